/** What the sources speak of too little for a portal to be blamed where it is not there. */

import { codeOf } from "../runner/http/response.ts";
import type { Exchange } from "../runner/http/exchange.ts";

/** Each is found missing only as a scenario plays, and counts as an ability that the target lacks. */
const OFFERS = {
  "older-customers": "has the resource customers, of which no page tells more than its name",
  "customers-export": "hands out its customers as a table, as only a client knows",
  "listing-properties":
    "takes the listing properties of an item under the names that they have in the listing",
  "items-of-members": "lets plain members add items",
} as const;
export type Offer = keyof typeof OFFERS;

export const isOffer = (name: string): name is Offer => name in OFFERS;

/** A scenario ends with it where it turns out that the portal does not offer what the scenario is about. */
export class NotOffered extends Error {
  readonly offer: Offer;

  constructor(offer: Offer) {
    super(`the portal is not one that ${OFFERS[offer]}`);
    this.offer = offer;
  }
}

/** Codes that are about the caller, and not about what was called. */
const OF_THE_CALLER = [498, 499];

/** Whether a plain request of somebody entitled was turned down. A fault of the portal does not count. */
export function isDeclined(exchange: Exchange): boolean {
  const code = codeOf(exchange);
  return (
    [404, 405, 410].includes(exchange.response.status) ||
    (code > 0 && code < 500 && !OF_THE_CALLER.includes(code))
  );
}
