/** Connections to PostgreSQL. */
import { spawnSync } from "node:child_process";
import { Client } from "pg";
import { expect, it, onTestFinished } from "vitest";
import { provision } from "../domain/model.testing.ts";
import { openStore } from "./open.ts";
import { postgres } from "./postgres.ts";
import { newDatabase, newFolder, save, seed } from "./store.testing.ts";

/** Opens a seeded store and a separate connection. */
async function start() {
  const url = await newDatabase();
  const store = await openStore(await postgres(url));
  onTestFinished(() => store.close());
  await store.seedIfEmpty(seed);
  const observer = new Client({ connectionString: url });
  await observer.connect();
  onTestFinished(() => observer.end());
  /** Returns the process ids of the store's connections that match a condition. */
  const connections = async (condition: string) => {
    // Within a transaction, the view is cached.
    await observer.query("select pg_stat_clear_snapshot()");
    const text = `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and ${condition}`;
    return (await observer.query<{ pid: number }>(text)).rows.map(({ pid }) => pid);
  };
  return { store, observer, connections };
}

const interest = provision({ interested: true });

it("a store that is closed rejects everything with the reason", async () => {
  const store = await openStore(await postgres(await newDatabase()));
  await store.seedIfEmpty(seed);
  await store.export();
  await store.close(new Error("The world is gone."));
  for (const late of [save(store, interest), store.overview(1), store.export(), store.seed(seed)])
    await expect(late).rejects.toThrow("The world is gone.");
});

it("a hundred concurrent changes share ten connections", async () => {
  const { store, connections } = await start();
  await Promise.all(Array.from({ length: 100 }, () => save(store, interest)));
  expect(await connections("true")).toHaveLength(10);
});

it("a connection is reusable after its transaction failed to begin", async () => {
  const { store, observer, connections } = await start();
  await observer.query("begin; lock table organization");
  const seeded = store.seed(seed);
  await expect.poll(() => connections("wait_event = 'relation'")).toHaveLength(1);
  // No other change runs during a seed, so this one waits to begin.
  const saved = expect(save(store, interest)).rejects.toThrow("canceling statement");
  await expect.poll(() => connections("wait_event = 'advisory'")).toHaveLength(1);
  await observer.query(
    "select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'advisory'",
  );
  await saved;
  await observer.query("rollback");
  await seeded;
  await Promise.all(Array.from({ length: 20 }, () => save(store, interest)));
});

it("a portal that stops responding during a transaction loses its locks", async () => {
  const { reading, close } = await postgres(await newDatabase());
  onTestFinished(() => close());
  const rows = await reading.run("show idle_in_transaction_session_timeout");
  expect(rows).toEqual([{ idle_in_transaction_session_timeout: "30s" }]);
});

it("the test package does not change the exit code of its process", () => {
  const programs = new URL("./postgresPrograms.testing.ts", import.meta.url);
  const script = `process.exitCode = 3; await (await import("${programs}")).postgresPrograms(process.argv[1]);`;
  expect(
    spawnSync(process.execPath, ["--input-type=module", "-e", script, newFolder()]).status,
  ).toBe(3);
});
