/** The items that an item is related to. That the caller sees the item itself is asked before, so nothing is left to refuse. */
import type { Item } from "./facts.ts";
import { type ItemView, isSeen } from "./found.ts";
import { rules } from "./rule.ts";

/** The facts are the related items, as the caller looks at them; the effect is those that the caller sees. */
export const listRelatedItems = rules<"listRelatedItems", { readonly related: readonly ItemView[] }, readonly Item[]>(
  "listRelatedItems",
  { refuse: [], accept: ({ related }) => related.filter(isSeen).map(({ item }) => item) },
);
