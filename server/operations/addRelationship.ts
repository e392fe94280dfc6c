import type { Confirmation } from "../../generated/openapi.types.ts";
import { addRelationship as rules, typeOf } from "../rules/addRelationship.ts";
import type { Handler } from "./operation.ts";

export const addRelationship: Handler<"addRelationship"> = ({ portal, parameters, actor }) =>
  portal.store.transaction(async (transaction) => {
    const { originItemId, destinationItemId } = parameters;
    await transaction.lock(originItemId);
    const facts = {
      ...{ actor, parameters },
      origin: await transaction.item(originItemId),
      destination: await transaction.item(destinationItemId),
      relationship: await transaction.relationship(
        originItemId,
        destinationItemId,
        typeOf(parameters),
      ),
    };
    await transaction.saveRelationship(portal.decide(rules, facts));
    return { success: true } satisfies Confirmation;
  });
