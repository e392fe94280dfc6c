import type { Actor } from "../model/actor.ts";
import { items, offers, purchaser, vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { refuses } from "../runner/http/response.ts";
import { mustNotBeRefusedAnyway } from "./arrange.ts";
import { findCustomer, isListed } from "./customers.ts";
import { CONTACT } from "./parties.ts";

/** Types of relationship that don't let an item be provisioned. Which of them a portal takes depends on the types of items. */
const OTHER_TYPES = ["WMA2Code", "Map2Service", "Service2Data", "Listed2ImplicitlyListed"];

/** Relates two items by the types that the portal takes, acts, and removes the relationships again. */
async function whileRelated(
  owner: Actor,
  pair: Readonly<Record<string, string>>,
  act: () => Promise<void>,
): Promise<void> {
  const made: object[] = [];
  try {
    for (const relationshipType of OTHER_TYPES) {
      const input = { userName: owner.username, ...pair, relationshipType };
      if (!refuses(await owner.exchange("addRelationship", input))) made.push(input);
    }
    await act();
  } finally {
    for (const input of made) await owner.exchange("deleteRelationship", { ...input });
  }
}

const needs = {
  buyer: purchaser.buys,
  seller: vendor.administrates,
  listing: { ...offers.interest, prefer: ["paid"] },
  provisioned: items.provisioned,
} as const;

/** Which item a vendor may provision instead of the listed one, and where it is named. */
export const provisionedItem = [
  scenario({
    id: "purchase.related-item",
    title: "a provisioned item that is not related is refused",
    capabilities: ["write"],
    needs: { ...needs, unrelated: items.unrelated },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ buyer, seller, listing, provisioned, unrelated, rule }) {
      const asked = { purchaserOrgId: buyer.orgId, example: "purchasedRelatedItem" } as const;
      await rule.refused(
        seller.purchaseListing(listing, { ...asked, provisionedItemId: unrelated }),
        "unrelatedItem",
      );
      const call = seller.purchaseListing(listing, { ...asked, provisionedItemId: provisioned });
      await mustNotBeRefusedAnyway(call, seller.purchaseListing(listing, asked));
      await rule.accepted(call);
    },
  }),
  scenario({
    id: "purchase.related-otherwise",
    title: "an item that is related by another type is refused",
    rules: ["purchase.related-item"],
    capabilities: ["stateful", "write", "items"],
    needs: {
      ...needs,
      colleague: vendor.sells,
      member: vendor.belongs,
      unrelated: items.unrelated,
    },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ buyer, seller, colleague, member, listing, unrelated, rule }) {
      const { owner: name } = await seller.getItem(listing);
      const owner = [colleague, member].find(({ username }) => username === name) ?? seller;
      const pair = { originItemId: listing, destinationItemId: unrelated };
      await whileRelated(owner, pair, async () => {
        await rule.refused(
          seller.purchaseListing(listing, {
            purchaserOrgId: buyer.orgId,
            provisionedItemId: unrelated,
          }),
          "unrelatedItem",
        );
      });
    },
  }),
  scenario({
    id: "purchase.provisioned-item",
    title: "the vendor's list names the item that it provisioned",
    rules: [
      "purchase.provisioned-item",
      "purchase.purchaser-fields",
      "customers.item",
      "customers.entry",
    ],
    capabilities: ["stateful", "write"],
    needs,
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ buyer, seller, listing, provisioned, expect }) {
      const rule = expect("purchase.provisioned-item");
      const purchase = await seller.purchaseListing(listing, {
        purchaserOrgId: buyer.orgId,
        provisionedItemId: provisioned,
        purchaserEmail: CONTACT.purchaserEmail,
      });
      const { purchaserEmail } = purchase;
      expect("purchase.purchaser-fields").equal(
        "the e-mail",
        purchaserEmail,
        CONTACT.purchaserEmail,
      );
      const entry = await findCustomer(seller, listing, buyer.orgId);
      rule.needs("the purchase in the vendor's list", entry !== undefined);
      // Customers List prints the field in each provision, Purchase Listing in none.
      rule.equal("the customer's item", entry?.provision.provisionedItemId, provisioned);
      const { provisionedItemId = provisioned } = purchase;
      rule.equal("the item of the response, if it names one", provisionedItemId, provisioned);
      for (const { itemId } of [purchase, entry?.provision ?? purchase])
        rule.equal("the listing of the provision", itemId, listing);
      const isFound = await isListed({ buyer, seller, listing }, { itemId: listing });
      expect("customers.item").ok("an entry by the id of the listing", isFound, isFound);
      // Whether there is a listing is for another scenario to say.
      const shown = entry?.listing?.itemId ?? listing;
      expect("customers.entry").equal("the listing beside the provision", shown, listing);
    },
  }),
];
