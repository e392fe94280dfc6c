/** https://developers.arcgis.com/rest/users-groups-and-items/delete-relationship */
import type { Actor, Relationship } from "../domain/model.ts";
import { type Rules, when } from "../domain/rule.ts";

interface Facts {
  readonly actor: Actor;
  /** The relationship, if it exists. */
  readonly relationship: Relationship | undefined;
}

/** The effect is the relationship to remove. */
export const deleteRelationship: Rules<"deleteRelationship", Facts, Relationship> = {
  operation: "deleteRelationship",
  refuse: [
    when(
      "relationship.own-only",
      ({ actor, relationship }) =>
        relationship !== undefined && relationship.creator !== actor.username,
    ),
    when("relationship.exists", ({ relationship }) => relationship === undefined),
  ],
  accept: ({ relationship }) => relationship as Relationship,
};
