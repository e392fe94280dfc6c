/** A portal inside the test process, without a socket, and the means to speak to it as one of its users. */
import { expect, onTestFinished } from "vitest";
import { type Answer, type Client, createClient, encode, type Refusal } from "../generated/client.ts";
import type { Error as Envelope } from "../generated/openapi.types.ts";
import { inspect } from "./http/inspect.ts";
import { createServer, type ServerOptions } from "./server.ts";
import { openStore } from "./storage/open.ts";
import { sqlite } from "./storage/sqlite.ts";

/** Listings and items of the demo world. */
export const ids = {
  paid: "b512083cd1b64e2da1d3f66dbb135956",
  free: "140d7c7f363349848df8d388f23feb20",
  byUser: "6489da7f08f045ac8c0a5b1de37d56fe",
  noTrial: "448772a88d4b498d064ce2e8c6ff6b01",
  provisioned: "10ba62fe50864339a8a3e0f18ca85506",
  unrelated: "2d2a9c99bb2a43548c31cd8e32217af6",
  signed: "b2d9a4dd70174fac8986dd2bf15a477a",
};

/** The instant at which a test portal's clock stands still, unless the test moves it. */
export const START = 1378227262000;
export const MINUTE = 60 * 1000;
export const DAY = 24 * 60 * MINUTE;

type Fields = Record<string, unknown>;
type Headers = Record<string, string>;

export interface TestPortal {
  /** A client that sends the token of a user of the root world. */
  as(username: string): Client;
  /** A client of whichever world and scheme, with whichever token. */
  client(how?: { world?: string; scheme?: "http" | "https"; token?: string; headers?: Headers }): Client;
  /** A token of a user of the root world, good for an hour of the real present, so for years of the frozen one. */
  token(username: string): string;
  /** Requests to the root portal as they are, with paths that begin after /sharing/rest. */
  get(path: string, fields?: Fields, headers?: Headers): Promise<Response>;
  post(path: string, fields?: Fields, headers?: Headers): Promise<Response>;
  /** Any request at all. */
  request(url: string, init?: RequestInit): Promise<Response>;
  /** A request to the control API, with a path that begins after /control/worlds. */
  control<Body = Fields>(method: string, path: string, body?: unknown): Promise<{ status: number; body: Body }>;
}

const ORIGIN = "https://portal.example";

/**
 * Starts a portal with the demo world, its clock frozen at START, and closes it after the test. Its answers are held
 * against the contract; a fault of the portal fails the test with the fault itself.
 */
export async function startPortal(options: Partial<ServerOptions> = {}): Promise<TestPortal> {
  const { app, close } = await createServer({
    store: await openStore(sqlite(":memory:")),
    inspect,
    report(fault) {
      throw fault;
    },
    ...options,
  });
  onTestFinished(close);

  const request = async (url: string, init?: RequestInit) => app.request(new URL(url, ORIGIN).href, init);
  const control: TestPortal["control"] = async (method, path, body) => {
    const init = { method, ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }) };
    const response = await request(`/control/worlds${path}`, init);
    return { status: response.status, body: (await response.json()) as never };
  };
  const { body: world } = await control<{ accounts: Record<string, { token: string }> }>("POST", "/demo/reset");
  await control("PUT", "/demo/clock", { now: START, frozen: true });

  const token = (username: string) => {
    const account = world.accounts[username];
    if (account === undefined) throw new Error(`the demo world signs no ${username} in`);
    return account.token;
  };
  const client: TestPortal["client"] = ({ world = "demo", scheme = "https", ...rest } = {}) =>
    createClient({
      portal: `${scheme}://portal.example/w/${world}/sharing/rest`,
      fetch: async (request) => app.request(request),
      ...rest,
    });
  return {
    request,
    control,
    token,
    client,
    as: (username) => client({ token: token(username) }),
    get: (path, fields = {}, headers = {}) => request(`/sharing/rest${path}?${encode(fields)}`, { headers }),
    post: (path, fields = {}, headers = {}) => request(`/sharing/rest${path}`, { method: "POST", body: encode(fields), headers }),
  };
}

/** The result in an answer that must be a success. */
export function accepted<Result>({ data, error }: Answer<Result>): Result {
  if (error !== undefined) throw new Error(`refused: ${JSON.stringify(error)}`);
  return data as Result;
}

/** The error in an answer that must be a refusal. */
export function refused({ error }: Answer<unknown>): Refusal {
  if (error === undefined) throw new Error("accepted, where a refusal was expected");
  if (error.kind !== "refusal") throw new Error(`no refusal: ${error.message}`);
  return error;
}

/** The error in a response that must be a refusal: an envelope as JSON, with HTTP status 200. */
export async function refusalOf(response: Response): Promise<Envelope["error"]> {
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
  const body = (await response.json()) as { error?: Envelope["error"] };
  if (body.error === undefined) throw new Error(`accepted, where a refusal was expected: ${JSON.stringify(body)}`);
  // Every operation has the same envelope, so any of them tells whether this is one.
  inspect("expressInterest", body);
  return body.error;
}

/** The result in a response that must be a success as JSON. */
export async function resultOf<Result = Fields>(response: Response): Promise<Result> {
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
  const body = (await response.json()) as { error?: Envelope["error"] };
  if (body.error !== undefined) throw new Error(`refused: ${JSON.stringify(body.error)}`);
  return body as Result;
}
