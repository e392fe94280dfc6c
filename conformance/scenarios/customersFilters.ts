import { same } from "../broken.ts";
import { scenario } from "../scenario.ts";
import { everyCustomer, type Filters, itemsOf } from "./everyCustomer.ts";
import { DAY } from "./find.ts";

/** The filters of the vendor's list. */
export const customersFilters = [
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
    id: "customers.orgname-part",
    title: "a part of the name finds a purchaser, in either case",
    proves: ["customers.orgname-part"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "vendorOrg", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const [entry] = (await everyCustomer(vendorAdmin, vendorOrg, { itemId: paid })).filter(
        ({ provision }) => provision.purchaserOrgId === purchaserOrg,
      );
      const part = (entry?.customer.name ?? "").slice(1);
      for (const orgname of [part.toUpperCase(), part.toLowerCase()]) {
        const found = await everyCustomer(vendorAdmin, vendorOrg, { itemId: paid, orgname });
        same(`what ${orgname} finds`, itemsOf(found, purchaserOrg), [paid]);
      }
    },
  }),
  scenario({
    id: "customers.type-default",
    title: "without a type, all three kinds are listed",
    proves: ["customers.type-default"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "vendorOrg", "purchaserOrg", "paid", "byUser", "free"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid, byUser, free }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await purchaserUser.purchaseListing(free, { expect: "purchasedFree" });
      const found = itemsOf(await everyCustomer(vendorAdmin, vendorOrg, {}), purchaserOrg);
      same(
        "the listings",
        [paid, byUser, free].filter((listing) => !found.includes(listing)),
        [],
      );
    },
  }),
  scenario({
    id: "customers.type-both",
    title: "a trial that is an interest too is found under either type",
    proves: ["customers.type-both"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "vendorOrg", "purchaserOrg", "byUser"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, byUser }) {
      await purchaserUser.expressInterest(byUser, { expect: "interested" });
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      for (const type of ["REQUEST", "TRIAL"] as const) {
        const found = await everyCustomer(vendorAdmin, vendorOrg, { itemId: byUser, type });
        same(`what ${type} finds`, itemsOf(found, purchaserOrg), [byUser]);
      }
    },
  }),
];
