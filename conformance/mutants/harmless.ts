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
const leavesOut = (response: Partial<WireResponse> = {}) =>
  around(OPTIONAL, () => Promise.resolve({ ...NOTHING_HERE, ...response }));

const ALTERATIONS: Readonly<Record<string, Alteration["plant"]>> = {
  "shows further members in provisions": () => alterProvisions(addMember),
  "shows further members in listings": () => alterListings(addMember),
  "sends JSON as text/plain": () => typedAs("text/plain; charset=utf-8"),
  "refuses without messageCode": () =>
    alterRefusals(({ messageCode: _, ...error }) => ({ text: JSON.stringify({ error }) })),
  "has neither tokens nor descriptions of users and items, and says so on a page of status 404":
    () =>
      around(["generateToken", "getInfo", "getSelf", "getUser", "getItem"], () =>
        Promise.resolve(NOTHING_HERE),
      ),
  "leaves optional operations out": () => leavesOut(),
  "sends its home page in place of optional operations": () => leavesOut({ status: 200 }),
  "leads from optional operations to its home page": () =>
    leavesOut({ status: 302, text: "", location: "/home/" }),
  "doesn't implement optional operations": () =>
    leavesOut({ status: 501, type: "text/plain", text: "Not Implemented" }),
  "refuses assignments with success false": () =>
    alterRefusals(({ ...error }, { operation }) => ({
      text: JSON.stringify(
        operation === "provisionUserEntitlements" ? { success: false } : { error },
      ),
    })),
  "shows null for a vendor's description and picture": () =>
    alterListings(({ vendor }) => {
      Object.assign(vendor as Json, { description: null, thumbnail: null });
    }),
  "shows null for members that a provision may be without": () =>
    alterProvisions(addNulls(ABSENT.provision)),
  "shows null for members that a listing may be without": () =>
    alterListings(addNulls(ABSENT.listing)),
  "shows the members of every other customer in another order": () => {
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
  "counts the ends of purchases in seconds": () =>
    alterRequest("purchaseListing", (fields) => {
      const endDate = Number(fields.get("endDate"));
      if (endDate > 0) fields.set("endDate", `${endDate - (endDate % 1000)}`);
    }),
  "shows as num of a search how many listings it returned": () =>
    show("searchListings", (page) => ({ num: page.listings.length })),
};

export const harmless: readonly Alteration[] = Object.entries(ALTERATIONS).map(([does, plant]) => ({
  does,
  plant,
}));
