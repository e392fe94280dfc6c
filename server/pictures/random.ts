/** Numbers that look random and are the same for the same text. */

/** Returns a number from 0 to below 1. */
export type Random = () => number;

/** Creates a sequence of numbers from a text: FNV-1a as the start, then mulberry32. */
export function createRandom(text: string): Random {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
