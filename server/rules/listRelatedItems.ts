/** The items that an item is related to. That the caller sees the item itself is asked before, so nothing is left to refuse. */
import type { Item } from "../domain/model.ts";
import { rules } from "../domain/rule.ts";
import { type ItemView, isSeen } from "../domain/visibility.ts";

/** The facts are the related items, as the caller looks at them; the effect is those that the caller sees. */
export const listRelatedItems = rules<"listRelatedItems", { readonly related: readonly ItemView[] }, readonly Item[]>(
  "listRelatedItems",
  { refuse: [], accept: ({ related }) => related.filter(isSeen).map(({ item }) => item) },
);
