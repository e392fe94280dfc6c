/** Gives organizations what they had before a run, as far as the API can, and says what it can't. */
import { isDeepStrictEqual } from "node:util";
import type { Provision } from "../../../generated/openapi.types.ts";
import type { OperationId } from "../../../generated/operations.ts";
import type { Actor } from "../../model/actor.ts";
import { ORGANIZATIONS, organizationOf } from "../../model/fixtures.ts";
import type { Change } from "../../model/result.ts";
import { describeResponse, refuses } from "../../runner/http/response.ts";
import { isAllowed } from "../../runner/writeGuard.ts";
import type { Changing, Connection } from "./connection.ts";
import { type Assignment, type Existing, poolOf } from "./existingProvisions.ts";
import type { Entry } from "./snapshot.ts";

export interface Restoration {
  /** What became of each entry that needed something. */
  readonly sentences: readonly string[];
  /** True if every entry was restored. */
  readonly isComplete: boolean;
  /** True if nothing was lost besides times. */
  readonly isWhole: boolean;
}

/** Restores entries one by one. Doesn't reject for what the portal does. */
export async function restore(
  entries: readonly Entry[],
  connection: Connection,
  changing: Changing,
): Promise<Restoration> {
  const sentences: string[] = [];
  let [isComplete, isWhole] = [true, true];
  for (const entry of entries) {
    try {
      const { fate, losses = [] } = await restoreEntry(entry, connection, changing);
      if (fate !== undefined) sentences.push(`${describe(entry)}, and ${fate}.`);
      if (losses.length > 0) isWhole = false;
    } catch (error) {
      [isComplete, isWhole] = [false, false];
      sentences.push(`NOT RESTORED: ${describe(entry)}: ${(error as Error).message}`);
    }
  }
  return { sentences, isComplete, isWhole };
}

const describe = ({ purchaserOrgId, listing, provision }: Entry): string =>
  `${purchaserOrgId} had ${stageOf(provision)} of ${listing}`;

/** What became of an entry, and what of it couldn't be restored, besides times. */
interface Fate {
  readonly fate?: string;
  readonly losses?: readonly string[];
}

async function restoreEntry(
  entry: Entry,
  { fixtures, allow, actorOf }: Connection,
  { administrators, existing }: Changing,
): Promise<Fate> {
  const { purchaserOrgId, listing, provision, assignments = [] } = entry;
  const holder = ORGANIZATIONS.find((name) => fixtures.organizations[name] === purchaserOrgId);
  const administrator = holder && administrators[holder];
  if (holder === undefined || administrator === undefined)
    throw new Error(`the target file has no administrator of ${purchaserOrgId}`);
  const deleteIt = async () => {
    for (const deletion of (await existing.empty(holder, [listing])).values())
      throw new Error(`it wasn't deleted: ${describeResponse(deletion)}`);
  };
  const present = await existing.wholeOf(holder, listing);
  if (provision === undefined) {
    if (present === undefined) return {};
    await deleteIt();
    return { fate: "what the run created is deleted" };
  }
  const before: Existing = { provision, assignments };
  if (present !== undefined && isSame(before, present)) return { fate: "has it" };
  const lacking = changesFor(provision).filter((kind) => !isAllowed(kind, allow));
  if (lacking.length > 0) throw new Error(`"allow" in the target file lacks ${lacking.join(", ")}`);
  if (present !== undefined) await deleteIt();
  const user = actorOf(provision.purchaserUsername);
  const isOfHolder = organizationOf(fixtures, provision.purchaserUsername) === holder;
  const refusals = await repeat(
    { ...before, listing },
    {
      purchaser: user && isOfHolder ? user : administrator,
      administrator,
      vendor: administrators.vendor,
    },
  );
  const now = await existing.wholeOf(holder, listing);
  if (stageOf(now?.provision) !== stageOf(provision))
    throw new Error(`it is now ${stageOf(now?.provision)}. ${refusals.join(" ")}`);
  const losses = lossesOf(before, now);
  const except = ["its times (created, modified, startDate)", ...losses].join(", ");
  return { fate: `has it again, except ${except}`, losses };
}

/** Makes the calls that lead to a provision. Returns what the portal says to those that it refuses. */
async function repeat(
  { listing: itemID, provision, assignments }: Existing & { readonly listing: string },
  {
    purchaser,
    administrator,
    vendor,
  }: { readonly purchaser: Actor; readonly administrator: Actor; readonly vendor: Actor },
): Promise<string[]> {
  const refusals: string[] = [];
  const call = async (actor: Actor, id: OperationId, input: object) => {
    const exchange = await actor.exchange(id, { itemID, ...input });
    if (refuses(exchange)) refusals.push(`${id} was refused: ${describeResponse(exchange)}`);
  };
  const { purchaserFullName, purchaserEmail, purchaserPhone, purchaserOrgId } = provision;
  const contact = {
    purchaserFullName,
    purchaserEmail,
    ...(purchaserPhone ? { purchaserPhone } : {}),
  };
  if (provision.trial) await call(purchaser, "startTrial", contact);
  if (provision.interested || provision.purchased)
    await call(purchaser, "expressInterest", contact);
  if (provision.purchased) {
    const { endDate, provisionedItemId } = provision;
    const ending = endDate === -1 ? {} : { endDate };
    const isOther = provisionedItemId !== undefined && provisionedItemId !== itemID;
    const item = isOther ? { provisionedItemId } : {};
    // The purchaser of a free listing purchases it without an interest. The portal accepts one of the two calls.
    await call(purchaser, "purchaseListing", { ...contact, ...ending });
    await call(vendor, "purchaseListing", { ...contact, purchaserOrgId, ...item, ...ending });
  }
  const pool = poolOf(provision);
  if (pool)
    await call(vendor, "provisionOrgEntitlements", { purchaserOrgId, orgEntitlements: pool });
  for (const userEntitlements of groupsOf(assignments))
    await call(administrator, "provisionUserEntitlements", {
      userEntitlements,
      suppressCustomerEmail: true,
    });
  return refusals;
}

/** Most users of one assignment. */
const USERS = 25;

/** Assignments as calls make them: the users who have the same entitlements, together. */
function groupsOf(assignments: readonly Assignment[]) {
  const groups = Map.groupBy(assignments, ({ entitlements }) =>
    JSON.stringify(entitlements.toSorted()),
  );
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / USERS) }, (_, index) => ({
      users: group.slice(index * USERS, (index + 1) * USERS).map(({ username }) => username),
      entitlements: group[0]?.entitlements ?? [],
    })),
  );
}

/** What a call can set. */
const SETTABLE = [
  "purchaserUsername",
  "purchaserFullName",
  "purchaserEmail",
  "purchaserPhone",
  "endDate",
  "provisionedItemId",
] as const satisfies readonly (keyof Provision)[];

const isSame = (before: Existing, now: Existing): boolean =>
  stageOf(before.provision) === stageOf(now.provision) && lossesOf(before, now).length === 0;

/** What a call can set, in a form that can be compared. */
const settableOf = ({ provision, assignments }: Existing) => ({
  ...Object.fromEntries(SETTABLE.map((name) => [name, provision[name]])),
  "its pool of entitlements": poolOf(provision),
  "what its members were assigned": groupsOf(assignments)
    .map(({ users, entitlements }) => written([users.toSorted(), entitlements.toSorted()]))
    .toSorted(),
});

const written = (value: unknown): string => JSON.stringify(value) ?? "absent";

/** How what is there now differs from before, besides its times. */
function lossesOf(before: Existing, now: Existing | undefined): string[] {
  const is: Readonly<Record<string, unknown>> = now ? settableOf(now) : {};
  return Object.entries(settableOf(before))
    .filter(([name, was]) => !isDeepStrictEqual(was, is[name]))
    .map(([name, was]) =>
      (SETTABLE as readonly string[]).includes(name)
        ? `${name} (it was ${written(was)} and is ${written(is[name])})`
        : name,
    );
}

/** The kinds of change that make a provision. */
export const changesFor = ({
  interested,
  trial,
  purchased,
  orgEntitlements,
}: Provision): Change[] => [
  ...(interested || purchased ? (["interest"] as const) : []),
  ...(trial ? (["trial"] as const) : []),
  ...(purchased ? (["purchase"] as const) : []),
  ...(orgEntitlements ? (["entitlements"] as const) : []),
];

export function stageOf(
  provision: Partial<Record<"interested" | "trial" | "purchased", boolean>> | undefined,
): string {
  const stages = { interested: "an interest", trial: "a trial", purchased: "a purchase" } as const;
  const flags = (["interested", "trial", "purchased"] as const).filter((flag) => provision?.[flag]);
  return flags.map((flag) => stages[flag]).join(" and ") || "nothing";
}
