/** Stores for tests on every engine, seeded with the demo world and more organizations. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, inject, onTestFinished, TestRunner } from "vitest";
import { demo } from "../control/demo.ts";
import { provision } from "../domain/model.testing.ts";
import type { Provision } from "../domain/model.ts";
import type { Data } from "./data.ts";
import type { Engine } from "./engine.ts";
import { openStore } from "./open.ts";
import { postgres } from "./postgres.ts";
import { MEMORY, sqlite } from "./sqlite.ts";
import type { Store } from "./store.ts";

const left: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const work of left.toReversed()) await work();
});

/** Does some work after the test, or, if a hook before the tests calls this, after all tests of the file. */
export function cleanUp(work: () => Promise<void>): void {
  if (TestRunner.getCurrentTest() === undefined) left.push(work);
  else onTestFinished(work);
}

/** All engines. Each call of `fresh` opens a new database. */
export const engines: readonly {
  readonly engine: string;
  readonly fresh: () => Promise<Engine>;
}[] = [
  { engine: "SQLite", fresh: async () => sqlite(MEMORY) },
  { engine: "PostgreSQL", fresh: async () => postgres(await newDatabase()) },
];

/** All engines with durable databases. Each call of `database` returns the URL of a new one. */
export const databases: readonly {
  readonly engine: string;
  readonly database: () => Promise<string>;
}[] = [
  {
    engine: "SQLite",
    database: async () => `sqlite:${join(newFolder(), "data", "portal.sqlite")}`,
  },
  { engine: "PostgreSQL", database: newDatabase },
];

/** Creates a folder, and removes it after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Creates an empty PostgreSQL database, and drops it in the end. Returns its URL. */
export async function newDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await runAsAdministrator(`create database ${name}`);
  cleanUp(() => runAsAdministrator(`drop database ${name} with (force)`));
  const url = new URL(inject("postgres"));
  url.pathname = name;
  return url.href;
}

async function runAsAdministrator(command: string): Promise<void> {
  const client = new Client({ connectionString: inject("postgres") });
  await client.connect();
  await client.query(command).finally(() => client.end());
}

/** Names with characters that a search has to take literally or in any case. */
const names = {
  full: "100% Maps",
  plain: "100 Maps",
  score: "map_lab",
  dash: "map-lab",
  umlaut: "Österreichische Karten",
};

/** The demo world with one more organization for each name. */
export const seed: Data = {
  ...demo,
  organizations: [
    ...demo.organizations,
    ...Object.entries(names).map(([id, name]) => ({
      id,
      name,
      description: "<br>",
      thumbnail: "thumbnail.jpg",
      email: `${id}@example.com`,
      phone: "1",
      url: `https://${id}.example`,
      canListApps: false,
      canListData: false,
      canListPreProvisionedItems: false,
      canProvisionDirectPurchase: false,
    })),
  ],
};

/** Opens a store for a test, or, in a hook before them, for all tests of the file. */
export async function seededStore(fresh: (typeof engines)[number]["fresh"]): Promise<Store> {
  const store = await openStore(await fresh());
  cleanUp(() => store.close());
  await store.seed(seed);
  return store;
}

export const save = (store: Store, ...provisions: readonly Provision[]): Promise<void> =>
  store.transaction(async (transaction) => {
    for (const provision of provisions) transaction.save(provision);
  });

/** A provision with everything that one can have. */
export const full = provision({
  endDate: 1471798116000,
  trial: true,
  purchaserPhone: "9097932853",
  orgEntitlements: {
    maxUsers: 10,
    entitlementsModified: 1469206117000,
    entitlements: { standard: { num: 8 } },
  },
});

/** Reads a provision. */
export const read = (store: Store, itemId = full.itemId, orgId = full.purchaserOrgId) =>
  store.transaction((transaction) => transaction.provision(itemId, orgId));
