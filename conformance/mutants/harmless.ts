/** Alterations that break nothing. The suite must stay silent about them. */

import { typedAs } from "./common.ts";
import { show } from "./edits.ts";
import { alterRefusals, around, type Fault, type Json } from "./fault.ts";
import { alterListings, alterProvisions } from "./places.ts";

export interface Alteration {
  /** What the portal does, after "a portal that". */
  readonly does: string;
  readonly plant: () => Fault;
}

const addMember = (object: Json): void => {
  object.furtherMember = { since: "12.1" };
};

const NOTHING_HERE = { status: 404, type: "text/html", text: "<!doctype html><title>404</title>" };

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
    does: "has neither descriptions of users nor of items, and says so on a page of status 404",
    plant: () =>
      around(["getInfo", "getSelf", "getUser", "getItem"], () => Promise.resolve(NOTHING_HERE)),
  },
  {
    does: "refuses assignments with success false",
    plant: () =>
      alterRefusals(({ ...error }, { operation }) => ({
        text: JSON.stringify(
          operation === "provisionUserEntitlements" ? { success: false } : { error },
        ),
      })),
  },
  {
    does: "shows null for a vendor's description and picture",
    plant: () =>
      alterListings(({ vendor }) => {
        Object.assign(vendor as Json, { description: null, thumbnail: null });
      }),
  },
  {
    does: "shows as num of a search how many listings it returned",
    plant: () => show("searchListings", (page) => ({ num: page.listings.length })),
  },
];
