/** Queries that are compiled once for each database: to compile one takes longer than to run it. */
import type { Compilable, CompiledQuery, Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** Values by name. */
type Values = Readonly<Record<string, string | number | null>>;

/** Stands in a query where each of its runs has a value of its own. */
class Placeholder {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** A query that is always the same but for its values, as a function of a database, or one of its transactions, and these. */
export function compileQuery<Given extends Values, Row>(make: (db: Kysely<Tables>, values: Given) => Compilable<Row>) {
  // A database and its transactions have one adapter.
  const known = new WeakMap<object, CompiledQuery<Row>>();
  return async (db: Kysely<Tables>, values: Given): Promise<Row[]> => {
    const { adapter } = db.getExecutor();
    const query = known.get(adapter) ?? make(db, placeholdersFor(values)).compile();
    known.set(adapter, query);
    const parameters = query.parameters.map((value) => (value instanceof Placeholder ? values[value.name] : value));
    return (await db.executeQuery<Row>({ ...query, parameters })).rows;
  };
}

/** A query that finds one row at most. */
export function compileFirst<Given extends Values, Row>(make: (db: Kysely<Tables>, values: Given) => Compilable<Row>) {
  const query = compileQuery(make);
  return async (db: Kysely<Tables>, values: Given): Promise<Row | undefined> => (await query(db, values))[0];
}

/** The query is made with a place for each value, which it takes as it would take the value. */
const placeholdersFor = <Given extends Values>(values: Given): Given =>
  Object.fromEntries(Object.keys(values).map((name) => [name, new Placeholder(name)])) as unknown as Given;
