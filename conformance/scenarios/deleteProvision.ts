import type { Actor, Call } from "../model/actor.ts";
import { type ListingNeed, offers, stranger, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { refuses } from "../runner/http/response.ts";
import { withAnyContact } from "./arrange.ts";
import { mustBeKept } from "./controls.ts";
import { findCustomer } from "./customers.ts";
import { type Admins, adminPair, admins, forOrg, pair } from "./parties.ts";
import { groupsWith, readProvision } from "./read.ts";

/** Makes sure that there is something to delete. A portal that doesn't delete still has it from before, and refuses. */
async function have<Id extends "expressInterest" | "startTrial" | "purchaseListing">(
  call: Call<Id>,
  { seller, listing, holder }: { seller: Actor; listing: string; holder: string },
): Promise<void> {
  if (!refuses(await call.send())) return;
  if ((await findCustomer(seller, listing, holder)) === undefined) await call;
}

async function haveInterest(buyer: Actor, seller: Actor, listing: string): Promise<void> {
  const { call } = await withAnyContact((contact) => buyer.expressInterest(listing, contact));
  await have(call, { seller, listing, holder: buyer.orgId });
}

/** A provision of some stage that is deleted, after which neither list has it. */
const deletedAt = ({
  id,
  title,
  listing: offered,
  arrange,
}: {
  readonly id: string;
  readonly title: string;
  readonly listing: ListingNeed;
  readonly arrange: (parties: Admins) => Promise<void>;
}) =>
  scenario({
    id,
    title,
    rules: ["delete.effect"],
    capabilities: ["stateful", "write", "delete"],
    needs: { ...admins, listing: offered },
    arrange,
    async check({ admin, seller, listing, rule, waiting }) {
      const asked = forOrg(admin);
      const call = seller.deleteProvision(listing, asked);
      await mustBeKept(call, seller, { listing, ...asked });
      await rule.accepted(call);
      const isGone = await waiting.until(async () => {
        const { groups, customer } = await readProvision(listing, { admin, seller });
        return groups.length === 0 && customer === undefined;
      });
      const { groups, customer } = await readProvision(listing, { admin, seller });
      rule.ok("the provision to be in neither list", isGone, { groups, customer });
    },
  });

export const deleteProvision = [
  refusal({
    id: "delete.vendor-admin",
    title: "a deletion by the purchaser's administrator is refused",
    capabilities: ["write", "delete"],
    needs: { ...adminPair, listing: offers.interest },
    arrange: ({ buyer, seller, listing }) => haveInterest(buyer, seller, listing),
    refused: ({ buyer, listing }) => buyer.deleteProvision(listing, forOrg(buyer)),
    as: "notVendorAdmin",
    control: ({ buyer, seller, listing }) => seller.deleteProvision(listing, forOrg(buyer)),
  }),
  refusal({
    id: "delete.vendor-admin-only",
    title: "a deletion by a vendor's member with a privilege is refused",
    rules: ["delete.vendor-admin"],
    capabilities: ["write", "delete"],
    needs: { ...pair, member: { ...vendor.sells, from: ["vendorUser"] }, listing: offers.interest },
    arrange: ({ buyer, seller, listing }) => haveInterest(buyer, seller, listing),
    refused: ({ buyer, member, listing }) => member.deleteProvision(listing, forOrg(buyer)),
    as: "notVendorAdmin",
    control: ({ buyer, seller, listing }) => seller.deleteProvision(listing, forOrg(buyer)),
  }),
  scenario({
    id: "delete.provisioned",
    title: "deleting a provision that doesn't exist is refused",
    capabilities: ["write", "delete"],
    needs: { ...pair, listing: offers.interest },
    async check({ buyer, seller, listing, rule }) {
      const asked = forOrg(buyer);
      const isThere = (await findCustomer(seller, listing, buyer.orgId)) !== undefined;
      const call = seller.deleteProvision(listing, asked);
      // A portal that doesn't delete has it from before.
      if (!refuses(await call.send("notProvisioned")))
        rule.needs("a list without the provision", !isThere);
      await rule.refused(call, "notProvisioned");
      await buyer.expressInterest(listing);
      await seller.deleteProvision(listing, asked);
    },
  }),
  scenario({
    id: "delete.effect",
    title: "a deletion's response names the listing and the purchaser",
    capabilities: ["write", "delete"],
    needs: { ...pair, listing: offers.interest },
    arrange: ({ buyer, seller, listing }) => haveInterest(buyer, seller, listing),
    async check({ buyer, seller, listing, rule }) {
      const asked = forOrg(buyer);
      const call = seller.deleteProvision(listing, asked);
      await mustBeKept(call, seller, { listing, ...asked });
      const { success, itemId, purchaserOrgId } = await rule.accepted(call);
      rule.equal(
        "the response",
        { success, itemId, purchaserOrgId },
        { success: true, itemId: listing, ...asked },
      );
    },
  }),
  deletedAt({
    id: "delete.effect-kept",
    title: "a deleted provision is in neither list",
    listing: offers.interest,
    arrange: ({ admin, seller, listing }) => haveInterest(admin, seller, listing),
  }),
  deletedAt({
    id: "delete.effect-trial",
    title: "a deleted trial is in neither list",
    listing: offers.trial,
    arrange: ({ admin, seller, listing }) =>
      have(admin.startTrial(listing), { seller, listing, holder: admin.orgId }),
  }),
  deletedAt({
    id: "delete.effect-purchase",
    title: "a deleted purchase is in neither list",
    listing: offers.interest,
    async arrange({ admin, seller, listing }) {
      await haveInterest(admin, seller, listing);
      const holder = admin.orgId;
      const purchase = seller.purchaseListing(listing, { purchaserOrgId: holder });
      await have(purchase, { seller, listing, holder });
    },
  }),
  scenario({
    id: "delete.effect-only",
    title: "a deletion leaves other purchasers alone",
    rules: ["delete.effect"],
    capabilities: ["stateful", "write", "delete"],
    needs: { ...pair, other: stranger.administrates, listing: offers.interest },
    async arrange({ buyer, seller, other, listing }) {
      await haveInterest(buyer, seller, listing);
      await other.expressInterest(listing);
    },
    async check({ buyer, seller, other, listing, rule }) {
      const before = await findCustomer(seller, listing, other.orgId);
      rule.needs("the other organization's provision", before !== undefined);
      await seller.deleteProvision(listing, forOrg(buyer));
      const left = await findCustomer(seller, listing, other.orgId);
      rule.ok("the other organization's provision to remain", left !== undefined, "it is gone");
    },
  }),
  scenario({
    id: "delete.effect-others",
    title: "a deletion leaves other listings alone",
    rules: ["delete.effect"],
    capabilities: ["stateful", "write", "delete"],
    needs: { ...admins, listing: offers.interest, other: offers.interest },
    async arrange({ admin, seller, listing, other }) {
      await haveInterest(admin, seller, listing);
      await admin.expressInterest(other);
    },
    async check({ admin, seller, listing, other, rule }) {
      const groups = async () =>
        groupsWith(await admin.listPurchases(admin.orgId), other, admin.orgId);
      const before = await groups();
      rule.needs("the other listing in the list", before.length > 0);
      await seller.deleteProvision(listing, forOrg(admin));
      rule.equal("the groups with the other listing", await groups(), before);
    },
  }),
  scenario({
    id: "delete.no-trace",
    title: "after a deletion, interest and trial are possible again",
    capabilities: ["stateful", "write", "delete"],
    needs: { ...pair, listing: offers.trial },
    async arrange({ buyer, seller, listing }) {
      // If an earlier scenario had both, the portal may refuse them here already.
      await buyer.expressInterest(listing).send();
      await buyer.startTrial(listing).send();
      await seller.deleteProvision(listing, forOrg(buyer)).send();
    },
    async check({ buyer, listing, rule }) {
      const interest = await withAnyContact((contact) => buyer.expressInterest(listing, contact));
      const trial = await withAnyContact((contact) => buyer.startTrial(listing, contact));
      for (const [name, { call }] of Object.entries({
        "an interest": interest,
        "a trial": trial,
      })) {
        const exchange = await call.send();
        rule.ok(`${name} to succeed`, !refuses(exchange), exchange.response.text);
      }
    },
  }),
];
