import { same } from "../broken.ts";
import { scenario } from "../scenario.ts";
import { customerOf } from "./find.ts";

export const listCustomersOlder = [
  scenario({
    id: "customers-older.who",
    title: "another organization's customers are not to be read the older way",
    proves: ["customers-older.who"],
    needs: ["purchaserAdmin", "vendorAdmin", "vendorOrg"],
    async run({ purchaserAdmin, vendorAdmin, vendorOrg }) {
      await purchaserAdmin.listCustomersOlder(vendorOrg, { expect: "notOwnCustomers" });
      await vendorAdmin.listCustomersOlder(vendorOrg, { expect: "olderCustomers" });
    },
  }),
  scenario({
    id: "customers-older.content",
    title: "the older list holds a vendor's customers",
    proves: ["customers-older.content"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "vendorOrg", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const page = await vendorAdmin.listCustomersOlder(vendorOrg, { num: 100, sortOrder: "desc", expect: "olderCustomers" });
      same("whether the interest is there", customerOf(page, paid, purchaserOrg)?.provision.interested, true);
    },
  }),
  scenario({
    id: "customers-older.parameters",
    title: "the older list takes the parameters of a real client",
    proves: ["customers-older.parameters"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "vendorOrg", "purchaserOrg", "paid", "free"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid, free }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await purchaserUser.purchaseListing(free, { expect: "purchasedFree" });
      const sent = { status: "all", type: "PURCHASE", sortOrder: "desc", includeListing: false, num: 100, start: 1 } as const;
      const page = await vendorAdmin.listCustomersOlder(vendorOrg, { ...sent, expect: "olderCustomers" });
      same("whether the interest is there", customerOf(page, paid, purchaserOrg) !== undefined, false);
      same("whether the purchase is there", customerOf(page, free, purchaserOrg) !== undefined, true);
      same(
        "entries with a listing",
        page.provisions.filter(({ listing }) => listing !== undefined),
        [],
      );
    },
  }),
  scenario({
    id: "customers-older.same",
    title: "the older list is the newer one",
    proves: ["customers-older.same"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "vendorOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const older = await vendorAdmin.listCustomersOlder(vendorOrg, { expect: "olderCustomers" });
      const newer = await vendorAdmin.listCustomers(vendorOrg, { expect: "oneCustomer" });
      same("the older list", older, newer);
    },
  }),
];
