/** Request log of a world, for developers who test a client. */
import type { LoggedRequest } from "../../generated/control.types.ts";
import { ENDS, type Exchange } from "../http/context.ts";
import { excerpt } from "../http/secrets.ts";

/** Maximum number of requests. Further ones replace the oldest. */
const MAX_REQUESTS = 1_000;
/** Maximum size of all requests, in bytes. */
export const MAX_BYTES = 4 * 1024 * 1024;
const BYTES_PER_CHARACTER = 2;

export type Filter = Partial<Pick<LoggedRequest, "operation" | "actor" | "outcome">> & {
  readonly limit?: number;
};

export class RequestLog {
  /** Requests as JSON text. Its size is known, and it holds no references to the received request. */
  readonly #entries: string[] = [];
  #bytes = 0;

  /** Size of the requests in memory, in bytes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Adds a request. `worldTime` is the world's time in milliseconds since the epoch. */
  add({ world: _, status: __, ...exchange }: Exchange, worldTime: number): void {
    const { path, parameters = {}, outcome = ENDS.fault } = exchange;
    const times = { worldTime, realTime: Date.now() };
    // JSON has no members that are undefined.
    const text = JSON.stringify({
      ...exchange,
      ...times,
      ...{ path: excerpt(path), parameters, outcome },
    } satisfies Partial<Record<keyof LoggedRequest, unknown>>);
    this.#entries.push(text);
    this.#bytes += sizeOf(text);
    while (this.#entries.length > MAX_REQUESTS || this.#bytes > MAX_BYTES) this.dropOldest();
  }

  dropOldest(): void {
    this.#bytes -= sizeOf(this.#entries.shift() ?? "");
  }

  /** Returns the requests that match the filter, latest first. */
  list({ limit = MAX_REQUESTS, ...filters }: Filter = {}): LoggedRequest[] {
    const matches = (request: LoggedRequest) =>
      Object.entries(filters).every(
        ([key, value]) => request[key as keyof typeof filters] === value,
      );
    return this.#entries
      .map((text) => JSON.parse(text) as LoggedRequest)
      .reverse()
      .filter(matches)
      .slice(0, limit);
  }

  /** Returns a request that is still in the log. */
  find(id: string): LoggedRequest | undefined {
    return this.list().find((request) => request.id === id);
  }

  clear(): void {
    this.#entries.length = 0;
    this.#bytes = 0;
  }
}

const sizeOf = (text: string): number => BYTES_PER_CHARACTER * text.length;
