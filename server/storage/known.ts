/** What has been read. It is true as long as nothing is written, by whatever process, and nothing that it depends on ends. */
import { LRUCache } from "lru-cache";

/** The presents for which something is true, in milliseconds since the epoch: from one on, until before another. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

export const ALWAYS: Span = { from: -Infinity, until: Infinity };

/** Most things of a kind that are known at a time, and most bytes that they take together. */
const MAX_KNOWN = 100;
export const MAX_KNOWN_BYTES = 16 * 1024 * 1024;

/** What is known of some things, by the state of the database and what tells the things apart. */
export class Known<Value extends Span> {
  readonly #values = new LRUCache<string, Value>({ max: MAX_KNOWN, maxSize: MAX_KNOWN_BYTES });

  /** How much memory it takes, in bytes. */
  get bytes(): number {
    return this.#values.calculatedSize;
  }

  get(state: string, thing: object, now: number): Value | undefined {
    const value = this.#values.get(name(state, thing));
    return value !== undefined && value.from <= now && now < value.until ? value : undefined;
  }

  /** Keeps a value, of a size in bytes; one whose size is left out is small whatever was asked. */
  keep(state: string, thing: object, value: Value, size = 1): void {
    this.#values.set(name(state, thing), value, { size });
  }
}

const name = (state: string, thing: object): string => `${state} ${JSON.stringify(thing)}`;
