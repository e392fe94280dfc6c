/** Cache of what was read. An entry is valid until any process writes, or until a provision that it depends on ends. */
import { LRUCache } from "lru-cache";

/** Times for which a value is valid, in milliseconds since the epoch: from `from` to before `until`. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

export const ALWAYS: Span = { from: -Infinity, until: Infinity };

/** Maximum number of cached values, and their total size in bytes. */
const MAX_KNOWN = 100;
export const MAX_KNOWN_BYTES = 16 * 1024 * 1024;

/** Values by state of the database and subject. */
export class Known<Value extends Span> {
  readonly #values = new LRUCache<string, Value>({ max: MAX_KNOWN, maxSize: MAX_KNOWN_BYTES });

  /** Size of the values in bytes. */
  get bytes(): number {
    return this.#values.calculatedSize;
  }

  get(state: string, thing: object, now: number): Value | undefined {
    const value = this.#values.get(name(state, thing));
    return value !== undefined && value.from <= now && now < value.until ? value : undefined;
  }

  /** Stores a value with its size in bytes. Omit the size if the value is always small. */
  keep(state: string, thing: object, value: Value, size = 1): void {
    this.#values.set(name(state, thing), value, { size });
  }
}

const name = (state: string, thing: object): string => `${state} ${JSON.stringify(thing)}`;
