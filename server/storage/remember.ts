/** Caches the most frequent lookups until the database changes. */
import type { Kysely } from "kysely";
import type { Engine } from "./engine.ts";
import { ALWAYS, Known, type Span } from "./known.ts";
import type { List } from "./page.ts";
import { createReads } from "./reads.ts";
import { type Selected, select } from "./select.ts";
import { type Account, MAX_BODIES, type Store } from "./store.ts";
import type { Tables } from "./tables.ts";

/** Maximum number of entries in a cached selection. */
const MAX_ENTRIES = 100;

/** Estimates the size of a selection, its bodies and their texts, at two bytes for each character. */
const sizeOf = ({ entries }: Selected): number =>
  2 * (1 + 2 * MAX_BODIES) * JSON.stringify(entries).length;

/** The most frequent lookups. */
type Remembered = Pick<Store, "account" | "select">;

/** Creates cached lookups. `state` returns the current state of the database. */
export function remembering({
  reading,
  version,
}: Engine): (state: () => Promise<string>) => Remembered {
  const accounts = new Known<{ readonly account: Account | undefined } & Span>();
  const selections = new Known<Selected>();
  const lists = new Known<List & Span>();
  const { account: read } = createReads(reading);
  return (state) => ({
    async account(username) {
      const present = await state();
      const known = accounts.get(present, { username }, 0);
      if (known !== undefined) return known.account;
      const account = await read(username);
      accounts.keep(present, { username }, { account, ...ALWAYS });
      return account;
    },
    async select(selection) {
      const { now, ...wanted } = selection;
      const known = selections.get(await state(), wanted, now);
      if (known !== undefined) return known;
      return snapshot(reading, async (transaction) => {
        const seen = await version(transaction);
        const selected = await select(transaction, selection, lists, seen);
        if (selected.entries.length <= MAX_ENTRIES)
          selections.keep(seen, wanted, selected, sizeOf(selected));
        return selected;
      });
    },
  });
}

/** Runs reads in a transaction, so that all see the same state of the database. */
export const snapshot = <Result>(
  db: Kysely<Tables>,
  work: (transaction: Kysely<Tables>) => Promise<Result>,
): Promise<Result> =>
  db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(work);
