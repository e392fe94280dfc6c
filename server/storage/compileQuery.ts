/** Compiles each query once for each database, because compiling takes longer than running. */
import type { Compilable, CompiledQuery, Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** Values by name. */
type Values = Readonly<Record<string, string | number | null>>;

/** Placeholder for a value that differs with each run of a query. */
class Placeholder {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Returns a function that runs a query with the given values on a database or transaction. */
export function compileQuery<Given extends Values, Row>(
  build: (db: Kysely<Tables>, values: Given) => Compilable<Row>,
) {
  // A database and its transactions share one adapter.
  const queries = new WeakMap<object, CompiledQuery<Row>>();
  return async (db: Kysely<Tables>, values: Given): Promise<Row[]> => {
    const { adapter } = db.getExecutor();
    const query = queries.get(adapter) ?? build(db, placeholdersFor(values)).compile();
    queries.set(adapter, query);
    const parameters = query.parameters.map((value) =>
      value instanceof Placeholder ? values[value.name] : value,
    );
    return (await db.executeQuery<Row>({ ...query, parameters })).rows;
  };
}

/** Like `compileQuery`, for a query with at most one row. */
export function compileFirst<Given extends Values, Row>(
  build: (db: Kysely<Tables>, values: Given) => Compilable<Row>,
) {
  const query = compileQuery(build);
  return async (db: Kysely<Tables>, values: Given): Promise<Row | undefined> =>
    (await query(db, values))[0];
}

/** Returns a placeholder for each value, typed as the value. */
const placeholdersFor = <Given extends Values>(values: Given): Given =>
  Object.fromEntries(
    Object.keys(values).map((name) => [name, new Placeholder(name)]),
  ) as unknown as Given;
