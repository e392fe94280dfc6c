/** Alterations that break nothing. The suite must stay silent about them. */

import { typedAs } from "./common.ts";
import { show } from "./edits.ts";
import {
  alterRefusals,
  alterRequest,
  around,
  type Fault,
  type Json,
  type WireResponse,
} from "./fault.ts";
import { alterEntries, alterListings, alterProvisions } from "./places.ts";

export interface Alteration {
  /** What the portal does, after "a portal that". */
  readonly does: string;
  readonly plant: () => Fault;
}

const addMember = (object: Json): void => {
  object.furtherMember = { since: "12.1" };
};

/** Members that a provision, and a listing, may be without. */
const ABSENT = {
  provision: ["title", "canDisconnect", "orgEntitlements"],
  listing: ["trialDuration", "licenseBy", "listingPublishedDate", "allowedUserLevels"],
};

/** Shows null in place of members that are absent. */
const addNulls = (names: readonly string[]) => (object: Json) => {
  for (const name of names) object[name] ??= null;
};

const NOTHING_HERE = { status: 404, type: "text/html", text: "<!doctype html><title>404</title>" };

/** Operations that a portal may leave out. */
const OPTIONAL = ["getInfo", "getSelf", "getItem", "searchListings", "createOAuthToken"] as const;

/** A portal that has none of them, and sends the same as at any unknown path. */
const leavesOut = (response: WireResponse) => () =>
  around(OPTIONAL, () => Promise.resolve(response));

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
    does: "has neither tokens nor descriptions of users and items, and says so on a page of status 404",
    plant: () =>
      around(["generateToken", "getInfo", "getSelf", "getUser", "getItem"], () =>
        Promise.resolve(NOTHING_HERE),
      ),
  },
  { does: "leaves optional operations out", plant: leavesOut(NOTHING_HERE) },
  {
    does: "sends its home page in place of optional operations",
    plant: leavesOut({ ...NOTHING_HERE, status: 200 }),
  },
  {
    does: "leads from optional operations to its home page",
    plant: leavesOut({ status: 302, type: "text/html", text: "", location: "/home/" }),
  },
  {
    does: "doesn't implement optional operations",
    plant: leavesOut({ status: 501, type: "text/plain", text: "Not Implemented" }),
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
    does: "shows null for members that a provision may be without",
    plant: () => alterProvisions(addNulls(ABSENT.provision)),
  },
  {
    does: "shows null for members that a listing may be without",
    plant: () => alterListings(addNulls(ABSENT.listing)),
  },
  {
    does: "shows the members of every other customer in another order",
    plant: () => {
      let count = 0;
      return alterEntries(
        (entry) => {
          const { customer = {} } = entry;
          if (count++ % 2 > 0)
            entry.customer = Object.fromEntries(Object.entries(customer).reverse());
        },
        ["listCustomers"],
      );
    },
  },
  {
    does: "counts the ends of purchases in seconds",
    plant: () =>
      alterRequest("purchaseListing", (fields) => {
        const endDate = Number(fields.get("endDate"));
        if (endDate > 0) fields.set("endDate", `${endDate - (endDate % 1000)}`);
      }),
  },
  {
    does: "shows as num of a search how many listings it returned",
    plant: () => show("searchListings", (page) => ({ num: page.listings.length })),
  },
];
