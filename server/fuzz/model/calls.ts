/** Calls with generated input. Failing sequences shrink to the values that come first. */
import * as fc from "fast-check";
import { DAY, START, weighted } from "../demoWorld.ts";
import {
  type Call,
  LISTINGS,
  ORGANIZATIONS,
  PEOPLE,
  type Person,
  UNLISTED,
} from "./marketplace.ts";

const listingIds = LISTINGS.map(({ id }) => id);
const itemID = weighted(
  [5, fc.constant(listingIds[0])],
  [2, fc.constant(listingIds[1])],
  [2, fc.constantFrom(...listingIds, UNLISTED)],
);
const purchaserOrgId = weighted(
  [5, fc.constant("org2")],
  [2, fc.constantFrom(...ORGANIZATIONS, "org4")],
);
const portalID = fc.constantFrom("self", ...ORGANIZATIONS);
const status = fc.constantFrom("active", "expired", "all");
const single = ["REQUEST", "TRIAL", "PURCHASE"];
const double = ["REQUESTANDTRIAL", "REQUESTANDPURCHASE", "TRIALANDPURCHASE"];
const type = fc.constantFrom(...single, ...double);

/** Names of entitlements. The second one is also the name of a property of every object. */
const names = fc.constantFrom("standard", "toString");
const numbers = Array.from({ length: 30 }, (_, index) => String(index + 1).padStart(2, "0"));
const workers = numbers.map((number) => `org2worker${number}`);
const others = fc.constantFrom("org2user", "org1user", "org3admin");
const users = weighted(
  [6, fc.array(fc.constantFrom(...workers.slice(0, 4)), { minLength: 1, maxLength: 3 })],
  [1, fc.array(others, { minLength: 1, maxLength: 2 })],
  [1, fc.integer({ min: 24, max: 27 }).map((count) => workers.slice(0, count))],
);
const entitlements = fc.uniqueArray(names, { maxLength: 2 });
const userEntitlements = fc.record({ users, entitlements });
const num = fc.constantFrom(1, 2, 0, 30).map((count) => ({ num: count }));
const orgEntitlements = fc.record({
  maxUsers: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(30)),
  entitlements: fc.dictionary(names, num, { noNullPrototype: true }),
});
const related = LISTINGS.flatMap((listing) => listing.related ?? []);
const provisionedItemId = fc.constantFrom(...related, UNLISTED, ...listingIds.slice(1, 2));
const endDate = fc.constantFrom(-1, ...[1, 40, 0, 70].map((days) => START + days * DAY));

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Calls of an operation, usually by the administrator of one side, sometimes by another user. */
function callOf(
  operation: Call["operation"],
  administrator: Person,
  required: Fields,
  optional: Fields = {},
): fc.Arbitrary<Call> {
  const input = fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) });
  const people = fc.constantFrom(...(Object.keys(PEOPLE) as Person[]));
  const actor = weighted<Person | undefined>(
    [30, fc.constant(administrator)],
    [10, people],
    [1, fc.constant(undefined)],
  );
  const call = fc.record({ operation: fc.constant(operation), input, actor, secure: fc.boolean() });
  // The compiler can't see that operation and input belong together.
  return call as fc.Arbitrary<unknown> as fc.Arbitrary<Call>;
}

const [buyer, vendor] = ["org2admin", "org1admin"] as const;
const pool = { itemID, purchaserOrgId, orgEntitlements };

export const modelCall: fc.Arbitrary<Call> = weighted(
  [2, callOf("expressInterest", buyer, { itemID })],
  [2, callOf("startTrial", buyer, { itemID })],
  [
    2,
    callOf("purchaseListing", vendor, { itemID, purchaserOrgId }, { provisionedItemId, endDate }),
  ],
  [1, callOf("purchaseListing", buyer, { itemID: fc.constantFrom(...listingIds.slice(1, 3)) })],
  [1, callOf("deleteProvision", vendor, { itemID, purchaserOrgId })],
  [3, callOf("provisionOrgEntitlements", vendor, pool)],
  [3, callOf("provisionUserEntitlements", buyer, { itemID, userEntitlements })],
  [2, callOf("listPurchases", buyer, { portalID }, { status })],
  [2, callOf("listCustomers", vendor, { portalID }, { status, type })],
);
