import { isDeclined, NotOffered } from "../model/optionalFeatures.ts";
import { scenario } from "../model/scenario.ts";
import { same } from "../runner/assert.ts";
import type { Actor } from "../runner/createActor.ts";
import { DAY } from "../runner/waiting.ts";
import { everyOlderCustomer } from "./everyCustomer.ts";
import { customerOf } from "./find.ts";

/** Only clients know of this list, so that a portal may lack it. */
async function mustBeThere(vendorAdmin: Actor, vendorOrg: string): Promise<void> {
  if (isDeclined(await vendorAdmin.exchange("listCustomersOlder", { portalID: vendorOrg })))
    throw new NotOffered("older-customers");
}

export const listCustomersOlder = [
  scenario({
    id: "customers-older.who",
    title: "another organization's customers are not to be read the older way",
    proves: ["customers-older.who"],
    needs: ["purchaserAdmin", "vendorAdmin", "vendorOrg"],
    async run({ purchaserAdmin, vendorAdmin, vendorOrg }) {
      await mustBeThere(vendorAdmin, vendorOrg);
      await purchaserAdmin.listCustomersOlder(vendorOrg, { expect: "notOwnCustomers" });
      await vendorAdmin.listCustomersOlder(vendorOrg, { expect: "olderCustomers" });
    },
  }),
  scenario({
    id: "customers-older.content",
    title: "the older list holds a vendor's customers",
    proves: ["customers-older.content"],
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
      await mustBeThere(vendorAdmin, vendorOrg);
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const found = await everyOlderCustomer(vendorAdmin, vendorOrg, {
        status: "all",
        type: "REQUEST",
      });
      same(
        "whether the interest is there",
        customerOf(found, paid, purchaserOrg)?.provision.interested,
        true,
      );
    },
  }),
  scenario({
    id: "customers-older.parameters",
    title: "the older list takes the parameters of a real client",
    proves: ["customers-older.parameters"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "vendorOrg",
      "purchaserOrg",
      "paid",
      "free",
    ],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid, free }) {
      await mustBeThere(vendorAdmin, vendorOrg);
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await purchaserUser.purchaseListing(free, { expect: "purchasedFree" });
      const sent = {
        status: "all",
        type: "PURCHASE",
        sortOrder: "desc",
        includeListing: false,
      } as const;
      const found = await everyOlderCustomer(vendorAdmin, vendorOrg, sent);
      same(
        "whether the interest is there",
        customerOf(found, paid, purchaserOrg) !== undefined,
        false,
      );
      same(
        "whether the purchase is there",
        customerOf(found, free, purchaserOrg) !== undefined,
        true,
      );
      same(
        "entries with a listing",
        found.filter(({ listing }) => listing),
        [],
      );
    },
  }),
  scenario({
    id: "customers-older.same",
    title: "the older list is the newer one, with what has ended",
    proves: ["customers-older.same"],
    needs: [
      "stateful",
      "clock",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "vendorOrg",
      "paid",
      "byUser",
    ],
    async run({ clock, vendorAdmin, purchaserUser, vendorOrg, paid, byUser }) {
      await mustBeThere(vendorAdmin, vendorOrg);
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await clock.advance(400 * DAY);
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const older = await vendorAdmin.listCustomersOlder(vendorOrg, { expect: "olderCustomers" });
      const newer = await vendorAdmin.listCustomers(vendorOrg, { expect: "oneCustomer" });
      same("the older list", older, newer);
    },
  }),
];
