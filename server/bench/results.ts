/** What the benchmark measures, and how repeated measurements are summarized. */
import type { WorkloadName } from "./workload.ts";

export interface Figure {
  readonly median: number;
  /** The smallest and the largest value, which show how reliable the median is. */
  readonly least: number;
  readonly most: number;
}

/** What one server achieves in one workload. */
export interface Rate {
  /** Responses per second. */
  readonly responses: Figure;
  /** CPU time of the server per response, in microseconds. Undefined if the system doesn't report it. */
  readonly cpu: Figure | undefined;
}

export type Rates = Readonly<Record<WorkloadName, Rate>>;

export interface Startup {
  /** Time from the start of the process to its first response, in milliseconds. */
  readonly firstResponse: Figure;
  /** Resident memory after that response, in bytes. Undefined if the system doesn't report it. */
  readonly memory: Figure | undefined;
}

/** Cost of a page of a list: time from the request to the end of the response, in milliseconds. */
export interface Cost {
  readonly list: string;
  readonly page: string;
  /** Of the very first request of the list. */
  readonly first: number;
  /** If nothing has changed since another page of the list was requested. */
  readonly next: Figure;
  /** Right after a change. */
  readonly changed: Figure;
}

/** Cost of pages on one engine by number of provisions, smallest first. */
export interface Scale {
  readonly engine: string;
  readonly sizes: ReadonlyMap<number, readonly Cost[]>;
}

/** Cost of a new world. */
export interface Worlds {
  /** CPU time in milliseconds. */
  readonly cpu: number;
  /** Resident memory in bytes. */
  readonly memory: number;
}

/** Rates, memories and startups are by name of the server. */
export interface Results {
  /** Resident memory after the load, in bytes. */
  readonly memories: ReadonlyMap<string, number | undefined>;
  readonly worlds: Worlds;
  /** How long the suite takes with the reference portal, in seconds. */
  readonly suite: number;
  readonly rates: ReadonlyMap<string, Rates>;
  readonly startups: ReadonlyMap<string, Startup>;
  readonly scales: readonly Scale[];
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
