import { vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { addItem as add, newTitle, SHARED, sharedOf } from "./ownItem.ts";

const seller = { seller: vendor.administrates } as const;
const item = () => ({ title: newTitle(), type: "Application" });

export const addItem = [
  refusal({
    id: "transport.post-only-likewise",
    title: "an item sent by GET is refused",
    capabilities: ["stateful", "items"],
    needs: seller,
    refused: ({ seller }) =>
      seller.addItem(seller.username, { ...item(), sent: { method: "GET" } }),
    as: "methodNotAllowed",
    control: ({ seller }) => seller.addItem(seller.username, item()),
  }),
  refusal({
    id: "add-item.own",
    title: "a plain member cannot add an item for a colleague",
    capabilities: ["items"],
    needs: { member: vendor.isPlain, ...seller },
    refused: ({ member, seller }) => member.addItem(seller.username, item()),
    as: "notOwner",
    control: ({ seller }) => seller.addItem(seller.username, item()),
  }),
  scenario({
    id: "add-item.type-and-title",
    title: "an item without type or title is refused",
    capabilities: ["items"],
    needs: seller,
    async check({ seller, rule }) {
      const { title, type } = item();
      for (const part of [{ title }, { type }])
        await rule.refused(seller.addItem(seller.username, part), "typeAndTitleRequired");
      await seller.addItem(seller.username, { title, type });
    },
  }),
  refusal({
    id: "add-item.type-known",
    title: "an item of an unknown type is refused",
    capabilities: ["items"],
    needs: seller,
    refused: ({ seller }) => seller.addItem(seller.username, { ...item(), type: "Sandwich" }),
    as: "unknownType",
    control: ({ seller }) => seller.addItem(seller.username, item()),
  }),
  scenario({
    id: "add-item.effect",
    title: "a new item is private and not listed",
    capabilities: ["stateful", "items"],
    needs: seller,
    async check({ seller, rule }) {
      const title = newTitle();
      const added = await seller.getItem(await add(seller, title));
      rule.equal(
        "title, owner, access and whether it is listed",
        [added.title, added.owner, added.access, added.listed],
        [title, seller.username, "private", false],
      );
    },
  }),
  scenario({
    id: "add-item.properties",
    title: "a new item has the properties that it was added with",
    capabilities: ["stateful", "items"],
    needs: seller,
    async check({ seller, rule }) {
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
