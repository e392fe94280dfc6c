/** The order of names, of which no source says anything. */

/** True if one key comes after another, however names are collated. */
function isAfter(a: string | number, b: string | number): boolean {
  if (typeof a === "number" || typeof b === "number") return a > b;
  return a > b && a.toLowerCase() > b.toLowerCase() && a.localeCompare(b) > 0;
}

/** True if no key comes after its successor, in an order that ascends by default. */
export const isSorted = (
  keys: readonly (string | number)[],
  order: "asc" | "desc" = "asc",
): boolean =>
  (order === "asc" ? keys : keys.toReversed()).every(
    (key, index, all) => !isAfter(all[index - 1] ?? key, key),
  );
