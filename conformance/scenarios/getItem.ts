import { items, offers, purchaser, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { admins } from "./parties.ts";
import { readProvision } from "./read.ts";
import { NOWHERE } from "./sampleReads.ts";

export const getItem = [
  scenario({
    id: "item.described",
    title: "the item behind a listing says that it is listed",
    needs: { seller: vendor.administrates, listing: offers.anything },
    async check({ seller, listing, rule }) {
      const { id, listed } = await seller.getItem(listing);
      rule.equal("the item, and whether it is listed", [id, listed], [listing, true]);
    },
  }),
  refusal({
    id: "item.exists",
    title: "a request for an unknown item is refused",
    needs: { seller: vendor.administrates, listing: offers.anything },
    refused: ({ seller }) => seller.getItem(NOWHERE),
    as: "itemNotFound",
    control: ({ seller, listing }) => seller.getItem(listing),
  }),
  refusal({
    id: "item.private",
    title: "another organization does not find a private item",
    needs: {
      other: purchaser.belongs,
      seller: vendor.administrates,
      provisioned: items.provisioned,
    },
    refused: ({ other, provisioned }) => other.getItem(provisioned),
    as: "itemNotFound",
    control: ({ seller, provisioned }) => seller.getItem(provisioned),
  }),
  scenario({
    id: "item.provisioned-access",
    title: "a purchaser with a trial of a listing can read its item",
    capabilities: ["write"],
    needs: {
      buyer: purchaser.buys,
      ...admins,
      listing: { ...offers.trial, prefer: ["paid", "byUser"] },
    },
    async arrange({ buyer, admin, seller, listing }) {
      // A portal may not offer items at all.
      await seller.getItem(listing);
      await buyer.startTrial(listing);
      return (await readProvision(listing, { admin, seller })).provisions;
    },
    async check({ buyer, listing, rule }, provisions) {
      // A trial that no list shows gives no access.
      rule.needs("the trial in a list", provisions.length > 0);
      const { id } = await rule.accepted(buyer.getItem(listing));
      rule.equal("the item", id, listing);
    },
  }),
];
