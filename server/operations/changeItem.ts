/** Changes an item: load, decide, save. */
import type { ItemChangeId, ItemRules } from "../domain/itemChange.ts";
import type { Actor, Item, Organization } from "../domain/model.ts";
import { loadItem } from "./load.ts";
import type { Call } from "./operation.ts";

/** Returns the item as saved. */
export function changeItem<Op extends ItemChangeId>(
  { portal, parameters, actor: caller }: Call<Op>,
  rules: ItemRules<Op>,
): Promise<Item> {
  // These operations require a token, but the compiler can't infer that for a generic operation.
  const actor = caller as Actor;
  return portal.store.transaction(async (transaction) => {
    await transaction.lock(parameters.itemID);
    const item = await loadItem({ portal, parameters, actor }, transaction);
    const organization = (await transaction.organization(item.orgId)) as Organization;
    const changed = portal.decide(rules, {
      actor,
      parameters,
      item,
      organization,
      now: portal.now(),
    });
    await transaction.saveItem(changed);
    return changed;
  });
}
