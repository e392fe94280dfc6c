/** An item, described. That the caller sees it is asked before, so nothing is left to refuse. */
import type { Item } from "../domain/model.ts";
import { rules } from "../domain/rule.ts";

export const getItem = rules<"getItem", { readonly item: Item }, Item>("getItem", {
  refuse: [],
  accept: ({ item }) => item,
});
