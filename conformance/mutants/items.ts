import { accepting, asking, type Fault, replying, results, together } from "./fault.ts";
import type { Planted } from "./mutant.ts";

/** Does something else once an item was unlisted. */
function onceUnlisted(then: (itemIDs: ReadonlySet<string | undefined>) => Fault): () => Fault {
  return () => {
    const unlisted = new Set<string | undefined>();
    const watch: Fault = (asked, send) => {
      if (asked.operation === "unlistItem") unlisted.add(asked.path.itemID);
      return send(asked);
    };
    return together(watch, then(unlisted));
  };
}

/** Refuses to list or unlist, by whether it is the item's owner who asks: whoever added items for that user. */
function refusing(id: "listItem" | "unlistItem", refused: (isOwner: boolean) => boolean): Fault {
  const tokens = new Map<string | undefined, string | null>();
  return (asked, send) => {
    const { operation, path, fields } = asked;
    if (operation === "addItem") tokens.set(path.userName, fields.get("token"));
    const isOwner = tokens.get(path.userName) === fields.get("token");
    return replying(id, "notOwner", () => refused(isOwner))(asked, send);
  };
}

const swapped: Fault = async (asked, send) => {
  const answered = await send(asked);
  if (asked.operation === "addRelationship") {
    const fields = new URLSearchParams(asked.fields);
    fields.set("originItemId", asked.fields.get("destinationItemId") ?? "");
    fields.set("destinationItemId", asked.fields.get("originItemId") ?? "");
    await send({ ...asked, fields });
  }
  return answered;
};

/** Forgets a field of items as they are added or changed. */
const forgetting = (operation: "addItem" | "updateItem", field: string): Fault =>
  asking(operation, (fields) => fields.delete(field));

export const items: Planted = {
  "add-item.effect": {
    "adds items for all to see": () =>
      results("getItem", (item) => ({ ...item, access: "public" })),
    "lists items as they are added": () =>
      results("getItem", (item) => ({ ...item, listed: true })),
  },
  "add-item.properties": {
    "drops the tags of a new item": () => forgetting("addItem", "tags"),
    "drops the snippet of a new item": () => forgetting("addItem", "snippet"),
    "drops the description of a new item": () => forgetting("addItem", "description"),
    "drops the address of a new item": () => forgetting("addItem", "url"),
    "drops the keywords of a new item": () => forgetting("addItem", "typeKeywords"),
    "drops the credits of a new item": () => forgetting("addItem", "accessInformation"),
  },
  "update-item.effect": {
    "ignores new tags": () => forgetting("updateItem", "tags"),
    "ignores a new snippet": () => forgetting("updateItem", "snippet"),
    "ignores a new description": () => forgetting("updateItem", "description"),
    "ignores a new address": () => forgetting("updateItem", "url"),
    "ignores a new type": () => forgetting("updateItem", "type"),
    "ignores a new title": () => asking("updateItem", (fields) => fields.delete("title")),
    "forgets what was not given": () => results("getItem", (item) => ({ ...item, type: "" })),
  },
  "update-item.listing-properties": {
    "ignores the price": () => asking("updateItem", (fields) => fields.delete("priceDesc")),
    "ignores the trial": () => asking("updateItem", (fields) => fields.delete("trialSupported")),
  },
  "update-item.listing-shows": {
    "keeps the title of a listing": () =>
      results("getListing", (listing) => ({ ...listing, title: "The first title" })),
    "says nothing of a listing": () =>
      results("getListing", (listing) => ({ ...listing, snippet: null, description: null })),
  },
  "update-item.clear-empty": {
    "clears nothing": () => forgetting("updateItem", "clearEmptyFields"),
    "clears whatever is empty": () =>
      asking("updateItem", (fields) => fields.set("clearEmptyFields", "true")),
  },
  "list.owner-or-admin": {
    "lets administrators of others list": () => accepting("listItem", "itemListed"),
    "lets nobody list what is his own": () => refusing("listItem", (isOwner) => isOwner),
    "lets nobody list what is another's": () => refusing("listItem", (isOwner) => !isOwner),
  },
  "unlist.owner-or-admin": {
    "lets administrators of others unlist": () => accepting("unlistItem", "itemUnlisted"),
    "lets nobody unlist what is his own": () => refusing("unlistItem", (isOwner) => isOwner),
    "lets nobody unlist what is another's": () => refusing("unlistItem", (isOwner) => !isOwner),
  },
  "list.effect": {
    "lists nothing": () => (asked, send) => replying("listItem", "itemListed")(asked, send),
    "does not say that an item is listed": () =>
      results("getItem", (item) => ({ ...item, listed: false })),
  },
  "list.item-stays-private": {
    "shares the item with all": () =>
      accepting("getItem", "oneItem", (item, { path }) => Object.assign(item, { id: path.itemID })),
  },
  "list.reply": {
    "says that nothing was done": () =>
      results("listItem", (answer) => ({ ...answer, success: false })),
    "names another item": () => results("listItem", (answer) => ({ ...answer, itemId: "another" })),
  },
  "list.needed-properties": {
    "wants a price too": () => {
      const priced = new Set<string | undefined>();
      return (asked, send) => {
        if (asked.operation === "updateItem" && asked.fields.has("priceDesc"))
          priced.add(asked.path.itemID);
        return replying(
          "listItem",
          "propertiesMissing",
          ({ path }) => !priced.has(path.itemID),
        )(asked, send);
      };
    },
  },
  "unlist.effect": {
    "unlists nothing": () => (asked, send) =>
      asked.operation === "unlistItem" ? send({ ...asked, operation: "listItem" }) : send(asked),
  },
  "unlist.keeps-provisions": {
    "takes purchases away": onceUnlisted((unlisted) =>
      results("listPurchases", (groups) =>
        Object.fromEntries(
          Object.entries(groups).map(([name, group]) => [
            name,
            group.filter(({ provision }) => !unlisted.has(provision.itemId)),
          ]),
        ),
      ),
    ),
  },
  "unlist.reply": {
    "says that nothing was done": () =>
      results("unlistItem", (answer) => ({ ...answer, success: false })),
    "names another item": () =>
      results("unlistItem", (answer) => ({ ...answer, itemId: "another" })),
  },
  "unlist.still-managed": {
    "lets no vendor complete a purchase": onceUnlisted((unlisted) =>
      replying("purchaseListing", "listingNotFound", ({ path }) => unlisted.has(path.itemID)),
    ),
    "lets anybody ask": onceUnlisted((unlisted) =>
      replying("expressInterest", "interested", ({ path }) => unlisted.has(path.itemID)),
    ),
  },
  "relationship.effect": {
    "relates nothing": () => replying("addRelationship", "related"),
    "relates the destination to the origin too": () => swapped,
  },
  "relationship.either-name": {
    "knows no relationshipTypes": () =>
      asking("addRelationship", (fields) => fields.delete("relationshipTypes")),
    "knows no relationshipType": () =>
      asking("addRelationship", (fields) => fields.delete("relationshipType")),
  },
  "relationship.deletion-effect": {
    "separates nothing": () => replying("deleteRelationship", "unrelated"),
  },
};
