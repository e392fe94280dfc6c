/** Statements with names for their values, and the conversion of values and rows. */

/** Columns of flags, and of lists and objects. Columns of other types don't have these names. */
const FLAGS = names(`canListApps canListData canListPreProvisionedItems canProvisionDirectPurchase
  listed trialSupported requiresSignature purchased trial interested disconnected`);
const JSON_TEXTS = names(
  "privileges redirectUris typeKeywords tags properties orgEntitlements entitlements",
);

function names(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Replaces names of values by numbers of parameters. Returns the text, and a function that puts values in this order. */
export function numberParameters(sql: string, sign: "?" | "$") {
  const names: string[] = [];
  const text = sql.replaceAll(/(?<![:\w]):([a-z]\w*)/gi, (_, name: string) => {
    if (!names.includes(name)) names.push(name);
    return `${sign}${names.indexOf(name) + 1}`;
  });
  return { text, valuesOf: (given: object) => names.map((name) => encode(given[name as never])) };
}

function encode(value: unknown): unknown {
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}

/**
 * Returns a function that turns the values of a row into an object. It is compiled from the names of the columns, because
 * a loop over them takes as long as the query.
 */
export function rowReader(columns: readonly string[]): (values: readonly unknown[]) => object {
  const members = new Map<string, string[]>();
  for (const [index, column] of columns.entries()) {
    const [name = "", group = ""] = column.split(".").reverse();
    const value = `values[${index}]`;
    const decoded = FLAGS.has(name)
      ? `${value} === 1`
      : JSON_TEXTS.has(name)
        ? `${value} === null ? null : JSON.parse(${value})`
        : value;
    members.set(group, [...(members.get(group) ?? []), `${JSON.stringify(name)}: ${decoded}`]);
  }
  const parts = [...members].map(([group, texts]) =>
    group === "" ? `${texts}` : `${JSON.stringify(group)}: { ${texts} }`,
  );
  return new Function("values", `return { ${parts} }`) as ReturnType<typeof rowReader>;
}
