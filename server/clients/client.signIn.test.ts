/** The client signs in, and again when its token ends. */
import { expect, test } from "vitest";
import {
  CallError,
  type Credentials,
  createClient,
  signIn,
  type TokenSource,
} from "../../generated/client.ts";
import type { NewWorld } from "../../generated/control.types.ts";
import { startPortal } from "../testing.ts";

const portal = "https://portal.example/sharing/rest";
const HOUR = 60 * 60 * 1000;

/** Starts a portal. Returns a client that signs in by itself, and the operations that were called. */
async function signedIn(given: Credentials | ((refreshToken: string) => Credentials)) {
  const sandbox = await startPortal();
  const { body } = await sandbox.control<NewWorld>("POST", "/demo/reset");
  const credentials =
    typeof given === "function" ? given(body.accounts.org2user?.refreshToken ?? "") : given;
  const calls: string[] = [];
  const fetch = async (request: Request) => {
    calls.push(new URL(request.url).pathname.slice("/sharing/rest".length));
    return sandbox.request(request.url, request);
  };
  const client = createClient({ portal, fetch, token: signIn({ portal, fetch, ...credentials }) });
  const advance = (milliseconds: number) =>
    sandbox.control("POST", "/demo/clock/advance", { milliseconds });
  return { client, calls, advance };
}

test("a user signs in once for calls at the same time, and again when the clock moves", async () => {
  const { client, calls, advance } = await signedIn({
    username: "org2user",
    password: "marketplace1",
  });
  const both = await Promise.all([client.getSelf(), client.listPurchases({ portalID: "self" })]);
  expect(both.map(({ error }) => error)).toEqual([undefined, undefined]);
  expect(calls.filter((path) => path === "/generateToken")).toHaveLength(1);
  await advance(2 * HOUR);
  calls.length = 0;
  expect((await client.getSelf()).data?.username).toBe("org2user");
  expect(calls).toEqual(["/community/self", "/generateToken", "/community/self"]);
});

test("a change that an ended token refused is made once, with the new token", async () => {
  const { client, calls, advance } = await signedIn({
    username: "org2user",
    password: "marketplace1",
  });
  await client.getSelf();
  await advance(2 * HOUR);
  calls.length = 0;
  const itemID = "b512083cd1b64e2da1d3f66dbb135956";
  expect((await client.expressInterest({ itemID })).error).toBeUndefined();
  const path = `/content/listings/${itemID}/interest`;
  expect(calls).toEqual([path, "/generateToken", path]);
});

test("an application signs in", async () => {
  const application = await signedIn({ clientId: "demoapp", clientSecret: "demo-secret" });
  expect((await application.client.listCustomers({ portalID: "org1" })).data?.total).toBe(0);
  await application.advance(3 * HOUR);
  expect((await application.client.listCustomers({ portalID: "org1" })).data?.total).toBe(0);
});

test("a refresh token signs in", async () => {
  const { client, calls, advance } = await signedIn((refreshToken) => ({
    clientId: "demoapp",
    refreshToken,
  }));
  expect((await client.getSelf()).data?.username).toBe("org2user");
  await advance(3 * HOUR);
  expect((await client.getSelf()).data?.username).toBe("org2user");
  expect(calls.filter((path) => path === "/oauth2/token")).toHaveLength(2);
});

test("a refused sign-in rejects with the refusal, and the next call tries again", async () => {
  const { client, calls } = await signedIn({ username: "org2user", password: "wrong" });
  const fails = await client.getSelf().catch((error: unknown) => error);
  expect(fails).toBeInstanceOf(CallError);
  expect(fails).toMatchObject({ error: { kind: "refusal", outcome: "wrongCredentials" } });
  await expect(client.getSelf()).rejects.toThrow("Unable to generate token. (400)");
  expect(calls).toEqual(["/generateToken", "/generateToken"]);
});

test("a token is renewed a minute before it ends", async () => {
  const { promise: first, resolve } = Promise.withResolvers<void>();
  const issued: string[] = [];
  const fetch = async (request: Request) => {
    if (!request.url.includes("generateToken"))
      return Response.json({ username: request.headers.get("X-Esri-Authorization") });
    issued.push(`token${issued.length}`);
    const lifetime = issued.length === 1 ? 59_000 : HOUR;
    resolve();
    return Response.json({ token: issued.at(-1), expires: Date.now() + lifetime, ssl: false });
  };
  const credentials = { username: "ada", password: "x", referer: "https://store.example" };
  const client = createClient({ portal, fetch, token: signIn({ portal, fetch, ...credentials }) });
  await client.getSelf();
  await first;
  // The first token has less than a minute left.
  await expect.poll(async () => (await client.getSelf()).data?.username).toBe("Bearer token1");
  await client.getSelf();
  expect(issued).toEqual(["token0", "token1"]);
});

test("a token function that has no other token gets the refusal", async () => {
  const asked: unknown[] = [];
  const token: TokenSource = (rejected) => {
    asked.push(rejected);
    return "old";
  };
  const { request } = await startPortal();
  const fetch = async (sent: Request) => request(sent.url, sent);
  expect((await createClient({ portal, fetch, token }).getSelf()).error).toMatchObject({
    outcome: "invalidToken",
  });
  expect(asked).toEqual([undefined, "old"]);
});
