/** Places in a long list from which a page is sooner reached than from its beginning. */

/** A place where the weightiest field of the list's sort takes another value. */
export interface Landmark {
  /** How many entries come before it. */
  readonly before: number;
  readonly value: string | number;
}

/** Most landmarks that are known of a list. */
const MAX_LANDMARKS = 1_000;

/** The last one that is not behind the start of a page; undefined, which is the beginning of the list, where there is none. */
export const landmarkBefore = (landmarks: readonly Landmark[], start: number): Landmark | undefined =>
  landmarks.reduce<Landmark | undefined>(
    (best, mark) => (mark.before < start && (best === undefined || mark.before > best.before) ? mark : best),
    undefined,
  );

export function remember(landmarks: Landmark[], found: readonly Landmark[]): void {
  const known = new Set(landmarks.map(({ before }) => before));
  landmarks.push(...found.filter(({ before }) => !known.has(before)));
  if (landmarks.length > MAX_LANDMARKS) landmarks.splice(0, landmarks.length - MAX_LANDMARKS);
}
