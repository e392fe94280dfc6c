/** Gives purchasers back what they held before a run, as far as the API can, and says what it cannot. */
import { isDeepStrictEqual } from "node:util";
import type { Provision } from "../../../generated/openapi.types.ts";
import type { Actor } from "../../runner/createActor.ts";
import type { Holding, Holdings } from "./existingProvisions.ts";

export interface RestoreOptions {
  readonly holdings: Holdings;
  readonly vendor: Actor;
  /** Who acts for the purchaser: the user of that name where the cast has it, otherwise an administrator. */
  readonly purchaserOf: (holding: Holding) => Actor | undefined;
  /** Where the holdings are written down. */
  readonly file: string | undefined;
}

/** Restores holdings. Gives a sentence for each, of what became of it; never rejects. */
export async function restore(
  taken: readonly Holding[],
  options: RestoreOptions,
): Promise<string[]> {
  const sentences: string[] = [];
  for (const holding of taken)
    sentences.push(`${beginningOf(holding)} ${await fateOf(holding, options)}`);
  if (taken.length > 0) sentences.push(`All of what was held before is in ${options.file}.`);
  return sentences;
}

const beginningOf = ({ listing, provision }: Holding): string =>
  `${provision.purchaserOrgId} held ${listing} (${stageOf(provision)}), which was deleted for the run.`;

async function fateOf(
  holding: Holding,
  { holdings, vendor, purchaserOf }: RestoreOptions,
): Promise<string> {
  const { listing, holder, provision } = holding;
  try {
    const purchaser = purchaserOf(holding);
    if (purchaser === undefined) throw new Error(`the cast has nobody of ${holder}`);
    await again(holding, { purchaser, vendor });
    const now = await holdings.wholeOf(holder, listing);
    if (stageOf(now) !== stageOf(provision)) throw new Error(`it is now ${stageOf(now)}`);
    return `It was given back, but for ${lossesOf(provision, now).join(", ")}.`;
  } catch (fault) {
    return `IT COULD NOT BE GIVEN BACK: ${(fault as Error).message}`;
  }
}

async function again(
  { listing: itemID, provision }: Holding,
  { purchaser, vendor }: { readonly purchaser: Actor; readonly vendor: Actor },
): Promise<void> {
  const {
    interested,
    trial,
    purchased,
    endDate,
    purchaserOrgId,
    provisionedItemId,
    orgEntitlements,
  } = provision;
  const { purchaserFullName, purchaserEmail, purchaserPhone } = provision;
  const contact = {
    itemID,
    purchaserFullName,
    purchaserEmail,
    ...(purchaserPhone ? { purchaserPhone } : {}),
  };
  if (trial) await purchaser.exchange("startTrial", contact);
  // A free listing knows no interest and is purchased by the purchaser; each of the two calls is refused where the other counts.
  if (interested || purchased) await purchaser.exchange("expressInterest", contact);
  if (purchased) {
    const ending = endDate === -1 ? {} : { endDate };
    const delivered =
      provisionedItemId === undefined || provisionedItemId === itemID ? {} : { provisionedItemId };
    await purchaser.exchange("purchaseListing", { ...contact, ...ending });
    await vendor.exchange("purchaseListing", {
      ...contact,
      purchaserOrgId,
      ...delivered,
      ...ending,
    });
  }
  if (orgEntitlements) {
    const { entitlementsModified: _, ...pool } = orgEntitlements;
    await vendor.exchange("provisionOrgEntitlements", {
      itemID,
      purchaserOrgId,
      orgEntitlements: pool,
    });
  }
}

/** What the API lets be given, so that it is worth telling where it came back as something else. */
const GIVEN = [
  "purchaserUsername",
  "purchaserFullName",
  "purchaserEmail",
  "purchaserPhone",
  "endDate",
  "provisionedItemId",
] as const satisfies readonly (keyof Provision)[];

function lossesOf(before: Provision, now: Provision | undefined): string[] {
  const pool = (provision: Provision | undefined) => ({
    ...provision?.orgEntitlements,
    entitlementsModified: 0,
  });
  const told = (value: unknown) => (value === undefined ? "not told" : JSON.stringify(value));
  return [
    "its instants (created, modified, startDate)",
    ...GIVEN.filter((name) => !isDeepStrictEqual(before[name], now?.[name])).map(
      (name) => `${name} (it was ${told(before[name])} and is ${told(now?.[name])})`,
    ),
    ...(isDeepStrictEqual(pool(before), pool(now)) ? [] : ["its pool of entitlements"]),
    ...(before.orgEntitlements === undefined ? [] : ["what its members were assigned"]),
  ];
}

function stageOf(
  provision: Partial<Record<"interested" | "trial" | "purchased", boolean>> | undefined,
): string {
  const flags = (["interested", "trial", "purchased"] as const).filter((flag) => provision?.[flag]);
  return flags.join(" and ") || "nothing";
}
