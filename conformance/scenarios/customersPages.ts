import type { CustomerEntry, CustomersPage } from "../../generated/openapi.types.ts";
import { scenario } from "../model/scenario.ts";
import { holds, json, same } from "../runner/assert.ts";
import { customersSort } from "./customersSort.ts";
import { everyCustomer } from "./everyCustomer.ts";

const nameOf = ({ provision }: CustomerEntry): string =>
  `${provision.itemId} of ${provision.purchaserOrgId}`;

/** Pages of the vendor's list. */
export const customersPages = [
  scenario({
    id: "customers.pages",
    title: "pages of two cover the list in order, without gap or double",
    proves: ["customers.start", "customers.next-start", "customers.total"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "vendorOrg",
      "paid",
      "byUser",
      "noTrial",
    ],
    async run({ vendorAdmin, purchaserUser, vendorOrg, paid, byUser, noTrial }) {
      for (const listing of [paid, byUser, noTrial])
        await purchaserUser.expressInterest(listing, { expect: "interested" });
      const read = (start: number, num: number) =>
        vendorAdmin.listCustomers(vendorOrg, {
          type: "REQUEST",
          sortFields: ["created"],
          sortOrder: "asc",
          num,
          start,
          expect: "oneCustomer",
        });
      const whole = await read(1, 100);
      same("how many the first page holds", whole.provisions.length, Math.min(whole.total, 100));
      const [first, second, third] = whole.provisions.map(nameOf);
      holds("three provisions at least", third !== undefined, whole.provisions.length);
      for (const [start, expected] of [
        [1, [first, second]],
        [2, [second, third]],
        [3, [third]],
      ] as const) {
        const page = await read(start, expected.length);
        same(`the provisions from ${start}`, page.provisions.map(nameOf), expected);
        same(
          `start, num and total at ${start}`,
          [page.start, page.num, page.total],
          [start, expected.length, whole.total],
        );
        const next = start + expected.length;
        if (next <= page.total) same(`the next position after ${next - 1}`, page.nextStart, next);
      }
    },
  }),
  scenario({
    id: "customers.total",
    title: "the total counts what the filters let through",
    proves: ["customers.total"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "vendorOrg", "paid", "byUser"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, paid, byUser }) {
      for (const listing of [paid, byUser])
        await purchaserUser.expressInterest(listing, { expect: "interested" });
      const found = await everyCustomer(vendorAdmin, vendorOrg, { itemId: paid, type: "REQUEST" });
      const asked = { itemId: paid, type: "REQUEST", num: 1 } as const;
      const { total } = await vendorAdmin.listCustomers(vendorOrg, {
        ...asked,
        expect: "oneCustomer",
      });
      same("the total", total, found.length);
    },
  }),
  scenario({
    id: "customers.next-start-end",
    title: "the last page says -1",
    proves: ["customers.next-start-end"],
    needs: ["write", "vendorAdmin", "purchaserUser", "vendorOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const { total } = await vendorAdmin.listCustomers(vendorOrg, {
        num: 1,
        expect: "oneCustomer",
      });
      const last = await vendorAdmin.listCustomers(vendorOrg, {
        num: 1,
        start: total,
        expect: "oneCustomer",
      });
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
      const { start, num, total, provisions } = await vendorAdmin.listCustomers(vendorOrg, {
        type: "REQUEST",
        expect: "oneCustomer",
      });
      same("start", start, 1);
      same("how many provisions the page holds", provisions.length, Math.min(total, 10));
      // The page calls it the number of results per page, so a short page may tell either.
      holds(
        "a num of ten, or of as many as there are",
        num === 10 || num === provisions.length,
        num,
      );
    },
  }),
  scenario({
    id: "customers.page-max",
    title: "a num above 100 is refused, or counts as 100 at most",
    proves: ["customers.page-max"],
    needs: ["stateful", "vendorAdmin", "vendorOrg"],
    async run({ vendorAdmin, vendorOrg }) {
      const answer = await vendorAdmin.exchange("listCustomers", {
        portalID: vendorOrg,
        num: 1000,
      });
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
      const { num } = await vendorAdmin.listCustomers(vendorOrg, {
        num: 1000,
        expect: "noCustomers",
      });
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
  ...customersSort,
];
