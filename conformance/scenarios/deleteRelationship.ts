import { another, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { addPair, relatedTo } from "./addRelationship.ts";

const needs = { seller: vendor.administrates } as const;

export const deleteRelationship = [
  refusal({
    id: "relationship.own-only",
    title: "only its creator can delete a relationship",
    capabilities: ["items"],
    needs: { ...needs, owner: another(vendor.sells) },
    async arrange({ owner }) {
      const pair = await addPair(owner);
      await owner.addRelationship(owner.username, pair);
      return pair;
    },
    refused: ({ seller, owner }, pair) => seller.deleteRelationship(owner.username, pair),
    as: "notOwnRelationship",
    control: ({ owner }, pair) => owner.deleteRelationship(owner.username, pair),
  }),
  refusal({
    id: "relationship.exists",
    title: "deleting a relationship that doesn't exist is refused",
    capabilities: ["items"],
    needs,
    arrange: ({ seller }) => addPair(seller),
    refused: ({ seller }, pair) => seller.deleteRelationship(seller.username, pair),
    as: "notRelated",
    async control({ seller }, pair) {
      await seller.addRelationship(seller.username, pair);
      await seller.deleteRelationship(seller.username, pair);
    },
  }),
  scenario({
    id: "relationship.deletion-effect",
    title: "after its deletion, a relationship leads nowhere",
    capabilities: ["stateful", "items"],
    needs,
    async arrange({ seller }) {
      const pair = await addPair(seller);
      await seller.addRelationship(seller.username, pair);
      return pair;
    },
    async check({ seller, rule }, pair) {
      // Whether the items were related is another rule's business.
      if ((await relatedTo(seller, pair.originItemId)).length === 0) return;
      await rule.accepted(seller.deleteRelationship(seller.username, pair));
      rule.equal("the related items", await relatedTo(seller, pair.originItemId), []);
    },
  }),
];
