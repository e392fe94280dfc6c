/** The portal under test: in this process, on a database whose changes are counted, with a clock that the test moves. */
import type { OperationId } from "../../generated/operations.ts";
import { createServer } from "../server.ts";
import type { Connection } from "../storage/engine.ts";
import { openStore } from "../storage/open.ts";
import { MEMORY, sqlite } from "../storage/sqlite.ts";
import type { Store } from "../storage/store.ts";
import { KEY, START } from "./demoWorld.ts";
import { type GeneratedRequest, urlOf } from "./request.ts";
import { readState, type State } from "./state.ts";

/** One request and its effects. */
export interface Exchange {
  readonly request: GeneratedRequest;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The operation and its body, in any format. Undefined if no operation responded. */
  readonly result: { readonly operation: OperationId; readonly body: object | string } | undefined;
  /** Errors that the portal reported. */
  readonly errors: readonly unknown[];
  /** Number of database rows that changed. */
  readonly changes: number;
  /** CPU time of this thread, in microseconds. */
  readonly work: number;
}

export type FuzzedPortal = Awaited<ReturnType<typeof openFuzzed>>;

export interface FuzzedOptions {
  /** Called after each request. */
  readonly onExchange?: (exchange: Exchange) => void;
  /** Refusing rules that the portal disables. */
  readonly without?: readonly string[];
  /** Alters the store, to prove that a check notices. */
  readonly alterStore?: (store: Store) => Store;
  /** Alters the response, to prove that a check notices. */
  readonly alterResponse?: (response: Response) => Promise<Response>;
}

export async function openFuzzed(options: FuzzedOptions = {}) {
  const { onExchange, without = [], alterStore = (store) => store, alterResponse } = options;
  const engine = sqlite(MEMORY);
  let result: Exchange["result"];
  let errors: unknown[] = [];
  let now = START;
  const store = await openStore(engine);
  const { app, close } = await createServer({
    store: alterStore(store),
    key: KEY,
    // Lets a request appear to come from another machine.
    trustProxy: true,
    inspect: (operation, body) => {
      result = { operation, body };
    },
    report: (error) => errors.push(error),
  });

  async function control(method: string, path: string, body?: object): Promise<void> {
    const init = { method, ...(body && { body: JSON.stringify(body) }) };
    const response = await app.request(`http://portal.example/control/worlds/demo/${path}`, init);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  }

  return {
    close,
    /** Resets the portal to the demo world at START. */
    async reset(): Promise<void> {
      await control("POST", "reset");
      await control("PUT", "clock", { now: START, frozen: true });
      await control("PUT", "faults", { without });
      now = START;
    },
    /** Sends one request. Send one at a time, because changes are counted for the whole database. */
    async send(request: GeneratedRequest): Promise<Exchange> {
      result = undefined;
      errors = [];
      const before = await countChanges(engine.reading);
      const start = measureWork();
      const original = await app.request(toFetch(request));
      const response = alterResponse === undefined ? original : await alterResponse(original);
      const { status, headers } = response;
      const text = await response.text();
      const work = measureWork() - start;
      const changes = (await countChanges(engine.reading)) - before;
      const exchange = { request, status, headers, text, result, errors, changes, work };
      onExchange?.(exchange);
      return exchange;
    },
    /** Moves the clock forward, in milliseconds. */
    async advance(milliseconds: number): Promise<void> {
      await control("POST", "clock/advance", { milliseconds });
      now += milliseconds;
    },
    state: (): Promise<State> => readState(engine.reading, now),
  };
}

/** Creates a Request as a client on the network would send it. */
function toFetch(generated: GeneratedRequest): Request {
  const { method, headers, body } = generated;
  const request = new Request(urlOf(generated), {
    method,
    headers: headers.map(([name, text]): [string, string] => [name, text]),
    ...(method === "GET" || method === "HEAD" ? {} : { body }),
  });
  // Request adds a type to a form that has none.
  if (!headers.some(([name]) => name === "Content-Type")) request.headers.delete("Content-Type");
  return request;
}

/** Returns the number of rows inserted, updated or deleted since the database was opened. */
async function countChanges(connection: Connection): Promise<number> {
  const [row] = await connection.run<{ count: number }>("select total_changes() as count", {});
  return row?.count ?? 0;
}

/** Returns the CPU time of this thread so far, in microseconds, without other threads and processes. */
export function measureWork(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}
