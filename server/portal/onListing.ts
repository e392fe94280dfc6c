/** Works on a listing in one transaction, if there is such a listing. */
import { found } from "../rules/common.ts";
import type { Listing } from "../rules/facts.ts";
import { type Decision, refusal } from "../rules/rule.ts";
import type { Ledger } from "../store/store.ts";
import type { Portal } from "./portal.ts";

export function onListing(
  { store, without }: Portal,
  itemID: string,
  work: (listing: Listing, ledger: Ledger) => Promise<Decision<object>>,
): Promise<Decision<object>> {
  return store.transaction(async (ledger) => {
    const listing = await ledger.listing(itemID);
    return refusal(found, { listing }, without) ?? (await work(listing as Listing, ledger));
  });
}
