import type { Calls } from "../../generated/calls.ts";
import type { CustomerEntry, CustomersPage } from "../../generated/openapi.types.ts";
import type { Actor } from "../actor.ts";
import { holds, same } from "../broken.ts";
import { scenario } from "../scenario.ts";
import { customerOf, DAY } from "./find.ts";

type Filters = Omit<Calls["listCustomers"]["input"], "portalID">;

/** Reads pages until the end, so that nothing depends on what else the vendor's customers hold. */
async function everyCustomer(vendor: Actor, vendorOrg: string, filters: Filters): Promise<CustomerEntry[]> {
  const found: CustomerEntry[] = [];
  for (let start = 1; start > 0; ) {
    const page = await vendor.listCustomers(vendorOrg, { num: 100, ...filters, start, expect: "oneCustomer" });
    found.push(...page.provisions);
    holds("nextStart to lie ahead, or to be -1", page.nextStart === -1 || page.nextStart > start, page.nextStart);
    start = page.nextStart;
  }
  return found;
}

const itemsOf = (entries: CustomerEntry[], purchaserOrgId: string): string[] =>
  entries.flatMap(({ provision }) => (provision.purchaserOrgId === purchaserOrgId ? [provision.itemId] : []));

export const listCustomers = [
  scenario({
    id: "customers.who",
    title: "another organization's customers are not to be read",
    proves: ["customers.who"],
    needs: ["purchaserAdmin", "vendorAdmin", "vendorOrg"],
    async run({ purchaserAdmin, vendorAdmin, vendorOrg }) {
      await purchaserAdmin.listCustomers(vendorOrg, { expect: "notOwnCustomers" });
      await vendorAdmin.listCustomers(vendorOrg, { expect: "noCustomers" });
    },
  }),
  scenario({
    id: "customers.who-privileged",
    title: "a member without privilege does not read the customers",
    proves: ["customers.who"],
    needs: ["vendorMember", "vendorUser", "vendorOrg"],
    async run({ vendorMember, vendorUser, vendorOrg }) {
      await vendorMember.listCustomers(vendorOrg, { expect: "notOwnCustomers" });
      await vendorUser.listCustomers(vendorOrg, { expect: "noCustomers" });
    },
  }),
  scenario({
    id: "customers.entry",
    title: "a purchase is listed with its customer and its listing",
    proves: ["customers.entry", "customers.include-listing"],
    needs: ["write", "vendorAdmin", "purchaserUser", "vendorOrg", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await vendorAdmin.purchaseListing(paid, { purchaserOrgId: purchaserOrg, expect: "purchased" });
      const page = await vendorAdmin.listCustomers(vendorOrg, { itemId: paid, num: 100, expect: "oneCustomer" });
      const entry = customerOf(page, paid, purchaserOrg);
      same("the customer of the provision", entry?.customer.id, purchaserOrg);
      same("the listing of the provision", entry?.listing?.itemId, paid);
      same("the provision", entry?.provision.purchased, true);
    },
  }),
  scenario({
    id: "customers.content",
    title: "a vendor's customers are those of its own listings",
    proves: ["customers.content"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "strangerAdmin",
      "purchaserUser",
      "vendorOrg",
      "strangerOrg",
      "purchaserOrg",
      "paid",
    ],
    async run({ vendorAdmin, strangerAdmin, purchaserUser, vendorOrg, strangerOrg, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const own = await everyCustomer(vendorAdmin, vendorOrg, {});
      const others = await everyCustomer(strangerAdmin, strangerOrg, {});
      same("whether the vendor's answer holds the provision", itemsOf(own, purchaserOrg).includes(paid), true);
      same("whether the stranger's answer holds it", itemsOf(others, purchaserOrg).includes(paid), false);
    },
  }),
  scenario({
    id: "customers.item",
    title: "an itemId finds the provisions of that item alone",
    proves: ["customers.item"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "vendorOrg", "purchaserOrg", "paid", "byUser"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid, byUser }) {
      for (const listing of [paid, byUser]) await purchaserUser.expressInterest(listing, { expect: "interested" });
      const found = await everyCustomer(vendorAdmin, vendorOrg, { itemId: paid });
      same("the purchaser's provisions", itemsOf(found, purchaserOrg), [paid]);
      same(
        "items other than the wanted one",
        found.filter(({ provision }) => provision.itemId !== paid),
        [],
      );
    },
  }),
  scenario({
    id: "customers.type",
    title: "a type finds the kinds that it names",
    proves: ["customers.type"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "vendorOrg", "purchaserOrg", "paid", "byUser", "free"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid, byUser, free }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await purchaserUser.purchaseListing(free, { expect: "purchasedFree" });
      const kinds = {
        REQUEST: [paid],
        TRIAL: [byUser],
        PURCHASE: [free],
        REQUESTANDTRIAL: [paid, byUser],
        REQUESTANDPURCHASE: [paid, free],
        TRIALANDPURCHASE: [byUser, free],
      };
      for (const [type, expected] of Object.entries(kinds) as [keyof typeof kinds, string[]][]) {
        const found = itemsOf(await everyCustomer(vendorAdmin, vendorOrg, { type }), purchaserOrg);
        const wanted = [paid, byUser, free].filter((listing) => found.includes(listing));
        same(`the listings of type ${type}`, wanted.sort(), expected.sort());
      }
    },
  }),
  scenario({
    id: "customers.orgname",
    title: "a purchaser's full name finds it, and another's does not",
    proves: ["customers.orgname"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "vendorOrg", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const [entry] = (await everyCustomer(vendorAdmin, vendorOrg, { itemId: paid })).filter(
        ({ provision }) => provision.purchaserOrgId === purchaserOrg,
      );
      const name = entry?.customer.name ?? "";
      const named = await everyCustomer(vendorAdmin, vendorOrg, { itemId: paid, orgname: name });
      const other = await everyCustomer(vendorAdmin, vendorOrg, { itemId: paid, orgname: "An organization of no such name" });
      same(`what the name ${name} finds`, itemsOf(named, purchaserOrg), [paid]);
      same("what another name finds", other, []);
    },
  }),
  scenario({
    id: "customers.modified",
    title: "the instant of its last change finds a provision",
    proves: ["customers.modified"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "vendorOrg", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid }) {
      const { modified } = await purchaserUser.expressInterest(paid, { expect: "interested" });
      const found = await everyCustomer(vendorAdmin, vendorOrg, { itemId: paid, modified });
      same("the purchaser's provisions", itemsOf(found, purchaserOrg), [paid]);
    },
  }),
  scenario({
    id: "customers.modified-since",
    title: "an earlier instant finds a provision, a later one does not",
    proves: ["customers.modified-since"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "vendorOrg", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid }) {
      const { modified } = await purchaserUser.expressInterest(paid, { expect: "interested" });
      const since = async (instant: number) =>
        itemsOf(await everyCustomer(vendorAdmin, vendorOrg, { itemId: paid, modified: instant }), purchaserOrg);
      same(
        "what a day before and a second after find",
        [await since(modified - DAY), await since(modified + 1000)],
        [[paid], []],
      );
    },
  }),
  scenario({
    id: "customers.status",
    title: "customers are listed by whether their provision has ended",
    proves: ["customers.status", "customers.status-default-all"],
    needs: ["stateful", "clock", "write", "vendorAdmin", "purchaserUser", "vendorOrg", "purchaserOrg", "byUser"],
    async run({ clock, vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, byUser }) {
      const listed = async (filters: Filters) =>
        itemsOf(await everyCustomer(vendorAdmin, vendorOrg, { itemId: byUser, ...filters }), purchaserOrg).length;
      const found = async () => ({
        default: await listed({}),
        active: await listed({ status: "active" }),
        expired: await listed({ status: "expired" }),
        all: await listed({ status: "all" }),
      });
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      same("where the trial is found before its end", await found(), { default: 1, active: 1, expired: 0, all: 1 });
      await clock.advance(31 * DAY);
      same("where the trial is found after its end", await found(), { default: 1, active: 0, expired: 1, all: 1 });
    },
  }),
  scenario({
    id: "customers.include-listing",
    title: "includeListing=false leaves the listings out",
    proves: ["customers.include-listing"],
    needs: ["write", "vendorAdmin", "purchaserUser", "vendorOrg", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const page = await vendorAdmin.listCustomers(vendorOrg, {
        itemId: paid,
        num: 100,
        includeListing: false,
        expect: "withoutListings",
      });
      same("whether the entry is there", customerOf(page, paid, purchaserOrg) !== undefined, true);
      same(
        "entries with a listing",
        page.provisions.filter(({ listing }) => listing !== undefined),
        [],
      );
    },
  }),
  scenario({
    id: "customers.sort",
    title: "customers are sorted by a field, ascending and descending",
    proves: ["customers.sort"],
    needs: ["stateful", "clock", "write", "vendorAdmin", "purchaserUser", "strangerAdmin", "vendorOrg", "paid", "byUser"],
    async run({ clock, vendorAdmin, purchaserUser, strangerAdmin, vendorOrg, paid, byUser }) {
      // Two purchasers, so that names differ; changes in another order than creation, so that the fields disagree.
      await strangerAdmin.expressInterest(paid, { expect: "interested" });
      await clock.advance(1000);
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await clock.advance(1000);
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await clock.advance(1000);
      await strangerAdmin.startTrial(paid, { expect: "trialStarted" });
      const keys: Record<NonNullable<Filters["sortFields"]>[number], (entry: CustomerEntry) => string | number> = {
        created: ({ provision }) => provision.created,
        modified: ({ provision }) => provision.modified,
        endDate: ({ provision }) => provision.endDate,
        orgname: ({ customer }) => customer.name,
      };
      for (const field of ["created", "modified", "endDate", "orgname"] as const) {
        const key = keys[field];
        const ascending = (await everyCustomer(vendorAdmin, vendorOrg, { sortFields: [field], sortOrder: "asc" })).map(key);
        const descending = (await everyCustomer(vendorAdmin, vendorOrg, { sortFields: [field], sortOrder: "desc" })).map(key);
        const inOrder = [...ascending].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        holds("provisions that differ", new Set(ascending).size > 1, ascending);
        same(`${field}, ascending`, ascending, inOrder);
        same(`${field}, descending`, descending, inOrder.reverse());
      }
    },
  }),
  scenario({
    id: "customers.pages",
    title: "pages of one cover the list in order, without gap or double",
    proves: ["customers.start", "customers.next-start", "customers.total"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "vendorOrg", "paid", "byUser", "free"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, paid, byUser, free }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await purchaserUser.purchaseListing(free, { expect: "purchasedFree" });
      const whole = await vendorAdmin.listCustomers(vendorOrg, { num: 100, sortFields: ["created"], expect: "oneCustomer" });
      const few = whole.provisions.slice(0, 3);
      for (const [index, entry] of few.entries()) {
        const start = index + 1;
        const page = await vendorAdmin.listCustomers(vendorOrg, {
          num: 1,
          start,
          sortFields: ["created"],
          expect: "oneCustomer",
        });
        same(`the provision at ${start}`, page.provisions, [entry]);
        same(`start, num and total at ${start}`, [page.start, page.num, page.total], [start, 1, whole.total]);
        if (start < page.total) same(`the next position after ${start}`, page.nextStart, start + 1);
      }
      same("how many there are", whole.total >= 3, true);
    },
  }),
  scenario({
    id: "customers.next-start-end",
    title: "the last page says -1",
    proves: ["customers.next-start-end"],
    needs: ["write", "vendorAdmin", "purchaserUser", "vendorOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const { total } = await vendorAdmin.listCustomers(vendorOrg, { num: 1, expect: "oneCustomer" });
      const last = await vendorAdmin.listCustomers(vendorOrg, { num: 1, start: total, expect: "oneCustomer" });
      same("the next position after the last", last.nextStart, -1);
    },
  }),
  scenario({
    id: "customers.page-default",
    title: "without start and num, a page begins at 1 and holds ten at most",
    proves: ["customers.page-default", "customers.total"],
    needs: ["write", "vendorAdmin", "purchaserUser", "vendorOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const { start, num, total, provisions } = await vendorAdmin.listCustomers(vendorOrg, { expect: "oneCustomer" });
      same("start and num", { start, num }, { start: 1, num: 10 });
      same("how many provisions the page holds", provisions.length, Math.min(total, 10));
    },
  }),
  scenario({
    id: "customers.page-max",
    title: "a page for a num above 100 holds 100 at most",
    proves: ["customers.page-max"],
    needs: ["stateful", "vendorAdmin", "vendorOrg"],
    async run({ vendorAdmin, vendorOrg }) {
      const answer = await vendorAdmin.exchange("listCustomers", { portalID: vendorOrg, num: 1000 });
      const { provisions = [] } = JSON.parse(answer.response.text) as Partial<CustomersPage>;
      holds("at most 100 provisions", provisions.length <= 100, provisions.length);
    },
  }),
  scenario({
    id: "customers.num-clamped",
    title: "a num above 100 counts as 100",
    proves: ["customers.num-clamped"],
    needs: ["stateful", "vendorAdmin", "vendorOrg"],
    async run({ vendorAdmin, vendorOrg }) {
      const { num } = await vendorAdmin.listCustomers(vendorOrg, { num: 1000, expect: "noCustomers" });
      same("num", num, 100);
    },
  }),
];
