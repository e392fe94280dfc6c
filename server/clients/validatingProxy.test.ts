/**
 * Prism as a validating proxy in front of the portal, with the published contract: it sees no violation in what Esri's
 * clients send, and an operation in every request, except that it does not know a token in a form.
 */
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { startChild } from "../../conformance/targets/child.ts";
import { operationIds } from "../../generated/operations.ts";
import { createServer } from "../server.ts";
import { openStore } from "../storage/open.ts";
import { MEMORY, sqlite } from "../storage/sqlite.ts";
import { PYTHON, REST_JS, replay, SDK, SIGN_IN } from "./clientJourneys.testing.ts";
import { playStory } from "./story.testing.ts";

const CONTRACT = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));

/** OpenAPI has no scheme for a token in a form, so Prism calls it missing. */
const FORGIVEN = "Invalid security scheme used";

interface Violation {
  readonly location: readonly string[];
  readonly message: string;
  readonly severity: string;
}

let proxy: string;
/** Address of the portal itself. */
let upstream: string;
/** What the proxy says, with method and path. */
let seen: (Violation & { readonly sent: string })[] = [];
const ends: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

beforeAll(async () => {
  const { app, close } = await createServer({ store: await openStore(sqlite(MEMORY)) });
  const portal = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }) as Server;
  await new Promise((resolve) => portal.once("listening", resolve));
  ends.push(
    close,
    () => portal.closeAllConnections(),
    () => void portal.close(),
  );
  upstream = `http://127.0.0.1:${(portal.address() as AddressInfo).port}/sharing/rest`;
  const prism = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");
  const { announced, stop } = await startChild(
    [prism, "proxy", CONTRACT, upstream, "--port", "0"],
    { ready: /Prism is listening on (http:\S+)/ },
  );
  ends.push(stop);
  proxy = announced;
});

/** Sends what Esri's client sends through the proxy, and keeps what the proxy says of it. */
const direct = globalThis.fetch;
const watched: typeof fetch = async (input, init) => {
  const response = await direct(input, init);
  const path = new URL(String(input)).pathname;
  const said = response.headers.get("sl-violations");
  const violations = said === null ? [] : (JSON.parse(said) as Violation[]);
  const sent = `${init?.method} ${path}`;
  seen.push(...violations.map((violation) => ({ ...violation, sent })));
  // Prism itself responds to what has no operation.
  if (response.headers.get("Content-Type")?.startsWith("application/problem+json"))
    seen.push({ sent, location: [], message: await response.clone().text(), severity: "Error" });
  return response;
};

/** Returns what the proxy says, without what is forgiven. */
const complaints = () =>
  seen
    .filter(({ message }) => message !== FORGIVEN)
    .map(({ sent, location, message }) => `${sent}: ${location.join(".")} ${message}`);

test.each(["GET", "POST"] as const)("reads by %s violate nothing", async (reads) => {
  seen = [];
  vi.stubGlobal("fetch", watched);
  onTestFinished(() => void vi.unstubAllGlobals());
  const done = await playStory(proxy, { reads });
  expect(done.toSorted()).toEqual([...operationIds].sort());
  expect(complaints()).toEqual([]);
});

test.each([
  ["the Maps SDK", SDK],
  ["ArcGIS REST JS", REST_JS],
  ["the Python client", PYTHON],
  ["signing in", SIGN_IN],
] as const)("what %s sends violates nothing", async (_, requests) => {
  const world = await direct(`${upstream.replace("/sharing/rest", "")}/control/worlds/demo/reset`, {
    method: "POST",
  });
  expect(world.status).toBe(200);
  const { accounts } = (await world.json()) as { accounts: Record<string, { token: string }> };
  seen = [];
  const token = (username: string) => accounts[username]?.token ?? "";
  // The contract has the slash at the end where clients send one.
  const refused = await replay(requests, { portal: proxy, slash: "", request: watched, token });
  expect(refused).toEqual([]);
  expect(complaints()).toEqual([]);
});

test("a violation is seen, and so is a request without an operation", async () => {
  seen = [];
  await watched(`${proxy}/portals/self/nothing?f=json`);
  expect(complaints()).toHaveLength(1);
  const response = await fetch(`${proxy}/portals/self/purchases?status=never&f=json`);
  expect(response.headers.get("sl-violations")).toContain("status");
});
