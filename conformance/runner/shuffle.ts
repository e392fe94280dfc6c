/** Random orders that can be repeated. */

/** The values in an order that the seed decides. Without a seed, as they are. */
export function shuffle<Value>(values: readonly Value[], seed: number | undefined): Value[] {
  if (seed === undefined) return [...values];
  const key = (place: number) => scrambled(seed ^ scrambled(place + 1));
  return values
    .map((value, place) => ({ value, key: key(place) }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

/** A whole number that looks unrelated to the given one. */
function scrambled(number: number): number {
  const first = Math.imul(number ^ (number >>> 16), 0x45d9f3b);
  const second = Math.imul(first ^ (first >>> 16), 0x45d9f3b);
  return (second ^ (second >>> 16)) >>> 0;
}
