/** Event log of a world: its requests, and what was done to it through the control API. */
import type { LoggedRequest, WorldEvent } from "../../generated/control.types.ts";
import { ENDS, type Exchange } from "../http/context.ts";
import { excerpt } from "../http/secrets.ts";

/** Maximum number of events. Further ones replace the oldest. */
const MAX_EVENTS = 1_000;
/** How many of them may be accepted pictures. A page loads dozens, which would replace everything else. */
const MAX_PICTURES = 100;
/** Maximum size of all events, in bytes. */
export const MAX_BYTES = 4 * 1024 * 1024;
const BYTES_PER_CHARACTER = 2;
/** Maximum number of callers that wait for an event at once. */
export const MAX_WAITING = 100;

/**
 * An event as JSON text, so that it keeps nothing else of the request in memory. The response is stored beside it,
 * unescaped, because few are ever read.
 */
interface Entry {
  readonly sequence: number;
  readonly type: WorldEvent["type"];
  readonly text: string;
  readonly response: string | undefined;
  readonly isPicture: boolean;
}

/** True for a picture that the portal sent as it should. */
export const isPicture = ({ operation = "", outcome, status }: LoggedRequest): boolean =>
  operation.endsWith("Picture") && outcome === ENDS.accepted && status !== 0;

/** Returns the event of an entry. */
export function eventOf({ text, response }: Entry): WorldEvent {
  const event = JSON.parse(text) as WorldEvent;
  if (event.request !== undefined && response !== undefined) event.request.response = response;
  return event;
}

export interface Filter
  extends Partial<Pick<LoggedRequest, "operation" | "actor" | "outcome" | "rule">> {
  /** Id of a failure. */
  readonly failure?: string;
  /** Only events with a greater number. */
  readonly since?: number;
  readonly limit?: number;
}

export class EventLog {
  readonly #entries: Entry[] = [];
  readonly #waiting = new Set<() => void>();
  #bytes = 0;
  #pictures = 0;
  #mark = 0;
  /** Number of the latest event that `clear` dropped. The next event says that. */
  #cleared = 0;
  #isClosed = false;

  /** Size of the events in memory, in bytes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Number of the latest event; 0 if there was none. Numbers continue after `clear`. */
  get mark(): number {
    return this.#mark;
  }

  /** True if no more events come, because the world is gone. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** True if as many callers wait as may. */
  get isCrowded(): boolean {
    return this.#waiting.size >= MAX_WAITING;
  }

  /** Adds a request. `worldTime` is the world's time in milliseconds since the epoch. */
  addRequest({ world: _, response, ...exchange }: Exchange, worldTime: number): void {
    const { path, parameters = {}, outcome = ENDS.fault } = exchange;
    // JSON has no members that are undefined.
    const request = {
      sequence: this.#mark + 1,
      ...exchange,
      ...{ worldTime, realTime: Date.now() },
      ...{ path: excerpt(path), parameters, outcome },
    } satisfies Record<Exclude<keyof LoggedRequest, "response">, unknown>;
    this.add("request", { request: request as LoggedRequest }, response);
  }

  /** Adds an event and wakes those who wait for one. */
  add(
    type: WorldEvent["type"],
    details: Partial<Omit<WorldEvent, "sequence" | "type">> = {},
    response?: string,
  ): void {
    this.#mark += 1;
    const sequence = this.#mark;
    const text = JSON.stringify({ sequence, type, ...details } satisfies WorldEvent);
    const picture = details.request !== undefined && isPicture(details.request);
    const entry = { sequence, type, text, response, isPicture: picture };
    this.#entries.push(entry);
    this.#bytes += sizeOf(entry);
    if (picture) this.#pictures += 1;
    if (this.#pictures > MAX_PICTURES) {
      const oldest = this.#entries.findIndex((one) => one.isPicture);
      this.#forget(this.#entries.splice(oldest, 1)[0]);
    }
    while (this.#entries.length > MAX_EVENTS || this.#bytes > MAX_BYTES) this.dropOldest();
    this.#wake();
  }

  dropOldest(): void {
    // Unlike `splice`, this doesn't move a thousand entries.
    this.#forget(this.#entries.shift());
  }

  /** Stops counting an entry. */
  #forget(dropped: Entry | undefined): void {
    if (dropped === undefined) return;
    this.#bytes -= sizeOf(dropped);
    if (dropped.isPicture) this.#pictures -= 1;
  }

  /** Returns the requests that match the filter, latest first. */
  requests({ limit = MAX_EVENTS, since = 0, failure, ...filters }: Filter = {}): LoggedRequest[] {
    const matches = (request: LoggedRequest) =>
      (failure === undefined || request.failure?.id === failure) &&
      Object.entries(filters).every(
        ([key, value]) => request[key as keyof typeof filters] === value,
      );
    return this.#entries
      .filter(({ sequence, type }) => type === "request" && sequence > since)
      .map((entry) => eventOf(entry).request as LoggedRequest)
      .reverse()
      .filter(matches)
      .slice(0, limit);
  }

  /** Returns a request that is still in the log. */
  find(id: string): LoggedRequest | undefined {
    return this.requests().find((request) => request.id === id);
  }

  /** Returns the events after a number, the oldest first, and true if some before them are lost. */
  after(since: number): { readonly entries: readonly Entry[]; readonly isIncomplete: boolean } {
    const first = this.#entries[0]?.sequence ?? this.#mark + 1;
    // Numbers start again with the process, so a greater one is from an earlier process.
    const isForeign = since > this.#mark;
    return {
      entries: this.#entries.filter(({ sequence }) => isForeign || sequence > since),
      isIncomplete: isForeign || first > Math.max(since, this.#cleared) + 1,
    };
  }

  /**
   * Resolves with true once there is an event after the given number or the log is closed, and with false after a time in
   * milliseconds or when the signal aborts.
   */
  async next(since: number, time: number, signal?: AbortSignal): Promise<boolean> {
    if (this.#mark > since || this.#isClosed) return true;
    if (signal?.aborted === true) return false;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const wake = () => resolve(true);
    const giveUp = () => resolve(false);
    const timer = setTimeout(giveUp, time);
    signal?.addEventListener("abort", giveUp, { once: true });
    this.#waiting.add(wake);
    const isThere = await promise;
    this.#waiting.delete(wake);
    clearTimeout(timer);
    signal?.removeEventListener("abort", giveUp);
    return isThere;
  }

  /** Drops all events. */
  clear(): void {
    this.#entries.length = 0;
    this.#bytes = 0;
    this.#pictures = 0;
    this.#cleared = this.#mark;
  }

  /** Ends every wait. */
  close(): void {
    this.#isClosed = true;
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }
}

const sizeOf = ({ text, response = "" }: Entry): number =>
  BYTES_PER_CHARACTER * (text.length + response.length);
