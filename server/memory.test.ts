/** No data whose size the sender chooses stays in memory after the request. */
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { createTokens } from "./auth/tokens.ts";
import { type PortalProcess, startProcess, tokenOf } from "./process.testing.ts";
import { accepted, ids, startPortal, type TestPortal } from "./testing.ts";

const MEBIBYTE = 1024 * 1024;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Returns the size of live objects after garbage collection, in mebibytes. */
async function alive(): Promise<number> {
  let least = Infinity;
  // Streams release their buffers some turns later.
  for (let turn = 0; turn < 5; turn++) {
    await setImmediate();
    collect();
    const { heapUsed, external } = process.memoryUsage();
    least = Math.min(least, heapUsed + external);
  }
  return least / MEBIBYTE;
}

/** Returns the growth of live objects over many requests, in mebibytes. */
async function growth(times: number, send: (turn: number) => Promise<Response>): Promise<number> {
  for (let turn = 0; turn < 3; turn++) await (await send(-1 - turn)).text();
  const before = await alive();
  for (let turn = 0; turn < times; turn++) await (await send(turn)).text();
  return (await alive()) - before;
}

/** Each request has a mebibyte, so a leak would show as one mebibyte per request. */
const MANY = 60;
const MOST = 25;

const KINDS: Readonly<Record<string, (portal: TestPortal, turn: number) => Promise<Response>>> = {
  "fields of any name": (portal, turn) =>
    portal.post("/info", { f: "json", [`x${turn}`]: "z".repeat(MEBIBYTE - 100) }),
  "texts with a letter that is not Latin": (portal, turn) =>
    portal.request("/sharing/rest/info", {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: `f=json&x${turn}=漢${"z".repeat(MEBIBYTE - 100)}`,
    }),
  "long names": (portal, turn) =>
    portal.post("/info", { f: "json", [`${turn}${"x".repeat(MEBIBYTE - 100)}`]: "1" }),
  "short fields in a long body": (portal, turn) =>
    portal.post("/info", {
      f: "json",
      note: `a short note, number ${turn}`,
      pad: "x".repeat(MEBIBYTE - 100),
    }),
  // User names are short, so their number isn't limited by size, but their bodies are long.
  "user names that fail": (portal, turn) =>
    portal.post("/generateToken", {
      f: "json",
      username: `${turn}`,
      password: "wrong",
      pad: "x".repeat(MEBIBYTE - 100),
    }),
  "client ids that fail": (portal, turn) =>
    portal.post("/oauth2/token", {
      ...{ f: "json", grant_type: "client_credentials", client_secret: "wrong" },
      ...{ client_id: `${turn}`, pad: "x".repeat(MEBIBYTE - 100) },
    }),
};

describe("nothing remains of", () => {
  it.each(Object.entries(KINDS))("%s", async (_, send) => {
    const portal = await startPortal();
    expect(await growth(MANY, (turn) => send(portal, turn))).toBeLessThan(MOST);
  });

  it("the bodies with valid tokens", async () => {
    const key = "key of a test of memory";
    const portal = await startPortal({ key });
    const { access } = createTokens(key, "demo");
    const pad = "x".repeat(MEBIBYTE - 1_000);
    const grown = await growth(MANY, async (turn) => {
      const token = await access.issue({
        username: "org2user",
        expires: Date.now() + turn + MEBIBYTE,
      });
      return portal.post("/community/self", { f: "json", token, pad });
    });
    expect(grown).toBeLessThan(MOST);
  });

  it("a list that is requested with changing callbacks", async () => {
    const portal = await startPortal();
    accepted(await portal.as("org2user").startTrial({ itemID: ids.byUser }));
    const entitlements = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, index) => [`entitlement ${index}`, { num: 1 }]),
    );
    const pool = {
      itemID: ids.byUser,
      purchaserOrgId: "org2",
      orgEntitlements: { maxUsers: 1, entitlements },
    };
    accepted(await portal.as("org1admin").provisionOrgEntitlements(pool));
    const token = portal.token("org1admin");
    const ask = (turn: number) =>
      portal.get("/portals/self/customersList", { f: "json", token, callback: `call${turn + 3}` });
    expect((await (await ask(0)).text()).length).toBeGreaterThan(20_000);
    expect(await growth(1_000, ask)).toBeLessThan(MOST);
  });
});

/** Returns the resident memory of a process, in mebibytes. */
async function resident({ url }: PortalProcess): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1]) / MEBIBYTE;
}

it("after 2,000 requests of the largest size a process has grown by at most 150 MiB", async () => {
  const portal = await startProcess();
  const token = await tokenOf(portal, "org1admin");
  const fill = (start: string, unit: string) =>
    start + unit.repeat((MEBIBYTE - start.length) / unit.length);
  const bodies: readonly ((turn: number) => readonly [path: string, body: string])[] = [
    (turn) => ["/info", fill(`f=json&x${turn}=`, "z")],
    (turn) => ["/info", fill(`f=json&x${turn}=`, "%C3%A9")],
    (turn) => ["/info", fill(`f=json&x${turn}=`, "eyJ")],
    (turn) => ["/info", fill(`f=json&${turn}`, "x")],
    (turn) => ["/generateToken", fill(`f=json&password=wrong&username=${turn}`, "u")],
    (turn) => [
      "/oauth2/token",
      fill(`f=json&grant_type=client_credentials&client_id=${turn}`, "u"),
    ],
    (turn) => ["/content/listings", fill(`f=json&q=${turn}`, "+a")],
    (turn) => [
      "/portals/self/customersList",
      fill(`f=json&token=${token}&callback=call${turn}&x=`, "z"),
    ],
    (turn) => [`/nothing/${turn}`, fill("f=html&x=", "%3C")],
    (turn) => [
      "/info",
      Array.from({ length: 190 }, (_, index) => `${turn}-${index}=${"x".repeat(5_400)}`).join("&"),
    ],
    () => ["/info", fill("f=json", "&a=b")],
    () => ["/info", fill("", '{"a":')],
  ];
  const send = async (turn: number) => {
    const [path, body] = bodies[turn % bodies.length]?.(turn) ?? ["", ""];
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const response = await fetch(`${portal.url}/sharing/rest${path}`, {
      method: "POST",
      headers,
      body,
    });
    await response.arrayBuffer();
  };
  const TIMES = 2_000;
  // Send one of each kind first, because one-time allocations aren't growth.
  for (let turn = 0; turn < bodies.length; turn++) await send(turn);
  const before = await resident(portal);
  let turn = 0;
  const sender = async () => {
    while (turn < TIMES) {
      turn += 1;
      await send(turn);
    }
  };
  await Promise.all([sender(), sender(), sender(), sender()]);
  expect((await resident(portal)) - before).toBeLessThan(150);
});
