/** Handlers for items: how a vendor adds, changes, lists and unlists them, and who sees them. */
import type { Item as ItemAnswer, ItemChanged, ItemListed, RelatedItems } from "../../generated/openapi.types.ts";
import type { ItemCommand, ItemCommandId } from "../domain/itemChange.ts";
import type { Actor, Item, Organization, Properties } from "../domain/model.ts";
import { type Decision, decide, onAccepted, refusal } from "../domain/rule.ts";
import { itemFound } from "../domain/visibility.ts";
import { addItem } from "../rules/addItem.ts";
import { getItem } from "../rules/getItem.ts";
import { listRelatedItems } from "../rules/listRelatedItems.ts";
import type { Reads } from "../storage/store.ts";
import type { Call, Handler } from "./operation.ts";

export const add: Handler<"addItem"> = ({ portal, parameters, actor }) =>
  portal.store.transaction(async (ledger) => {
    const user = (await ledger.account(parameters.userName))?.actor;
    const id = crypto.randomUUID().replaceAll("-", "");
    const decision = decide(addItem, { actor, parameters, user, id, now: portal.now() }, portal.without);
    if (decision.refused !== undefined) return decision;
    await ledger.saveItem(decision.accepted);
    return { accepted: showChanged(decision.accepted) };
  });

export const item: Handler<"getItem"> = (call) =>
  onItem(call, call.portal.store, async (item) => onAccepted(decide(getItem, { item }, call.portal.without), showItem));

export const relatedItems: Handler<"listRelatedItems"> = (call) =>
  onItem(call, call.portal.store, async ({ itemId }) => {
    const { portal, parameters, actor } = call;
    const items = await portal.store.related(itemId, parameters.relationshipType, parameters.direction);
    const related = await Promise.all(
      items.map(async (item) => ({ item, ...(await lookOf(portal.store, item.itemId, actor)), now: portal.now() })),
    );
    return onAccepted(
      decide(listRelatedItems, { related }, portal.without),
      (seen): RelatedItems => ({ total: seen.length, relatedItems: seen.map(showItem) }),
    );
  });

/** A handler for the rules of an item command. `show` makes the answer of the item as it is afterwards. */
export function changing<Op extends ItemCommandId>(rules: ItemCommand<Op>, show: (item: Item) => object): Handler<Op> {
  return ({ portal, parameters, actor: caller }) =>
    portal.store.transaction(async (ledger) => {
      await ledger.claim(parameters.itemID);
      // Every item command asks for a token, which the compiler cannot see of all of them at once.
      const actor = caller as Actor;
      return onItem({ portal, parameters, actor }, ledger, async (item) => {
        const organization = (await ledger.organization(item.orgId)) as Organization;
        const facts = { actor, parameters, item, organization, now: portal.now() };
        const decision = decide(rules, facts, portal.without);
        if (decision.refused !== undefined) return decision;
        await ledger.saveItem(decision.accepted);
        return { accepted: show(decision.accepted) };
      });
    });
}

/** The refusal where the caller finds no such item, else what the work decides. */
async function onItem(
  { portal, parameters: { itemID, userName }, actor }: Sought,
  reads: Reads,
  work: (item: Item) => Promise<Decision<object>>,
): Promise<Decision<object>> {
  const item = await reads.item(itemID);
  const sought = { item, owner: userName, ...(await lookOf(reads, itemID, actor)), now: portal.now() };
  return refusal(itemFound, sought, portal.without) ?? (await work(item as Item));
}

interface Sought extends Pick<Call<"getItem">, "portal" | "actor"> {
  readonly parameters: { readonly itemID: string; readonly userName?: string };
}

/** What decides whether a caller sees an item. */
async function lookOf(reads: Reads, itemId: string, actor: Actor | undefined) {
  return { actor, provisions: actor === undefined ? [] : await reads.provisionsOf(itemId, actor.orgId) };
}

export const showChanged = ({ itemId }: Item): ItemChanged => ({ success: true, id: itemId });
export const showListed = ({ itemId }: Item): ItemListed => ({ success: true, itemId });

const showItem = (item: Item): ItemAnswer => ({
  id: item.itemId,
  ...{ owner: item.owner, orgId: item.orgId, created: item.created, modified: item.modified },
  ...{ title: item.title, type: item.type, typeKeywords: [...item.typeKeywords], tags: [...item.tags] },
  ...shownProperties(item.properties),
  ...{ access: item.access, listed: item.listed },
});

/** Properties that an item shows if it has them; its listing shows the others. */
const SHOWN = [
  "snippet",
  "description",
  "url",
  "accessInformation",
  "licenseInfo",
  "culture",
  "appCategories",
  "industries",
  "languages",
] as const satisfies readonly (keyof ItemAnswer & keyof Properties)[];

const shownProperties = (properties: Properties): Partial<ItemAnswer> =>
  Object.fromEntries(SHOWN.filter((name) => name in properties).map((name) => [name, properties[name]]));
