import { vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { addItem as add, newTitle, SHARED, sharedOf } from "./ownItem.ts";

const seller = { seller: vendor.administrates } as const;
const item = () => ({ title: newTitle(), type: "Application" });

export const addItem = [
  scenario({
    id: "transport.post-only-likewise",
    title: "an item sent by GET is refused",
    rules: ["transport.post-only-likewise"],
    capabilities: ["stateful", "items"],
    needs: seller,
    async check({ seller, expect }) {
      await expect("transport.post-only-likewise").refused(
        seller.addItem(seller.username, { ...item(), sent: { method: "GET" } }),
        "methodNotAllowed",
      );
      await seller.addItem(seller.username, item());
    },
  }),
  scenario({
    id: "add-item.own",
    title: "an item for a colleague is refused of a plain member",
    rules: ["add-item.own"],
    capabilities: ["items"],
    needs: { member: vendor.isPlain, ...seller },
    async check({ member, seller, expect }) {
      await expect("add-item.own").refused(member.addItem(seller.username, item()), "notOwner");
      await seller.addItem(seller.username, item());
    },
  }),
  scenario({
    id: "add-item.type-and-title",
    title: "an item without type or title is refused",
    rules: ["add-item.type-and-title"],
    capabilities: ["items"],
    needs: seller,
    async check({ seller, expect }) {
      const { title, type } = item();
      for (const part of [{ title }, { type }])
        await expect("add-item.type-and-title").refused(
          seller.addItem(seller.username, part),
          "typeAndTitleRequired",
        );
      await seller.addItem(seller.username, { title, type });
    },
  }),
  scenario({
    id: "add-item.type-known",
    title: "an item of an unknown type is refused",
    rules: ["add-item.type-known"],
    capabilities: ["items"],
    needs: seller,
    async check({ seller, expect }) {
      await expect("add-item.type-known").refused(
        seller.addItem(seller.username, { ...item(), type: "Sandwich" }),
        "unknownType",
      );
      await seller.addItem(seller.username, item());
    },
  }),
  scenario({
    id: "add-item.effect",
    title: "a new item is private and not listed",
    rules: ["add-item.effect"],
    capabilities: ["stateful", "items"],
    needs: seller,
    async check({ seller, expect }) {
      const title = newTitle();
      const added = await seller.getItem(await add(seller, title));
      expect("add-item.effect").equal(
        "title, owner, access and whether it is listed",
        [added.title, added.owner, added.access, added.listed],
        [title, seller.username, "private", false],
      );
    },
  }),
  scenario({
    id: "add-item.properties",
    title: "a new item has the properties that it was added with",
    rules: ["add-item.properties"],
    capabilities: ["stateful", "items"],
    needs: seller,
    async check({ seller, expect }) {
      const rule = expect("add-item.properties");
      const typeKeywords = ["Application", "Suite"];
      const given = { ...SHARED, typeKeywords, accessInformation: "The suite" };
      const { id } = await seller.addItem(seller.username, {
        ...item(),
        ...given,
        tags: [...SHARED.tags],
      });
      const added = await seller.getItem(id);
      rule.equal("tags, snippet, description and address", sharedOf(added), sharedOf(SHARED));
      rule.equal("the credits", added.accessInformation, given.accessInformation);
      const keywords = added.typeKeywords ?? [];
      const hasAll = typeKeywords.every((keyword) => keywords.includes(keyword));
      rule.ok("the keywords among those of the item", hasAll, keywords);
    },
  }),
];
