/** The name that was probably meant. */

/** Names that are longer are no slip of the fingers. */
const LONGEST = 64;

/** `; did you mean "…"?` for the known name that is nearest, if one is near. */
export function suggestion(name: string, known: readonly string[]): string {
  if (name.length > LONGEST) return "";
  const [nearest] = known
    .map((other) => ({ other, distance: distance(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, distance }) => distance <= Math.min(3, Math.floor(other.length / 2)))
    .sort((a, b) => a.distance - b.distance);
  return nearest === undefined ? "" : `; did you mean "${nearest.other}"?`;
}

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distance(from: string, to: string): number {
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
