import type { Actor } from "../runner/createActor.ts";
import { same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";
import { everyCustomer } from "./everyCustomer.ts";
import { customerOf } from "./find.ts";
import { isRefused } from "./questions/ask.ts";

/** Types of relationship that do not let an item be provisioned; which of them a portal takes depends on the kinds of items. */
const OTHER_TYPES = ["WMA2Code", "Map2Service", "Service2Data", "Listed2ImplicitlyListed"];

/** Relates two items by a type that the portal takes, plays on, and takes the relationship away again. */
async function relatedOtherwise(
  owner: Actor,
  pair: Readonly<Record<string, string>>,
  play: () => Promise<void>,
): Promise<void> {
  const made: string[] = [];
  try {
    for (const relationshipType of OTHER_TYPES) {
      const asked = await owner.exchange("addRelationship", {
        userName: owner.username,
        ...pair,
        relationshipType,
      });
      if (!isRefused(asked)) made.push(relationshipType);
    }
    await play();
  } finally {
    for (const relationshipType of made)
      await owner.exchange("deleteRelationship", {
        userName: owner.username,
        ...pair,
        relationshipType,
      });
  }
}

/** Which item a vendor may provision instead of the listed one, and where it is named. */
export const provisionedItem = [
  scenario({
    id: "purchase.related-item",
    title: "a provisioned item that is not related is refused",
    proves: ["purchase.related-item"],
    needs: [
      "write",
      "vendorAdmin",
      "purchaserUser",
      "purchaserOrg",
      "paid",
      "provisioned",
      "unrelated",
    ],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, paid, provisioned, unrelated }) {
      const purchase = { purchaserOrgId: purchaserOrg };
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await vendorAdmin.purchaseListing(paid, {
        ...purchase,
        provisionedItemId: unrelated,
        expect: "unrelatedItem",
      });
      await vendorAdmin.purchaseListing(paid, {
        ...purchase,
        provisionedItemId: provisioned,
        expect: "purchasedRelatedItem",
      });
    },
  }),
  scenario({
    id: "purchase.related-otherwise",
    title: "an item that is related by another type is refused",
    proves: ["purchase.related-item"],
    needs: [
      ...([
        "stateful",
        "write",
        "items",
        "vendorAdmin",
        "vendorUser",
        "vendorMember",
        "purchaserUser",
        "purchaserOrg",
      ] as const),
      ...(["paid", "provisioned", "unrelated"] as const),
    ],
    async run({
      vendorAdmin,
      vendorUser,
      vendorMember,
      purchaserUser,
      purchaserOrg,
      paid,
      provisioned,
      unrelated,
    }) {
      const { owner: name } = await vendorAdmin.getItem(paid, { expect: "oneItem" });
      const owner =
        [vendorUser, vendorMember].find(({ username }) => username === name) ?? vendorAdmin;
      const purchase = { purchaserOrgId: purchaserOrg };
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await relatedOtherwise(
        owner,
        { originItemId: paid, destinationItemId: unrelated },
        async () => {
          await vendorAdmin.purchaseListing(paid, {
            ...purchase,
            provisionedItemId: unrelated,
            expect: "unrelatedItem",
          });
        },
      );
      await vendorAdmin.purchaseListing(paid, {
        ...purchase,
        provisionedItemId: provisioned,
        expect: "purchasedRelatedItem",
      });
    },
  }),
  scenario({
    id: "purchase.provisioned-item",
    title: "the vendor is told which item it provisioned",
    proves: ["purchase.provisioned-item"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "vendorOrg",
      "purchaserOrg",
      "paid",
      "provisioned",
    ],
    async run({
      vendorAdmin,
      purchaserUser,
      vendorOrg,
      purchaserOrg,
      paid,
      provisioned: provisionedItemId,
    }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const purchase = { purchaserOrgId: purchaserOrg, provisionedItemId };
      const answer = await vendorAdmin.purchaseListing(paid, {
        ...purchase,
        expect: "purchasedRelatedItem",
      });
      const customers = await everyCustomer(vendorAdmin, vendorOrg, {
        itemId: paid,
        type: "PURCHASE",
      });
      const entry = customerOf(customers, paid, purchaserOrg);
      // Customers List prints the field in each provision, Purchase Listing in none.
      same(
        "the item that the customer holds",
        entry?.provision.provisionedItemId,
        provisionedItemId,
      );
      same(
        "the item of the answer, where it names one",
        answer.provisionedItemId ?? provisionedItemId,
        provisionedItemId,
      );
    },
  }),
];
