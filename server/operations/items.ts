/** Operations on items in a user's content. */
import type {
  ItemChanged,
  ItemDeleted,
  ItemListed,
  Item as ItemResponse,
  RelatedItems,
} from "../../generated/openapi.types.ts";
import type { ItemChangeId, ItemRules } from "../domain/items.ts";
import type { Item, Organization, Properties } from "../domain/model.ts";
import { findItem, isVisible } from "../domain/permissions.ts";
import { addItem as additionRules } from "../rules/addItem.ts";
import { deleteItem as deletionRules } from "../rules/deleteItem.ts";
import { listItem as listingRules } from "../rules/listItem.ts";
import { unlistItem as unlistingRules } from "../rules/unlistItem.ts";
import { updateItem as updateRules } from "../rules/updateItem.ts";
import type { Reads } from "../storage/store.ts";
import type { Body, Call, Handler } from "./operation.ts";

export const getItem: Handler<"getItem"> = async (call) =>
  showItem(await loadItem(call, call.portal.store));

export const listRelatedItems: Handler<"listRelatedItems"> = async (
  call,
): Promise<RelatedItems> => {
  const { portal, parameters, actor } = call;
  const { itemId } = await loadItem(call, portal.store);
  const related = await portal.store.related(
    itemId,
    parameters.relationshipType,
    parameters.direction,
  );
  const now = portal.now();
  const views = await Promise.all(
    related.map(async (item) => ({
      ...{ item, actor, now },
      provisions:
        actor === undefined ? [] : await portal.store.provisionsOf(item.itemId, actor.orgId),
    })),
  );
  const relatedItems = views.filter(isVisible).map(({ item }) => showItem(item));
  return { total: relatedItems.length, relatedItems };
};

export const addItem: Handler<"addItem"> = ({ portal, parameters, actor }) =>
  portal.store.transaction(async (transaction) => {
    const user = (await transaction.account(parameters.userName))?.actor;
    const id = crypto.randomUUID().replaceAll("-", "");
    transaction.saveItem(
      portal.decide(additionRules, { actor, parameters, user, id, now: portal.now() }),
    );
    return { success: true, id } satisfies ItemChanged;
  });

export const updateItem = changeItem(
  updateRules,
  ({ itemId }) => ({ success: true, id: itemId }) satisfies ItemChanged,
);
export const listItem = changeItem(listingRules, showListed);
export const unlistItem = changeItem(unlistingRules, showListed);

export const deleteItem: Handler<"deleteItem"> = ({ portal, parameters, actor }) =>
  portal.store.transaction(async (transaction) => {
    transaction.lock(parameters.itemID);
    const item = await loadItem({ portal, parameters, actor }, transaction);
    const isHeld = await transaction.isHeld(item);
    const { itemId } = portal.decide(deletionRules, { actor, parameters, item, isHeld });
    transaction.removeItem(itemId);
    return { success: true, itemId } satisfies ItemDeleted;
  });

/** Creates a handler that saves the item that the rules return. */
function changeItem<Op extends ItemChangeId>(
  rules: ItemRules<Op>,
  show: (item: Item) => Body,
): Handler<Op> {
  return ({ portal, parameters, actor }) =>
    portal.store.transaction(async (transaction) => {
      transaction.lock(parameters.itemID);
      const item = await loadItem({ portal, parameters, actor }, transaction);
      const organization = (await transaction.organization(item.orgId)) as Organization;
      const facts = { actor, parameters, item, organization, now: portal.now() };
      const changed = portal.decide(rules, facts);
      transaction.saveItem(changed);
      return show(changed);
    });
}

/** A call with an item id, and possibly with the user whose content to search. */
interface ItemCall extends Pick<Call<"getItem">, "portal" | "actor"> {
  readonly parameters: { readonly itemID: string; readonly userName?: string };
}

/** Returns the item of a call. Throws a `Refusal` if the caller doesn't see it. */
export async function loadItem(
  { portal, parameters, actor }: ItemCall,
  reads: Reads,
): Promise<Item> {
  const { itemID, userName: owner } = parameters;
  const item = await reads.item(itemID);
  const provisions = actor === undefined ? [] : await reads.provisionsOf(itemID, actor.orgId);
  return portal.decide(findItem, { item, owner, actor, provisions, now: portal.now() });
}

function showListed({ itemId }: Item): ItemListed {
  return { success: true, itemId };
}

export const showItem = (item: Item): ItemResponse => ({
  id: item.itemId,
  ...{ owner: item.owner, orgId: item.orgId, created: item.created, modified: item.modified },
  ...{
    title: item.title,
    type: item.type,
    typeKeywords: [...item.typeKeywords],
    tags: [...item.tags],
  },
  ...showProperties(item.properties),
  ...{ thumbnail: item.properties.thumbnail ?? null, ownerFolder: null },
  ...{ access: item.access, listed: item.listed },
});

/** Properties in the response for an item. The others appear only in its listing. */
const ITEM_PROPERTIES = [
  "snippet",
  "description",
  "url",
  "accessInformation",
  "licenseInfo",
  "culture",
  "appCategories",
  "industries",
  "languages",
] as const satisfies readonly (keyof ItemResponse & keyof Properties)[];

const showProperties = (properties: Properties): Partial<ItemResponse> =>
  Object.fromEntries(
    ITEM_PROPERTIES.filter((name) => name in properties).map((name) => [name, properties[name]]),
  );
