/** Gives purchasers back what they held before a run, as far as the API can: instants and trial periods begin anew. */
import type { Actor } from "../actor.ts";
import type { Cast } from "../cast.ts";
import { holdingOf } from "./holdings.ts";
import type { Administrators, Holding } from "./janitor.ts";

/** Restores holdings. Gives a sentence for each that was there, and what became of it. */
export async function restore(
  holdings: readonly Holding[],
  { cast, administrators }: { readonly cast: Cast; readonly administrators: Administrators },
): Promise<string[]> {
  const sentences: string[] = [];
  for (const holding of holdings) {
    const { listing, holder, provision } = holding;
    const [purchaser, purchaserOrgId] = [administrators[holder], cast.organizations[holder]];
    if (purchaser === undefined || purchaserOrgId === undefined) continue;
    await again(holding, { purchaser, vendor: administrators.vendor });
    const now = await holdingOf(purchaser, listing, purchaserOrgId);
    const same = (["interested", "trial", "purchased", "endDate"] as const).every((name) => now?.[name] === provision[name]);
    const fate = same ? "deleted for the run and restored, with new instants" : `deleted for the run; it is now ${stageOf(now)}`;
    sentences.push(`${purchaserOrgId} held ${listing} (${stageOf(provision)}); it was ${fate}.`);
  }
  return sentences;
}

async function again(
  { listing: itemID, provision }: Holding,
  { purchaser, vendor }: { readonly purchaser: Actor; readonly vendor: Actor },
): Promise<void> {
  const { interested, trial, purchased, endDate, purchaserOrgId, provisionedItemId, orgEntitlements } = provision;
  const { purchaserFullName, purchaserEmail, purchaserPhone } = provision;
  const contact = { itemID, purchaserFullName, purchaserEmail, purchaserPhone };
  if (trial) await purchaser.exchange("startTrial", contact);
  // A free listing knows no interest and is purchased by the purchaser; each of the two calls is refused where the other counts.
  if (interested || purchased) await purchaser.exchange("expressInterest", contact);
  if (purchased) {
    await purchaser.exchange("purchaseListing", contact);
    const ending = endDate === -1 ? {} : { endDate };
    await vendor.exchange("purchaseListing", { ...contact, purchaserOrgId, provisionedItemId, ...ending });
  }
  if (orgEntitlements) {
    const { maxUsers, entitlements } = orgEntitlements;
    await vendor.exchange("provisionOrgEntitlements", { itemID, purchaserOrgId, orgEntitlements: { maxUsers, entitlements } });
  }
}

function stageOf(provision: Partial<Record<"interested" | "trial" | "purchased", boolean>> | undefined): string {
  const flags = (["interested", "trial", "purchased"] as const).filter((flag) => provision?.[flag]);
  return flags.join(" and ") || "nothing";
}
