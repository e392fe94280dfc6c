/** Opens a store. All engines share the same queries. */
import type { Engine } from "./engine.ts";
import { createSchema, migrate } from "./migrate.ts";
import { readOverview } from "./overview.ts";
import { createReads } from "./reads.ts";
import { remembering, snapshot } from "./remember.ts";
import { isEmpty, readAll, replaceAll } from "./seeding.ts";
import type { Store } from "./store.ts";
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
    export: () => snapshot(reading, readAll),
    replace: (change) =>
      engine.changeExclusively(async (transaction) => {
        const data = change(await readAll(transaction));
        await replaceAll(transaction, data);
        return data;
      }),
    async ping() {
      await reading.selectFrom("organization").select("id").limit(1).execute();
    },
    close: () => engine.close(),
  };
  return store;
}
