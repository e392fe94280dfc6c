/** Which provisions a selection holds. */
import { describe, expect, it } from "vitest";
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
};

/** The purchasers of the selected provisions, and the total. */
async function selected(store: Store, changes: Partial<Selection>): Promise<readonly [purchasers: string[], total: number]> {
  const { entries, total } = await store.select({ ...all, ...changes });
  return [entries.map(({ provision: { purchaserOrgId } }) => purchaserOrgId).toSorted(), total];
}

const found = (...purchasers: string[]) => [purchasers, purchasers.length];

/** One provision per purchaser, all of the same listing. */
const held = [
  provision({ purchaserOrgId: "org2", interested: true, modified: NOW - 1 }),
  provision({ purchaserOrgId: "org3", trial: true, interested: true, endDate: NOW, modified: NOW }),
  provision({ purchaserOrgId: "full", trial: true, endDate: NOW + 1, modified: NOW + 1 }),
  provision({ purchaserOrgId: "plain", purchased: true, endDate: NOW }),
  provision({ purchaserOrgId: "score", purchased: true }),
  provision({ purchaserOrgId: "dash", itemId: "6489da7f08f045ac8c0a5b1de37d56fe", purchased: true, endDate: NOW + 1 }),
  provision({ purchaserOrgId: "umlaut", purchased: true }),
];

describe.each(engines)("a selection on $engine", ({ fresh }) => {
  const filled = async () => {
    const store = await seededStore(fresh);
    await save(store, ...held);
    return store;
  };

  it("is of one organization's listings", async () => {
    const store = await filled();
    expect(await selected(store, {})).toEqual(found("dash", "full", "org2", "org3", "plain", "score", "umlaut"));
    expect(await selected(store, { organization: "org2" })).toEqual(found());
  });

  it("holds a listing once, however many entries it has", async () => {
    const store = await filled();
    const { entries } = await store.select(all);
    expect(new Set(entries.map(({ listing }) => listing)).size).toBe(2);
  });

  it("is of what one organization holds", async () => {
    const store = await filled();
    expect(await selected(store, { side: "purchaserOrgId", organization: "org2" })).toEqual(found("org2"));
    expect(await selected(store, { side: "purchaserOrgId", organization: "org1" })).toEqual(found());
  });

  it.each([
    [["interested"], ["org2", "org3"]],
    [["trial"], ["full", "org3"]],
    [["purchased"], ["dash", "plain", "score", "umlaut"]],
    [
      ["interested", "trial"],
      ["full", "org2", "org3"],
    ],
  ] as const)("of the kinds %j holds these alone", async (kinds, purchasers) => {
    expect(await selected(await filled(), { kinds })).toEqual(found(...purchasers));
  });

  // An end is over at its very instant. An interest never ends, though it share a provision with a trial that has ended.
  it.each([
    ["active", ["dash", "full", "org2", "org3", "score", "umlaut"]],
    ["expired", ["org3", "plain"]],
    ["all", ["dash", "full", "org2", "org3", "plain", "score", "umlaut"]],
  ] as const)("of status %s holds these alone", async (status, purchasers) => {
    expect(await selected(await filled(), { status })).toEqual(found(...purchasers));
  });

  it("of active trials leaves out one that ended, interest or not", async () => {
    expect(await selected(await filled(), { kinds: ["trial"], status: "active" })).toEqual(found("full"));
  });

  it("of one item holds no other's", async () => {
    const store = await filled();
    expect(await selected(store, { itemId: "6489da7f08f045ac8c0a5b1de37d56fe" })).toEqual(found("dash"));
    expect(await selected(store, { itemId: "6489da7f" })).toEqual(found());
  });

  it("since an instant begins with that instant", async () => {
    const store = await filled();
    expect(await selected(store, { modifiedSince: NOW })).toEqual(found("full", "org3"));
    expect(await selected(store, { modifiedSince: NOW + 1 })).toEqual(found("full"));
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
  ] as const)("by the name %s takes each sign as it is", async (orgname, purchasers) => {
    expect(await selected(await filled(), { orgname })).toEqual(found(...purchasers));
  });

  it("by several filters holds what all of them let through", async () => {
    const store = await filled();
    expect(await selected(store, { orgname: "map", kinds: ["purchased"], status: "active" })).toEqual(found("dash", "score"));
    expect(await selected(store, { orgname: "map", itemId: provision().itemId, modifiedSince: NOW })).toEqual(found("full"));
  });

  it("shows each provision with its listing and its customer", async () => {
    const [entry] = (await (await filled()).select({ ...all, kinds: ["interested"], status: "active", orgname: "Org 2" }))
      .entries;
    expect(entry).toEqual({
      provision: held[0],
      customer: { id: "org2", name: "Org 2", description: "<br>", thumbnail: "thumbnail.jpg" },
      listing: expect.objectContaining({
        itemId: provision().itemId,
        title: "Network Planner",
        vendor: expect.objectContaining({ id: "org1", name: "Org 1" }),
      }),
    });
  });
});
