import { another, purchaser, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { refuses } from "../runner/http/response.ts";
import { addItem, addListable, addListableOf, addListing, offered } from "./ownItem.ts";

const needs = { seller: vendor.administrates } as const;

export const listItem = [
  refusal({
    id: "list.owner-or-admin",
    title: "a plain member cannot list a colleague's item",
    capabilities: ["items"],
    needs: { member: vendor.isPlain, ...needs },
    arrange: ({ seller }) => addListable(seller),
    refused: ({ member, seller }, id) => member.listItem(seller.username, id),
    as: "notOwner",
    control: ({ seller }, id) => offered(seller, id, seller.listItem(seller.username, id)),
  }),
  refusal({
    id: "list.other-organization",
    title: "another organization's administrator cannot list an item",
    rules: ["list.owner-or-admin"],
    capabilities: ["stateful", "items"],
    needs: { other: purchaser.administrates, ...needs },
    arrange: ({ seller }) => addListable(seller),
    refused: ({ other, seller }, id) => other.listItem(seller.username, id),
    as: "itemNotFound",
    control: ({ seller }, id) => offered(seller, id, seller.listItem(seller.username, id)),
  }),
  scenario({
    id: "list.owner-and-admin",
    title: "a member lists its own item, and an administrator the member's",
    rules: ["list.owner-or-admin"],
    capabilities: ["stateful", "items"],
    needs: { member: another(vendor.isPlain), ...needs },
    arrange: async ({ member }) => [await addListableOf(member), await addListableOf(member)],
    async check({ member, seller, rule }, [one = "", other = ""]) {
      const byOwner = member.listItem(member.username, one);
      const byAdmin = seller.listItem(member.username, other);
      // If both are refused, the reason may be that the items have no listing properties.
      if (refuses(await byOwner.send())) await offered(seller, other, byAdmin);
      await rule.accepted(byAdmin);
      await rule.accepted(byOwner);
    },
  }),
  scenario({
    id: "list.organization-permitted",
    title: "organizations list apps as their permissions say",
    capabilities: ["stateful", "items"],
    needs: { ...needs, buyer: purchaser.administrates },
    async check({ seller, buyer, expect }) {
      for (const admin of [buyer, seller]) {
        const id = await addListable(admin);
        const { canListApps } = await admin.getPortal("self");
        // That a portal doesn't say so is another rule's business.
        if (canListApps === undefined) continue;
        const call = admin.listItem(admin.username, id);
        if (canListApps) await offered(admin, id, call);
        else await expect("list.organization-permitted").refused(call, "notPermittedToList");
      }
    },
  }),
  refusal({
    id: "list.properties-specified",
    title: "an item without listing properties is not listed",
    capabilities: ["items"],
    needs,
    arrange: ({ seller }) => addItem(seller),
    refused: ({ seller }, id) => seller.listItem(seller.username, id),
    as: "propertiesMissing",
    async control({ seller }, id) {
      await offered(seller, id, seller.updateItem(seller.username, id, { licenseType: "free" }));
      await offered(seller, id, seller.listItem(seller.username, id));
    },
  }),
  scenario({
    id: "list.effect",
    title: "a listed item says so, and its listing has its id",
    rules: ["list.effect", "list.reply"],
    capabilities: ["stateful", "items"],
    needs,
    arrange: ({ seller }) => addListable(seller),
    async check({ seller, expect }, id) {
      const { success, itemId } = await offered(seller, id, seller.listItem(seller.username, id));
      expect("list.reply").equal(
        "the response",
        { success, itemId },
        { success: true, itemId: id },
      );
      expect("list.effect").equal("whether it is listed", (await seller.getItem(id)).listed, true);
      await expect("list.effect").accepted(seller.getListing(id));
    },
  }),
  refusal({
    id: "list.item-stays-private",
    title: "others can read the listing, but not its item",
    capabilities: ["stateful", "items"],
    needs: { ...needs, other: purchaser.belongs },
    arrange: ({ seller }) => addListing(seller),
    refused: ({ other }, id) => other.getItem(id),
    as: "itemNotFound",
    control: ({ other }, id) => other.getListing(id),
  }),
  scenario({
    id: "list.needed-properties",
    title: "an item whose only listing property is licenseType is listed",
    capabilities: ["stateful", "items"],
    needs,
    arrange: ({ seller }) => addListable(seller, { licenseType: "ela", price: "" }),
    async check({ seller, rule }, id) {
      await rule.accepted(seller.listItem(seller.username, id));
      const { licenseType } = await seller.getListing(id);
      rule.equal("the licence type", licenseType, "ela");
    },
  }),
];
