/**
 * The portal under test: in this process, on a database whose changes are counted, with a clock that the test moves.
 */
import { type Kysely, sql } from "kysely";
import { type Client, createClient } from "../../generated/client.ts";
import type { OperationId } from "../../generated/operations.ts";
import { createServer } from "../server.ts";
import { openStore } from "../storage/open.ts";
import { MEMORY, sqlite } from "../storage/sqlite.ts";
import type { Store } from "../storage/store.ts";
import type { Tables } from "../storage/tables.ts";
import { type Draft, type Sent, written } from "./draft.ts";
import { readState, type State } from "./state.ts";
import { makeTokens } from "./tokens.ts";
import { actors, START } from "./vocabulary.ts";

/** One request and its effects. */
export interface Exchange {
  readonly draft: Draft;
  readonly sent: Sent;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The operation and its body, in any format. Undefined if no operation responded. */
  readonly answered: { readonly id: OperationId; readonly body: object | string } | undefined;
  /** Errors that the portal reported. */
  readonly faults: readonly unknown[];
  /** Number of database rows that changed. */
  readonly changed: number;
  /** CPU time of this thread, in microseconds. */
  readonly work: number;
}

export interface FuzzedPortal {
  /** Resets the portal to the demo world at START, with the rules disabled that `without` lists. */
  reset(): Promise<void>;
  /** Sends one request. Send one at a time, because changes are counted for the whole database. */
  send(draft: Draft): Promise<Exchange>;
  /** Returns a client that sends the token of a user. */
  as(username: string | undefined, scheme?: "https" | "http"): Client;
  /** Moves the clock forward, in milliseconds. */
  advance(milliseconds: number): Promise<void>;
  state(): Promise<State>;
  close(): Promise<void>;
}

export interface FuzzedOptions {
  /** Refusing rules that the portal disables. */
  readonly without?: readonly string[];
  /** Alters the store, to prove that a check notices. */
  readonly spoilStore?: (store: Store) => Store;
  /** Alters the response, to prove that a check notices. */
  readonly spoilAnswer?: (response: Response) => Promise<Response>;
}

const KEY = "key of the fuzzed portal";
const ORIGIN = "portal.example";

export async function openFuzzed(options: FuzzedOptions = {}): Promise<FuzzedPortal> {
  const {
    without = [],
    spoilStore = (store) => store,
    spoilAnswer = async (response) => response,
  } = options;
  const engine = sqlite(MEMORY);
  const db = engine.writing;
  const tokens = await makeTokens(KEY, actors);
  let answered: Exchange["answered"];
  let faults: unknown[] = [];
  const { app, close } = await createServer({
    store: spoiled(await openStore(engine), spoilStore),
    key: KEY,
    // Lets a request appear to come from another machine.
    trustProxy: true,
    inspect: (id, body) => {
      answered = { id, body };
    },
    report: (fault) => faults.push(fault),
  });
  let now = START;

  const control = async (method: string, path: string, body?: object): Promise<void> => {
    const init = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const response = await app.request(`http://${ORIGIN}/control/worlds/demo/${path}`, init);
    if (!response.ok)
      throw new Error(`the control API answered ${response.status}: ${await response.text()}`);
  };

  return {
    async reset() {
      await control("POST", "reset");
      await control("PUT", "clock", { now: START, frozen: true });
      await control("PUT", "faults", { without });
      now = START;
    },
    async send(draft) {
      const sent = written(draft, (name) => tokens.get(name) ?? name);
      answered = undefined;
      faults = [];
      const before = await changes(db);
      const began = work();
      const { status, headers, text } = await received(
        await spoilAnswer(await app.request(requestOf(sent))),
      );
      const took = work() - began;
      return {
        draft,
        sent,
        status,
        headers,
        text,
        answered,
        faults,
        changed: (await changes(db)) - before,
        work: took,
      };
    },
    as: (username, scheme = "https") =>
      createClient({
        portal: `${scheme}://${ORIGIN}/sharing/rest`,
        fetch: async (request) => app.request(request),
        ...(username === undefined ? {} : { token: tokens.get(username) ?? username }),
      }),
    async advance(milliseconds) {
      await control("POST", "clock/advance", { milliseconds });
      now += milliseconds;
    },
    state: () => readState(db, now),
    close,
  };
}

function requestOf({ method, target, secure, headers, body }: Sent): Request {
  const init = {
    method,
    headers: headers.map(([name, text]): [string, string] => [name, text]),
    ...(body === undefined ? {} : { body }),
  };
  const request = new Request(`${secure ? "https" : "http"}://${ORIGIN}${target}`, init);
  // If a form has no type, fetch would add one.
  if (!headers.some(([name]) => name === "Content-Type")) request.headers.delete("Content-Type");
  return request;
}

const received = async (response: Response) => ({
  status: response.status,
  headers: response.headers,
  text: await response.text(),
});

/** Number of rows inserted, updated or deleted since the database was opened. */
async function changes(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select total_changes() as count`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Wraps the store of every request too. */
const spoiled = (store: Store, spoil: (store: Store) => Store): Store => ({
  ...spoil(store),
  forRequest: () => spoil(store.forRequest()),
});

/** CPU time of this thread, in microseconds, without other threads and processes. */
export function work(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}
