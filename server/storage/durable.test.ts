/** Stores that outlive their process and that several processes can share. */
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it, onTestFinished } from "vitest";
import { provision } from "../domain/model.testing.ts";
import { engineAt } from "./engineAt.ts";
import { openStore } from "./open.ts";
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

  it("of a newer version is refused with the reason", async () => {
    const url = await database();
    await (await openStore(await engineAt(url))).close();
    const { writing, close } = await engineAt(url);
    await sql`insert into kysely_migration values ('9999-from-the-future', '2999-01-01')`.execute(
      writing,
    );
    await close();
    await expect(openStore(await engineAt(url))).rejects.toThrow(
      /created by a newer version .* has the migrations 9999-from-the-future, .* Use that version, or another DATABASE_URL/,
    );
  });
});

it("a database of SQLite uses a write-ahead log and syncs every commit", async () => {
  const { writing, close } = await engineAt(`sqlite:${join(newFolder(), "portal.sqlite")}`);
  onTestFinished(close);
  const pragma = async (name: string) =>
    Object.values((await sql.raw<object>(`pragma ${name}`).execute(writing)).rows[0] ?? {});
  // 2 is FULL. A test can't cut the power to prove that it works.
  expect([await pragma("journal_mode"), await pragma("synchronous")]).toEqual([["wal"], [2]]);
});
