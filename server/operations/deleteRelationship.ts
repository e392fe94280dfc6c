import type { Confirmation } from "../../generated/openapi.types.ts";
import { typeOf } from "../rules/addRelationship.ts";
import { deleteRelationship as rules } from "../rules/deleteRelationship.ts";
import type { Handler } from "./operation.ts";

export const deleteRelationship: Handler<"deleteRelationship"> = ({ portal, parameters, actor }) =>
  portal.store.transaction(async (transaction) => {
    const { originItemId, destinationItemId } = parameters;
    await transaction.lock(originItemId);
    const relationship = await transaction.relationship(
      originItemId,
      destinationItemId,
      typeOf(parameters),
    );
    await transaction.removeRelationship(portal.decide(rules, { actor, relationship }));
    return { success: true } satisfies Confirmation;
  });
