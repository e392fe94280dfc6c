/** Messages about unknown names, with the known name that was probably meant. */

/** Longest name to compare, in characters. A longer one isn't a misspelling. */
const LONGEST = 64;

/** Returns `; did you mean "…"?` with the nearest known name, or an empty text if none is near. */
export function suggestion(name: string, known: readonly string[]): string {
  if (name.length > LONGEST) return "";
  const [nearest] = known
    .map((other) => ({ other, distance: editDistance(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, distance }) => distance <= Math.min(3, Math.floor(other.length / 2)))
    .sort((a, b) => a.distance - b.distance);
  return nearest === undefined ? "" : `; did you mean "${nearest.other}"?`;
}

/** How many names a message lists at most. */
const LISTED = 20;

/** Returns a message about a name that is unknown, with the one that was probably meant and those that exist. */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  const meant = suggestion(String(name), known);
  const more = known.length > LISTED ? `, and ${known.length - LISTED} more` : "";
  return `There is no ${what} ${name}${meant === "" ? "." : meant} ${capitalize(what)}s: ${known.slice(0, LISTED).join(", ")}${more}.`;
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Returns the number of characters to add, remove or replace to turn one text into the other (Levenshtein). */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let place = 0; place < to.length; place += 1) {
      const changed = (row[place] ?? 0) + (letter === to[place] ? 0 : 1);
      next.push(Math.min(changed, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
