/** A store on a file. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it, onTestFinished } from "vitest";
import { provision } from "../rules/facts.testing.ts";
import { openStore } from "./open.ts";
import { sqlite } from "./sqlite.ts";
import { save, template } from "./store.testing.ts";

/** A place in a folder of its own that is not made yet. */
function place(): string {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "data", "portal.sqlite");
}

it("what was saved is there after the store is closed and opened again", async () => {
  const file = place();
  const first = await openStore(sqlite(file));
  await first.seed(template);
  await save(first, provision({ interested: true }));
  await first.close();

  const second = await openStore(sqlite(file));
  onTestFinished(() => second.close());
  expect(await second.isEmpty()).toBe(false);
  expect(await second.transaction((ledger) => ledger.provision(provision().itemId, "org2"))).toEqual(
    provision({ interested: true }),
  );
});

it("two stores on one file see each other's work", async () => {
  const file = place();
  const first = await openStore(sqlite(file));
  onTestFinished(() => first.close());
  const second = await openStore(sqlite(file));
  onTestFinished(() => second.close());
  await first.seed(template);
  await save(second, provision({ trial: true }));
  expect(await first.transaction((ledger) => ledger.provision(provision().itemId, "org2"))).toMatchObject({ trial: true });
});

it("a database of a newer program is refused, and the message says why", async () => {
  const file = place();
  await (await openStore(sqlite(file))).close();
  const database = new DatabaseSync(file);
  database.exec("insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2999-01-01')");
  database.close();
  await expect(openStore(sqlite(file))).rejects.toThrow(/schema/);
});
