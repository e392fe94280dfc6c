/** Pictures of items, listings and organizations. A picture exists if its subject names it. */
import type { Item, Organization } from "../domain/model.ts";
import { type RequestFacts, type Rules, when } from "../domain/rule.ts";

type ItemPictureId = "getItemPicture" | "getListingPicture";

interface Facts<Op extends ItemPictureId> extends RequestFacts<Op> {
  readonly item: Item;
}

/** The effect is the item whose picture to draw. */
const picturesOf = <Op extends ItemPictureId>(operation: Op): Rules<Op, Facts<Op>, Item> => ({
  operation,
  refuse: [
    when("picture.exists" as never, ({ item, parameters }) => {
      const { kind, fileName } = parameters as RequestFacts<ItemPictureId>["parameters"];
      return !locationsIn(item).includes(`${kind}/${fileName}`);
    }),
  ],
  accept: ({ item }) => item,
});

/** Locations of the pictures that an item names. */
function locationsIn({ properties }: Item): readonly string[] {
  const { thumbnail, largeThumbnail, banner, screenshots = [] } = properties;
  return [thumbnail, largeThumbnail, banner, ...screenshots].filter(
    (location) => typeof location === "string",
  );
}

export const getItemPicture = picturesOf("getItemPicture");
export const getListingPicture = picturesOf("getListingPicture");

type Pictured = Pick<Organization, "id" | "name" | "thumbnail">;

interface PortalPictureFacts extends RequestFacts<"getPortalPicture"> {
  /** The requested organization, or the portal itself, if it exists. */
  readonly organization: Pictured | undefined;
}

export const getPortalPicture: Rules<"getPortalPicture", PortalPictureFacts, Pictured> = {
  operation: "getPortalPicture",
  refuse: [
    when("portal.exists", ({ organization }) => organization === undefined),
    when(
      "picture.exists",
      ({ organization, parameters: { fileName } }) => organization?.thumbnail !== fileName,
    ),
  ],
  accept: ({ organization }) => organization as Pictured,
};
