/** What has been read. It is true as long as nothing is written, by whatever process, and nothing that it depends on ends. */
import { Latest } from "./latest.ts";

/** The presents for which something is true, in milliseconds since the epoch: from one on, until before another. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

export const ALWAYS: Span = { from: -Infinity, until: Infinity };

/** Most things of a kind that are known at a time. */
const MAX_KNOWN = 100;

/** What is known of some things, by the state of the database and what tells the things apart. */
export class Known<Value extends Span> {
  readonly #values = new Latest<string, Value>(MAX_KNOWN);

  get(state: string, thing: object, now: number): Value | undefined {
    const value = this.#values.get(name(state, thing));
    return value !== undefined && value.from <= now && now < value.until ? value : undefined;
  }

  keep(state: string, thing: object, value: Value): void {
    this.#values.set(name(state, thing), value);
  }
}

const name = (state: string, thing: object): string => `${state} ${JSON.stringify(thing)}`;
