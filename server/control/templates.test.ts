import { describe, expect, it } from "vitest";
import { accepted, START, startPortal } from "../testing.ts";

import { createWorld, snapshotOf } from "./seeds.testing.ts";

describe("a template", () => {
  it.each(["catalogue", "marketplace"])("%s begins at any time", async (template) => {
    const portal = await startPortal();
    for (const now of [0, 8_640_000_000_000_000]) {
      const clock = { now, frozen: true };
      const { world, accounts } = await createWorld(portal, { template, clock });
      const [account] = Object.values(accounts);
      const client = portal.client({ world, token: account?.token ?? "" });
      expect(accepted(await client.searchListings({ q: "*" })).total).toBeGreaterThan(20);
      const saved = await snapshotOf(portal, world);
      expect((await portal.control("PUT", `/${world}/snapshot`, saved)).status).toBe(200);
    }
  });

  it("empty has nothing, so that a seed is all there is", async () => {
    const portal = await startPortal();
    const world = await createWorld(portal, { world: "bare", template: "empty" });
    expect(world.accounts).toEqual({});
    const { data } = await snapshotOf(portal, "bare");
    expect(Object.values(data).flat()).toEqual([]);
  });

  it("marketplace has 500 provisions in all stages, and is the same at the same time", async () => {
    const portal = await startPortal();
    const clock = { now: START, frozen: true };
    const world = await createWorld(portal, { world: "a", template: "marketplace", clock });
    await createWorld(portal, { world: "b", template: "marketplace", clock });
    const { data } = await snapshotOf(portal, "a");
    expect((await snapshotOf(portal, "b")).data).toEqual(data);
    const counts = Object.entries(data).map(([name, list]) => [name, list.length]);
    expect(Object.fromEntries(counts)).toMatchObject({
      organizations: 60,
      listings: 40,
      provisions: 500,
    });
    expect(new Set(data.organizations?.map(({ name }) => name)).size).toBe(60);
    const stages = data.provisions?.map(({ interested, purchased, endDate }) => {
      const stage = interested ? "interested" : purchased ? "purchased" : "trial";
      return endDate === -1 ? stage : `${stage} ${(endDate as number) <= START ? "ended" : "ends"}`;
    });
    expect([...new Set(stages)].toSorted()).toEqual([
      ...[
        "interested",
        "purchased",
        "purchased ended",
        "purchased ends",
        "trial ended",
        "trial ends",
      ],
    ]);
    const vendor = Object.entries(world.accounts)[0]?.[1].token ?? "";
    const customers = await portal
      .client({ world: "a", token: vendor })
      .listCustomers({ portalID: "self", num: 100 });
    expect(accepted(customers).total).toBeGreaterThan(50);
  });

  it("large has any size, and depends on its random seed", async () => {
    const portal = await startPortal();
    const clock = { now: START, frozen: true };
    for (const [world, size, randomSeed] of [
      ["a", 1, 1],
      ["b", 120, 1],
      ["c", 120, 2],
    ])
      await createWorld(portal, { world, template: "large", size, randomSeed, clock });
    const { data } = await snapshotOf(portal, "b");
    expect((await snapshotOf(portal, "a")).data.provisions).toHaveLength(1);
    expect(data.provisions).toHaveLength(120);
    expect((await snapshotOf(portal, "c")).data.provisions).not.toEqual(data.provisions);
  });
});
