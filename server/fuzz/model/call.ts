/** Sends a command of the model to a portal, and reduces the response to what the model predicts. */
import type { ClientError } from "../../../generated/client.ts";
import type { CustomersPage, Provision, Purchases } from "../../../generated/openapi.types.ts";
import { outcomeOf } from "../outcome.ts";
import { type Command, DAY, type Held, ITEMS, LISTINGS, type Prediction } from "./marketplace.ts";

/** Returns the parameters of a command that is sent at a time, in milliseconds since the epoch. */
export function inputOf(command: Command, now: number): Record<string, unknown> {
  if ("portalID" in command) {
    const { operation, ...filters } = command;
    return operation === "listCustomers" ? { ...filters, num: 100 } : filters;
  }
  const itemID = LISTINGS[command.listing]?.id ?? ITEMS.unrelated;
  switch (command.operation) {
    case "expressInterest":
    case "startTrial":
      return { itemID };
    case "deleteProvision":
      return { itemID, purchaserOrgId: command.purchaserOrgId };
    case "purchaseListing": {
      const { purchaserOrgId, provisionedItemId, endsInDays } = command;
      const endDate =
        endsInDays === undefined || endsInDays === -1 ? endsInDays : now + endsInDays * DAY;
      return { itemID, purchaserOrgId, provisionedItemId, endDate };
    }
    case "provisionOrgEntitlements":
      return { itemID, purchaserOrgId: command.purchaserOrgId, orgEntitlements: command.pool };
    case "provisionUserEntitlements":
      return {
        itemID,
        userEntitlements: { users: command.users, entitlements: command.entitlements },
      };
  }
}

/** Returns what a response contains, or should contain: the name of a refusal, or the provisions. */
export type Telling =
  | { readonly refused: string }
  | { readonly shows: Readonly<Record<string, readonly string[]>> };

export function tellingOf(prediction: Prediction): Telling {
  if (prediction.refused !== undefined) return { refused: prediction.refused };
  const groups = Object.entries(prediction.shows).map(([group, held]) => [
    group,
    held.map(essence).sort(),
  ]);
  return { shows: Object.fromEntries(groups) };
}

/** Returns the same for a portal's response. Describes an error that the operation doesn't have. */
export function heard(
  operation: Command["operation"],
  { data, error }: { data?: unknown; error?: ClientError },
): Telling {
  if (error !== undefined) return { refused: refusalOf(operation, error) ?? JSON.stringify(error) };
  const groups = Object.entries(groupsOf(operation, data)).map(([group, provisions]) => [
    group,
    provisions.map(heldOf).map(essence).sort(),
  ]);
  return { shows: Object.fromEntries(groups) };
}

function refusalOf(operation: Command["operation"], error: ClientError): string | undefined {
  if (error.kind !== "refusal") return undefined;
  const { kind: _, rule: __, ...envelope } = error;
  return outcomeOf(operation, { error: envelope });
}

function groupsOf(
  operation: Command["operation"],
  data: unknown,
): Readonly<Record<string, readonly Provision[]>> {
  const provisions = (entries: readonly { readonly provision: Provision }[]) =>
    entries.map(({ provision }) => provision);
  switch (operation) {
    case "listPurchases": {
      const { purchases, trials, interests } = data as Purchases;
      return {
        purchases: provisions(purchases),
        trials: provisions(trials),
        interests: provisions(interests),
      };
    }
    case "listCustomers":
      return { provisions: provisions((data as CustomersPage).provisions) };
    case "deleteProvision":
    case "provisionUserEntitlements":
      return {};
    default:
      return { provision: [data as Provision] };
  }
}

function heldOf({ orgEntitlements, provisionedItemId = "", ...provision }: Provision): Held {
  const pool = orgEntitlements && {
    maxUsers: orgEntitlements.maxUsers,
    entitlements: orgEntitlements.entitlements,
  };
  return { ...provision, provisionedItemId, pool };
}

const essence = ({
  itemId,
  purchaserOrgId,
  provisionedItemId,
  interested,
  trial,
  purchased,
  pool,
  ...dates
}: Held): string => {
  const { created, startDate, modified, endDate } = dates;
  const flags = { interested, trial, purchased };
  return JSON.stringify({
    itemId,
    purchaserOrgId,
    provisionedItemId,
    ...flags,
    created,
    startDate,
    modified,
    endDate,
    pool,
  });
};
