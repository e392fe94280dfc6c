import { another, vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { addPair, relatedTo } from "./addRelationship.ts";

const needs = { seller: vendor.administrates } as const;

export const deleteRelationship = [
  scenario({
    id: "relationship.own-only",
    title: "a relationship is deleted by its creator alone",
    rules: ["relationship.own-only"],
    capabilities: ["items"],
    needs: { ...needs, owner: another(vendor.sells) },
    async arrange({ owner }) {
      const pair = await addPair(owner);
      await owner.addRelationship(owner.username, pair);
      return pair;
    },
    async check({ seller, owner, expect }, pair) {
      await expect("relationship.own-only").refused(
        seller.deleteRelationship(owner.username, pair),
        "notOwnRelationship",
      );
      await owner.deleteRelationship(owner.username, pair);
    },
  }),
  scenario({
    id: "relationship.exists",
    title: "the deletion of no relationship is refused",
    rules: ["relationship.exists"],
    capabilities: ["items"],
    needs,
    arrange: ({ seller }) => addPair(seller),
    async check({ seller, expect }, pair) {
      await expect("relationship.exists").refused(
        seller.deleteRelationship(seller.username, pair),
        "notRelated",
      );
      await seller.addRelationship(seller.username, pair);
      await seller.deleteRelationship(seller.username, pair);
    },
  }),
  scenario({
    id: "relationship.deletion-effect",
    title: "separated items are no longer related",
    rules: ["relationship.deletion-effect"],
    capabilities: ["stateful", "items"],
    needs,
    async arrange({ seller }) {
      const pair = await addPair(seller);
      await seller.addRelationship(seller.username, pair);
      return pair;
    },
    async check({ seller, expect }, pair) {
      const rule = expect("relationship.deletion-effect");
      // Whether the items were related is another rule's business.
      if ((await relatedTo(seller, pair.originItemId)).length === 0) return;
      await rule.accepted(seller.deleteRelationship(seller.username, pair));
      rule.equal("the related items", await relatedTo(seller, pair.originItemId), []);
    },
  }),
];
