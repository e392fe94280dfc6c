/** What was asked of a world lately, for whoever tests a client against it. */
import type { LoggedRequest } from "../../generated/control.types.ts";
import { ENDS, type Exchange } from "../http/context.ts";
import { excerpt } from "../http/secrets.ts";

/** Most requests that are kept; beyond it, each new one takes the place of the oldest. */
const MAX_KEPT = 1_000;
/** Most bytes that they take together. */
export const MAX_BYTES = 4 * 1024 * 1024;
/** Most bytes of a character in memory. */
const BYTES_PER_CHARACTER = 2;

export type Filter = Partial<Pick<LoggedRequest, "operation" | "actor" | "outcome">> & { readonly limit?: number };

export class Requests {
  /** The requests as JSON: a text of its own, whose size is known, and which keeps nothing alive of what was sent. */
  readonly #kept: string[] = [];
  #bytes = 0;

  /** How much memory the requests take, in bytes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Keeps a request, with the time in the world and the real one, in milliseconds since the epoch. */
  add(
    { id, method, path, operation, parameters = {}, actor, outcome = ENDS.fault, rule, milliseconds }: Exchange,
    worldTime: number,
  ): void {
    const request: LoggedRequest = {
      id,
      ...{ worldTime, realTime: Date.now() },
      method,
      path: excerpt(path),
      parameters,
      outcome,
      milliseconds,
      ...(operation === undefined ? {} : { operation }),
      ...(actor === undefined ? {} : { actor }),
      ...(rule === undefined ? {} : { rule }),
    };
    const text = JSON.stringify(request);
    this.#kept.push(text);
    this.#bytes += sizeOf(text);
    while (this.#kept.length > MAX_KEPT || this.#bytes > MAX_BYTES) this.dropOldest();
  }

  dropOldest(): void {
    this.#bytes -= sizeOf(this.#kept.shift() ?? "");
  }

  /** The latest requests first, those alone that have what the filter names. */
  list({ limit = MAX_KEPT, ...wanted }: Filter = {}): LoggedRequest[] {
    const matches = (request: LoggedRequest) =>
      Object.entries(wanted).every(([key, value]) => request[key as keyof typeof wanted] === value);
    return this.#kept
      .map((text) => JSON.parse(text) as LoggedRequest)
      .reverse()
      .filter(matches)
      .slice(0, limit);
  }

  clear(): void {
    this.#kept.length = 0;
    this.#bytes = 0;
  }
}

const sizeOf = (text: string): number => BYTES_PER_CHARACTER * text.length;
