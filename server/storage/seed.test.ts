/** A seed replaces what a store has, or nothing. */
import { describe, expect, it, onTestFinished } from "vitest";
import { provision } from "../domain/model.testing.ts";
import { openStore } from "./open.ts";
import { engines, full, read, save, seed, seededStore } from "./store.testing.ts";

describe.each(engines)("a seed on $engine", ({ fresh }) => {
  it("replaces everything", async () => {
    const store = await seededStore(fresh);
    await save(store, full);
    const renamed = seed.organizations.map((organization) => ({
      ...organization,
      name: `New ${organization.name}`,
    }));
    await store.seed({ ...seed, organizations: renamed });
    expect(await read(store)).toBeUndefined();
    await save(store, provision({ trial: true }));
    const { entries } = await store.select({
      side: "orgId",
      organization: "org1",
      kinds: ["trial"],
      status: "all",
      now: 0,
      sort: [],
      order: "asc",
    });
    expect(entries.map(({ customer, listing }) => [customer.name, listing.vendor?.name])).toEqual([
      ["New Org 2", "New Org 1"],
    ]);
  });

  it("with `seedIfEmpty` changes only an empty store", async () => {
    const store = await openStore(await fresh());
    onTestFinished(() => store.close());
    await store.seedIfEmpty(seed);
    await save(store, full);
    await store.seedIfEmpty({ ...seed, organizations: [] });
    expect(await read(store)).toEqual(full);
    expect(await store.organization("org1")).toMatchObject({ name: "Org 1" });
  });

  it("can be without items and relationships", async () => {
    const store = await seededStore(fresh);
    await store.seed({ ...seed, items: [], relationships: [] });
    expect(await store.item(full.itemId)).toBeUndefined();
    expect(await store.related(full.itemId, "Listed2Provisioned", "forward")).toEqual([]);
  });

  it("can contain everything that a store exports", async () => {
    const [store, other] = [await seededStore(fresh), await seededStore(fresh)];
    await save(store, full);
    const assignment = { username: "org2user", entitlements: ["standard"], lastLogin: -1 };
    await store.transaction((transaction) =>
      transaction.assign(full.itemId, "org2", [{ ...assignment, disconnected: true }]),
    );
    const data = await store.export();
    expect(data.provisions).toEqual([full]);
    expect(data.assignments).toMatchObject([{ ...assignment, itemId: full.itemId }]);
    expect(await other.replace(({ items }) => ({ ...data, items }))).toEqual(data);
    expect(await other.export()).toEqual(data);
    const { provisions, total, users, organizations } = await other.overview(1);
    expect([provisions, total]).toMatchObject([[{ provision: full }], 1]);
    expect([users.length, organizations.length]).toEqual([1, 1]);
    const failing = other.replace(() => {
      throw new Error("invalid");
    });
    await expect(failing).rejects.toThrow("invalid");
    expect(await other.export()).toEqual(data);
  });

  it("that fails does not change the store", async () => {
    const store = await seededStore(fresh);
    await save(store, full);
    const twice = { ...seed, users: [...seed.users, ...seed.users] };
    await expect(store.seed(twice)).rejects.toThrow();
    expect(await read(store)).toEqual(full);
  });
});
