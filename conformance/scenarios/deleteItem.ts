import type { Actor } from "../model/actor.ts";
import { purchaser, vendor } from "../model/needs.ts";
import { NotOffered } from "../model/optionalFeatures.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { isDeclined } from "../runner/http/response.ts";
import { addPair, relatedTo } from "./addRelationship.ts";
import { addItem, addListing } from "./ownItem.ts";
import { forOrg } from "./parties.ts";

const seller = { seller: vendor.administrates } as const;

/** Adds an item and deletes it. Ends the scenario if the portal doesn't let its administrator do that. */
async function mustDelete(seller: Actor): Promise<void> {
  const input = { userName: seller.username, itemID: await addItem(seller) };
  if (isDeclined(await seller.exchange("deleteItem", input))) throw new NotOffered("deletion");
}

export const deleteItem = [
  scenario({
    id: "delete-item.effect",
    title: "a deleted item no longer exists",
    rules: ["delete-item.effect", "delete-item.reply"],
    capabilities: ["stateful", "items"],
    needs: seller,
    async arrange({ seller }) {
      await mustDelete(seller);
      const [id, other] = [await addItem(seller), await addItem(seller)];
      await seller.getItem(id);
      return { id, other };
    },
    async check({ seller, expect }, { id, other }) {
      const reply = await expect("delete-item.effect").accepted(
        seller.deleteItem(seller.username, id),
      );
      expect("delete-item.reply").equal(
        "success and the id",
        [reply.success, reply.itemId],
        [true, id],
      );
      await expect("delete-item.effect").refused(seller.getItem(id), "itemNotFound");
      await expect("delete-item.effect").accepted(seller.getItem(other));
    },
  }),
  refusal({
    id: "delete-item.owner-or-admin",
    title: "a plain member cannot delete a colleague's item",
    capabilities: ["items"],
    needs: { member: vendor.isPlain, ...seller },
    async arrange({ seller }) {
      await mustDelete(seller);
      return addItem(seller);
    },
    refused: ({ member, seller }, id) => member.deleteItem(seller.username, id),
    as: "notOwner",
    control: ({ seller }, id) => seller.deleteItem(seller.username, id),
  }),
  refusal({
    id: "delete-item.not-listed",
    title: "deleting a listed item is refused",
    capabilities: ["stateful", "items"],
    needs: seller,
    async arrange({ seller }) {
      await mustDelete(seller);
      return addListing(seller);
    },
    refused: ({ seller }, id) => seller.deleteItem(seller.username, id),
    as: "stillListed",
    async control({ seller }, id) {
      await seller.unlistItem(seller.username, id);
      await seller.deleteItem(seller.username, id);
    },
  }),
  refusal({
    id: "delete-item.not-held",
    title: "deleting an item that a purchaser holds is refused",
    capabilities: ["stateful", "items", "write", "delete", "worlds"],
    needs: { buyer: purchaser.buys, ...seller },
    async arrange({ buyer, seller }) {
      await mustDelete(seller);
      const id = await addListing(seller);
      await buyer.purchaseListing(id);
      await seller.unlistItem(seller.username, id);
      return id;
    },
    refused: ({ seller }, id) => seller.deleteItem(seller.username, id),
    as: "stillProvisioned",
    async control({ buyer, seller }, id) {
      await seller.deleteProvision(id, forOrg(buyer));
      await seller.deleteItem(seller.username, id);
    },
  }),
  scenario({
    id: "relationship.vanishes",
    title: "a relationship is deleted with one of its items",
    capabilities: ["stateful", "items"],
    needs: seller,
    async arrange({ seller }) {
      await mustDelete(seller);
      const pair = await addPair(seller);
      await seller.addRelationship(seller.username, pair);
      return pair;
    },
    async check({ seller, rule }, { originItemId, destinationItemId }) {
      if ((await relatedTo(seller, originItemId)).length === 0) return;
      await seller.deleteItem(seller.username, destinationItemId);
      const left = await relatedTo(seller, originItemId);
      rule.equal("the related items", left, []);
    },
  }),
];
