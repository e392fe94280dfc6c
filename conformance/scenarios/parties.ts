/** The accounts that scenarios about a provision need, and the flags of each of its stages. */
import { purchaser, vendor } from "../model/needs.ts";

/** A purchaser and the vendor. */
export const pair = { buyer: purchaser.buys, seller: vendor.administrates } as const;

/** The same, with an administrator of the purchaser, who may read its list. */
export const parties = { ...pair, admin: purchaser.administrates } as const;

export const INTERESTED = { interested: true, trial: false, purchased: false };
export const TRIED = { interested: false, trial: true, purchased: false };
export const PURCHASED = { interested: false, trial: false, purchased: true };
