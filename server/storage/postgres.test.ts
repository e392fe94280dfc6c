/** What is PostgreSQL's alone: its connections. */

import { spawnSync } from "node:child_process";
import { sql } from "kysely";
import { Client } from "pg";
import { expect, it, onTestFinished } from "vitest";
import { provision } from "../domain/model.testing.ts";
import { openStore } from "./open.ts";
import { postgres } from "./postgres.ts";
import { newDatabase, save, seed } from "./store.testing.ts";

/** A seeded store, and a connection beside it. */
async function start() {
  const url = await newDatabase();
  const store = await openStore(await postgres(url));
  onTestFinished(() => store.close());
  await store.seedIfEmpty(seed);
  const beside = new Client({ connectionString: url });
  await beside.connect();
  onTestFinished(() => beside.end());
  /** Process ids of the store's connections in a state that a condition tells. */
  const connections = async (condition: string) => {
    // Within a transaction, the view shows what it showed before.
    await beside.query("select pg_stat_clear_snapshot()");
    const text = `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and ${condition}`;
    return (await beside.query<{ pid: number }>(text)).rows.map(({ pid }) => pid);
  };
  return { store, beside, connections };
}

const itself = provision({ interested: true });

it("a crowd shares ten connections, and each of it is served", async () => {
  const { store, connections } = await start();
  await Promise.all(Array.from({ length: 100 }, () => save(store, itself)));
  expect(await connections("true")).toHaveLength(10);
});

it("a connection whose transaction could not begin serves the next one", async () => {
  const { store, beside, connections } = await start();
  await beside.query("begin; lock table organization");
  const seeded = store.seed(seed);
  await expect.poll(() => connections("wait_event = 'relation'")).toHaveLength(1);
  // Nobody changes anything beside a seed, so this one waits to begin.
  const saved = expect(save(store, itself)).rejects.toThrow("canceling statement");
  await expect.poll(() => connections("wait_event = 'advisory'")).toHaveLength(1);
  await beside.query("select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'advisory'");
  await saved;
  await beside.query("rollback");
  await seeded;
  await Promise.all(Array.from({ length: 20 }, () => save(store, itself)));
});

it("a portal that falls silent in mid-transaction loses its locks", async () => {
  const { reading, close } = await postgres(await newDatabase());
  onTestFinished(close);
  const { rows } = await sql`show idle_in_transaction_session_timeout`.execute(reading);
  expect(rows).toEqual([{ idle_in_transaction_session_timeout: "30s" }]);
});

it("the programs for tests leave the exit code of their process alone", () => {
  const programs = new URL("./postgresPrograms.testing.ts", import.meta.url);
  const script = `process.exitCode = 3; await (await import("${programs}")).postgresPrograms("");`;
  expect(spawnSync(process.execPath, ["--input-type=module", "-e", script]).status).toBe(3);
});
