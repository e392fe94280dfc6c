import type { Actor } from "../model/actor.ts";
import { items, offers, purchaser, vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { relatedTo } from "./addRelationship.ts";

const needs = {
  seller: vendor.administrates,
  // The listing to which the item `provisioned` is related.
  listing: { ...offers.interest, prefer: ["paid"] },
  provisioned: items.provisioned,
} as const;

const related = (actor: Actor, itemID: string, more: Parameters<typeof relatedTo>[2] = {}) =>
  relatedTo(actor, itemID, { direction: "forward", ...more });

export const listRelatedItems = [
  scenario({
    id: "related.direction",
    title: "a relationship is found from its origin and from its destination",
    capabilities: ["stateful"],
    needs,
    async check({ seller, listing, provisioned, rule }) {
      const from = await related(seller, listing);
      rule.ok("the origin to lead to its destination", from.includes(provisioned), from);
      const to = await related(seller, provisioned, { direction: "reverse" });
      rule.ok("the destination to lead back", to.includes(listing), to);
      const wrong = [
        ...(await related(seller, listing, { direction: "reverse" })),
        ...(await related(seller, provisioned)),
      ];
      const isRight = !wrong.includes(listing) && !wrong.includes(provisioned);
      rule.ok("neither to lead the wrong way", isRight, wrong);
    },
  }),
  scenario({
    id: "related.type",
    title: "a relationship of another type is not found",
    capabilities: ["stateful"],
    needs,
    async check({ seller, listing, provisioned, rule }) {
      const own = await related(seller, listing);
      rule.ok("the item by its own type", own.includes(provisioned), own);
      const other = await related(seller, listing, { relationshipType: "Service2Data" });
      rule.ok("nothing by another type", !other.includes(provisioned), other);
    },
  }),
  scenario({
    id: "related.visible",
    title: "a related item that the caller cannot see is left out",
    capabilities: ["stateful", "write"],
    needs: { ...needs, buyer: purchaser.buys },
    async arrange({ buyer, listing }) {
      await buyer.expressInterest(listing);
      // Who tries a listing can see its item. Whether a portal lets it be tried is another rule's.
      await buyer.exchange("startTrial", { itemID: listing });
    },
    async check({ buyer, seller, listing, provisioned, rule }) {
      const seen = await related(seller, listing);
      rule.ok("the vendor to see it", seen.includes(provisioned), seen);
      const asked = { relationshipType: "Listed2Provisioned" } as const;
      const { relatedItems } = await rule.accepted(buyer.listRelatedItems(listing, asked));
      const hidden = relatedItems.map(({ id }) => id);
      rule.ok("the purchaser not to see it", !hidden.includes(provisioned), hidden);
    },
  }),
];
