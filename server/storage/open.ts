/** Opens a store. All engines share the same queries. */
import { entriesOf as entriesOn } from "../domain/selection.ts";
import type { Engine } from "./engine.ts";
import { migrate } from "./migrations.ts";
import { createPages } from "./page.ts";
import { createReads, readOverview } from "./reads.ts";
import { isEmpty, readAll, replaceAll } from "./seeding.ts";
import { selectAll } from "./select.ts";
import type { Store } from "./store.ts";
import { createTransaction } from "./transaction.ts";

/** Opens the store of an engine and updates its schema. Rejects if a newer program created it. */
export async function openStore(engine: Engine): Promise<Store> {
  try {
    await engine.changeExclusively((connection) => migrate(connection));
  } catch (fault) {
    await engine.close();
    throw fault;
  }
  return createStore(engine);
}

/** Creates the store of an engine whose schema is up to date. */
export function createStore(engine: Engine): Store {
  const selectPage = createPages(engine);
  let closed: Promise<void> | undefined;
  return {
    ...createReads(engine.reading),
    async select(selection) {
      const { page } = selection;
      if (page !== undefined && selection.side === "orgId") return selectPage(selection, page);
      const entries = await selectAll(engine.reading, selection);
      return {
        total: entries.length,
        entries: page === undefined ? entries : entriesOn(entries, page),
      };
    },
    transaction: (work) =>
      engine.change(async (connection) => work(createTransaction(connection, engine))),
    overview: (limit) => readOverview(engine.reading, limit),
    seed: (seed) => engine.changeExclusively(async (connection) => replaceAll(connection, seed)),
    seedIfEmpty: (seed) =>
      engine.changeExclusively(async (connection) => {
        if (await isEmpty(connection)) await replaceAll(connection, seed);
      }),
    export: () => engine.snapshot(readAll),
    replace: (change) =>
      engine.changeExclusively(async (connection) => {
        const data = change(await readAll(connection));
        await replaceAll(connection, data);
        return data;
      }),
    async ping() {
      await isEmpty(engine.reading);
    },
    close(reason) {
      closed ??= engine.close(reason);
      return closed;
    },
  };
}
