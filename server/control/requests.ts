/** What was asked of a world lately, for whoever tests a client against it. */
import type { LoggedRequest } from "../../generated/control.types.ts";
import { type Answered, ENDS } from "../http/exchange.ts";
import { withoutTokens } from "../http/secrets.ts";

/** Most requests that are kept; beyond it, each new one takes the place of the oldest. */
const MAX_KEPT = 1_000;

export type Filter = Partial<Pick<LoggedRequest, "operation" | "actor" | "outcome">> & { readonly limit?: number };

export class Requests {
  #kept: LoggedRequest[] = [];

  /** Keeps a request, with the time in the world and the real one, in milliseconds since the epoch. */
  add(
    { id, method, path, operation, parameters = {}, actor, outcome = ENDS.fault, rule, milliseconds }: Answered,
    worldTime: number,
  ): void {
    const time = { worldTime, realTime: Date.now() };
    this.#kept.push({
      id,
      ...time,
      method,
      path: withoutTokens(path),
      parameters,
      outcome,
      milliseconds,
      ...(operation === undefined ? {} : { operation }),
      ...(actor === undefined ? {} : { actor }),
      ...(rule === undefined ? {} : { rule }),
    });
    // In whole batches, since to drop the first of a long list moves all others.
    if (this.#kept.length >= 2 * MAX_KEPT) this.#kept = this.#kept.slice(-MAX_KEPT);
  }

  /** The latest requests first, those alone that have what the filter names. */
  list({ limit = MAX_KEPT, ...wanted }: Filter = {}): LoggedRequest[] {
    const matches = (request: LoggedRequest) =>
      Object.entries(wanted).every(([key, value]) => request[key as keyof typeof wanted] === value);
    return this.#kept.slice(-MAX_KEPT).reverse().filter(matches).slice(0, limit);
  }

  clear(): void {
    this.#kept = [];
  }
}
