/** Opens a store. All engines share the same queries. */
import type { Kysely } from "kysely";
import type { Engine } from "./engine.ts";
import { createSchema, migrate } from "./migrate.ts";
import { readOverview } from "./overview.ts";
import { createReads } from "./reads.ts";
import { remembering } from "./remember.ts";
import { itemRow, organizationRow, userRow } from "./rows.ts";
import type { Seed } from "./seed.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";
import { createTransaction } from "./transaction.ts";

/** Opens the store of an engine and updates its schema. Rejects if a newer program created it. */
export async function openStore(engine: Engine): Promise<Store> {
  try {
    await (engine.isTransient ? createSchema : migrate)(engine.writing);
  } catch (fault) {
    await engine.close();
    throw fault;
  }
  return createStore(engine);
}

/** Creates the store of an engine whose schema is up to date. */
export function createStore(engine: Engine): Store {
  const { reading } = engine;
  const state = () => engine.version(reading);
  const remembered = remembering(engine);
  const store: Store = {
    ...createReads(reading),
    ...remembered(state),
    forRequest() {
      let seen: Promise<string> | undefined;
      return {
        ...store,
        ...remembered(() => {
          seen ??= state();
          return seen;
        }),
      };
    },
    transaction: (work) =>
      engine.change((transaction) => work(createTransaction(transaction, engine))),
    overview: (limit) => readOverview(reading, limit),
    seed: (seed) => engine.changeExclusively((transaction) => replaceAll(transaction, seed)),
    seedIfEmpty: (seed) =>
      engine.changeExclusively(async (transaction) => {
        if (await isEmpty(transaction)) await replaceAll(transaction, seed);
      }),
    async ping() {
      await reading.selectFrom("organization").select("id").limit(1).execute();
    },
    close: () => engine.close(),
  };
  return store;
}

const isEmpty = async (db: Kysely<Tables>): Promise<boolean> =>
  (await db.selectFrom("organization").select("id").limit(1).executeTakeFirst()) === undefined;

async function replaceAll(db: Kysely<Tables>, seed: Seed): Promise<void> {
  for (const table of [
    "assignment",
    "provision",
    "relationship",
    "item",
    "application",
    "user",
    "organization",
  ] as const) {
    await db.deleteFrom(table).execute();
  }
  const rows = {
    organization: seed.organizations.map(organizationRow),
    user: seed.users.map(userRow),
    application: seed.applications,
    item: seed.items.map(itemRow),
    relationship: seed.relationships,
  };
  for (const [table, values] of Object.entries(rows) as [keyof typeof rows, never[]][]) {
    // An insert without values is invalid SQL.
    if (values.length > 0) await db.insertInto(table).values(values).execute();
  }
}
