/** Faults in items that become listings, and in their relationships. */
import type { OperationId } from "../../generated/operations.ts";
import { ANOTHER_ID, ignore, show } from "./edits.ts";
import {
  accept,
  alterRequest,
  alterResult,
  around,
  type Fault,
  isAccepted,
  respondInstead,
  together,
  type WireResponse,
  watch,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";
import { after, keepInGroups, withFields } from "./places.ts";

/** A fault that depends on the items that were unlisted. */
const onceUnlisted = (then: (ids: ReadonlySet<string | undefined>) => Fault): Fault =>
  after("unlistItem", then);

/** Refuses to list or unlist, by whether the caller owns the item, which is the user for whom the caller added items. */
function refuse(id: "listItem" | "unlistItem", isRefused: (isOwner: boolean) => boolean): Fault {
  const tokens = new Map<string | undefined, string | null>();
  return together(
    respondInstead(id, "notOwner", ({ path, fields }) =>
      isRefused(tokens.get(path.userName) === fields.get("token")),
    ),
    watch(({ operation, path, fields }) => {
      if (operation === "addItem") tokens.set(path.userName, fields.get("token"));
    }),
  );
}

/** Relates the destination to the origin too. */
const relateBothWays = (): Fault =>
  around("addRelationship", async (request, next) => {
    const response = await next(request);
    await withFields(request, next, {
      originItemId: request.fields.get("destinationItemId") ?? "",
      destinationItemId: request.fields.get("originItemId") ?? "",
    });
    return response;
  });

/** Demands a price of every listing. */
const demandPrice = (): Fault =>
  after(
    "updateItem",
    (priced) =>
      respondInstead("listItem", "propertiesMissing", ({ path }) => !priced.has(path.itemID)),
    ({ fields }) => fields.has("priceDesc"),
  );

/** Undoes at once what the portal has done. */
const undo = (id: OperationId, operation: OperationId): Fault =>
  around(id, async (request, next) => {
    const response = await next(request);
    if (isAccepted(response)) await next({ ...request, operation });
    return response;
  });

/** Shares the items of listings with everyone. */
const shareListed = (): Fault =>
  after("listItem", (listed) =>
    accept("getItem", "oneItem", ({ path }) => listed.has(path.itemID)),
  );

/** Shows an item as listed until it is listed or unlisted. */
function showNewAsListed(): Fault {
  const managed = new Set<string | undefined>();
  return together(
    alterResult("getItem", (item) => (managed.has(item.id) ? item : { ...item, listed: true })),
    watch(({ operation, path }) => {
      if (operation === "listItem" || operation === "unlistItem") managed.add(path.itemID);
    }),
  );
}

/** Shows another title of listings whose items were updated. */
const keepTitle = (): Fault =>
  after("updateItem", (updated) =>
    show("getListing", ({ itemId }) => (updated.has(itemId) ? { title: "The first title" } : {})),
  );

/** True if the portal refuses because the item is another's. */
const isStranger = (_: unknown, { rule = "" }: WireResponse): boolean =>
  ["item.exists", "list.owner-or-admin", "unlist.owner-or-admin"].includes(rule);

export const items: Catalogue = {
  "add-item.effect": {
    "adds items that are public": () => show("getItem", { access: "public" }),
    "lists items as they are added": showNewAsListed,
  },
  "add-item.properties": {
    "drops the tags of a new item": () => ignore("addItem", "tags"),
    "drops the snippet of a new item": () => ignore("addItem", "snippet"),
    "drops the description of a new item": () => ignore("addItem", "description"),
    "drops the address of a new item": () => ignore("addItem", "url"),
    "drops the keywords of a new item": () => ignore("addItem", "typeKeywords"),
    "drops the credits of a new item": () => ignore("addItem", "accessInformation"),
  },
  "update-item.effect": {
    "ignores new tags": () => ignore("updateItem", "tags"),
    "ignores a new snippet": () => ignore("updateItem", "snippet"),
    "ignores a new description": () => ignore("updateItem", "description"),
    "ignores a new address": () => ignore("updateItem", "url"),
    "ignores a new type": () => ignore("updateItem", "type"),
    "ignores a new title": () => ignore("updateItem", "title"),
    "drops what an update leaves out": () => show("getItem", { type: "" }),
  },
  "update-item.listing-properties": {
    "ignores the price": () => ignore("updateItem", "priceDesc"),
    "ignores the trial": () => ignore("updateItem", "trialSupported"),
  },
  "update-item.listing-shows": {
    "keeps the title of a listing": keepTitle,
    "shows no description of a listing": () =>
      show("getListing", { snippet: null, description: null }),
  },
  "update-item.clear-empty": {
    "clears nothing": () => ignore("updateItem", "clearEmptyFields"),
    "clears whatever is empty": () =>
      alterRequest("updateItem", (fields) => fields.set("clearEmptyFields", "true")),
  },
  "list.owner-or-admin": {
    "lets strangers list": () => accept("listItem", "itemListed", isStranger),
    "lets no owner list": () => refuse("listItem", (isOwner) => isOwner),
    "lets only owners list": () => refuse("listItem", (isOwner) => !isOwner),
  },
  "unlist.owner-or-admin": {
    "lets strangers unlist": () => accept("unlistItem", "itemUnlisted", isStranger),
    "lets no owner unlist": breaking(["unlist.effect"], () =>
      refuse("unlistItem", (isOwner) => isOwner),
    ),
    "lets only owners unlist": () => refuse("unlistItem", (isOwner) => !isOwner),
  },
  "list.effect": {
    "lists nothing": () => undo("listItem", "unlistItem"),
    "never shows an item as listed": breaking(["item.described"], () =>
      show("getItem", { listed: false }),
    ),
  },
  "list.item-stays-private": { "shares a listed item with everyone": shareListed },
  "list.reply": {
    "says that it did nothing": () => show("listItem", { success: false }),
    "names another item": () => show("listItem", { itemId: ANOTHER_ID }),
  },
  "list.needed-properties": { "demands a price of a free listing": demandPrice },
  "unlist.effect": { "unlists nothing": () => undo("unlistItem", "listItem") },
  "unlist.keeps-provisions": {
    "takes purchases away with the listing": () =>
      onceUnlisted((unlisted) =>
        keepInGroups(({ provision }) => !unlisted.has(String(provision.itemId))),
      ),
  },
  "unlist.reply": {
    "says that it did nothing": () => show("unlistItem", { success: false }),
    "names another item": () => show("unlistItem", { itemId: ANOTHER_ID }),
  },
  "unlist.still-managed": {
    "accepts interests in what is unlisted": () =>
      onceUnlisted((unlisted) =>
        respondInstead("expressInterest", "interested", ({ path }) => unlisted.has(path.itemID)),
      ),
    "lets no vendor complete a purchase of an unlisted listing": () =>
      onceUnlisted((unlisted) =>
        respondInstead("purchaseListing", "listingNotFound", ({ path }) =>
          unlisted.has(path.itemID),
        ),
      ),
  },
  "relationship.effect": {
    "relates nothing": () => undo("addRelationship", "deleteRelationship"),
    "relates the destination to the origin too": relateBothWays,
  },
  "relationship.either-name": {
    "doesn't know relationshipTypes": () => ignore("addRelationship", "relationshipTypes"),
    "doesn't know relationshipType": breaking(["relationship.effect"], () =>
      ignore("addRelationship", "relationshipType"),
    ),
  },
  "relationship.deletion-effect": {
    "deletes no relationship": () => undo("deleteRelationship", "addRelationship"),
  },
};
