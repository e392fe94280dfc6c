/** Rules of the operations that change an item in a user's content. */
import type { Parameters } from "../../generated/calls.ts";
import type { OperationId, operations } from "../../generated/operations.ts";
import type { Actor, Item, Organization } from "./model.ts";
import { type Rules, rules } from "./rule.ts";

/** The operations that are posted to an item. */
export type ItemCommandId = {
  [Op in OperationId]: (typeof operations)[Op] extends {
    method: "POST";
    path: `/content/users/{userName}/items/{itemID}/${string}`;
  }
    ? Op
    : never;
}[OperationId];

/** All that a decision rests on. */
export interface ItemFacts<Op extends ItemCommandId> {
  readonly actor: Actor;
  readonly parameters: Parameters<Op>;
  readonly item: Item;
  /** The organization of the item's owner. */
  readonly organization: Organization;
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
}

/** The effect of an item command is the item as it is afterwards. */
export type ItemCommand<Op extends ItemCommandId> = Rules<Op, ItemFacts<Op>, Item>;

export const itemCommand = <Op extends ItemCommandId>(operation: Op, how: Omit<ItemCommand<Op>, "operation">): ItemCommand<Op> =>
  rules(operation, how);
