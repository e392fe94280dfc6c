import { same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";
import { added } from "./ownItem.ts";

const relationshipType = "Listed2Provisioned";

export const deleteRelationship = [
  scenario({
    id: "relationship.own-only",
    title: "a relationship is deleted by its creator alone",
    proves: ["relationship.own-only"],
    needs: ["items", "vendorUser", "vendorAdmin"],
    async run({ vendorUser, vendorAdmin }) {
      const pair = {
        originItemId: await added(vendorUser),
        destinationItemId: await added(vendorUser),
        relationshipType,
      };
      await vendorUser.addRelationship(vendorUser.username, { ...pair, expect: "related" });
      await vendorAdmin.deleteRelationship(vendorUser.username, {
        ...pair,
        expect: "notOwnRelationship",
      });
      await vendorUser.deleteRelationship(vendorUser.username, { ...pair, expect: "unrelated" });
    },
  }),
  scenario({
    id: "relationship.exists",
    title: "the deletion of no relationship is refused",
    proves: ["relationship.exists"],
    needs: ["items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const pair = {
        originItemId: await added(vendorAdmin),
        destinationItemId: await added(vendorAdmin),
        relationshipType,
      };
      await vendorAdmin.deleteRelationship(vendorAdmin.username, { ...pair, expect: "notRelated" });
      await vendorAdmin.addRelationship(vendorAdmin.username, { ...pair, expect: "related" });
      await vendorAdmin.deleteRelationship(vendorAdmin.username, { ...pair, expect: "unrelated" });
    },
  }),
  scenario({
    id: "relationship.deletion-effect",
    title: "separated items are no longer related",
    proves: ["relationship.deletion-effect"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const [originItemId, destinationItemId] = [
        await added(vendorAdmin),
        await added(vendorAdmin),
      ];
      const pair = { originItemId, destinationItemId, relationshipType };
      await vendorAdmin.addRelationship(vendorAdmin.username, { ...pair, expect: "related" });
      await vendorAdmin.deleteRelationship(vendorAdmin.username, { ...pair, expect: "unrelated" });
      const { relatedItems } = await vendorAdmin.listRelatedItems(originItemId, {
        relationshipType,
        expect: "relatedItems",
      });
      same("the related items", relatedItems, []);
    },
  }),
];
