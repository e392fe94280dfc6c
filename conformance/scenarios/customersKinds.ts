import type { CustomerEntry } from "../../generated/openapi.types.ts";
import type { Expectations } from "../model/context.ts";
import { offers, purchaser, vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { DAY } from "../runner/waiting.ts";
import { purchaseThatEnds } from "./controls.ts";
import {
  everyCustomer,
  type Filters,
  findCustomer,
  hasEntry,
  isListed,
  isOf,
  listedCustomer,
  nameOf,
  type Parties,
} from "./customers.ts";

type Type = NonNullable<Filters["type"]>;
type Kind = "interested" | "trial" | "purchased";

const KINDS: readonly Kind[] = ["interested", "trial", "purchased"];

const TYPES: Readonly<Record<Type, readonly Kind[]>> = {
  REQUEST: ["interested"],
  TRIAL: ["trial"],
  PURCHASE: ["purchased"],
  REQUESTANDTRIAL: ["interested", "trial"],
  REQUESTANDPURCHASE: ["interested", "purchased"],
  TRIALANDPURCHASE: ["trial", "purchased"],
};

const ROLES = { buyer: purchaser.buys, seller: vendor.administrates } as const;
const ONE_LISTING = { ...ROLES, listing: offers.interest } as const;
const ONE_TRIAL = { ...ROLES, listing: offers.trial } as const;

/** Every type with the purchaser's listings that it finds, where `kinds` says what the purchaser has of each. */
async function checkTypes(
  { buyer, seller }: Omit<Parties, "listing">,
  kinds: Readonly<Record<string, Kind>>,
  rule: Expectations,
): Promise<void> {
  const own = Object.keys(kinds);
  const shown: (CustomerEntry | undefined)[] = [];
  for (const listing of own) shown.push(await findCustomer(seller, listing, buyer.orgId));
  // Flags that say something else than what happened break other rules.
  const areFlagsRight = own.every((listing, index) =>
    KINDS.every((kind) => (shown[index]?.provision[kind] ?? false) === (kind === kinds[listing])),
  );
  for (const [type, wanted] of Object.entries(TYPES) as [Type, readonly Kind[]][]) {
    const byFlags = own.filter((_, index) => wanted.some((kind) => shown[index]?.provision[kind]));
    const byKind = own.filter((listing) => wanted.includes(kinds[listing] as Kind));
    const find = async (filters: Filters, given?: Expectations) => {
      const entries = await everyCustomer(seller, { type, ...filters }, given);
      const found = own.filter((listing) =>
        entries.some((entry) => isOf(entry, listing, buyer.orgId)),
      );
      return { entries, found, isMet: [byFlags, byKind].some((names) => isSame(names, found)) };
    };
    const { entries, found, isMet } = await find({}, rule);
    // What is listed without a status is another rule's business.
    const isFound = isMet || (await find({ status: "all" })).isMet;
    rule.ok(`${type} to find ${byKind.join(" and ") || "nothing"}`, isFound, found);
    // Only who has all three kinds shows whether flags can be trusted.
    if (!areFlagsRight || own.length < KINDS.length) continue;
    const strange = entries.filter(
      (entry) =>
        !own.some((listing) => isOf(entry, listing, buyer.orgId)) &&
        !wanted.some((kind) => entry.provision[kind]),
    );
    rule.equal(`other kinds than ${type}`, strange.map(nameOf), []);
  }
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.toSorted().join() === others.toSorted().join();

/** Where a provision is listed, by status. */
const byStatus = async (parties: Parties, rule: Expectations) => ({
  active: await isListed(parties, { status: "active" }, rule),
  expired: await isListed(parties, { status: "expired" }, rule),
  all: await isListed(parties, { status: "all" }, rule),
});

/** Expects the entry in a list without a status. One that isn't in the list of all either breaks another rule. */
async function checkDefaultStatus(parties: Parties, rule: Expectations) {
  const finds = async (filters: Filters) =>
    hasEntry(await everyCustomer(parties.seller, filters), parties);
  rule.needs("the entry with the status all", await finds({ status: "all" }));
  const isFound = await finds({});
  rule.ok("an entry without a status", isFound, isFound);
}

const ACTIVE = { active: true, expired: false, all: true };
const EXPIRED = { active: false, expired: true, all: true };

/** The filters of the vendor's list by type and status. */
export const customersKinds = [
  scenario({
    id: "customers.type",
    title: "a type finds the kinds that it names among all three",
    capabilities: ["stateful", "write"],
    needs: { ...ONE_TRIAL, other: offers.interest, free: offers.free },
    async arrange({ buyer, listing, other, free }) {
      await buyer.startTrial(listing);
      await buyer.expressInterest(other);
      await buyer.purchaseListing(free);
    },
    async check({ buyer, seller, listing, other, free, expect }) {
      const kinds = { [listing]: "trial", [other]: "interested", [free]: "purchased" } as const;
      await checkTypes({ buyer, seller }, kinds, expect("customers.type"));
    },
  }),
  ...(["interested", "trial", "purchased"] as const).map((kind) =>
    scenario({
      id: `customers.type-${kind}`,
      title: `what is ${kind} is found by the types that name it`,
      rules: ["customers.content", "customers.type", "customers.type-default"],
      capabilities: ["stateful", "write"],
      needs: kind === "trial" ? ONE_TRIAL : ONE_LISTING,
      async arrange({ buyer, seller, listing }) {
        if (kind === "trial") await buyer.startTrial(listing);
        else await buyer.expressInterest(listing);
        if (kind === "purchased")
          await seller.purchaseListing(listing, { purchaserOrgId: buyer.orgId });
      },
      async check({ expect, ...parties }) {
        await listedCustomer(parties, expect);
        const found = await everyCustomer(parties.seller);
        const isFound = hasEntry(found, parties);
        expect("customers.type-default").ok("an entry without a type", isFound, found.map(nameOf));
        await checkTypes(parties, { [parties.listing]: kind }, expect("customers.type"));
      },
    }),
  ),
  scenario({
    id: "customers.type-default",
    title: "without a type, all three kinds are listed",
    rules: ["customers.content", "customers.type-default"],
    capabilities: ["stateful", "write"],
    needs: { ...ONE_TRIAL, other: offers.interest, free: offers.free },
    async arrange({ buyer, listing, other, free }) {
      await buyer.startTrial(listing);
      await buyer.expressInterest(other);
      await buyer.purchaseListing(free);
    },
    async check({ buyer, seller, listing, other, free, expect }) {
      for (const itemId of [listing, other, free])
        await listedCustomer({ buyer, seller, listing: itemId }, expect);
      const found = await everyCustomer(seller);
      const absent = [listing, other, free].filter(
        (itemId) => !found.some((entry) => isOf(entry, itemId, buyer.orgId)),
      );
      expect("customers.type-default").equal("missing listings", absent, []);
    },
  }),
  scenario({
    id: "customers.type-both",
    title: "a trial that is an interest too is found under either type",
    capabilities: ["stateful", "write"],
    needs: ONE_TRIAL,
    async arrange({ buyer, listing }) {
      await buyer.expressInterest(listing);
      await buyer.startTrial(listing);
    },
    async check({ expect, ...parties }) {
      const { buyer, seller, listing } = parties;
      const shown = (await findCustomer(seller, listing, buyer.orgId))?.provision;
      const rule = expect("customers.type-both");
      for (const type of ["REQUEST", "TRIAL"] as const) {
        const isFound = await isListed(parties, { type });
        // It is both only if the trial keeps the interest, which is another rule's.
        if (shown?.interested && shown.trial) rule.ok(`an entry under ${type}`, isFound, isFound);
      }
    },
  }),
  scenario({
    id: "customers.status",
    title: "a customer's purchase that has ended is listed as expired",
    rules: ["customers.content", "customers.status", "customers.status-default-all"],
    capabilities: ["stateful", "write"],
    needs: ONE_LISTING,
    async arrange({ buyer, seller, listing, waiting }) {
      const { modified } = await buyer.expressInterest(listing);
      await purchaseThatEnds({ buyer, seller, waiting }, listing, modified);
    },
    async check({ expect, waiting, ...parties }) {
      await listedCustomer(parties, expect);
      const rule = expect("customers.status");
      const isEnded = () => isListed(parties, { status: "expired" }, rule);
      const hasEnded = await waiting.untilEnded(isEnded);
      rule.ok("the purchase to be expired once its end has come", hasEnded, hasEnded);
      rule.equal("where the purchase is listed", await byStatus(parties, rule), EXPIRED);
      await checkDefaultStatus(parties, expect("customers.status-default-all"));
    },
  }),
  scenario({
    id: "customers.status-ahead",
    title: "a customer's running trial is active and not expired",
    rules: ["customers.content", "customers.status", "customers.status-default-all"],
    capabilities: ["stateful", "write"],
    needs: ONE_TRIAL,
    arrange: ({ buyer, listing }) => buyer.startTrial(listing),
    async check({ expect, ...parties }) {
      await listedCustomer(parties, expect);
      const rule = expect("customers.status");
      rule.equal("where the trial is listed", await byStatus(parties, rule), ACTIVE);
      await checkDefaultStatus(parties, expect("customers.status-default-all"));
    },
  }),
  scenario({
    id: "customers.status-trial",
    title: "a customer's trial that has ended is listed as expired",
    rules: ["customers.content", "customers.status"],
    capabilities: ["stateful", "clock", "write"],
    needs: ONE_TRIAL,
    async arrange({ buyer, listing, clock }) {
      const { trialDuration = 30 } = await buyer.getListing(listing);
      await buyer.startTrial(listing);
      await clock.advance((trialDuration + 1) * DAY);
    },
    async check({ expect, ...parties }) {
      await listedCustomer(parties, expect);
      const rule = expect("customers.status");
      const found = await byStatus(parties, rule);
      // When it ends is another rule's business.
      if (!found.active) rule.equal("where the trial is listed", found, EXPIRED);
    },
  }),
  scenario({
    id: "customers.status-interest",
    title: "a customer's interest is active and never expired",
    rules: ["customers.content", "customers.status", "provision.ended"],
    capabilities: ["stateful", "write"],
    needs: ONE_LISTING,
    arrange: async ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ expect, ...parties }, { modified }) {
      await listedCustomer(parties, expect);
      const ofInterest = await byStatus(parties, expect("customers.status"));
      // First the status of what has an end ahead, which isn't inferred.
      const { buyer, seller, listing } = parties;
      const purchase = { purchaserOrgId: buyer.orgId, endDate: modified + 30 * DAY };
      await seller.purchaseListing(listing, purchase);
      await listedCustomer(parties, expect);
      const ofPurchase = await byStatus(parties, expect("customers.status"));
      expect("customers.status").equal("where the purchase is listed", ofPurchase, ACTIVE);
      expect("provision.ended").equal("where the interest was listed", ofInterest, ACTIVE);
    },
  }),
  scenario({
    id: "customers.status-purchase",
    title: "a customer's purchase without an end is active, not expired",
    rules: ["customers.content", "customers.status", "provision.ended"],
    capabilities: ["stateful", "write"],
    needs: ONE_TRIAL,
    arrange: ({ buyer, listing }) => buyer.startTrial(listing),
    async check({ expect, ...parties }) {
      await listedCustomer(parties, expect);
      const { buyer, seller, listing } = parties;
      const rule = expect("customers.status");
      rule.equal("where the trial is listed", await byStatus(parties, rule), ACTIVE);
      await seller.purchaseListing(listing, { purchaserOrgId: buyer.orgId });
      const ofPurchase = await byStatus(parties, rule);
      expect("provision.ended").equal("where the purchase is listed", ofPurchase, ACTIVE);
    },
  }),
];
