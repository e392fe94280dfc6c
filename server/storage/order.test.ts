/** The order of a selection, and its pages. */
import { beforeAll, describe, expect, it } from "vitest";
import { NOW, provision } from "../domain/model.testing.ts";
import type { Selection } from "../domain/selection.ts";
import { engines, save, seededStore } from "./store.testing.ts";
import type { Store } from "./store.ts";

const later = "6489da7f08f045ac8c0a5b1de37d56fe";
const earlier = "140d7c7f363349848df8d388f23feb20";

/** In an order that no sort yields. The names are: score map_lab, full 100% Maps, org2 Org 2, org3 Org 3. */
const provisions = [
  provision({
    itemId: later,
    purchaserOrgId: "org3",
    purchased: true,
    created: 2,
    modified: 3,
    endDate: -1,
  }),
  provision({
    itemId: earlier,
    purchaserOrgId: "org3",
    purchased: true,
    created: 2,
    modified: 1,
    endDate: NOW,
  }),
  provision({
    itemId: later,
    purchaserOrgId: "full",
    purchased: true,
    created: 1,
    modified: 2,
    endDate: NOW + 1,
  }),
  provision({
    itemId: later,
    purchaserOrgId: "org2",
    purchased: true,
    created: 2,
    modified: 3,
    endDate: -1,
  }),
];

const selection: Selection = {
  side: "orgId",
  organization: "org1",
  kinds: ["purchased"],
  status: "all",
  now: NOW,
  sort: ["created"],
  order: "asc",
};

async function order(store: Store, changes: Partial<Selection>): Promise<string[]> {
  const { entries } = await store.select({ ...selection, ...changes });
  return entries.map(
    ({ provision: { itemId, purchaserOrgId } }) =>
      `${itemId === later ? "later" : "earlier"} ${purchaserOrgId}`,
  );
}

describe.each(engines)("a selection on $engine", ({ fresh }) => {
  let store: Store;
  beforeAll(async () => {
    store = await seededStore(fresh);
    await save(store, ...provisions);
  });

  // Ties are sorted by item, then purchaser, in the same direction.
  it.each([
    ["created", "asc", ["later full", "earlier org3", "later org2", "later org3"]],
    ["created", "desc", ["later org3", "later org2", "earlier org3", "later full"]],
    ["modified", "asc", ["earlier org3", "later full", "later org2", "later org3"]],
    ["modified", "desc", ["later org3", "later org2", "later full", "earlier org3"]],
    ["endDate", "asc", ["later org2", "later org3", "earlier org3", "later full"]],
    ["endDate", "desc", ["later full", "earlier org3", "later org3", "later org2"]],
    ["orgname", "asc", ["later full", "later org2", "earlier org3", "later org3"]],
    ["orgname", "desc", ["later org3", "earlier org3", "later org2", "later full"]],
  ] as const)("by %s %s has this order", async (field, direction, expected) => {
    expect(await order(store, { sort: [field], order: direction })).toEqual(expected);
  });

  it("by name compares code points in any case, regardless of the database locale", async () => {
    const store = await seededStore(fresh);
    const purchasers = ["umlaut", "score", "dash", "org2", "full"];
    await save(
      store,
      ...purchasers.map((purchaserOrgId) => provision({ purchaserOrgId, purchased: true })),
    );
    const { entries } = await store.select({ ...selection, sort: ["orgname"] });
    const names = ["100% Maps", "map-lab", "map_lab", "Org 2", "Österreichische Karten"];
    expect(entries.map(({ customer }) => customer.name)).toEqual(names);
  });

  it("by two fields uses the second if the first is equal", async () => {
    const sort = ["created", "orgname"] as const;
    expect(await order(store, { sort, order: "desc" })).toEqual([
      "later org3",
      "earlier org3",
      "later org2",
      "later full",
    ]);
  });

  it("in pages has each provision once, with the total on each page", async () => {
    const pages = [1, 3, 5].map(async (start) => {
      const { entries, total } = await store.select({ ...selection, page: { start, num: 2 } });
      return [total, ...entries.map(({ provision: { purchaserOrgId } }) => purchaserOrgId)];
    });
    expect(await Promise.all(pages)).toEqual([[4, "full", "org3"], [4, "org2", "org3"], [4]]);
  });

  it("has as many entries as its total, even during changes", async () => {
    const { itemId, purchaserOrgId } = provision({ purchaserOrgId: "score" });
    const selectTotal = async () => {
      const { entries, total } = await store.select({ ...selection, page: { start: 1, num: 100 } });
      expect(total).toBe(entries.length);
      return total;
    };
    const toggle = async (isPresent: boolean) => {
      if (isPresent) await save(store, provision({ purchaserOrgId, purchased: true }));
      else await store.transaction((transaction) => transaction.remove(itemId, purchaserOrgId));
    };
    const totals: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      const [, first, , second] = await Promise.all([
        toggle(true),
        selectTotal(),
        toggle(false),
        selectTotal(),
      ]);
      totals.push(first, second);
    }
    expect(totals.every((total) => total === 4 || total === 5)).toBe(true);
    await toggle(false);
  });

  it("without a page has all entries", async () => {
    const { entries, total } = await store.select(selection);
    expect([entries.length, total]).toEqual([4, 4]);
  });

  it("counts only entries that match the filters", async () => {
    const { entries, total } = await store.select({
      ...selection,
      itemId: later,
      page: { start: 1, num: 1 },
    });
    expect([entries.length, total]).toEqual([1, 3]);
  });
});
