/** Stores that outlive their process and that several processes can share. */
import { copyFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { NOW, provision } from "../domain/model.testing.ts";
import type { Item } from "../domain/model.ts";
import { KINDS, type Selection } from "../domain/selection.ts";
import type { Application, User } from "./data.ts";
import { engineAt } from "./engineAt.ts";
import { migrate, migrations } from "./migrations.ts";
import { openStore } from "./open.ts";
import { insert, organizationRow, userRow } from "./rows.ts";
import { databases, newFolder, save, seed } from "./store.testing.ts";
import type { Store } from "./store.ts";

async function open(url: string): Promise<Store> {
  const store = await openStore(await engineAt(url));
  onTestFinished(() => store.close());
  return store;
}

const readProvision = (store: Store) =>
  store.transaction((transaction) => transaction.provision(provision().itemId, "org2"));

describe.each(databases)("a database of $engine", ({ database }) => {
  it("keeps its data when the store is closed and reopened", async () => {
    const url = await database();
    const first = await openStore(await engineAt(url));
    await first.seedIfEmpty(seed);
    await save(first, provision({ interested: true }));
    await first.close();
    const second = await open(url);
    await second.seedIfEmpty(seed);
    expect(await readProvision(second)).toEqual(provision({ interested: true }));
  });

  it("shows each of two stores the changes of the other", async () => {
    const url = await database();
    const [first, second] = [await open(url), await open(url)];
    await first.seed(seed);
    await save(second, provision({ trial: true }));
    expect(await readProvision(first)).toMatchObject({ trial: true });
  });

  it.each([1, 2, 3, 4])("with only %i migrations is updated, and keeps its data", async (count) => {
    const url = await database();
    const { changeExclusively, close } = await engineAt(url);
    const [company] = seed.organizations.map(organizationRow) as [
      ReturnType<typeof organizationRow>,
    ];
    const [first] = seed.users as [User];
    const name = "Élodie".normalize("NFD");
    const { userId, fullNameLower: _, ...columns } = userRow({ ...first, fullName: name });
    const named = { ...company, name, nameLower: name.toLowerCase() };
    const held = {
      ...provision({ purchaserOrgId: company.id, interested: true }),
      purchaserName: name,
    };
    const listed = seed.items.find(({ itemId }) => itemId === held.itemId) as Item;
    const item = { ...listed, owner: first.username };
    await changeExclusively(async (connection) => {
      await migrate(connection, Object.fromEntries(Object.entries(migrations).slice(0, count)));
      await connection.run(insert("organization", named), named);
      const row = count === 1 ? columns : { ...columns, userId };
      await connection.run(insert("user", row), row);
      await connection.run(insert("item", item), item);
      await connection.run(insert("provision", held), held);
    });
    await close();
    const store = await open(url);
    expect(await store.organization(company.id)).toMatchObject({ name });
    expect(await store.usernameOf(userId)).toBe(first.username);
    const users = { orgId: company.id, sort: "username", order: "asc", fullName: "éL" } as const;
    expect(await store.users({ ...users, page: { start: 1, num: 1 } })).toMatchObject({ total: 1 });
    const { reading, close: closeOther } = await engineAt(url);
    expect(await reading.run(`select "nameLower" from organization`)).toEqual([
      { nameLower: "élodie" },
    ]);
    await closeOther();
    const selection: Selection = {
      side: "orgId",
      organization: "org1",
      kinds: KINDS,
      status: "all",
      now: NOW,
      sort: [],
      order: "asc",
      page: { start: 1, num: 10 },
    };
    expect(await store.select({ ...selection, orgname: "éL" })).toMatchObject({ total: 1 });
    await store.seed(seed);
    await save(store, provision({ interested: true }));
    const [application] = seed.applications as [Application];
    expect(await store.application(application.clientId)).toEqual(application);
    expect(await readProvision(store)).toEqual(provision({ interested: true }));
    expect(await store.select(selection)).toMatchObject({ total: 1 });
  });

  it("of a newer version is refused with the reason", async () => {
    const url = await database();
    await (await openStore(await engineAt(url))).close();
    const { change, close } = await engineAt(url);
    await change((connection) =>
      connection.run(`insert into kysely_migration values ('9999-from-the-future', '2999-01-01')`),
    );
    await close();
    await expect(openStore(await engineAt(url))).rejects.toThrow(
      /created by a newer version .* has the migrations 9999-from-the-future, .* Use that version, or another database/,
    );
  });
});

it.each(["deleted", "replaced"])(
  "a file of SQLite that is %s accepts no more changes",
  async (what) => {
    const file = join(newFolder(), "portal.sqlite");
    const store = await open(`sqlite:${file}`);
    await store.seed(seed);
    await save(store, provision({ interested: true }));
    renameSync(file, `${file}.moved`);
    if (what === "replaced") copyFileSync(`${file}.moved`, file);
    const message = /^The database file .*portal.sqlite was deleted or replaced/;
    await expect(save(store, provision({ trial: true }))).rejects.toThrow(message);
    rmSync(file, { force: true });
    renameSync(`${file}.moved`, file);
    await save(store, provision({ purchased: true }));
    expect(await readProvision(store)).toEqual(provision({ purchased: true }));
  },
);

it("a database of SQLite uses a write-ahead log and syncs every commit", async () => {
  const { change, close } = await engineAt(`sqlite:${join(newFolder(), "portal.sqlite")}`);
  onTestFinished(() => close());
  const pragma = async (name: string) =>
    change(async (connection) => Object.values((await connection.run(`pragma ${name}`))[0] ?? {}));
  // 2 is FULL. A test can't cut the power to prove that it works.
  expect([await pragma("journal_mode"), await pragma("synchronous")]).toEqual([["wal"], [2]]);
});
