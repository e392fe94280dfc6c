import type { CustomersPage, Provision } from "../../generated/openapi.types.ts";
import { scenario } from "../model/scenario.ts";
import { holds, json, same } from "../runner/assert.ts";
import { DAY } from "../runner/waiting.ts";
import { customersFilters } from "./customersFilters.ts";
import { customersPages } from "./customersPages.ts";
import { everyCustomer, type Filters, itemsOf } from "./everyCustomer.ts";
import { customerOf, vendorOf } from "./find.ts";

const flagsOf = (provision: Provision | undefined) => [
  provision?.interested,
  provision?.trial,
  provision?.purchased,
];

/** What an answer and the list have to say alike of a provision. */
const told = (provision: Provision | undefined) => [
  provision?.purchaserOrgId,
  ...flagsOf(provision),
  provision?.endDate,
];

/** Who reads the vendor's list, and what an entry holds; filters and pages have files of their own. */
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
      await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
      const entry = customerOf(
        await everyCustomer(vendorAdmin, vendorOrg, { itemId: paid, type: "PURCHASE" }),
        paid,
        purchaserOrg,
      );
      same("the customer of the provision", entry?.customer.id, purchaserOrg);
      same("the listing of the provision", entry?.listing?.itemId, paid);
      same("the provision", entry?.provision.purchased, true);
      // Only one page prints a title, so a provision may lack it.
      const { title = entry?.listing?.title } = entry?.provision ?? {};
      same("the title", title, entry?.listing?.title);
    },
  }),
  scenario({
    id: "customers.entry-customer",
    title: "a customer bears the name of its organization",
    proves: ["customers.entry"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "vendorOrg",
      "purchaserOrg",
      "paid",
    ],
    async run({ vendorAdmin, purchaserAdmin, vendorOrg, purchaserOrg, paid }) {
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      const { name } = await purchaserAdmin.getPortal("self", { expect: "ownPortal" });
      const found = await everyCustomer(vendorAdmin, vendorOrg, { itemId: paid, type: "REQUEST" });
      same("the name of the customer", customerOf(found, paid, purchaserOrg)?.customer.name, name);
    },
  }),
  scenario({
    id: "customers.entry-provision",
    title: "a customer's provision is listed as it was answered",
    proves: ["customers.entry"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "vendorOrg",
      "purchaserOrg",
      "paid",
      "byUser",
      "noTrial",
    ],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid, byUser, noTrial }) {
      const interest = await purchaserUser.expressInterest(paid, { expect: "interested" });
      const trial = await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      const { modified } = await purchaserUser.expressInterest(noTrial, { expect: "interested" });
      const purchase = await vendorAdmin.purchaseListing(noTrial, {
        purchaserOrgId: purchaserOrg,
        endDate: modified + 30 * DAY,
        expect: "purchasedUntil",
      });
      const listed = async (answered: Provision, type: Filters["type"] & string) => {
        const entries = await everyCustomer(vendorAdmin, vendorOrg, {
          itemId: answered.itemId,
          type,
        });
        return customerOf(entries, answered.itemId, purchaserOrg)?.provision;
      };
      const ofInterest = await listed(interest, "REQUEST");
      same("the interest", told(ofInterest), told(interest));
      // The page of trials prints one that has no end, so of a trial's end the answer may say less than the list.
      same("the trial", flagsOf(await listed(trial, "TRIAL")), flagsOf(trial));
      same("the purchase", told(await listed(purchase, "PURCHASE")), told(purchase));
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
    async run({
      vendorAdmin,
      strangerAdmin,
      purchaserUser,
      vendorOrg,
      strangerOrg,
      purchaserOrg,
      paid,
    }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const own = await everyCustomer(vendorAdmin, vendorOrg, { type: "REQUEST" });
      same(
        "whether the vendor's answer holds the provision",
        itemsOf(own, purchaserOrg).includes(paid),
        true,
      );
      same(
        "the vendors in it",
        [...new Set(own.map(({ provision }) => vendorOf(provision)))],
        [vendorOrg],
      );
      // A stranger that sells nothing may also be refused.
      const others = await strangerAdmin.exchange("listCustomers", {
        portalID: strangerOrg,
        num: 100,
      });
      holds(
        "nothing of it in a stranger's answer",
        !others.response.text.includes(paid),
        others.response.text,
      );
    },
  }),
  scenario({
    id: "customers.content-own",
    title: "what an organization holds itself is not among its customers",
    proves: ["customers.content"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "vendorOrg",
      "purchaserOrg",
      "paid",
    ],
    async run({ vendorAdmin, purchaserAdmin, vendorOrg, purchaserOrg, paid }) {
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      const filters = { itemId: paid, type: "REQUEST", num: 100 } as const;
      // Whoever sells nothing may also be refused.
      const { response } = await purchaserAdmin.exchange("listCustomers", {
        portalID: purchaserOrg,
        ...filters,
      });
      const { provisions = [] } = json("the answer", response.text) as Partial<CustomersPage>;
      same(
        "the items that the purchaser holds, among its customers",
        itemsOf(provisions, purchaserOrg),
        [],
      );
      const sold = await everyCustomer(vendorAdmin, vendorOrg, filters);
      same("the items among the vendor's customers", itemsOf(sold, purchaserOrg), [paid]);
    },
  }),
  scenario({
    id: "customers.include-listing",
    title: "includeListing=false leaves the listings out",
    proves: ["customers.include-listing"],
    needs: ["write", "vendorAdmin", "purchaserUser", "vendorOrg", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const found = await everyCustomer(vendorAdmin, vendorOrg, {
        itemId: paid,
        type: "REQUEST",
        includeListing: false,
      });
      same("whether the entry is there", customerOf(found, paid, purchaserOrg) !== undefined, true);
      same(
        "entries with a listing",
        found.filter(({ listing }) => listing),
        [],
      );
    },
  }),
  ...customersFilters,
  ...customersPages,
];
