import type { Actor, CallInput } from "../model/actor.ts";
import { purchaser, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { addItem } from "./ownItem.ts";

const needs = { seller: vendor.administrates } as const;

const LISTED_TO_PROVISIONED = "Listed2Provisioned";

/** Adds two items, and returns them as a relationship that is yet to be made. */
export const addPair = async (owner: Actor) => ({
  originItemId: await addItem(owner),
  destinationItemId: await addItem(owner),
  relationshipType: LISTED_TO_PROVISIONED,
});

/** The ids of the items to which an item is related. */
export async function relatedTo(
  actor: Actor,
  itemID: string,
  more: Partial<CallInput<"listRelatedItems">> = {},
): Promise<string[]> {
  const asked = { relationshipType: LISTED_TO_PROVISIONED, ...more };
  const { relatedItems } = await actor.listRelatedItems(itemID, asked);
  return relatedItems.map(({ id }) => id);
}

export const addRelationship = [
  refusal({
    id: "relationship.type-known",
    title: "a relationship of an unknown type is refused",
    capabilities: ["items"],
    needs,
    arrange: ({ seller }) => addPair(seller),
    refused: ({ seller }, pair) =>
      seller.addRelationship(seller.username, { ...pair, relationshipType: "Cheese2Sandwich" }),
    as: "unknownRelationshipType",
    control: ({ seller }, pair) => seller.addRelationship(seller.username, pair),
  }),
  refusal({
    id: "relationship.owns-items",
    title: "a relationship to another organization's item is refused",
    capabilities: ["items"],
    needs: { ...needs, other: purchaser.administrates },
    arrange: async ({ seller, other }) => [await addPair(seller), await addItem(other)] as const,
    refused: ({ seller }, [pair, destinationItemId]) =>
      seller.addRelationship(seller.username, { ...pair, destinationItemId }),
    as: "itemsNotOwned",
    control: ({ seller }, [pair]) => seller.addRelationship(seller.username, pair),
  }),
  refusal({
    id: "relationship.once",
    title: "a second relationship between the same items is refused",
    capabilities: ["items"],
    needs,
    async arrange({ seller }) {
      const pair = await addPair(seller);
      await seller.addRelationship(seller.username, pair);
      return pair;
    },
    refused: ({ seller }, pair) => seller.addRelationship(seller.username, pair),
    as: "alreadyRelated",
  }),
  scenario({
    id: "relationship.effect",
    title: "a relationship leads from its origin to its destination only",
    capabilities: ["stateful", "items"],
    needs,
    arrange: ({ seller }) => addPair(seller),
    async check({ seller, rule }, pair) {
      await rule.accepted(seller.addRelationship(seller.username, pair));
      const { originItemId, destinationItemId } = pair;
      rule.equal("items related to the origin", await relatedTo(seller, originItemId), [
        destinationItemId,
      ]);
      const back = await relatedTo(seller, destinationItemId);
      rule.equal("items related to the destination", back, []);
    },
  }),
  scenario({
    id: "relationship.either-name",
    title: "the type is read under either name of its parameter",
    capabilities: ["stateful", "items"],
    needs,
    async check({ seller, rule }) {
      for (const name of ["relationshipTypes", "relationshipType"]) {
        const { relationshipType, ...pair } = await addPair(seller);
        const asked = { ...pair, [name]: relationshipType };
        await rule.accepted(seller.addRelationship(seller.username, asked));
      }
    },
  }),
];
