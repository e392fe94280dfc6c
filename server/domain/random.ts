/** Numbers that look random and are the same for the same seed. */

/** Returns the next number, from 0 to below 1. */
export type Random = () => number;

/** Creates a sequence of numbers by mulberry32. A text as the seed is hashed by FNV-1a first. */
export function createRandom(seed: number | string): Random {
  let state = typeof seed === "number" ? seed | 0 : hashOf(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
