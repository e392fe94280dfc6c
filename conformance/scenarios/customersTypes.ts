import type { CustomerEntry } from "../../generated/openapi.types.ts";
import type { Expectations } from "../model/context.ts";
import { offers } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import {
  everyCustomer,
  type Filters,
  findCustomer,
  hasEntry,
  isListed,
  isOf,
  listedCustomer,
  nameOf,
} from "./customers.ts";
import { tryAfterInterest } from "./offer.ts";
import { forOrg, type Parties, pair } from "./parties.ts";

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

type AllKinds = Omit<Parties, "seller"> & { readonly other: string; readonly free: string };

/** The beginning of a scenario whose purchaser has something of each kind. */
const afterAllKinds = {
  capabilities: ["stateful", "write"],
  needs: { ...pair, listing: offers.trial, other: offers.interest, free: offers.free },
  async arrange({ buyer, listing, other, free }: AllKinds) {
    await buyer.startTrial(listing);
    await buyer.expressInterest(other);
    await buyer.purchaseListing(free);
  },
} as const;

/** The filter of the vendor's list by type: what a customer has. */
export const customersTypes = [
  scenario({
    id: "customers.type",
    title: "among all three kinds, a type finds those that it names",
    ...afterAllKinds,
    async check({ buyer, seller, listing, other, free, rule }) {
      const kinds = { [listing]: "trial", [other]: "interested", [free]: "purchased" } as const;
      await checkTypes({ buyer, seller }, kinds, rule);
    },
  }),
  ...(["interested", "trial", "purchased"] as const).map((kind) =>
    scenario({
      id: `customers.type-${kind}`,
      title: `what is ${kind} is found by the types that name it`,
      rules: ["customers.content", "customers.type", "customers.type-default"],
      capabilities: ["stateful", "write"],
      needs: { ...pair, listing: kind === "trial" ? offers.trial : offers.interest },
      async arrange({ buyer, seller, listing }) {
        if (kind === "trial") await buyer.startTrial(listing);
        else await buyer.expressInterest(listing);
        if (kind === "purchased") await seller.purchaseListing(listing, forOrg(buyer));
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
    ...afterAllKinds,
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
    rules: [
      "customers.content",
      "customers.status",
      "customers.type",
      "customers.type-default",
      "customers.type-both",
    ],
    capabilities: ["stateful", "write"],
    needs: { ...pair, listing: offers.trial },
    async arrange({ buyer, listing }) {
      await buyer.expressInterest(listing);
      await tryAfterInterest(buyer, listing);
    },
    async check({ expect, ...parties }) {
      const shown = (await listedCustomer(parties, expect))?.provision;
      const finds = async (filters: Filters) =>
        hasEntry(await everyCustomer(parties.seller, filters), parties);
      expect("customers.type-default").ok("an entry without a type", await finds({}), shown);
      const isActive = await isListed(parties, { status: "active" });
      expect("customers.status").ok("an active entry", isActive, shown);
      // What a portal takes for purchased is another rule's business.
      const isPurchase = !shown?.purchased && (await isListed(parties, { type: "PURCHASE" }));
      expect("customers.type").ok("no entry under PURCHASE", !isPurchase, shown);
      for (const type of ["REQUEST", "TRIAL"] as const) {
        const isFound = await isListed(parties, { type });
        // It is both only if the trial keeps the interest, which is another rule's.
        if (shown?.interested && shown.trial)
          expect("customers.type-both").ok(`an entry under ${type}`, isFound, isFound);
      }
    },
  }),
];
