/** Pictures of listings, from the console's own address, so that looking at a page sends no request to the world. */
import type { Context } from "hono";
import type { World } from "../control/worlds.ts";
import type { Env } from "../http/context.ts";
import { hrefOf } from "../pages/markup.ts";
import { drawPicture, type PictureKind, SIZES } from "../pictures/drawPicture.ts";
import type { View } from "./view.ts";

/** Returns the relative address of a picture of an item. Its location is that of the listing, such as banner/banner.png. */
export const pictureOf = ({ path, world }: View, itemId: string, location: string): string =>
  hrefOf({ path }, `/console/w/${world.name}/pictures/${itemId}/${location}`);

/** Draws a picture of an item as the API does. Responds with 404 if there is no such item or kind. */
export async function sendPicture(context: Context<Env>, { portal }: World): Promise<Response> {
  const { item: id = "", kind = "", file = "" } = context.req.param() as Record<string, string>;
  const item = await portal.store.item(id);
  if (item === undefined || !Object.hasOwn(SIZES, kind)) return context.notFound();
  const picture = drawPicture({ kind: kind as PictureKind, id, title: item.title, variant: file });
  return context.body(picture, 200, {
    "Content-Type": "image/svg+xml",
    // Opened on its own, the picture runs nothing.
    "Content-Security-Policy": "default-src 'none'",
    "Cache-Control": "private, max-age=3600",
  });
}
