/** https://developers.arcgis.com/rest/users-groups-and-items/add-relationship */
import type { Parameters } from "../../generated/calls.ts";
import { type Item, RELATIONSHIP_TYPES, type Relationship } from "../domain/model.ts";
import { type RequestFacts, type Rules, when } from "../domain/rule.ts";

interface Facts extends RequestFacts<"addRelationship"> {
  readonly origin: Item | undefined;
  readonly destination: Item | undefined;
  /** The same relationship, if it already exists. */
  readonly relationship: Relationship | undefined;
}

/** The effect is the new relationship. */
export const addRelationship: Rules<"addRelationship", Facts, Relationship> = {
  operation: "addRelationship",
  refuse: [
    when(
      "relationship.type-known",
      ({ parameters }) => !RELATIONSHIP_TYPES.has(typeOf(parameters)),
    ),
    when("relationship.owns-items", ({ actor, parameters: { userName }, origin, destination }) =>
      [userName, origin?.owner, destination?.owner].some((owner) => owner !== actor.username),
    ),
    when("relationship.once", ({ relationship }) => relationship !== undefined),
  ],
  accept: ({ actor, parameters }) => ({
    originItemId: parameters.originItemId,
    destinationItemId: parameters.destinationItemId,
    type: typeOf(parameters),
    creator: actor.username,
  }),
};

/** Returns the relationship type, which has two parameter names; empty if neither is given. */
export const typeOf = ({
  relationshipType,
  relationshipTypes,
}: Pick<Parameters<"addRelationship">, "relationshipType" | "relationshipTypes">): string =>
  relationshipType ?? relationshipTypes ?? "";
