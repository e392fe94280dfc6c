/** Pages of a list. */

export interface Page {
  /** Position of the first entry, counted from 1. */
  readonly start: number;
  /** How many entries the page holds at most. */
  readonly num: number;
}

/** Position at which the next page begins; -1 where this is the last of `total` entries. */
export const nextStart = ({ start, num }: Page, total: number): number => (start + num <= total ? start + num : -1);

/** The entries of a page. */
export const entriesOf = <Entry>(all: readonly Entry[], { start, num }: Page): Entry[] => all.slice(start - 1, start - 1 + num);
