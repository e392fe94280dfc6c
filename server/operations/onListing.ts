/** Works on a listing, if the caller finds such a listing. */

import type { Actor, Listing } from "../domain/model.ts";
import { type Decision, refusal } from "../domain/rule.ts";
import { listingFound } from "../domain/visibility.ts";
import type { Reads } from "../storage/store.ts";
import type { Call } from "./operation.ts";

/** The refusal where the caller finds no such listing, else what the work decides. */
export async function onListing<Result>(
  { portal, parameters, actor }: Pick<Call<"getListing">, "portal" | "parameters" | "actor">,
  reads: Reads,
  work: (listing: Listing) => Promise<Decision<Result>>,
): Promise<Decision<Result>> {
  const listing = await reads.listing(parameters.itemID);
  const refused = refusal(listingFound, { listing, actor, held: await isHeld(reads, listing, actor) }, portal.without);
  return refused ?? (await work(listing as Listing));
}

/** Whether the caller's organization has a provision of the listing, which matters only where it is unlisted. */
async function isHeld(reads: Reads, listing: Listing | undefined, actor: Actor | undefined): Promise<boolean> {
  if (listing === undefined || listing.listed || actor === undefined) return false;
  return (await reads.provision(listing.itemId, actor.orgId)) !== undefined;
}
