import { holds, same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";
import { added, listed, newTitle, SHARED, sharedOf } from "./ownItem.ts";

export const updateItem = [
  scenario({
    id: "update-item.owner-or-admin",
    title: "a colleague's item is not for a plain member to change",
    proves: ["update-item.owner-or-admin"],
    needs: ["items", "vendorMember", "vendorAdmin"],
    async run({ vendorMember, vendorAdmin }) {
      const id = await added(vendorAdmin);
      await vendorMember.updateItem(vendorAdmin.username, id, {
        title: newTitle(),
        expect: "notOwner",
      });
      await vendorAdmin.updateItem(vendorAdmin.username, id, {
        title: newTitle(),
        expect: "itemUpdated",
      });
    },
  }),
  scenario({
    id: "update-item.effect",
    title: "a change of the title leaves the type",
    proves: ["update-item.effect"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const id = await added(vendorAdmin);
      const title = newTitle();
      await vendorAdmin.updateItem(vendorAdmin.username, id, { title, expect: "itemUpdated" });
      const item = await vendorAdmin.getItem(id, { expect: "oneItem" });
      same("title and type", [item.title, item.type], [title, "Application"]);
    },
  }),
  scenario({
    id: "update-item.listing-properties",
    title: "listing properties that were set appear in the listing",
    proves: ["update-item.listing-properties"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const id = await added(vendorAdmin);
      const properties = {
        licenseType: "ela",
        priceDesc: "12$",
        trialSupported: true,
        trialDuration: 7,
      } as const;
      await vendorAdmin.updateItem(vendorAdmin.username, id, {
        ...properties,
        expect: "itemUpdated",
      });
      await vendorAdmin.listItem(vendorAdmin.username, id, { expect: "itemListed" });
      const { licenseType, priceDesc, trialSupported, trialDuration } =
        await vendorAdmin.getListing(id, {
          expect: "oneListing",
        });
      same(
        "the listing properties",
        { licenseType, priceDesc, trialSupported, trialDuration },
        properties,
      );
    },
  }),
  scenario({
    id: "update-item.type-known",
    title: "a change to an unknown type is refused",
    proves: ["update-item.type-known"],
    needs: ["items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const id = await added(vendorAdmin);
      await vendorAdmin.updateItem(vendorAdmin.username, id, {
        type: "Sandwich",
        expect: "unknownType",
      });
      await vendorAdmin.updateItem(vendorAdmin.username, id, {
        type: "Dashboard",
        expect: "itemUpdated",
      });
    },
  }),
  scenario({
    id: "update-item.properties",
    title: "a change of tags, texts and address is there afterwards",
    proves: ["update-item.effect"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const id = await added(vendorAdmin);
      await vendorAdmin.updateItem(vendorAdmin.username, id, { ...SHARED, expect: "itemUpdated" });
      await vendorAdmin.updateItem(vendorAdmin.username, id, {
        tags: ["maps"],
        type: "Dashboard",
        expect: "itemUpdated",
      });
      const item = await vendorAdmin.getItem(id, { expect: "oneItem" });
      same(
        "tags, snippet, description and address",
        sharedOf(item),
        sharedOf({ ...SHARED, tags: ["maps"] }),
      );
      same("the type", item.type, "Dashboard");
    },
  }),
  scenario({
    id: "update-item.listing-shows",
    title: "a change of a listed item shows in its listing",
    proves: ["update-item.listing-shows"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const id = await listed(vendorAdmin);
      const title = newTitle();
      await vendorAdmin.updateItem(vendorAdmin.username, id, {
        ...SHARED,
        title,
        expect: "itemUpdated",
      });
      const listing = await vendorAdmin.getListing(id, { expect: "oneListing" });
      same("the title of the listing", listing.title, title);
      same("tags, snippet, description and address", sharedOf(listing), sharedOf(SHARED));
    },
  }),
  scenario({
    id: "update-item.clear-empty",
    title: "an empty text clears what was there only with clearEmptyFields",
    proves: ["update-item.clear-empty"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const own = vendorAdmin.username;
      const id = await added(vendorAdmin);
      await vendorAdmin.updateItem(own, id, { ...SHARED, expect: "itemUpdated" });
      const sent = { fields: { snippet: "", tags: "" } };
      await vendorAdmin.updateItem(own, id, { url: SHARED.url, sent, expect: "itemUpdated" });
      const before = sharedOf(await vendorAdmin.getItem(id, { expect: "oneItem" }));
      same("what was sent empty without clearEmptyFields", before, sharedOf(SHARED));
      await vendorAdmin.updateItem(own, id, {
        clearEmptyFields: true,
        sent,
        expect: "itemUpdated",
      });
      const { tags, snippet, ...rest } = sharedOf(
        await vendorAdmin.getItem(id, { expect: "oneItem" }),
      );
      same("what was sent empty with clearEmptyFields", [tags, snippet || null], [[], null]);
      same("what was not sent", rest, { description: SHARED.description, url: SHARED.url });
    },
  }),
  scenario({
    id: "parameters.unknown-field",
    title: "a misspelt field of an item is refused and named",
    proves: ["parameters.valid"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const own = vendorAdmin.username;
      const id = await added(vendorAdmin);
      const sent = { fields: { snipet: SHARED.snippet } };
      const { details } = await vendorAdmin.updateItem(own, id, {
        title: newTitle(),
        sent,
        expect: "invalidParameters",
      });
      holds(
        "details that name snipet",
        details.some((detail) => detail.includes("snipet")),
        details,
      );
      await vendorAdmin.updateItem(own, id, {
        title: newTitle(),
        snippet: SHARED.snippet,
        expect: "itemUpdated",
      });
    },
  }),
];
