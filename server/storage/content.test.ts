/** Pages of users and items, ids of users, and the deletion of an item. */
import { describe, expect, it } from "vitest";
import { provision } from "../domain/model.testing.ts";
import { userIdOf } from "../domain/model.ts";
import { ids } from "../testing.ts";
import { engines, save, seededStore } from "./store.testing.ts";

const users = { orgId: "org2", sort: "username", order: "asc" } as const;
const items = { owner: "org1user", sort: "title", order: "asc" } as const;

describe.each(engines)("a store on $engine", ({ fresh }) => {
  it("finds pages of users, sorted and filtered, ignoring case", async () => {
    const store = await seededStore(fresh);
    const names = async (selection: Partial<Parameters<typeof store.users>[0]>) => {
      const page = { start: 1, num: 3 };
      const { total, entries } = await store.users({ ...users, page, ...selection });
      return [total, ...entries.map(({ username }) => username)];
    };
    expect(await names({})).toEqual([33, "org2admin", "org2member", "org2user"]);
    expect(await names({ page: { start: 33, num: 3 } })).toEqual([33, "org2worker30"]);
    expect(await names({ order: "desc", page: { start: 2, num: 1 } })).toEqual([
      33,
      "org2worker29",
    ]);
    expect(await names({ role: "org_admin" })).toEqual([1, "org2admin"]);
    expect(await names({ username: "WORKER3" })).toEqual([1, "org2worker30"]);
    expect(await names({ fullName: "test full" })).toEqual([1, "org2user"]);
    expect(await names({ username: "_" })).toEqual([0]);
    expect(await names({ sort: "role", page: { start: 1, num: 1 } })).toEqual([33, "org2admin"]);
  });

  it("finds a full name in any case and either Unicode spelling", async () => {
    const store = await seededStore(fresh);
    await store.replace((data) => ({
      ...data,
      users: data.users.map((user, place) => ({
        ...user,
        fullName: place % 2 === 0 ? "Ödön" : "Ödön".normalize("NFD"),
      })),
    }));
    const page = { start: 1, num: 1 };
    const count = async (fullName: string) =>
      (await store.users({ ...users, page, fullName })).total;
    for (const part of ["ÖD", "ödön", "ÖDÖN", "ödö".normalize("NFD"), "Dön"])
      expect([part, await count(part)]).toEqual([part, 33]);
    expect(await count("odon")).toBe(0);
  });

  it("finds a user by id", async () => {
    const store = await seededStore(fresh);
    expect(await store.usernameOf(userIdOf("org2user"))).toBe("org2user");
    expect(await store.usernameOf("0".repeat(32))).toBeUndefined();
  });

  it("finds pages of a user's items", async () => {
    const store = await seededStore(fresh);
    const titles = async (selection: Partial<Parameters<typeof store.itemsOf>[0]>) => {
      const page = { start: 1, num: 2 };
      const { total, entries } = await store.itemsOf({ ...items, page, ...selection });
      return [total, ...entries.map(({ title }) => title)];
    };
    expect(await titles({})).toEqual([6, "An item of no listing", "Field Sketcher"]);
    expect(await titles({ order: "desc", page: { start: 6, num: 2 } })).toEqual([
      6,
      "An item of no listing",
    ]);
    expect(await titles({ owner: "no.such.user" })).toEqual([0]);
  });

  it("deletes an item with its relationships, and knows which items are held", async () => {
    const store = await seededStore(fresh);
    const held = async (itemId: string) => {
      const item = await store.item(itemId);
      return item && (await store.isHeld(item));
    };
    expect(await held(ids.provisioned)).toBe(false);
    await save(store, provision({ itemId: ids.paid, provisionedItemId: ids.provisioned }));
    expect([await held(ids.paid), await held(ids.provisioned), await held(ids.free)]).toEqual([
      true,
      true,
      false,
    ]);
    await store.transaction((transaction) => transaction.removeItem(ids.provisioned));
    expect(await store.item(ids.provisioned)).toBeUndefined();
    expect(await store.related(ids.paid, "Listed2Provisioned", "forward")).toEqual([]);
    expect(await store.item(ids.paid)).toBeDefined();
  });
});
