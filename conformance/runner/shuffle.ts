/** Orders that are as good as random and can be had again. */

/** The values in an order that the seed decides; as they are without one. */
export function shuffle<Value>(values: readonly Value[], seed: number | undefined): Value[] {
  if (seed === undefined) return [...values];
  const key = (place: number) => scrambled(seed ^ scrambled(place + 1));
  return values
    .map((value, place) => ({ value, key: key(place) }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

/** A whole number that looks like nothing of the one that it comes from. */
function scrambled(number: number): number {
  const first = Math.imul(number ^ (number >>> 16), 0x45d9f3b);
  const second = Math.imul(first ^ (first >>> 16), 0x45d9f3b);
  return (second ^ (second >>> 16)) >>> 0;
}
