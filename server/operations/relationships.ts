/** Handlers for relationships between items. */
import type { Confirmation } from "../../generated/openapi.types.ts";
import type { Relationship } from "../domain/model.ts";
import { decide } from "../domain/rule.ts";
import { addRelationship, typeOf } from "../rules/addRelationship.ts";
import { deleteRelationship } from "../rules/deleteRelationship.ts";
import type { Handler } from "./operation.ts";

const DONE: Confirmation = { success: true };

export const relate: Handler<"addRelationship"> = ({ portal, parameters, actor }) =>
  portal.store.transaction(async (ledger) => {
    const { originItemId, destinationItemId } = parameters;
    await ledger.claim(originItemId);
    const facts = {
      ...{ actor, parameters },
      origin: await ledger.item(originItemId),
      destination: await ledger.item(destinationItemId),
      relationship: await ledger.relationship(originItemId, destinationItemId, typeOf(parameters)),
    };
    const decision = decide(addRelationship, facts, portal.without);
    if (decision.refused !== undefined) return decision;
    await ledger.relate(decision.accepted);
    return { accepted: DONE };
  });

export const separate: Handler<"deleteRelationship"> = ({ portal, parameters, actor }) =>
  portal.store.transaction(async (ledger) => {
    const { originItemId, destinationItemId } = parameters;
    await ledger.claim(originItemId);
    const relationship = await ledger.relationship(originItemId, destinationItemId, typeOf(parameters));
    const decision = decide(deleteRelationship, { actor, relationship }, portal.without);
    if (decision.refused !== undefined) return decision;
    await ledger.separate(decision.accepted as Relationship);
    return { accepted: DONE };
  });
