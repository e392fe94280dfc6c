/** Starts a portal in the test process, without a socket, and sends requests as its users. */
import { expect, onTestFinished } from "vitest";
import {
  type Answer,
  type Client,
  createClient,
  encode,
  type Refusal,
} from "../generated/client.ts";
import type { Error as Envelope } from "../generated/openapi.types.ts";
import { assertValidBody } from "./http/outcome.ts";
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

/** Time at which a test portal's clock is frozen, unless the test moves it. */
export const START = 1378227262000;
export const MINUTE = 60 * 1000;
export const DAY = 24 * 60 * MINUTE;

type Fields = Record<string, unknown>;
type Headers = Record<string, string>;

export interface TestPortal {
  /** Returns a client with the token of a user of the root world. */
  as(username: string): Client;
  /** Returns a client of any world and scheme, with any token. */
  client(how?: {
    world?: string;
    scheme?: "http" | "https";
    token?: string;
    headers?: Headers;
  }): Client;
  /**
   * Returns a token of a user of the root world. It is valid for two hours of real time, so for years of the frozen
   * clock.
   */
  token(username: string): string;
  /** Sends a request to the root portal. Paths start after /sharing/rest. */
  get(path: string, fields?: Fields, headers?: Headers): Promise<Response>;
  post(path: string, fields?: Fields, headers?: Headers): Promise<Response>;
  /** Sends any request. */
  request(url: string, init?: RequestInit): Promise<Response>;
  /** Sends a request to the control API. Paths start after /control/worlds. */
  control<Body = Fields>(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: Body }>;
}

const ORIGIN = "https://portal.example";

/**
 * Starts a portal with the demo world and its clock frozen at START, and closes it after the test. Every response is
 * validated against the contract. An error in the portal fails the test.
 */
export async function startPortal(options: Partial<ServerOptions> = {}): Promise<TestPortal> {
  const { app, close } = await createServer({
    store: await openStore(sqlite(":memory:")),
    inspect: assertValidBody,
    report(fault) {
      throw fault;
    },
    ...options,
  });
  onTestFinished(close);

  const request = async (url: string, init?: RequestInit) =>
    app.request(new URL(url, ORIGIN).href, init);
  const control: TestPortal["control"] = async (method, path, body) => {
    const init = {
      method,
      ...(body === undefined
        ? {}
        : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    };
    const response = await request(`/control/worlds${path}`, init);
    return { status: response.status, body: (await response.json()) as never };
  };
  const { body: world } = await control<{ accounts: Record<string, { token: string }> }>(
    "POST",
    "/demo/reset",
  );
  await control("PUT", "/demo/clock", { now: START, frozen: true });

  const token = (username: string) => {
    const account = world.accounts[username];
    if (account === undefined) throw new Error(`the demo world has no account ${username}`);
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
    get: (path, fields = {}, headers = {}) =>
      request(`/sharing/rest${path}?${encode(fields)}`, { headers }),
    post: (path, fields = {}, headers = {}) =>
      request(`/sharing/rest${path}`, { method: "POST", body: encode(fields), headers }),
  };
}

/** Returns the result of a successful call. Throws if it was refused. */
export function accepted<Result>({ data, error }: Answer<Result>): Result {
  if (error !== undefined) throw new Error(`refused: ${JSON.stringify(error)}`);
  return data as Result;
}

/** Returns the refusal of a call. Throws if there is none. */
export function refused({ error }: Answer<unknown>): Refusal {
  if (error === undefined) throw new Error("expected a refusal, but the call succeeded");
  if (error.kind !== "refusal") throw new Error(`expected a refusal, but got: ${error.message}`);
  return error;
}

/** Returns the error of a response that must be a refusal: an envelope as JSON, with HTTP status 200. */
export async function refusalOf(response: Response): Promise<Envelope["error"]> {
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
  const body = (await response.json()) as { error?: Envelope["error"] };
  if (body.error === undefined)
    throw new Error(`expected a refusal, but the response is ${JSON.stringify(body)}`);
  // Every operation has the same envelope, so any operation's validator works.
  assertValidBody("expressInterest", body);
  return body.error;
}

/** Returns the result of a response that must be a success as JSON. */
export async function resultOf<Result = Fields>(response: Response): Promise<Result> {
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
  const body = (await response.json()) as { error?: Envelope["error"] };
  if (body.error !== undefined) throw new Error(`refused: ${JSON.stringify(body.error)}`);
  return body as Result;
}

/** Returns the refusal of a request, and checks that the portal still works. */
export async function survivedRefusal(portal: TestPortal, response: Promise<Response>) {
  const error = await refusalOf(await response);
  accepted(await portal.as("org2user").listPurchases({ portalID: "self" }));
  return error;
}
