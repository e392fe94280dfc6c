/** No data whose size the sender chooses stays in memory after the request. */
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, inject, it } from "vitest";
import { createTokens } from "./auth/tokens.ts";
import { type PortalProcess, startProcess, tokenOf } from "./process.testing.ts";
import { accepted, ids, startPortal } from "./testing.ts";

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
const MANY = 20 * inject("soak");
const MOST = 10;

/** The path and body of a request, of which no two are alike. */
type Kind = (turn: number) => readonly [path: string, body: string];

const fill = (start: string, unit: string) =>
  start + unit.repeat((MEBIBYTE - start.length) / unit.length);

const KINDS: Readonly<Record<string, Kind>> = {
  "fields of any name": (turn) => ["/info", fill(`f=json&x${turn}=`, "z")],
  "texts with a letter that is not Latin": (turn) => [
    "/info",
    `f=json&x${turn}=漢${"z".repeat(MEBIBYTE - 100)}`,
  ],
  "encoded letters": (turn) => ["/info", fill(`f=json&x${turn}=`, "%C3%A9")],
  "texts like tokens": (turn) => ["/info", fill(`f=json&x${turn}=`, "eyJ")],
  "long names": (turn) => ["/info", fill(`f=json&${turn}`, "x")],
  "short fields in a long body": (turn) => [
    "/info",
    fill(`f=json&note=a short note, number ${turn}&pad=`, "x"),
  ],
  "many fields": (turn) => [
    "/info",
    Array.from({ length: 190 }, (_, index) => `${turn}-${index}=${"x".repeat(5_400)}`).join("&"),
  ],
  "too many fields": () => ["/info", fill("f=json", "&a=b")],
  "JSON in the place of a form": () => ["/info", fill("", '{"a":')],
  "long user names": (turn) => [
    "/generateToken",
    fill(`f=json&password=wrong&username=${turn}`, "u"),
  ],
  "long client ids": (turn) => [
    "/oauth2/token",
    fill(`f=json&grant_type=client_credentials&client_id=${turn}`, "u"),
  ],
  "long queries": (turn) => ["/content/listings", fill(`f=json&q=${turn}`, "+a")],
  "callbacks of a list": (turn) => [
    "/portals/self/customersList",
    fill(`f=json&callback=call${turn}&x=`, "z"),
  ],
  "paths that lead nowhere": (turn) => [`/nothing/${turn}`, fill("f=html&x=", "%3C")],
};

/** Short ones, whose number isn't limited by their size, in long bodies. They are slow, because secrets are hashed. */
const GUESSES: Readonly<Record<string, Kind>> = {
  "user names that fail": (turn) => [
    "/generateToken",
    fill(`f=json&password=wrong&username=${turn}&pad=`, "x"),
  ],
  "client ids that fail": (turn) => [
    "/oauth2/token",
    fill(`f=json&grant_type=client_credentials&client_secret=wrong&client_id=${turn}&pad=`, "x"),
  ],
};

const FORM = { "Content-Type": "application/x-www-form-urlencoded" };

describe("nothing remains of", () => {
  it.each(Object.entries({ ...KINDS, ...GUESSES }))("%s", async (_, kind) => {
    const portal = await startPortal();
    const grown = await growth(MANY, (turn) => {
      const [path, body] = kind(turn);
      return portal.request(`/sharing/rest${path}`, { method: "POST", headers: FORM, body });
    });
    expect(grown).toBeLessThan(MOST);
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
    expect(await growth(700, ask)).toBeLessThan(MOST);
  });
});

/** Returns the resident memory of a process, in mebibytes. */
async function resident({ url }: PortalProcess): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1]) / MEBIBYTE;
}

it("after many requests of the largest size a process has grown by at most 150 MiB", async () => {
  const portal = await startProcess();
  const token = await tokenOf(portal, "org1admin");
  const kinds = Object.values(KINDS);
  const send = async (turn: number) => {
    const [path, body] = kinds[turn % kinds.length]?.(turn) ?? ["", ""];
    const response = await fetch(`${portal.url}/sharing/rest${path}`, {
      method: "POST",
      headers: { ...FORM, "X-Esri-Authorization": `Bearer ${token}` },
      body,
    });
    await response.arrayBuffer();
  };
  // Send one of each kind first, because one-time allocations aren't growth.
  for (let turn = 0; turn < kinds.length; turn++) await send(turn);
  const before = await resident(portal);
  const times = 300 * inject("soak");
  let turn = 0;
  const sender = async () => {
    while (turn < times) {
      turn += 1;
      await send(turn);
    }
  };
  await Promise.all([sender(), sender(), sender(), sender()]);
  expect((await resident(portal)) - before).toBeLessThan(150);
});
