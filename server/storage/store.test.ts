/** What a store saves and reads. */
import { describe, expect, it, onTestFinished } from "vitest";
import { provision } from "../domain/model.testing.ts";
import { openStore } from "./open.ts";
import { engines, save, seed, seededStore } from "./store.testing.ts";
import type { Store } from "./store.ts";

const pool = {
  maxUsers: 10,
  entitlementsModified: 1469206117000,
  entitlements: { standard: { num: 8 } },
};
const full = provision({
  endDate: 1471798116000,
  trial: true,
  purchaserPhone: "9097932853",
  orgEntitlements: pool,
});

const read = (store: Store, itemId = full.itemId, orgId = full.purchaserOrgId) =>
  store.transaction((transaction) => transaction.provision(itemId, orgId));

describe.each(engines)("a store on $engine", ({ fresh }) => {
  it("returns a provision as it was saved", async () => {
    const store = await seededStore(fresh);
    await save(store, full);
    expect(await read(store)).toEqual(full);
  });

  it("returns a provision without a pool or phone as it was saved", async () => {
    const store = await seededStore(fresh);
    await save(store, provision({ interested: true }));
    expect(await read(store)).toEqual(provision({ interested: true }));
  });

  it("stores only the latest provision of a listing and purchaser", async () => {
    const store = await seededStore(fresh);
    await save(
      store,
      provision({ interested: true }),
      full,
      provision({ purchaserOrgId: "org3", purchased: true }),
    );
    expect(await read(store)).toEqual(full);
    expect(await read(store, full.itemId, "org3")).toMatchObject({ purchased: true });
  });

  it("removes only the given provision", async () => {
    const store = await seededStore(fresh);
    await save(store, full, provision({ purchaserOrgId: "org3" }));
    await store.transaction((transaction) => transaction.remove(full.itemId, full.purchaserOrgId));
    expect(await read(store)).toBeUndefined();
    expect(await read(store, full.itemId, "org3")).toBeDefined();
  });

  it("saves nothing of a transaction that throws", async () => {
    const store = await seededStore(fresh);
    const work = store.transaction(async (transaction) => {
      transaction.save(full);
      throw new Error("rolled back");
    });
    await expect(work).rejects.toThrow("rolled back");
    expect(await read(store)).toBeUndefined();
  });

  it("runs transactions with the same lock one after another", async () => {
    const store = await seededStore(fresh);
    const once = () =>
      store.transaction(async (transaction) => {
        transaction.lock(full.itemId, [full.purchaserOrgId]);
        if ((await transaction.provision(full.itemId, full.purchaserOrgId)) !== undefined)
          return false;
        transaction.save(full);
        return true;
      });
    expect((await Promise.all([once(), once(), once()])).filter(Boolean)).toEqual([true]);
  });

  it("reads listings, organizations, relationships and accounts", async () => {
    const store = await seededStore(fresh);
    const found = await store.transaction(async (transaction) => ({
      listing: await transaction.listing(full.itemId, {
        orgIds: ["org2", "org9"],
        provisionedItemId: "10ba62fe50864339a8a3e0f18ca85506",
      }),
      noListing: await transaction.listing("10ba62fe50864339a8a3e0f18ca85506"),
      organization: await transaction.organization("org2"),
      noOrganization: await transaction.organization("org9"),
      relationship: await transaction.relationship(
        full.itemId,
        "10ba62fe50864339a8a3e0f18ca85506",
        "Listed2Provisioned",
      ),
      backwards: await transaction.relationship(
        "10ba62fe50864339a8a3e0f18ca85506",
        full.itemId,
        "Listed2Provisioned",
      ),
      ofAnotherType: await transaction.relationship(
        full.itemId,
        "10ba62fe50864339a8a3e0f18ca85506",
        "Service2Data",
      ),
    }));
    const item = seed.items.find(({ itemId }) => itemId === full.itemId);
    expect(found).toEqual({
      listing: {
        listing: { ...item, canProvisionDirectPurchase: false },
        provisions: new Map([["org2", undefined]]),
        isRelated: true,
      },
      noListing: undefined,
      organization: seed.organizations.find(({ id }) => id === "org2"),
      noOrganization: undefined,
      relationship: seed.relationships[0],
      backwards: undefined,
      ofAnotherType: undefined,
    });
    expect(await store.account("org2user")).toEqual({
      actor: {
        username: "org2user",
        orgId: "org2",
        role: "org_user",
        privileges: ["marketplace:admin:purchase"],
        fullName: "Test Full Name",
        email: "test@email.com",
      },
      password: expect.stringMatching(/^[0-9a-f]+:[0-9a-f]+$/),
    });
    expect(await store.account("nobody")).toBeUndefined();
  });
});

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

  it("that fails does not change the store", async () => {
    const store = await seededStore(fresh);
    await save(store, full);
    const twice = { ...seed, users: [...seed.users, ...seed.users] };
    await expect(store.seed(twice)).rejects.toThrow();
    expect(await read(store)).toEqual(full);
  });
});
