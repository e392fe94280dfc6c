import { offers, purchaser, stranger, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { purchasesGroups } from "./purchasesGroups.ts";
import { purchasesListing } from "./purchasesListing.ts";
import { purchasesStatus } from "./purchasesStatus.ts";
import { GROUPS, groupsWith, vendorOf } from "./read.ts";

const reader = { admin: purchaser.administrates } as const;

/** Who reads a purchaser's list, and whose entries it has. Groups, listings and status have files of their own. */
export const listPurchases = [
  refusal({
    id: "purchases.who",
    title: "reading another organization's purchases is refused",
    needs: { outsider: vendor.administrates, ...reader },
    refused: ({ outsider, admin }) => outsider.listPurchases(admin.orgId),
    as: "notOwnPurchases",
    control: ({ admin }) => admin.listPurchases(admin.orgId),
  }),
  scenario({
    id: "purchases.who-privileged",
    title: "a member without privilege cannot read the purchases",
    rules: ["purchases.who"],
    needs: { member: purchaser.isPlain, buyer: purchaser.buys },
    async check({ member, buyer, rule }) {
      await rule.refused(member.listPurchases(member.orgId), "notOwnPurchases");
      await rule.accepted(buyer.listPurchases(buyer.orgId));
    },
  }),
  scenario({
    id: "purchases.content",
    title: "an organization's purchases do not include those of another",
    capabilities: ["stateful", "write"],
    needs: { ...reader, other: stranger.administrates, listing: offers.interest },
    arrange: ({ other, listing }) => other.expressInterest(listing),
    async check({ admin, other, listing, rule }) {
      const own = await admin.listPurchases(admin.orgId, { status: "all" });
      rule.equal("the groups with the other's listing", groupsWith(own, listing), []);
      const its = await other.listPurchases(other.orgId, { status: "all" });
      rule.needs(
        "its listing in the other organization's list",
        groupsWith(its, listing).length > 0,
      );
      for (const [list, orgId] of [
        [own, admin.orgId],
        [its, other.orgId],
      ] as const) {
        const entries = GROUPS.flatMap((group) => list[group]);
        const names = new Set(entries.map(({ provision }) => provision.purchaserOrgId));
        // One wrong name for the purchaser everywhere, or both names swapped, is another rule's business.
        const strange = entries.filter(
          ({ provision }) =>
            provision.purchaserOrgId !== orgId &&
            vendorOf(provision) !== orgId &&
            (names.size > 1 || [admin.orgId, other.orgId].includes(provision.purchaserOrgId)),
        );
        rule.equal("provisions of other purchasers", strange, []);
      }
    },
  }),
  scenario({
    id: "purchases.content-vendor",
    title: "a vendor's purchases do not include what its customers have",
    rules: ["purchases.content"],
    capabilities: ["stateful", "write"],
    needs: { seller: vendor.administrates, buyer: purchaser.buys, listing: offers.interest },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ seller, listing, rule }) {
      const own = await seller.listPurchases(seller.orgId, { status: "all" });
      rule.equal("the groups with the listing", groupsWith(own, listing), []);
    },
  }),
  scenario({
    id: "purchases.content-several",
    title: "two interests of a purchaser are both listed",
    rules: ["purchases.content"],
    capabilities: ["stateful", "write"],
    needs: { ...reader, listing: offers.interest, other: offers.interest },
    arrange: ({ admin, listing }) => admin.expressInterest(listing),
    async check({ admin, listing, other, rule }) {
      await admin.expressInterest(other);
      const list = await admin.listPurchases(admin.orgId);
      const isListed = (id: string) => groupsWith(list, id, admin.orgId).length > 0;
      // Where neither is listed, it isn't because there are several.
      rule.needs("one of the two listings in the list", isListed(listing) || isListed(other));
      rule.ok("both listings", isListed(listing) && isListed(other), list);
    },
  }),
  scenario({
    id: "purchases.self",
    title: "the portal id self means the caller's own organization",
    rules: ["purchases.content"],
    capabilities: ["stateful", "write"],
    needs: { ...reader, listing: offers.interest },
    arrange: ({ admin, listing }) => admin.expressInterest(listing),
    async check({ admin, listing, rule }) {
      const own = await admin.listPurchases(admin.orgId);
      rule.needs(
        "the listing under the organization's id",
        groupsWith(own, listing, admin.orgId).length > 0,
      );
      const list = await admin.listPurchases("self");
      rule.ok("the listing", groupsWith(list, listing, admin.orgId).length > 0, list);
    },
  }),
  refusal({
    id: "purchases.status-known",
    title: "purchases of an unknown status are refused",
    rules: ["parameters.valid"],
    capabilities: ["stateful"],
    needs: reader,
    refused: ({ admin }) =>
      admin.listPurchases(admin.orgId, { sent: { fields: { status: "never" } } }),
    as: "invalidParameters",
    control: ({ admin }) => admin.listPurchases(admin.orgId, { status: "all" }),
  }),
  ...purchasesGroups,
  ...purchasesListing,
  ...purchasesStatus,
];
