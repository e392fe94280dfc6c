/** What has been read. It is true as long as nothing is written, by whatever process, and nothing that it depends on ends. */
import { Latest } from "./latest.ts";

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
  readonly #values = new Latest<string, { readonly value: Value; readonly size: number }>({
    entries: MAX_KNOWN,
    bytes: MAX_KNOWN_BYTES,
    sizeOf: ({ size }) => size,
  });

  /** How much memory it takes, in bytes. */
  get bytes(): number {
    return this.#values.bytes;
  }

  get(state: string, thing: object, now: number): Value | undefined {
    const value = this.#values.get(name(state, thing))?.value;
    return value !== undefined && value.from <= now && now < value.until ? value : undefined;
  }

  /** Keeps a value, of a size in bytes; one whose size is left out is small whatever was asked. */
  keep(state: string, thing: object, value: Value, size = 0): void {
    this.#values.set(name(state, thing), { value, size });
  }
}

const name = (state: string, thing: object): string => `${state} ${JSON.stringify(thing)}`;
