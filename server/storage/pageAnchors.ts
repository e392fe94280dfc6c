/** Places in a long list from which a page is sooner reached than from its beginning. */

/** A place where the weightiest field of the list's sort takes another value. */
export interface PageAnchor {
  /** How many entries come before it. */
  readonly before: number;
  readonly value: string | number;
}

/** Most anchors that are known of a list. */
const MAX_ANCHORS = 1_000;

/** The last one that is not behind the start of a page; undefined, which is the beginning of the list, where there is none. */
export const anchorBefore = (anchors: readonly PageAnchor[], start: number): PageAnchor | undefined =>
  anchors.reduce<PageAnchor | undefined>(
    (best, mark) => (mark.before < start && (best === undefined || mark.before > best.before) ? mark : best),
    undefined,
  );

export function addAnchors(anchors: PageAnchor[], found: readonly PageAnchor[]): void {
  const known = new Set(anchors.map(({ before }) => before));
  anchors.push(...found.filter(({ before }) => !known.has(before)));
  if (anchors.length > MAX_ANCHORS) anchors.splice(0, anchors.length - MAX_ANCHORS);
}
