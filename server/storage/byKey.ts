/** Looks up referenced rows, each once. */

/** Maximum number of values in one query. Every engine accepts this many. */
const BATCH_SIZE = 10_000;

/**
 * Runs the query for the values in batches, and returns a function from value to row. That function throws if there is no
 * row, which the schema's foreign keys rule out.
 */
export async function byKey<Row>(
  key: keyof Row,
  values: readonly string[],
  query: (batch: readonly string[]) => { execute(): Promise<Row[]> },
): Promise<(value: string) => Row> {
  const distinct = [...new Set(values)];
  const rows = new Map<unknown, Row>();
  for (let from = 0; from < distinct.length; from += BATCH_SIZE) {
    for (const row of await query(distinct.slice(from, from + BATCH_SIZE)).execute())
      rows.set(row[key], row);
  }
  return (value) => {
    const row = rows.get(value);
    if (row === undefined) throw new Error(`There is no row with ${String(key)} ${value}.`);
    return row;
  };
}
