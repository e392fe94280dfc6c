/** Types of the operations that change an item in a user's content. */
import type { Parameters } from "../../generated/calls.ts";
import type { OperationId, operations } from "../../generated/operations.ts";
import type { Actor, Item, Organization } from "./model.ts";
import type { Rules } from "./rule.ts";

/** Operations that post to an item. */
export type ItemChangeId = {
  [Op in OperationId]: (typeof operations)[Op] extends {
    method: "POST";
    path: `/content/users/{userName}/items/{itemID}/${string}`;
  }
    ? Op
    : never;
}[OperationId];

/** Input of the rules. */
export interface ItemFacts<Op extends ItemChangeId> {
  readonly actor: Actor;
  readonly parameters: Parameters<Op>;
  readonly item: Item;
  /** The organization of the item's owner. */
  readonly organization: Organization;
  /** Current time in milliseconds since the epoch. */
  readonly now: number;
}

/** The effect is the item to save. */
export type ItemRules<Op extends ItemChangeId> = Rules<Op, ItemFacts<Op>, Item>;
