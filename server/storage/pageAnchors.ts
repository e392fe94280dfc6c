/** Positions in a long list from which a page is reached faster than from its start. */

/** A position where the most significant sort field changes its value. */
export interface PageAnchor {
  /** Number of entries before it. */
  readonly before: number;
  readonly value: string | number;
}

/** Maximum number of anchors of a list. */
const MAX_ANCHORS = 1_000;

/** Returns the last anchor at or before the start of a page. Undefined if the list has to be read from its start. */
export const findAnchor = (anchors: readonly PageAnchor[], start: number): PageAnchor | undefined =>
  anchors.reduce<PageAnchor | undefined>(
    (best, anchor) =>
      anchor.before < start && (best === undefined || anchor.before > best.before) ? anchor : best,
    undefined,
  );

/** Adds new anchors. Drops the oldest if there are too many. */
export function addAnchors(anchors: PageAnchor[], found: readonly PageAnchor[]): void {
  const known = new Set(anchors.map(({ before }) => before));
  anchors.push(...found.filter(({ before }) => !known.has(before)));
  if (anchors.length > MAX_ANCHORS) anchors.splice(0, anchors.length - MAX_ANCHORS);
}
