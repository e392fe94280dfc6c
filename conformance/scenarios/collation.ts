/** The order of names, of which nothing is written. */

/** Whether one key stands after another whichever way names are collated, capitals apart or alike. */
export function isAfter(a: string | number, b: string | number): boolean {
  if (typeof a === "number" || typeof b === "number") return a > b;
  return a > b && a.toLowerCase() > b.toLowerCase() && a.localeCompare(b) > 0;
}
