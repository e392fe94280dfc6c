/** What the rules know of a purchaser and a listing. */
import type { Provision } from "../domain/model.ts";
import type { Situation } from "./steps.ts";
import type { View } from "./view.ts";

/** Loads the situation of a purchaser and a listing. Returns undefined if there is no such listing. */
export async function loadSituation(
  { world: { portal }, now }: View,
  itemId: string,
  purchaserOrgId: string,
  isSecure: boolean,
  known?: Provision,
): Promise<Situation | undefined> {
  const found = await portal.store.listing(itemId, { orgIds: [purchaserOrgId] });
  if (found === undefined) return undefined;
  const provision = known ?? found.provisions.get(purchaserOrgId);
  const { listing } = found;
  return { decide: portal.decide, listing, purchaserOrgId, provision, isSecure, now };
}
