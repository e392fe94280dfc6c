import { scenario } from "../model/scenario.ts";
import { holds, same } from "../runner/assert.ts";
import { DAY } from "../runner/waiting.ts";
import { everyCustomer, type Filters, itemsOf } from "./everyCustomer.ts";
import { nextInstant } from "./pause.ts";

const KINDS = {
  REQUEST: ["interested"],
  TRIAL: ["trial"],
  PURCHASE: ["purchased"],
  REQUESTANDTRIAL: ["interested", "trial"],
  REQUESTANDPURCHASE: ["interested", "purchased"],
  TRIALANDPURCHASE: ["trial", "purchased"],
} as const;

/** The filters of the vendor's list. */
export const customersFilters = [
  scenario({
    id: "customers.item",
    title: "an itemId finds the provisions of that item alone",
    proves: ["customers.item"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "vendorOrg",
      "purchaserOrg",
      "paid",
      "byUser",
    ],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid, byUser }) {
      for (const listing of [paid, byUser])
        await purchaserUser.expressInterest(listing, { expect: "interested" });
      const found = await everyCustomer(vendorAdmin, vendorOrg, { itemId: paid, type: "REQUEST" });
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
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "vendorOrg",
      "purchaserOrg",
      "paid",
      "byUser",
      "free",
    ],
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
        const entries = await everyCustomer(vendorAdmin, vendorOrg, { type });
        const found = itemsOf(entries, purchaserOrg);
        const wanted = [paid, byUser, free].filter((listing) => found.includes(listing));
        same(`the listings of type ${type}`, wanted.sort(), expected.sort());
        const strange = entries.filter(
          ({ provision }) => !KINDS[type].some((kind) => provision[kind]),
        );
        same(`provisions of another kind than ${type}`, strange, []);
      }
    },
  }),
  scenario({
    id: "customers.orgname",
    title: "a purchaser's full name finds it, and another's does not",
    proves: ["customers.orgname"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "vendorOrg",
      "purchaserOrg",
      "paid",
    ],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const [entry] = (
        await everyCustomer(vendorAdmin, vendorOrg, { itemId: paid, type: "REQUEST" })
      ).filter(({ provision }) => provision.purchaserOrgId === purchaserOrg);
      const name = entry?.customer.name ?? "";
      holds("the purchaser's name among the customers", name !== "", entry);
      const named = await everyCustomer(vendorAdmin, vendorOrg, {
        itemId: paid,
        type: "REQUEST",
        orgname: name,
      });
      const other = await everyCustomer(vendorAdmin, vendorOrg, {
        itemId: paid,
        type: "REQUEST",
        orgname: "Qxzvwk Jyfpt",
      });
      same(`what the name ${name} finds`, itemsOf(named, purchaserOrg), [paid]);
      same("what another name finds", other, []);
    },
  }),
  scenario({
    id: "customers.modified",
    title: "the instant of its last change finds a provision, a later one not",
    proves: ["customers.modified"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "vendorOrg",
      "purchaserOrg",
      "paid",
    ],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid }) {
      const { modified } = await purchaserUser.expressInterest(paid, { expect: "interested" });
      const found = async (instant: number) =>
        itemsOf(
          await everyCustomer(vendorAdmin, vendorOrg, {
            itemId: paid,
            type: "REQUEST",
            modified: instant,
          }),
          purchaserOrg,
        );
      same("what the instant finds", await found(modified), [paid]);
      // Be it that instant or since then: nothing was modified in days to come.
      same("what an instant ahead finds", await found(modified + 10 * DAY), []);
    },
  }),
  scenario({
    id: "customers.modified-later",
    title: "a provision that was changed is found by the instant of its change",
    proves: ["customers.modified"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "vendorOrg",
      "purchaserOrg",
      "paid",
    ],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid }) {
      const { modified: asked } = await purchaserUser.expressInterest(paid, {
        expect: "interested",
      });
      await nextInstant(asked);
      const { modified } = await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
      const found = await everyCustomer(vendorAdmin, vendorOrg, {
        itemId: paid,
        type: "PURCHASE",
        modified,
      });
      same("what the instant of the purchase finds", itemsOf(found, purchaserOrg), [paid]);
    },
  }),
  scenario({
    id: "customers.modified-since",
    title: "an earlier instant finds a provision, a later one does not",
    proves: ["customers.modified-since"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "vendorOrg",
      "purchaserOrg",
      "paid",
    ],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid }) {
      const { modified } = await purchaserUser.expressInterest(paid, { expect: "interested" });
      const since = async (instant: number) =>
        itemsOf(
          await everyCustomer(vendorAdmin, vendorOrg, {
            itemId: paid,
            type: "REQUEST",
            modified: instant,
          }),
          purchaserOrg,
        );
      same(
        "what a day before and a second after find",
        [await since(modified - DAY), await since(modified + 1000)],
        [[paid], []],
      );
    },
  }),
  scenario({
    id: "customers.status",
    title: "a customer's purchase that has ended is listed as expired",
    proves: ["customers.status", "customers.status-default-all"],
    needs: [
      "stateful",
      "expiry",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "vendorOrg",
      "purchaserOrg",
      "paid",
    ],
    async run({ expiry, vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid }) {
      const listed = async (filters: Filters) =>
        itemsOf(
          await everyCustomer(vendorAdmin, vendorOrg, {
            itemId: paid,
            type: "PURCHASE",
            ...filters,
          }),
          purchaserOrg,
        ).length;
      const { modified } = await purchaserUser.expressInterest(paid, { expect: "interested" });
      const purchase = { purchaserOrgId: purchaserOrg, endDate: modified + expiry.ahead };
      await vendorAdmin.purchaseListing(paid, { ...purchase, expect: "purchasedUntil" });
      const ended = await expiry.reached(async () => (await listed({ status: "expired" })) > 0);
      holds(
        "the purchase among the expired ones once its end has come",
        ended,
        await listed({ status: "all" }),
      );
      const found = {
        default: await listed({}),
        active: await listed({ status: "active" }),
        expired: await listed({ status: "expired" }),
        all: await listed({ status: "all" }),
      };
      same("where the purchase is found", found, { default: 1, active: 0, expired: 1, all: 1 });
    },
  }),
  scenario({
    id: "customers.status-ahead",
    title: "a customer's trial is active and not expired",
    proves: ["customers.status", "customers.status-default-all"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "vendorOrg",
      "purchaserOrg",
      "byUser",
    ],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, byUser }) {
      const listed = async (filters: Filters) =>
        itemsOf(
          await everyCustomer(vendorAdmin, vendorOrg, {
            itemId: byUser,
            type: "TRIAL",
            ...filters,
          }),
          purchaserOrg,
        ).length;
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      const found = {
        default: await listed({}),
        active: await listed({ status: "active" }),
        expired: await listed({ status: "expired" }),
        all: await listed({ status: "all" }),
      };
      same("where the trial is found", found, { default: 1, active: 1, expired: 0, all: 1 });
    },
  }),
  scenario({
    id: "customers.orgname-part",
    title: "a part of the name finds a purchaser, in either case",
    proves: ["customers.orgname-part"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "vendorOrg",
      "purchaserOrg",
      "paid",
    ],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const [entry] = (
        await everyCustomer(vendorAdmin, vendorOrg, { itemId: paid, type: "REQUEST" })
      ).filter(({ provision }) => provision.purchaserOrgId === purchaserOrg);
      const part = (entry?.customer.name ?? "").slice(1);
      for (const orgname of [part.toUpperCase(), part.toLowerCase()]) {
        const found = await everyCustomer(vendorAdmin, vendorOrg, {
          itemId: paid,
          type: "REQUEST",
          orgname,
        });
        same(`what ${orgname} finds`, itemsOf(found, purchaserOrg), [paid]);
      }
    },
  }),
  scenario({
    id: "customers.type-default",
    title: "without a type, all three kinds are listed",
    proves: ["customers.type-default"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "vendorOrg",
      "purchaserOrg",
      "paid",
      "byUser",
      "free",
    ],
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
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "vendorOrg",
      "purchaserOrg",
      "byUser",
    ],
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
