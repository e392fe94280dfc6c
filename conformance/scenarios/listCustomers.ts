import { holds, same } from "../broken.ts";
import { scenario } from "../scenario.ts";
import { customersFilters } from "./customersFilters.ts";
import { customersPages } from "./customersPages.ts";
import { everyCustomer, itemsOf } from "./everyCustomer.ts";
import { customerOf, vendorOf } from "./find.ts";

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
      await vendorAdmin.purchaseListing(paid, { purchaserOrgId: purchaserOrg, expect: "purchased" });
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
      const own = await everyCustomer(vendorAdmin, vendorOrg, { type: "REQUEST" });
      same("whether the vendor's answer holds the provision", itemsOf(own, purchaserOrg).includes(paid), true);
      same("the vendors in it", [...new Set(own.map(({ provision }) => vendorOf(provision)))], [vendorOrg]);
      // A stranger that sells nothing may also be refused.
      const others = await strangerAdmin.exchange("listCustomers", { portalID: strangerOrg, num: 100 });
      holds("nothing of it in a stranger's answer", !others.response.text.includes(paid), others.response.text);
    },
  }),
  scenario({
    id: "customers.include-listing",
    title: "includeListing=false leaves the listings out",
    proves: ["customers.include-listing"],
    needs: ["write", "vendorAdmin", "purchaserUser", "vendorOrg", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const found = await everyCustomer(vendorAdmin, vendorOrg, { itemId: paid, type: "REQUEST", includeListing: false });
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
