/** Looks up rows that others refer to, which are read once however many refer to them. */

/** Most values in one query; every engine takes that many. */
const AT_ONCE = 10_000;

/**
 * The rows of the values by their key, from a query for some of them at a time. A value that is not there breaks the
 * promise of the schema, and throws.
 */
export async function byKey<Row>(
  key: keyof Row,
  values: readonly string[],
  query: (some: readonly string[]) => { execute(): Promise<Row[]> },
): Promise<(value: string) => Row> {
  const wanted = [...new Set(values)];
  const rows = new Map<unknown, Row>();
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    for (const row of await query(wanted.slice(from, from + AT_ONCE)).execute()) rows.set(row[key], row);
  }
  return (value) => {
    const row = rows.get(value);
    if (row === undefined) throw new Error(`something refers to ${String(key)} ${value}, which is not there`);
    return row;
  };
}
