/** The accounts that scenarios about a provision need, and the flags of each of its stages. */
import type { Actor } from "../model/actor.ts";
import { offers, purchaser, vendor } from "../model/needs.ts";

/** A purchaser and the vendor. */
export const pair = { buyer: purchaser.buys, seller: vendor.administrates } as const;

/** The same, as administrators, who may read the lists of their organizations. */
export const adminPair = { buyer: purchaser.administrates, seller: vendor.administrates } as const;

/** A pair, with an administrator of the purchaser, who may read its list. */
export const parties = { ...pair, admin: purchaser.administrates } as const;

/** An administrator of either side, who may read the list of its organization. */
export const admins = { admin: purchaser.administrates, seller: vendor.administrates } as const;

/** The same, with a listing that is licensed by user. */
export const licensing = { ...admins, listing: offers.licences } as const;

/** A purchaser, the vendor, and the listing that is between them. */
export interface Parties {
  readonly buyer: Actor;
  readonly seller: Actor;
  readonly listing: string;
}

/** The same, by an administrator of the purchaser. */
export interface Admins {
  readonly admin: Actor;
  readonly seller: Actor;
  readonly listing: string;
}

/** The beginning of a scenario whose purchaser is interested in the listing. */
export const afterInterest = {
  needs: { ...pair, listing: offers.interest },
  arrange: ({ buyer, listing }: Parties) => buyer.expressInterest(listing),
} as const;

/** The beginning of a scenario whose purchaser tries the listing. */
export const afterTrial = {
  needs: { ...pair, listing: offers.trial },
  arrange: ({ buyer, listing }: Parties) => buyer.startTrial(listing),
} as const;

/** Names the purchaser in a call of the vendor. */
export const forOrg = ({ orgId }: Pick<Actor, "orgId">) => ({ purchaserOrgId: orgId });

export const INTERESTED = { interested: true, trial: false, purchased: false };
export const TRIED = { interested: false, trial: true, purchased: false };
export const PURCHASED = { interested: false, trial: false, purchased: true };

/** Purchaser fields that a request may send. */
export const CONTACT = {
  purchaserFullName: "Ada Buyer",
  purchaserEmail: "ada@buyer.example",
  purchaserPhone: "555-0100",
};
