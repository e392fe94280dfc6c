import type { CustomerEntry, CustomersPage } from "../../generated/openapi.types.ts";
import { holds, json, same } from "../broken.ts";
import { scenario } from "../scenario.ts";
import { everyCustomer, type Filters } from "./everyCustomer.ts";

/** Sorting and paging of the vendor's list. */
export const customersPages = [
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
    title: "a num above 100 is refused, or counts as 100 at most",
    proves: ["customers.page-max"],
    needs: ["stateful", "vendorAdmin", "vendorOrg"],
    async run({ vendorAdmin, vendorOrg }) {
      const answer = await vendorAdmin.exchange("listCustomers", { portalID: vendorOrg, num: 1000 });
      const page = json("the answer", answer.response.text) as Partial<CustomersPage>;
      const { num = 0, provisions = [] } = page;
      holds("a page of 100 at most, or a refusal", num <= 100 && provisions.length <= 100, {
        num,
        provisions: provisions.length,
      });
      holds("a num, or a refusal", "num" in page || "error" in page, page);
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
  scenario({
    id: "customers.page-positive",
    title: "a page of nothing, or before the first, is refused",
    proves: ["customers.page-positive"],
    needs: ["stateful", "vendorAdmin", "vendorOrg"],
    async run({ vendorAdmin, vendorOrg }) {
      await vendorAdmin.listCustomers(vendorOrg, { num: 0, expect: "invalidParameters" });
      await vendorAdmin.listCustomers(vendorOrg, { start: 0, expect: "invalidParameters" });
      await vendorAdmin.listCustomers(vendorOrg, { num: 1, start: 1, expect: "noCustomers" });
    },
  }),
  scenario({
    id: "customers.sort-default",
    title: "unsorted customers stand in the order of their creation",
    proves: ["customers.sort-default"],
    needs: ["stateful", "clock", "write", "vendorAdmin", "purchaserUser", "vendorOrg", "paid", "byUser", "free"],
    async run({ clock, vendorAdmin, purchaserUser, vendorOrg, paid, byUser, free }) {
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await clock.advance(1000);
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await clock.advance(1000);
      await purchaserUser.purchaseListing(free, { expect: "purchasedFree" });
      const created = (await everyCustomer(vendorAdmin, vendorOrg, {})).map(({ provision }) => provision.created);
      same(
        "the order",
        created,
        [...created].sort((a, b) => a - b),
      );
    },
  }),
  scenario({
    id: "customers.sort-ties",
    title: "customers alike stand in the order of item and purchaser",
    proves: ["customers.sort-ties"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "strangerAdmin", "vendorOrg", "paid", "byUser"],
    async run({ vendorAdmin, purchaserUser, strangerAdmin, vendorOrg, paid, byUser }) {
      for (const actor of [strangerAdmin, purchaserUser]) {
        for (const listing of [paid, byUser]) await actor.expressInterest(listing, { expect: "interested" });
      }
      // Interests have no end, so all of them are alike in endDate.
      const entries = await everyCustomer(vendorAdmin, vendorOrg, { type: "REQUEST", sortFields: ["endDate"] });
      const keys = entries.map(({ provision }) => `${provision.endDate} ${provision.itemId} ${provision.purchaserOrgId}`);
      const endless = keys.filter((key) => key.startsWith("-1 "));
      same("the order", endless, [...endless].sort());
    },
  }),
  scenario({
    id: "customers.sort-list",
    title: "a second sort field orders what the first leaves alike",
    proves: ["customers.sort-list"],
    needs: ["stateful", "clock", "write", "vendorAdmin", "purchaserUser", "strangerAdmin", "vendorOrg", "paid", "byUser"],
    async run({ clock, vendorAdmin, purchaserUser, strangerAdmin, vendorOrg, paid, byUser }) {
      for (const [actor, listing] of [
        [purchaserUser, byUser],
        [strangerAdmin, byUser],
        [purchaserUser, paid],
      ] as const) {
        await actor.expressInterest(listing, { expect: "interested" });
        await clock.advance(1000);
      }
      const entries = await everyCustomer(vendorAdmin, vendorOrg, { sortFields: ["orgname", "created"] });
      const keys = entries.map(({ provision, customer }) => [customer.name, String(provision.created).padStart(15, "0")].join());
      same("the order", keys, [...keys].sort());
    },
  }),
];
