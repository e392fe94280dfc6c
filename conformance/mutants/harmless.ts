/** Alterations that break nothing. The suite must stay silent about them. */

import { typedAs } from "./common.ts";
import { alterRefusals, alterResult, type Fault, type Json } from "./fault.ts";
import { alterListings, alterProvisions } from "./places.ts";

export interface Alteration {
  /** What the portal does, after "a portal that". */
  readonly does: string;
  readonly plant: () => Fault;
}

const addMember = (object: Json): void => {
  object.furtherMember = { since: "12.1" };
};

export const harmless: readonly Alteration[] = [
  { does: "shows further members in provisions", plant: () => alterProvisions(addMember) },
  { does: "shows further members in listings", plant: () => alterListings(addMember) },
  { does: "sends JSON as text/plain", plant: () => typedAs("text/plain; charset=utf-8") },
  {
    does: "refuses without messageCode",
    plant: () =>
      alterRefusals(({ messageCode: _, ...error }) => ({ text: JSON.stringify({ error }) })),
  },
  {
    does: "shows as num of a search how many listings it returned",
    plant: () => alterResult("searchListings", (page) => ({ ...page, num: page.listings.length })),
  },
];
