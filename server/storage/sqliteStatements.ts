/** Statements of SQLite, each prepared once: to prepare one takes longer than to run it. */
import type { DatabaseSync } from "node:sqlite";
import { LRUCache } from "lru-cache";

/** Most statements that are kept, and the longest text of one that is worth keeping, in characters. */
const MAX_STATEMENTS = 300;
const MAX_SQL = 10_000;

/** A way to prepare the statements of a database, by their text. */
export function createPrepare(database: DatabaseSync) {
  const statements = new LRUCache<string, ReturnType<typeof prepareStatement>>({ max: MAX_STATEMENTS });
  return (sql: string) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = prepareStatement(database, sql);
    if (sql.length <= MAX_SQL) statements.set(sql, statement);
    return statement;
  };
}

function prepareStatement(database: DatabaseSync, sql: string) {
  const statement = database.prepare(sql);
  const names = statement.columns().map(({ name }) => name);
  // Objects made here are copied several times as fast as those that the driver makes.
  statement.setReturnArrays(true);
  const row = (values: unknown): Record<string, unknown> => {
    const named: Record<string, unknown> = {};
    names.forEach((name, index) => {
      named[name] = (values as unknown[])[index];
    });
    return named;
  };
  return {
    reader: names.length > 0,
    all: (values: readonly unknown[]) => statement.all(...(values as never[])).map(row),
    run: (values: readonly unknown[]) => statement.run(...(values as never[])),
    *iterate(values: readonly unknown[]) {
      for (const found of statement.iterate(...(values as never[]))) yield row(found);
    },
  };
}
