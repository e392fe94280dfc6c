import { same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";
import { added } from "./ownItem.ts";

const relationshipType = "Listed2Provisioned";

export const addRelationship = [
  scenario({
    id: "relationship.type-known",
    title: "a relationship of an unknown type is refused",
    proves: ["relationship.type-known"],
    needs: ["items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const pair = {
        originItemId: await added(vendorAdmin),
        destinationItemId: await added(vendorAdmin),
      };
      const relate = {
        ...pair,
        relationshipType: "Cheese2Sandwich",
        expect: "unknownRelationshipType",
      } as const;
      await vendorAdmin.addRelationship(vendorAdmin.username, relate);
      await vendorAdmin.addRelationship(vendorAdmin.username, {
        ...pair,
        relationshipType,
        expect: "related",
      });
    },
  }),
  scenario({
    id: "relationship.owns-items",
    title: "a relationship to somebody else's item is refused",
    proves: ["relationship.owns-items"],
    needs: ["items", "vendorAdmin", "strangerAdmin"],
    async run({ vendorAdmin, strangerAdmin }) {
      const pair = { originItemId: await added(vendorAdmin), relationshipType };
      const [foreign, own] = [await added(strangerAdmin), await added(vendorAdmin)];
      await vendorAdmin.addRelationship(vendorAdmin.username, {
        ...pair,
        destinationItemId: foreign,
        expect: "itemsNotOwned",
      });
      await vendorAdmin.addRelationship(vendorAdmin.username, {
        ...pair,
        destinationItemId: own,
        expect: "related",
      });
    },
  }),
  scenario({
    id: "relationship.once",
    title: "a relationship that exists already is refused",
    proves: ["relationship.once"],
    needs: ["items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const pair = {
        originItemId: await added(vendorAdmin),
        destinationItemId: await added(vendorAdmin),
        relationshipType,
      };
      await vendorAdmin.addRelationship(vendorAdmin.username, { ...pair, expect: "related" });
      await vendorAdmin.addRelationship(vendorAdmin.username, {
        ...pair,
        expect: "alreadyRelated",
      });
    },
  }),
  scenario({
    id: "relationship.effect",
    title: "the origin is related to the destination, not the other way round",
    proves: ["relationship.effect"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const [originItemId, destinationItemId] = [
        await added(vendorAdmin),
        await added(vendorAdmin),
      ];
      const relate = {
        originItemId,
        destinationItemId,
        relationshipType,
        expect: "related",
      } as const;
      await vendorAdmin.addRelationship(vendorAdmin.username, relate);
      for (const [item, expected] of [
        [originItemId, [destinationItemId]],
        [destinationItemId, []],
      ] as const) {
        const { relatedItems } = await vendorAdmin.listRelatedItems(item, {
          relationshipType,
          expect: "relatedItems",
        });
        same(
          "the related items",
          relatedItems.map(({ id }) => id),
          expected,
        );
      }
    },
  }),
  scenario({
    id: "relationship.either-name",
    title: "the type counts under either name of its parameter",
    proves: ["relationship.either-name"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const originItemId = await added(vendorAdmin);
      const [one, other] = [await added(vendorAdmin), await added(vendorAdmin)];
      const own = vendorAdmin.username;
      await vendorAdmin.addRelationship(own, {
        originItemId,
        destinationItemId: one,
        relationshipType,
        expect: "related",
      });
      const otherName = { relationshipTypes: relationshipType };
      await vendorAdmin.addRelationship(own, {
        originItemId,
        destinationItemId: other,
        ...otherName,
        expect: "related",
      });
      const { relatedItems } = await vendorAdmin.listRelatedItems(originItemId, {
        relationshipType,
        expect: "relatedItems",
      });
      same("the related items", relatedItems.map(({ id }) => id).sort(), [one, other].sort());
    },
  }),
];
