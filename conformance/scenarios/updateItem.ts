import type { Actor } from "../model/actor.ts";
import { purchaser, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { addItem, addListing, newTitle, SHARED, sharedOf } from "./ownItem.ts";

const needs = { seller: vendor.administrates } as const;
const onNewItem = {
  capabilities: ["stateful", "items"],
  needs,
  arrange: ({ seller }: { readonly seller: Actor }) => addItem(seller),
} as const;
const shared = { ...SHARED, tags: [...SHARED.tags] };

export const updateItem = [
  refusal({
    id: "update-item.owner-or-admin",
    title: "a plain member cannot change a colleague's item",
    capabilities: ["items"],
    needs: { member: vendor.isPlain, ...needs },
    arrange: ({ seller }) => addItem(seller),
    refused: ({ member, seller }, id) =>
      member.updateItem(seller.username, id, { title: newTitle() }),
    as: "notOwner",
    control: ({ seller }, id) => seller.updateItem(seller.username, id, { title: newTitle() }),
  }),
  refusal({
    id: "update-item.other-organization",
    title: "another organization's administrator cannot change an item",
    rules: ["update-item.owner-or-admin"],
    capabilities: ["stateful", "items"],
    needs: { other: purchaser.administrates, ...needs },
    arrange: ({ seller }) => addItem(seller),
    refused: ({ other, seller }, id) =>
      other.updateItem(seller.username, id, { title: newTitle() }),
    as: "itemNotFound",
    control: ({ seller }, id) => seller.updateItem(seller.username, id, { title: newTitle() }),
  }),
  scenario({
    id: "update-item.effect",
    title: "a change of the title keeps the type",
    ...onNewItem,
    async check({ seller, rule }, id) {
      const title = newTitle();
      await rule.accepted(seller.updateItem(seller.username, id, { title }));
      const item = await seller.getItem(id);
      rule.equal("title and type", [item.title, item.type], [title, "Application"]);
    },
  }),
  scenario({
    id: "update-item.listing-properties",
    title: "listing properties that were set appear in the listing",
    ...onNewItem,
    async check({ seller, rule }, id) {
      const given = {
        licenseType: "ela",
        priceDesc: "12$",
        trialSupported: true,
        trialDuration: 7,
      } as const;
      await rule.accepted(seller.updateItem(seller.username, id, given));
      await rule.accepted(seller.listItem(seller.username, id));
      const { licenseType, priceDesc, trialSupported, trialDuration } = await seller.getListing(id);
      const shown = { licenseType, priceDesc, trialSupported, trialDuration };
      rule.equal("the listing properties", shown, given);
    },
  }),
  refusal({
    id: "update-item.type-known",
    title: "a change to an unknown type is refused",
    capabilities: ["items"],
    needs,
    arrange: ({ seller }) => addItem(seller),
    refused: ({ seller }, id) => seller.updateItem(seller.username, id, { type: "Sandwich" }),
    as: "unknownType",
    control: ({ seller }, id) => seller.updateItem(seller.username, id, { type: "Dashboard" }),
  }),
  scenario({
    id: "update-item.properties",
    title: "a change of tags, texts and address is stored",
    rules: ["update-item.effect"],
    ...onNewItem,
    async check({ seller, rule }, id) {
      const changed = { tags: ["maps"], type: "Dashboard" };
      await seller.updateItem(seller.username, id, shared);
      await seller.updateItem(seller.username, id, changed);
      const item = await seller.getItem(id);
      const { tags } = changed;
      rule.equal("the shared properties", sharedOf(item), sharedOf({ ...SHARED, tags }));
      rule.equal("the type", item.type, changed.type);
    },
  }),
  scenario({
    id: "update-item.listing-shows",
    title: "a change of a listed item shows in its listing",
    capabilities: ["stateful", "items"],
    needs,
    arrange: ({ seller }) => addListing(seller),
    async check({ seller, rule }, id) {
      const title = newTitle();
      await seller.updateItem(seller.username, id, { ...shared, title });
      const listing = await seller.getListing(id);
      rule.equal("the title of the listing", listing.title, title);
      rule.equal("tags, snippet, description and address", sharedOf(listing), sharedOf(SHARED));
    },
  }),
  scenario({
    id: "update-item.clear-empty",
    title: "an empty text clears a field only with clearEmptyFields",
    capabilities: ["stateful", "items"],
    needs,
    async arrange({ seller }) {
      const id = await addItem(seller);
      await seller.updateItem(seller.username, id, shared);
      return id;
    },
    async check({ seller, rule }, id) {
      const sent = { fields: { snippet: "", tags: "" } };
      await seller.updateItem(seller.username, id, { url: SHARED.url, sent });
      const before = sharedOf(await seller.getItem(id));
      rule.equal("what was sent empty without clearEmptyFields", before, sharedOf(SHARED));
      await seller.updateItem(seller.username, id, { clearEmptyFields: true, sent });
      const { tags, snippet, ...rest } = sharedOf(await seller.getItem(id));
      rule.equal("what was sent empty with clearEmptyFields", [tags, snippet || null], [[], null]);
      const { description, url } = SHARED;
      rule.equal("what wasn't sent", rest, { description, url });
    },
  }),
  scenario({
    id: "parameters.unknown-field",
    title: "a misspelled field of an item is refused and named",
    rules: ["parameters.valid"],
    ...onNewItem,
    async check({ seller, rule }, id) {
      const sent = { fields: { snipet: SHARED.snippet } };
      const { details } = await rule.refused(
        seller.updateItem(seller.username, id, { title: newTitle(), sent }),
        "invalidParameters",
      );
      const isNamed = details?.some((detail) => detail.includes("snipet")) === true;
      rule.ok("details that name snipet", isNamed, details);
      await seller.updateItem(seller.username, id, { snippet: SHARED.snippet });
    },
  }),
];
