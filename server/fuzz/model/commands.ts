/** Sequences of commands with time passing between them. Failing sequences shrink to the values that come first. */
import * as fc from "fast-check";
import {
  type Command,
  ITEMS,
  LISTINGS,
  ORGANIZATIONS,
  PEOPLE,
  type Person,
} from "./marketplace.ts";

/** A command with its sender and method, or a number of days that pass. */
export type Move =
  | { readonly actor: Person | undefined; readonly secure: boolean; readonly command: Command }
  | number;

/** Most moves in a sequence. */
const LENGTH = 40;

const listing = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("byUser" as const, "paid" as const) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...(Object.keys(LISTINGS) as (keyof typeof LISTINGS)[])),
  },
);
const purchaserOrgId = fc.oneof(
  { weight: 5, arbitrary: fc.constant("org2") },
  { weight: 2, arbitrary: fc.constantFrom(...ORGANIZATIONS, "org4") },
);
const portalID = fc.constantFrom("self", ...ORGANIZATIONS);
const status = fc.constantFrom(undefined, "active" as const, "expired" as const, "all" as const);
const type = fc.constantFrom(
  ...([
    undefined,
    "REQUEST",
    "TRIAL",
    "PURCHASE",
    "REQUESTANDTRIAL",
    "REQUESTANDPURCHASE",
    "TRIALANDPURCHASE",
  ] as const),
);

const names = ["standard", "toString"];
const workers = Array.from(
  { length: 30 },
  (_, index) => `org2worker${String(index + 1).padStart(2, "0")}`,
);
const users = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...workers.slice(0, 4)), { minLength: 1, maxLength: 3 }),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom("org2user", "org1user", "org3admin"), {
      minLength: 1,
      maxLength: 2,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 24, max: 27 }).map((count) => workers.slice(0, count)),
  },
);
const pool = fc.record({
  maxUsers: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(30)),
  entitlements: fc.dictionary(
    fc.constantFrom(...names),
    fc.record({ num: fc.constantFrom(1, 2, 0, 30) }),
    {
      noNullPrototype: true,
    },
  ),
});

/** Commands of the purchaser's side, and of the vendor's. */
const purchasing: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ operation: fc.constant("expressInterest" as const), listing }),
  fc.record({ operation: fc.constant("startTrial" as const), listing }),
  fc.record({
    operation: fc.constant("provisionUserEntitlements" as const),
    listing,
    users,
    entitlements: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
  }),
  fc.record({ operation: fc.constant("listPurchases" as const), portalID, status }),
);
const selling: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    operation: fc.constant("purchaseListing" as const),
    listing,
    purchaserOrgId: fc.option(purchaserOrgId, { nil: undefined, freq: 8 }),
    provisionedItemId: fc.option(
      fc.constantFrom(ITEMS.provisioned, ITEMS.unrelated, LISTINGS.paid.id),
      {
        nil: undefined,
        freq: 1,
      },
    ),
    endsInDays: fc.option(fc.constantFrom(-1, 1, 40, 0), { nil: undefined, freq: 1 }),
  }),
  fc.record({
    operation: fc.constant("provisionOrgEntitlements" as const),
    listing,
    purchaserOrgId,
    pool,
  }),
  fc.record({ operation: fc.constant("deleteProvision" as const), listing, purchaserOrgId }),
  fc.record({ operation: fc.constant("listCustomers" as const), portalID, status, type }),
);

const people = fc.option(fc.constantFrom(...(Object.keys(PEOPLE) as Person[])), {
  nil: undefined,
  freq: 15,
});

/** A command of one side, usually sent by its administrator, sometimes by another user. */
const by = (administrator: Person, command: fc.Arbitrary<Command>): fc.Arbitrary<Move> =>
  fc.record({
    actor: fc.oneof(
      { weight: 3, arbitrary: fc.constant(administrator) },
      { weight: 2, arbitrary: people },
    ),
    secure: fc.boolean(),
    command,
  });

const passing: fc.Arbitrary<Move> = fc.constantFrom(1, 29, 30, 31);

export const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: by("org2admin", purchasing) },
    { weight: 9, arbitrary: by("org1admin", selling) },
    { weight: 1, arbitrary: passing },
  ),
  { minLength: 1, maxLength: LENGTH, size: "max" },
);
