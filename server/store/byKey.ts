/** Looks up rows that others refer to, which are read once however many refer to them. */

/** The rows of a query by their key. A key that is not there breaks the promise of the schema, and throws. */
export async function byKey<Row>(key: keyof Row, query: { execute(): Promise<Row[]> }): Promise<(value: string) => Row> {
  const rows = new Map((await query.execute()).map((row) => [row[key], row]));
  return (value) => {
    const row = rows.get(value as Row[keyof Row]);
    if (row === undefined) throw new Error(`something refers to ${String(key)} ${value}, which is not there`);
    return row;
  };
}
