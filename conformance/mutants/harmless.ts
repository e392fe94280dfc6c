/** Alterations that break nothing. The suite must stay silent about them. */

import type { RuleId } from "../../generated/rules.ts";
import { TOKEN_CODES } from "../runner/http/response.ts";
import { typedAs } from "./common.ts";
import { show } from "./edits.ts";
import {
  alterRefusals,
  alterRequest,
  alterResponse,
  alterResult,
  around,
  bodyOf,
  exampleOf,
  type Fault,
  type Json,
  respond,
  type WireResponse,
} from "./fault.ts";
import { alterEntries, alterListings, alterProvisions, type Page } from "./places.ts";

export interface Alteration {
  /** What the portal does, after "a portal that". */
  readonly does: string;
  readonly plant: () => Fault;
  /** The rule that it is close to breaking, whose scenarios show that it doesn't. */
  readonly rule?: RuleId;
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
  "has codes of its own for refusals": () =>
    alterRefusals((error) => {
      const isOfToken = TOKEN_CODES.includes(Number(error.code));
      return isOfToken ? {} : { text: JSON.stringify({ error: { ...error, code: 11_017 } }) };
    }),
};

export const harmless: readonly Alteration[] = [
  ...Object.entries(ALTERATIONS).map(([does, plant]) => ({ does, plant })),
  {
    does: "shows in a list of purchases what its page prints of a listing",
    rule: "purchases.listing-matches",
    plant: () =>
      alterEntries(
        ({ listing }) => {
          if (!listing) return;
          for (const name of ["ecommerceEnabled", "licenseBy", "description", "snippet"])
            delete listing[name];
          const { id, name } = listing.vendor as Json;
          listing.vendor = { id, name };
        },
        ["listPurchases"],
      ),
  },
  {
    does: "shows privileges in no order",
    rule: "transport.post-for-reads",
    plant: () => {
      let count = 0;
      return alterResult(["getSelf", "getUser"], ({ privileges = [] }) => {
        if (count++ % 2 > 0) privileges.reverse();
      });
    },
  },
  {
    does: "grants tokens for ten minutes at most",
    rule: "token.expiration",
    plant: () =>
      alterRequest("generateToken", (fields) => {
        fields.set("expiration", `${Math.min(10, Number(fields.get("expiration") ?? 10))}`);
      }),
  },
  {
    does: "refuses a page beyond the end",
    rule: "customers.start",
    plant: () =>
      alterResponse("listCustomers", (response, request) => {
        const { provisions = [], start = 1 } = (bodyOf(response) ?? {}) as Partial<Page>;
        return provisions.length === 0 && start > 1
          ? exampleOf("listCustomers", "invalidParameters", request)
          : response;
      }),
  },
  {
    does: "takes a vendor for the purchaser of its own free listing",
    rule: "purchase.free-by-purchaser",
    plant: () =>
      alterResponse("purchaseListing", (response, request) => {
        const isOwn = response.rule === "purchase.free-by-purchaser";
        if (!isOwn || request.fields.has("purchaserOrgId")) return response;
        const own = bodyOf(exampleOf("purchaseListing", "purchasedFree", request));
        return respond(request, { ...own, purchaserOrgId: "org1" });
      }),
  },
];
