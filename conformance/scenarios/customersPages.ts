import type { CustomersPage } from "../../generated/openapi.types.ts";
import { another, offers, stranger, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { objectIn, refuses } from "../runner/http/response.ts";
import { DAY } from "../runner/waiting.ts";
import { checkPages, PAGE_RULES } from "./checkPages.ts";
import { everyCustomer, type Filters, nameOf } from "./customers.ts";
import { afterInterest, pair } from "./parties.ts";

/** What each filter lets through, where the only sure entry is an interest. */
const FILTERS = [
  {},
  { status: "active" },
  { status: "expired" },
  { status: "all" },
  { type: "REQUEST" },
  { type: "TRIAL" },
  { type: "PURCHASE" },
  { type: "REQUESTANDTRIAL" },
  { type: "TRIALANDPURCHASE" },
  { orgname: "Qxzvwk Jyfpt" },
  { includeListing: false },
] as const satisfies readonly Filters[];

/** Pages of the vendor's list. */
export const customersPages = [
  scenario({
    id: "customers.pages",
    title: "pages cover the list in order, without gaps or repetition",
    rules: PAGE_RULES,
    capabilities: ["stateful", "write"],
    needs: { ...pair, listing: offers.interest, other: offers.interest },
    async arrange({ buyer, listing, other, waiting }) {
      const { modified } = await buyer.expressInterest(listing);
      await waiting.past(modified);
      await buyer.expressInterest(other);
    },
    check: ({ seller, expect }) => checkPages(seller, expect),
  }),
  scenario({
    id: "customers.pages-existing",
    title: "pages cover the existing customers in order",
    rules: PAGE_RULES,
    capabilities: ["stateful"],
    needs: { seller: vendor.administrates },
    check: ({ seller, expect }) => checkPages(seller, expect),
  }),
  scenario({
    id: "customers.total",
    title: "the total counts all provisions that match the filters",
    capabilities: ["stateful", "write"],
    ...afterInterest,
    async check({ seller, rule }, { modified }) {
      for (const filters of [...FILTERS, { modified: modified + 10 * DAY }] as Filters[]) {
        const { total } = await seller.listCustomers(seller.orgId, { ...filters, num: 1 });
        const found = await everyCustomer(seller, filters);
        rule.equal(`the total with ${JSON.stringify(filters)}`, total, found.length);
      }
    },
  }),
  scenario({
    id: "customers.next-start-end",
    title: "the nextStart of the last page is -1",
    capabilities: ["write"],
    ...afterInterest,
    async check({ seller, rule }) {
      let page = await seller.listCustomers(seller.orgId, { num: 100 });
      let count = page.provisions.length;
      while (page.provisions.length > 0 && count < page.total) {
        page = await seller.listCustomers(seller.orgId, { num: 100, start: count + 1 });
        count += page.provisions.length;
      }
      // Another end, or none, is allowed too.
      const { nextStart } = page;
      rule.ok("a nextStart of -1", nextStart === -1, nextStart);
    },
  }),
  scenario({
    id: "customers.page-default",
    title: "without start and num, a page begins at 1 and has at most 10",
    rules: ["customers.page-default", "customers.start"],
    capabilities: ["write"],
    ...afterInterest,
    async check({ seller, expect }) {
      const rule = expect("customers.page-default");
      const { start, num, provisions } = await rule.accepted(seller.listCustomers(seller.orgId));
      // The page calls it the number of results per page, so a short page may give either.
      const explicit = await seller.listCustomers(seller.orgId, { num: 10 });
      const isSame = [10, provisions.length, explicit.num].includes(num);
      rule.ok("a num of 10, or of as many as there are", isSame, num);
      const every = (await everyCustomer(seller)).map(nameOf);
      const from1 = expect("customers.start");
      const page = await from1.accepted(seller.listCustomers(seller.orgId, { start: 1 }));
      const first = page.provisions.map(nameOf);
      // How many a page has is another rule's business.
      from1.equal("the page from 1", first, every.slice(0, first.length || 1));
      const names = provisions.map(nameOf);
      rule.equal("where the page begins", [start, names[0]], [page.start, every[0]]);
      rule.equal("the page without num", names, explicit.provisions.map(nameOf));
    },
  }),
  scenario({
    id: "customers.page-default-several",
    title: "without start and num, a page has more than five provisions",
    rules: ["customers.page-default"],
    capabilities: ["stateful", "write"],
    needs: {
      ...pair,
      listing: offers.interest,
      second: offers.interest,
      third: offers.interest,
      other: another(stranger.administrates),
    },
    async arrange({ buyer, other, listing, second, third }) {
      for (const who of [buyer, other])
        for (const itemId of [listing, second, third]) await who.expressInterest(itemId);
    },
    async check({ seller, rule }) {
      const { provisions } = await seller.listCustomers(seller.orgId);
      const explicit = await seller.listCustomers(seller.orgId, { num: 10 });
      const wanted = explicit.provisions.map(nameOf);
      rule.equal("the page", provisions.map(nameOf), wanted);
    },
  }),
  scenario({
    id: "customers.page-max",
    title: "a num above 100 is refused, or counts as 100 at most",
    capabilities: ["stateful"],
    needs: { seller: vendor.administrates },
    async check({ seller, rule }) {
      const largest = await rule.accepted(seller.listCustomers(seller.orgId, { num: 100 }));
      // What num shows is another rule's business.
      rule.needs("a num of 100 at most for that", largest.num <= 100);
      const exchange = await seller.exchange("listCustomers", {
        portalID: seller.orgId,
        num: 1000,
      });
      if (refuses(exchange)) return;
      const page = (objectIn(exchange.response.text) ?? {}) as Partial<CustomersPage>;
      const { num = 0, provisions = [] } = page;
      const sizes = { num, provisions: provisions.length };
      rule.ok("a page of 100 at most", num <= 100 && provisions.length <= 100, sizes);
    },
  }),
  scenario({
    id: "customers.num-clamped",
    title: "a num above 100 counts as 100",
    capabilities: ["stateful"],
    needs: { seller: vendor.administrates },
    async check({ seller, rule }) {
      const call = seller.listCustomers(seller.orgId, { num: 1000 });
      const { num, provisions } = await rule.accepted(call);
      const isClamped = num === 100 || num === provisions.length;
      rule.ok("a num of 100, or of as many as there are", isClamped, num);
    },
  }),
  refusal({
    id: "customers.page-positive",
    title: "a page of zero provisions is refused",
    capabilities: ["stateful"],
    needs: { seller: vendor.administrates },
    refused: ({ seller }) => seller.listCustomers(seller.orgId, { num: 0 }),
    as: "invalidParameters",
    control: ({ seller }) => seller.listCustomers(seller.orgId, { num: 1 }),
  }),
  scenario({
    id: "customers.start-positive",
    title: "a page before the first provision is refused",
    rules: ["customers.page-positive"],
    capabilities: ["stateful", "write"],
    ...afterInterest,
    async check({ seller, expect }) {
      const firstOf = async (page: Pick<Filters, "start">) => {
        const input = { portalID: seller.orgId, num: 1, ...page };
        const { response } = await seller.exchange("listCustomers", input);
        const { provisions = [] } = (objectIn(response.text) ?? {}) as Partial<CustomersPage>;
        return JSON.stringify(provisions);
      };
      const first = await firstOf({});
      // A portal that counts from 0, or doesn't count, breaks another rule.
      if (first !== (await firstOf({ start: 1 })) || first === (await firstOf({ start: 2 })))
        return;
      await expect("customers.page-positive").refused(
        seller.listCustomers(seller.orgId, { num: 1, start: 0 }),
        "invalidParameters",
      );
    },
  }),
];
