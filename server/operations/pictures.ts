/** Operations that send pictures. They are drawn on request, which takes less time than reading a stored one. */

import type { Item } from "../domain/model.ts";
import { drawPicture, type PictureKind } from "../pictures/drawPicture.ts";
import {
  getItemPicture as itemRules,
  getListingPicture as listingRules,
  getPortalPicture as portalRules,
} from "../rules/pictures.ts";
import { loadItem } from "./items.ts";
import { loadListing } from "./listings.ts";
import type { Handler } from "./operation.ts";
import { OWN_THUMBNAIL, PORTAL_NAME } from "./portals.ts";

export const getItemPicture: Handler<"getItemPicture"> = async (call) => {
  const { portal, parameters, actor } = call;
  const item = await loadItem(call, portal.store);
  return drawItem(portal.decide(itemRules, { actor, parameters, item }), parameters);
};

export const getListingPicture: Handler<"getListingPicture"> = async (call) => {
  const { portal, parameters, actor } = call;
  const { listing: item } = await loadListing(call, portal.store);
  return drawItem(portal.decide(listingRules, { actor, parameters, item }), parameters);
};

export const getPortalPicture: Handler<"getPortalPicture"> = async ({
  portal,
  parameters,
  actor,
}) => {
  const id = parameters.portalID === "self" ? actor?.orgId : parameters.portalID;
  // Map applications show the picture of self without the token of the user.
  const organization = id === undefined ? PORTAL : await portal.store.organization(id);
  const { id: subject, name } = portal.decide(portalRules, { actor, parameters, organization });
  return drawPicture({ kind: "logo", id: subject, title: name });
};

/** What self is without a token. */
const PORTAL = { id: "self", name: PORTAL_NAME, thumbnail: OWN_THUMBNAIL };

const drawItem = (
  { itemId, title }: Item,
  { kind, fileName }: { readonly kind: PictureKind; readonly fileName: string },
): string => drawPicture({ kind, id: itemId, title, variant: fileName });
