import type { UserItemsPage } from "../../generated/openapi.types.ts";
import type { Actor } from "../model/actor.ts";
import { vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { isSorted } from "./collation.ts";
import { requireOffer } from "./offer.ts";
import { addItem, newTitle } from "./ownItem.ts";

const idsIn = ({ items }: UserItemsPage): string[] => items.map(({ id }) => id);

const seller = { seller: vendor.administrates } as const;

/** Adds two items, unless the portal doesn't list a user's items. */
async function addTwo({ seller }: { readonly seller: Actor }): Promise<readonly [string, string]> {
  await requireOffer(seller, "content", ["listUserItems", { userName: seller.username }]);
  return [await addItem(seller, `A ${newTitle()}`), await addItem(seller, `B ${newTitle()}`)];
}

const withTwo = { capabilities: ["stateful", "items"], needs: seller, arrange: addTwo } as const;

export const listUserItems = [
  scenario({
    id: "user-items.content",
    title: "a user's items include those that were just added",
    rules: ["user-items.content", "user-items.total"],
    capabilities: ["stateful", "items"],
    needs: { ...seller, other: vendor.sells },
    arrange: addTwo,
    async check({ seller, other, expect }, added) {
      const rule = expect("user-items.content");
      const page = await rule.accepted(seller.listUserItems(seller.username));
      const wanted = added.filter((id) => idsIn(page).includes(id));
      if (page.total <= 1000) rule.equal("the added items", wanted, [...added]);
      rule.equal("the user", page.username, seller.username);
      if (page.total <= 1000)
        expect("user-items.total").equal("total", page.total, page.items.length);
      if (other.username === seller.username) return;
      const { items } = await rule.accepted(seller.listUserItems(other.username));
      const foreign = items.filter(({ owner }) => owner !== other.username);
      rule.equal(
        "items of others",
        foreign.map(({ id }) => id),
        [],
      );
    },
  }),
  scenario({
    id: "user-items.pages",
    title: "a page of one item leads to the next",
    ...withTwo,
    async check({ seller, rule }) {
      const own = seller.username;
      const first = await rule.accepted(seller.listUserItems(own, { start: 1, num: 1 }));
      rule.equal("the items of a page of one", first.items.length, 1);
      rule.equal("nextStart", first.nextStart, 2);
      const second = await rule.accepted(seller.listUserItems(own, { start: 2, num: 1 }));
      const isOther = second.items.length === 1 && idsIn(second)[0] !== idsIn(first)[0];
      rule.ok("another item", isOther, idsIn(second));
    },
  }),
  scenario({
    id: "user-items.next-start-end",
    title: "the last page of items has -1 as nextStart",
    ...withTwo,
    async check({ seller, rule }) {
      const { total } = await seller.listUserItems(seller.username, { start: 1, num: 1 });
      const last = await rule.accepted(
        seller.listUserItems(seller.username, { start: total, num: 10 }),
      );
      rule.equal("nextStart", last.nextStart, -1);
    },
  }),
  scenario({
    id: "user-items.sort",
    title: "items are sorted by title, ascending and descending",
    ...withTwo,
    async check({ seller, rule }) {
      for (const sortOrder of ["asc", "desc"] as const) {
        const sorting = { sortField: "title", sortOrder, start: 1, num: 100 } as const;
        const page = await rule.accepted(seller.listUserItems(seller.username, sorting));
        const titles = page.items.map(({ title }) => title);
        rule.ok(`the order ${sortOrder}`, isSorted(titles, sortOrder), titles);
      }
    },
  }),
  scenario({
    id: "user-items.who",
    title: "a plain member cannot read the list of a colleague's items",
    needs: { member: vendor.isPlain, ...seller },
    async check({ member, seller, rule }) {
      await requireOffer(member, "content", ["listUserItems", { userName: member.username }]);
      await rule.refused(member.listUserItems(seller.username), "notOwnContent");
      await rule.accepted(member.listUserItems(member.username));
      await rule.accepted(seller.listUserItems(member.username));
    },
  }),
];
