import type { Calls } from "../../generated/calls.ts";
import type { CustomerEntry } from "../../generated/openapi.types.ts";
import type { Actor } from "../model/actor.ts";
import type { Expectations } from "../model/context.ts";
import { offers } from "../model/needs.ts";
import { NotOffered } from "../model/optionalFeatures.ts";
import { scenario } from "../model/scenario.ts";
import { isDeclined } from "../runner/http/response.ts";
import { deviations, listingDeviations, ownEntry } from "./compareEntries.ts";
import { purchaseThatEnds } from "./controls.ts";
import { entryOf, everyOlderCustomer, findCustomer, nameOf } from "./customers.ts";
import type { Parties } from "./parties.ts";
import { adminPair } from "./parties.ts";

type Parameters = Omit<Calls["listCustomersOlder"]["input"], "portalID">;

/** Only clients know of this list, so a portal may lack it. */
async function requireList(seller: Actor): Promise<void> {
  if (isDeclined(await seller.exchange("listCustomersOlder", { portalID: seller.orgId })))
    throw new NotOffered("older-customers");
}

/** The entry of a purchaser's provision, which the older list has. */
async function listedOlder(
  { buyer, seller, listing }: Parties,
  expect: (rule: "customers-older.content") => Expectations,
): Promise<CustomerEntry | undefined> {
  const rule = expect("customers-older.content");
  const found = await everyOlderCustomer(seller, { status: "all" }, rule);
  // What is listed without a type is inferred.
  if (entryOf(found, listing, buyer.orgId) === undefined)
    found.push(...(await everyOlderCustomer(seller, { type: "REQUESTANDTRIAL" }, rule)));
  const entry = entryOf(found, listing, buyer.orgId);
  rule.ok("an entry of the provision", entry !== undefined, found.map(nameOf));
  return entry;
}

const ROLES = { ...adminPair, listing: offers.trial } as const;

/** Parameters that a client sends, with whether they find a running trial. */
const PARAMETERS: readonly (readonly [Parameters, boolean])[] = [
  [{ status: "all" }, true],
  [{ status: "active" }, true],
  [{ status: "expired" }, false],
  [{ type: "TRIAL" }, true],
  [{ type: "TRIALANDPURCHASE" }, true],
  [{ type: "PURCHASE" }, false],
  [{ type: "REQUEST" }, false],
  [{ includeListing: true }, true],
  [{ includeListing: false }, true],
];

export const listCustomersOlder = [
  scenario({
    id: "customers-older.who",
    title: "reading another organization's customers the older way is refused",
    needs: adminPair,
    async check({ buyer, seller, rule }) {
      await requireList(seller);
      const call = buyer.listCustomersOlder(seller.orgId);
      await rule.refused(call, "notOwnCustomers");
      await seller.listCustomersOlder(seller.orgId);
    },
  }),
  scenario({
    id: "customers-older.content",
    title: "the older list has a vendor's customers",
    capabilities: ["stateful", "write"],
    needs: ROLES,
    async arrange({ buyer, seller, listing }) {
      await requireList(seller);
      await buyer.expressInterest(listing);
    },
    async check({ expect, ...parties }) {
      const entry = await listedOlder(parties, expect);
      // That it has no flag at all is another rule's business.
      const isInterest = entry?.provision.interested !== false;
      expect("customers-older.content").ok("an interest", isInterest, entry?.provision);
    },
  }),
  scenario({
    id: "customers-older.parameters",
    title: "the older list has the filters of the newer one",
    rules: ["customers-older.content", "customers-older.parameters"],
    capabilities: ["stateful", "write"],
    needs: ROLES,
    async arrange({ buyer, seller, listing }) {
      await requireList(seller);
      await buyer.startTrial(listing);
    },
    async check({ buyer, seller, listing, expect }) {
      const shown = await listedOlder({ buyer, seller, listing }, expect);
      const rule = expect("customers-older.parameters");
      rule.needs("the id of the listing", shown?.provision.itemId === listing);
      for (const [parameters, isFound] of PARAMETERS) {
        const sent = JSON.stringify(parameters);
        const found = await everyOlderCustomer(seller, parameters, rule);
        const entry = entryOf(found, listing, buyer.orgId);
        rule.equal(`whether ${sent} finds a trial`, entry !== undefined, isFound);
        const hasListing = parameters.includeListing ?? entry?.listing !== undefined;
        if (isFound) rule.equal(`a listing with ${sent}`, entry?.listing !== undefined, hasListing);
      }
    },
  }),
  scenario({
    id: "customers-older.pages",
    title: "the older list has the pages and the order of the newer one",
    rules: ["customers-older.parameters"],
    capabilities: ["stateful", "write"],
    needs: { ...ROLES, other: offers.interest },
    async arrange({ buyer, seller, listing, other, waiting }) {
      await requireList(seller);
      const { modified } = await buyer.expressInterest(listing);
      await waiting.past(modified);
      await buyer.expressInterest(other);
    },
    async check({ buyer, seller, rule }) {
      const namesOf = async (parameters: Parameters) => {
        const call = seller.listCustomersOlder(seller.orgId, parameters);
        return (await rule.accepted(call)).provisions.map(nameOf);
      };
      const upwards = await namesOf({ sortOrder: "asc", num: 100 });
      const first = await namesOf({ sortOrder: "asc", num: 1 });
      rule.equal("a page of 1", first, upwards.slice(0, 1));
      const second = await namesOf({ sortOrder: "asc", start: 2, num: 1 });
      rule.equal("a page of 1 from 2", second, upwards.slice(1, 2));
      // The end of a longer list is on another page.
      if (upwards.length === 100) return;
      // Entries that are equal may stay in their order, so only the two of this scenario are compared.
      const downwards = await namesOf({ sortOrder: "desc", num: 100 });
      const own = (names: readonly string[]) =>
        names.filter((name) => name.endsWith(` of ${buyer.orgId}`));
      rule.equal("the list downwards", own(downwards), own(upwards).toReversed());
    },
  }),
  scenario({
    id: "customers-older.same",
    title: "the older list is the newer one, with what has ended",
    rules: ["customers-older.content", "customers-older.same"],
    capabilities: ["stateful", "write"],
    needs: ROLES,
    async arrange({ buyer, seller, listing, waiting }) {
      await requireList(seller);
      const { modified } = await buyer.expressInterest(listing);
      await purchaseThatEnds({ buyer, seller, waiting }, listing, modified);
    },
    async check({ buyer, seller, listing, waiting, expect }) {
      await listedOlder({ buyer, seller, listing }, expect);
      const rule = expect("customers-older.same");
      const entryIn = (entries: readonly CustomerEntry[]) => entryOf(entries, listing, buyer.orgId);
      // The list is asked itself whether the end has come, since this is about its default only.
      await waiting.untilEnded(
        async () => entryIn(await everyOlderCustomer(seller, { status: "expired" })) !== undefined,
      );
      const entry = entryIn(await everyOlderCustomer(seller));
      rule.ok("the purchase that has ended", entry !== undefined, entry);
      const newer = await findCustomer(seller, listing, buyer.orgId);
      const own = await ownEntry(buyer, listing);
      const page = await buyer.getListing(listing);
      const { title } = page;
      const differing = [
        ...deviations(entry?.provision, newer?.provision, { ...own?.provision, title }),
        ...deviations(entry?.customer, newer?.customer, await buyer.getPortal("self")),
        ...listingDeviations(entry?.listing, newer?.listing, own?.listing, page),
      ];
      rule.equal("members with other values", differing, []);
    },
  }),
];
