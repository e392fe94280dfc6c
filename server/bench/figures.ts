/** Summaries of repeated measurements. */

export interface Figure {
  readonly median: number;
  /** The smallest and the largest value, which show how reliable the median is. */
  readonly least: number;
  readonly most: number;
}

/** Summarizes at least one measurement. */
export function figureOf(values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] as number;
  if (sorted.length === 0) throw new Error("nothing was measured");
  const middle = (sorted.length - 1) / 2;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    least: at(0),
    most: at(sorted.length - 1),
  };
}

/** Formats a number with three significant digits and thousands separators. */
export function readable(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en-US");
  return String(Number(value.toPrecision(value >= 1 ? 3 : 2)));
}
