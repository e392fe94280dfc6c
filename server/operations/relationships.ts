/** Operations on relationships between items. */
import type { Confirmation } from "../../generated/openapi.types.ts";
import type { Relationship } from "../domain/model.ts";
import { addRelationship as additionRules, typeOf } from "../rules/addRelationship.ts";
import { deleteRelationship as deletionRules } from "../rules/deleteRelationship.ts";
import type { Transaction } from "../storage/store.ts";
import type { Call, Handler } from "./operation.ts";

export const addRelationship: Handler<"addRelationship"> = ({ portal, parameters, actor }) =>
  portal.store.transaction(async (transaction) => {
    const facts = {
      ...{ actor, parameters },
      relationship: await loadRelationship(parameters, transaction),
      origin: await transaction.item(parameters.originItemId),
      destination: await transaction.item(parameters.destinationItemId),
    };
    transaction.saveRelationship(portal.decide(additionRules, facts));
    return { success: true } satisfies Confirmation;
  });

export const deleteRelationship: Handler<"deleteRelationship"> = ({ portal, parameters, actor }) =>
  portal.store.transaction(async (transaction) => {
    const relationship = await loadRelationship(parameters, transaction);
    transaction.removeRelationship(portal.decide(deletionRules, { actor, relationship }));
    return { success: true } satisfies Confirmation;
  });

/** Locks the relationships of the origin item, and returns the one that a request names, if it exists. */
async function loadRelationship(
  parameters: Call<"addRelationship" | "deleteRelationship">["parameters"],
  transaction: Transaction,
): Promise<Relationship | undefined> {
  const { originItemId, destinationItemId } = parameters;
  transaction.lock(originItemId);
  return transaction.relationship(originItemId, destinationItemId, typeOf(parameters));
}
