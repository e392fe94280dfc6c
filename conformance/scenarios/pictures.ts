/** Pictures of items, listings and organizations. */
import type { Actor } from "../model/actor.ts";
import type { Exchange } from "../model/exchange.ts";
import { anyone, offers, vendor } from "../model/needs.ts";
import { NotOffered } from "../model/optionalFeatures.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { requireOffer } from "./offer.ts";
import type { Parties } from "./parties.ts";

const isPicture = ({ response: { type } }: Exchange): boolean => /^image\//i.test(type);

const NOWHERE = "no-such-picture.png";

/** The place of a picture, from a location such as thumbnail/ago.png. */
function placeOf(location: string | null | undefined) {
  const [kind, fileName, ...rest] = (location ?? "").split("/");
  const kinds = ["thumbnail", "largethumbnail", "banner", "screenshots"] as const;
  const known = kinds.find((one) => one === kind);
  if (known === undefined || !fileName || rest.length > 0) throw new NotOffered("pictures");
  return { kind: known, fileName };
}

const itemNeeds = { seller: vendor.administrates, listing: offers.anything } as const;

async function itemPicture({ seller, listing }: Pick<Parties, "seller" | "listing">) {
  const { thumbnail } = await seller.getItem(listing);
  const input = { itemID: listing, ...placeOf(thumbnail) };
  await requireOffer(seller, "pictures", ["getItemPicture", input]);
  return input;
}

export const getItemPicture = [
  scenario({
    id: "item-picture.served",
    title: "the thumbnail of an item is a picture in any format",
    rules: ["item-picture.served", "picture.any-format"],
    capabilities: ["stateful"],
    needs: itemNeeds,
    arrange: itemPicture,
    async check({ seller, expect }, input) {
      const plain = await seller.exchange("getItemPicture", input, { fields: { f: undefined } });
      expect("item-picture.served").ok("a picture", isPicture(plain), plain.response.type);
      const asJson = await seller.exchange("getItemPicture", input);
      expect("picture.any-format").ok(
        "a picture with f=json",
        isPicture(asJson),
        asJson.response.type,
      );
    },
  }),
  refusal({
    id: "picture.exists",
    title: "a picture that an item doesn't name is refused",
    capabilities: ["stateful"],
    needs: itemNeeds,
    arrange: itemPicture,
    refused: ({ seller, listing }, { kind }) => seller.getItemPicture(listing, kind, NOWHERE),
    as: "pictureNotFound",
  }),
];

export const getListingPicture = [
  scenario({
    id: "listing-picture.served",
    title: "every picture that a listing names can be read without a token",
    capabilities: ["stateful"],
    needs: { caller: anyone, listing: { ...offers.anything, prefer: ["free", "paid"] } },
    async check({ caller, listing, rule }) {
      const {
        thumbnail,
        largeThumbnail,
        banner,
        screenshots = [],
      } = await caller.getListing(listing);
      const named = [thumbnail, largeThumbnail, banner, ...screenshots].filter(Boolean);
      const inputs = named.map((location) => ({ itemID: listing, ...placeOf(location) }));
      const [first] = inputs;
      if (first === undefined) throw new NotOffered("pictures");
      await requireOffer(caller, "pictures", ["getListingPicture", first]);
      for (const input of inputs) {
        const picture = await caller.exchange("getListingPicture", input, { token: null });
        rule.ok(
          `a picture at ${input.kind}/${input.fileName}`,
          isPicture(picture),
          picture.response.type,
        );
      }
    },
  }),
  refusal({
    id: "picture.exists-listing",
    title: "a picture that a listing doesn't name is refused",
    rules: ["picture.exists"],
    capabilities: ["stateful"],
    needs: { caller: anyone, listing: offers.anything },
    async arrange({ caller, listing }) {
      const { thumbnail } = await caller.getListing(listing);
      const input = { itemID: listing, ...placeOf(thumbnail) };
      await requireOffer(caller, "pictures", ["getListingPicture", input]);
      return input;
    },
    refused: ({ caller, listing }, { kind }) => caller.getListingPicture(listing, kind, NOWHERE),
    as: "pictureNotFound",
  }),
];

async function portalPicture(caller: Actor) {
  const { thumbnail } = await caller.getPortal("self");
  if (!thumbnail || thumbnail.includes("/")) throw new NotOffered("pictures");
  const input = { portalID: caller.orgId, fileName: thumbnail };
  await requireOffer(caller, "pictures", ["getPortalPicture", input]);
  return input;
}

export const getPortalPicture = [
  scenario({
    id: "portal-picture.served",
    title: "the picture of an organization can be read",
    capabilities: ["stateful"],
    needs: { caller: anyone },
    async check({ caller, rule }) {
      const picture = await caller.exchange("getPortalPicture", await portalPicture(caller));
      rule.ok("a picture", isPicture(picture), picture.response.type);
    },
  }),
  scenario({
    id: "portal.exists-picture",
    title: "the picture of an unknown organization is refused",
    rules: ["portal.exists"],
    capabilities: ["stateful"],
    needs: { caller: anyone },
    async check({ caller, rule }) {
      const { fileName } = await portalPicture(caller);
      await rule.refused(
        caller.getPortalPicture("no-such-organization", fileName),
        "portalNotFound",
      );
    },
  }),
];
