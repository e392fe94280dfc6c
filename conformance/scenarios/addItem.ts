import { holds, same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";
import { added, newTitle, SHARED, sharedOf } from "./ownItem.ts";

export const addItem = [
  scenario({
    id: "transport.post-only-likewise",
    title: "an item sent by GET is refused",
    proves: ["transport.post-only-likewise"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const item = { title: newTitle(), type: "Application" };
      await vendorAdmin.addItem(vendorAdmin.username, {
        ...item,
        sent: { method: "GET" },
        expect: "methodNotAllowed",
      });
      await vendorAdmin.addItem(vendorAdmin.username, { ...item, expect: "itemAdded" });
    },
  }),
  scenario({
    id: "add-item.own",
    title: "an item for a colleague is refused of a plain member",
    proves: ["add-item.own"],
    needs: ["items", "vendorMember", "vendorAdmin"],
    async run({ vendorMember, vendorAdmin }) {
      const item = { title: newTitle(), type: "Application" };
      await vendorMember.addItem(vendorAdmin.username, { ...item, expect: "notOwner" });
      await vendorAdmin.addItem(vendorAdmin.username, { ...item, expect: "itemAdded" });
    },
  }),
  scenario({
    id: "add-item.type-and-title",
    title: "an item without type or title is refused",
    proves: ["add-item.type-and-title"],
    needs: ["items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const own = vendorAdmin.username;
      await vendorAdmin.addItem(own, { title: newTitle(), expect: "typeAndTitleRequired" });
      await vendorAdmin.addItem(own, { type: "Application", expect: "typeAndTitleRequired" });
      await vendorAdmin.addItem(own, {
        title: newTitle(),
        type: "Application",
        expect: "itemAdded",
      });
    },
  }),
  scenario({
    id: "add-item.type-known",
    title: "an item of an unknown type is refused",
    proves: ["add-item.type-known"],
    needs: ["items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const own = vendorAdmin.username;
      await vendorAdmin.addItem(own, {
        title: newTitle(),
        type: "Sandwich",
        expect: "unknownType",
      });
      await vendorAdmin.addItem(own, {
        title: newTitle(),
        type: "Application",
        expect: "itemAdded",
      });
    },
  }),
  scenario({
    id: "add-item.effect",
    title: "a new item is private and not listed",
    proves: ["add-item.effect"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const title = newTitle();
      const item = await vendorAdmin.getItem(await added(vendorAdmin, title), {
        expect: "oneItem",
      });
      same(
        "title, owner, access and whether it is listed",
        [item.title, item.owner, item.access, item.listed],
        [title, vendorAdmin.username, "private", false],
      );
    },
  }),
  scenario({
    id: "add-item.properties",
    title: "a new item has the properties that it was added with",
    proves: ["add-item.properties"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const own = vendorAdmin.username;
      const typeKeywords = ["Application", "Suite"];
      const given = { ...SHARED, typeKeywords, accessInformation: "The suite" };
      const { id } = await vendorAdmin.addItem(own, {
        title: newTitle(),
        type: "Application",
        ...given,
        expect: "itemAdded",
      });
      const item = await vendorAdmin.getItem(id, { expect: "oneItem" });
      same("tags, snippet, description and address", sharedOf(item), sharedOf(SHARED));
      same("the credits", item.accessInformation, given.accessInformation);
      const keywords = item.typeKeywords ?? [];
      holds(
        "the keywords among those of the item",
        typeKeywords.every((keyword) => keywords.includes(keyword)),
        keywords,
      );
    },
  }),
];
