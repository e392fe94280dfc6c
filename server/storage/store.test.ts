/** What a store saves and reads. */
import { describe, expect, it } from "vitest";
import { provision } from "../domain/model.testing.ts";
import type { Item } from "../domain/model.ts";
import { engines, full, read, save, seed, seededStore } from "./store.testing.ts";

describe.each(engines)("a store on $engine", ({ fresh }) => {
  it("lets the process do other work while it is seeded, and shows all of the seed or nothing", async () => {
    const store = await seededStore(fresh);
    const item = seed.items.find(({ listed }) => listed) as Item;
    const itemIds = Array.from({ length: 5_000 }, (_, place) => `${place}`.padStart(32, "0"));
    const items = [...seed.items, ...itemIds.map((itemId) => ({ ...item, itemId }))];
    const totals = [(await store.offers()).length];
    let [turns, isSeeded] = [0, false];
    const count = () => {
      turns += 1;
      if (!isSeeded) setImmediate(count);
    };
    count();
    const seeding = store.seed({ ...seed, items });
    const during = store.offers();
    await seeding;
    isSeeded = true;
    expect(turns).toBeGreaterThan(5);
    totals.push((await store.offers()).length);
    expect(totals[1]).toBe((totals[0] ?? 0) + 5_000);
    expect(totals).toContain((await during).length);
  });

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

describe.each(engines)("what signs users in, in a store on $engine", ({ fresh }) => {
  const code = (expires: number) => ({
    ...{ clientId: "demoapp", username: "org2user", redirectUri: "https://app.example" },
    ...{ challenge: null, challengeMethod: "S256" as const, refreshMinutes: 5, expires },
  });

  it("are codes: the latest twenty of each user, until they expire", async () => {
    const store = await seededStore(fresh);
    const hashes = Array.from({ length: 22 }, (_, index) => `hash${index}`);
    const found = async () => {
      const codes = await Promise.all(hashes.map((hash) => store.code(hash)));
      return hashes.filter((_, index) => codes[index] !== undefined);
    };
    await store.transaction((transaction) => {
      for (const [index, hash] of hashes.entries())
        transaction.saveCode(hash, code(100 + index), index);
    });
    expect(await found()).toEqual(hashes.slice(2));
    expect(await store.code("hash2")).toEqual(code(102));
    await store.transaction((transaction) => transaction.removeCode("hash3"));
    await store.transaction((transaction) =>
      transaction.saveCode("other", { ...code(200), username: "org1user" }, 119),
    );
    expect(await found()).toEqual(hashes.slice(20));
  });

  it("can be revoked, until it would have expired", async () => {
    const store = await seededStore(fresh);
    const revoke = (id: string, expires: number, now: number) =>
      store.transaction((transaction) => transaction.revoke(id, expires, now));
    await revoke("root", 100, 0);
    await revoke("root", 100, 0);
    const isRevoked = (id: string) => store.isRevoked({ id, root: "root" });
    expect([await isRevoked("root"), await isRevoked("token")]).toEqual([true, true]);
    expect(await store.isRevoked({ id: "token", root: "token" })).toBe(false);
    await revoke("token", 200, 100);
    expect([await isRevoked("root"), await isRevoked("token")]).toEqual([false, true]);
  });
});
