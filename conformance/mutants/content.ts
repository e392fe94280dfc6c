/** Faults in what is a user's own: the list of items, their deletion, and pictures. */
import type { OperationId } from "../../generated/operations.ts";
import { ANOTHER_ID, continueAfterEnd, countOneMore, ignore, show } from "./edits.ts";
import {
  alterRequest,
  alterResponse,
  alterResult,
  around,
  exampleOf,
  type Fault,
  respondInstead,
  together,
  watch,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";

const LIST = "listUserItems";

/** Shows related items that were deleted. */
function keepRelations(): Fault {
  const related = new Map<string | undefined, string>();
  let isDeleted = false;
  return together(
    alterResponse("listRelatedItems", (response, request) => {
      const before = related.get(request.path.itemID);
      if (isDeleted && before !== undefined) return { ...response, text: before };
      related.set(request.path.itemID, response.text);
      return response;
    }),
    watch(({ operation }) => {
      if (operation === "deleteItem") isDeleted = true;
    }),
  );
}

/** Sends an empty list in place of a picture, or of a refusal. */
const sendList = (id: OperationId): Fault =>
  alterResponse(id, (response) => ({ ...response, type: "application/json", text: "[]" }));

/** Sends JSON in place of pictures of some requests. */
const sendJson = (id: OperationId, isMeant: (fields: URLSearchParams) => boolean): Fault =>
  alterResponse(id, (response, request) =>
    response.type.startsWith("image/") && isMeant(request.fields)
      ? { ...response, type: "application/json", text: "{}" }
      : response,
  );

export const content: Catalogue = {
  "user-items.content": {
    "leaves new items out": breaking(["user-items.pages"], () =>
      alterResult(LIST, ({ items, ...page }) => {
        const left = items.filter(({ listed }) => listed);
        return { ...page, total: page.total - items.length + left.length, items: left };
      }),
    ),
    "names another user": () => show(LIST, { username: "another.user" }),
  },
  "user-items.total": { "counts one item too many": () => countOneMore(LIST) },
  "user-items.pages": {
    "ignores num": () => ignore(LIST, "num"),
    "ignores start": () => ignore(LIST, "start"),
  },
  "user-items.next-start-end": {
    "has a page of items after the last": () => continueAfterEnd(LIST),
  },
  "user-items.sort": {
    "sorts items ascending only": () => ignore(LIST, "sortOrder"),
    "sorts items by creation": () =>
      alterRequest(LIST, (fields) => fields.set("sortField", "type")),
  },
  "delete-item.effect": {
    "deletes nothing": breaking(["relationship.vanishes", "delete-item.owner-or-admin"], () =>
      respondInstead("deleteItem", "itemDeleted"),
    ),
  },
  "delete-item.reply": {
    "says that it didn't delete": () => show("deleteItem", { success: false }),
    "names another deleted item": () => show("deleteItem", { itemId: ANOTHER_ID }),
  },
  "relationship.vanishes": { "keeps relationships to deleted items": keepRelations },
  "item-picture.served": {
    "sends pictures of items as JSON": breaking(["picture.any-format"], () =>
      sendJson("getItemPicture", () => true),
    ),
  },
  "listing-picture.served": {
    "shows pictures of listings to users only": () =>
      around("getListingPicture", async (request, next) =>
        request.fields.has("token")
          ? next(request)
          : exampleOf("getListingPicture", "listingNotFound", request),
      ),
  },
  "portal-picture.served": {
    "sends the picture of an organization as JSON": () => sendJson("getPortalPicture", () => true),
  },
  "picture.any-format": {
    "sends a picture with f=json as JSON": () =>
      sendJson("getItemPicture", (fields) => fields.get("f") === "json"),
  },
  "getItemPicture.response": {
    "sends a list as a picture of an item": breaking(["item-picture.served"], () =>
      sendList("getItemPicture"),
    ),
  },
  "getListingPicture.response": {
    "sends a list as a picture of a listing": breaking(["listing-picture.served"], () =>
      sendList("getListingPicture"),
    ),
  },
  "getPortalPicture.response": {
    "sends a list as a picture of an organization": breaking(["portal-picture.served"], () =>
      sendList("getPortalPicture"),
    ),
  },
};
