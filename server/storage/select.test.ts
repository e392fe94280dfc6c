/** Which provisions a selection contains. */
import { beforeAll, describe, expect, it } from "vitest";
import { NOW, provision } from "../domain/model.testing.ts";
import type { Selection } from "../domain/selection.ts";
import { engines, save, seededStore } from "./store.testing.ts";
import type { Store } from "./store.ts";

const all: Selection = {
  side: "orgId",
  organization: "org1",
  kinds: ["purchased", "trial", "interested"],
  status: "all",
  now: NOW,
  sort: [],
  order: "asc",
};

/** Returns the purchasers of the selected provisions, and the total. */
async function selectPurchasers(
  store: Store,
  changes: Partial<Selection>,
): Promise<readonly [purchasers: string[], total: number]> {
  const { entries, total } = await store.select({ ...all, ...changes });
  return [entries.map(({ provision: { purchaserOrgId } }) => purchaserOrgId).toSorted(), total];
}

const expected = (...purchasers: string[]) => [purchasers, purchasers.length];

/** One provision for each purchaser. */
const provisions = [
  provision({ purchaserOrgId: "org2", interested: true, modified: NOW - 1 }),
  provision({ purchaserOrgId: "org3", trial: true, interested: true, endDate: NOW, modified: NOW }),
  provision({ purchaserOrgId: "full", trial: true, endDate: NOW + 1, modified: NOW + 1 }),
  provision({ purchaserOrgId: "plain", purchased: true, endDate: NOW }),
  provision({ purchaserOrgId: "score", purchased: true }),
  provision({
    purchaserOrgId: "dash",
    itemId: "6489da7f08f045ac8c0a5b1de37d56fe",
    purchased: true,
    endDate: NOW + 1,
  }),
  provision({ purchaserOrgId: "umlaut", purchased: true }),
];

describe.each(engines)("a selection on $engine", ({ fresh }) => {
  let store: Store;
  beforeAll(async () => {
    store = await seededStore(fresh);
    await save(store, ...provisions);
  });

  it("by vendor contains provisions of its listings", async () => {
    expect(await selectPurchasers(store, {})).toEqual(
      expected("dash", "full", "org2", "org3", "plain", "score", "umlaut"),
    );
    expect(await selectPurchasers(store, { organization: "org2" })).toEqual(expected());
  });

  it("shares one listing object between its entries", async () => {
    const { entries } = await store.select(all);
    expect(new Set(entries.map(({ listing }) => listing)).size).toBe(2);
  });

  it("by purchaser contains its own provisions", async () => {
    expect(await selectPurchasers(store, { side: "purchaserOrgId", organization: "org2" })).toEqual(
      expected("org2"),
    );
    expect(await selectPurchasers(store, { side: "purchaserOrgId", organization: "org1" })).toEqual(
      expected(),
    );
  });

  it.each([
    [["interested"], ["org2", "org3"]],
    [["trial"], ["full", "org3"]],
    [["purchased"], ["dash", "plain", "score", "umlaut"]],
    [
      ["interested", "trial"],
      ["full", "org2", "org3"],
    ],
  ] as const)("of the kinds %j contains only these", async (kinds, purchasers) => {
    expect(await selectPurchasers(store, { kinds })).toEqual(expected(...purchasers));
  });

  // A provision has ended at its endDate. An interest never ends, even with a trial that has ended.
  it.each([
    ["active", ["dash", "full", "org2", "org3", "score", "umlaut"]],
    ["expired", ["org3", "plain"]],
    ["all", ["dash", "full", "org2", "org3", "plain", "score", "umlaut"]],
  ] as const)("of status %s contains only these", async (status, purchasers) => {
    expect(await selectPurchasers(store, { status })).toEqual(expected(...purchasers));
  });

  it("of active trials excludes one that has ended, even with an interest", async () => {
    expect(await selectPurchasers(store, { kinds: ["trial"], status: "active" })).toEqual(
      expected("full"),
    );
  });

  it("of one item contains only provisions of that item", async () => {
    expect(await selectPurchasers(store, { itemId: "6489da7f08f045ac8c0a5b1de37d56fe" })).toEqual(
      expected("dash"),
    );
    expect(await selectPurchasers(store, { itemId: "6489da7f" })).toEqual(expected());
  });

  it("modified since a time includes that time", async () => {
    expect(await selectPurchasers(store, { modifiedSince: NOW })).toEqual(expected("full", "org3"));
    expect(await selectPurchasers(store, { modifiedSince: NOW + 1 })).toEqual(expected("full"));
  });

  it.each([
    ["Org 2", ["org2"]],
    ["oRG", ["org2", "org3"]],
    ["rg 3", ["org3"]],
    ["100", ["full", "plain"]],
    ["100% m", ["full"]],
    ["%", ["full"]],
    ["map_lab", ["score"]],
    ["\\", []],
    ["'", []],
    ["Österreichische Karten", ["umlaut"]],
    ["österreich", ["umlaut"]],
    ["österreich".normalize("NFD"), ["umlaut"]],
  ] as const)("by the name %s matches it literally", async (orgname, purchasers) => {
    expect(await selectPurchasers(store, { orgname })).toEqual(expected(...purchasers));
  });

  it("by several filters contains provisions that match all of them", async () => {
    expect(
      await selectPurchasers(store, { orgname: "map", kinds: ["purchased"], status: "active" }),
    ).toEqual(expected("dash", "score"));
    expect(
      await selectPurchasers(store, {
        orgname: "map",
        itemId: provision().itemId,
        modifiedSince: NOW,
      }),
    ).toEqual(expected("full"));
  });

  it("contains each provision with its listing and customer", async () => {
    const [entry] = (
      await store.select({ ...all, kinds: ["interested"], status: "active", orgname: "Org 2" })
    ).entries;
    expect(entry).toEqual({
      provision: provisions[0],
      customer: { id: "org2", name: "Org 2", description: "<br>", thumbnail: "thumbnail.jpg" },
      listing: expect.objectContaining({
        itemId: provision().itemId,
        title: "Network Planner",
        vendor: expect.objectContaining({ id: "org1", name: "Org 1" }),
      }),
    });
  });
});
