/** Limits on wrong passwords. */
import { describe, expect, it } from "vitest";
import { Busy } from "../auth/admission.ts";
import { openStore } from "../storage/open.ts";
import { MEMORY, sqlite } from "../storage/sqlite.ts";
import type { Store } from "../storage/store.ts";
import { MINUTE, refusalOf, resultOf, startPortal, type TestPortal } from "../testing.ts";

const ELSEWHERE = "203.0.113.7";

const signIn = (
  portal: TestPortal,
  { password = "marketplace1", username = "org2user", from = "127.0.0.1" } = {},
) =>
  portal.post(
    "/generateToken",
    { username, password, f: "json" },
    { "X-Forwarded-For": from, "X-Forwarded-Proto": "https" },
  );

async function fail(
  portal: TestPortal,
  times: number,
  who: { username?: string; from?: string } = {},
): Promise<void> {
  for (let time = 0; time < times; time++) {
    const refusal = await refusalOf(await signIn(portal, { ...who, password: "wrong" }));
    expect(refusal.details).toEqual(["Invalid username or password."]);
  }
}

const isLocked = async (
  portal: TestPortal,
  who: { password?: string; username?: string; from?: string } = {},
) => (await refusalOf(await signIn(portal, who))).messageCode === "MKT_0029";

describe("after ten wrong passwords", () => {
  it("the right one is refused too, for fifteen minutes", async () => {
    const portal = await startPortal({ trustProxy: true });
    await fail(portal, 10);
    expect(await isLocked(portal)).toBe(true);
    await portal.control("POST", "/demo/clock/advance", { milliseconds: 15 * MINUTE - 1 });
    expect(await isLocked(portal)).toBe(true);
    await portal.control("POST", "/demo/clock/advance", { milliseconds: 1 });
    await resultOf(await signIn(portal));
  });

  it("the user signs in from elsewhere, and other users from here", async () => {
    const portal = await startPortal({ trustProxy: true });
    await fail(portal, 10);
    await resultOf(await signIn(portal, { from: ELSEWHERE }));
    await resultOf(await signIn(portal, { username: "org2admin" }));
  });

  it("an unknown user gets the same refusal", async () => {
    const portal = await startPortal({ trustProxy: true });
    await fail(portal, 10, { username: "nobody" });
    expect(await isLocked(portal, { username: "nobody" })).toBe(true);
  });

  it("a reset of the world forgets them", async () => {
    const portal = await startPortal({ trustProxy: true });
    await fail(portal, 10);
    await portal.control("POST", "/demo/reset");
    await resultOf(await signIn(portal));
  });
});

it("after nine wrong passwords the right one is accepted, and resets the count", async () => {
  const portal = await startPortal({ trustProxy: true });
  await fail(portal, 9);
  await resultOf(await signIn(portal));
  await fail(portal, 9);
  await resultOf(await signIn(portal));
});

describe("of two hundred guesses at once", () => {
  const MANY = 200;
  const APPLICATION = {
    client_id: "demoapp",
    client_secret: "demo-secret",
    grant_type: "client_credentials",
    f: "json",
  };

  it("ten passwords are checked, and then the right one is refused", async () => {
    const portal = await startPortal({ trustProxy: true });
    const guesses = await Promise.all(
      Array.from({ length: MANY }, () => signIn(portal, { password: "wrong" }).then(refusalOf)),
    );
    expect(guesses.filter(({ messageCode }) => messageCode === "MKT_0029")).toHaveLength(MANY - 10);
    expect(await isLocked(portal)).toBe(true);
    await resultOf(await signIn(portal, { from: ELSEWHERE }));
  });

  it("ten secrets of an application are checked, and then the right one is refused", async () => {
    const portal = await startPortal({ trustProxy: true });
    const ask = (fields: object, from = "127.0.0.1") =>
      portal.post("/oauth2/token", { ...APPLICATION, ...fields }, { "X-Forwarded-For": from });
    const guess = () => ask({ client_secret: "wrong" }).then(refusalOf);
    const guesses = await Promise.all(Array.from({ length: MANY }, guess));
    expect(guesses.filter(({ messageCode }) => messageCode === "MKT_0030")).toHaveLength(MANY - 10);
    expect((await refusalOf(await ask({}))).messageCode).toBe("MKT_0030");
    await resultOf(await ask({}, ELSEWHERE));
    await portal.control("POST", "/demo/clock/advance", { milliseconds: 15 * MINUTE });
    await resultOf(await ask({}));
  });
});

it("a request with a token does not wait for the passwords of others", async () => {
  const portal = await startPortal({ trustProxy: true });
  // New tokens, because the portal caches known ones.
  const tokens = await Promise.all(
    ["org2user", "org2admin"].map(
      async (username) => (await resultOf(await signIn(portal, { username }))).token,
    ),
  );
  let checked = 0;
  const crowd = Array.from({ length: 60 }, async (_, index) => {
    await refusalOf(await signIn(portal, { username: `invented-${index}`, password: "wrong" }));
    checked += 1;
  });
  for (const token of tokens)
    await resultOf(await portal.get("/community/self", { f: "json", token }));
  expect(checked).toBeLessThan(12);
  await Promise.all(crowd);
});

it("if too many sign-ins wait, the portal responds with a busy error", async () => {
  const store = await openStore(sqlite(MEMORY));
  const busy: Store = {
    ...store,
    account: () => Promise.reject(new Busy()),
  };
  const portal = await startPortal({ store: busy });
  const refusal = await refusalOf(
    await portal.post("/generateToken", { username: "a", password: "b", f: "json" }),
  );
  expect(refusal).toMatchObject({ code: 503, message: "The portal is busy." });
});

it("a sign-in over plain HTTP is refused without a check", async () => {
  const portal = await startPortal({ trustProxy: true });
  const plain = { "X-Forwarded-For": ELSEWHERE, "X-Forwarded-Proto": "http" };
  const sent = { username: "org2user", password: "wrong", f: "json" };
  for (let time = 0; time < 11; time++)
    expect((await refusalOf(await portal.post("/generateToken", sent, plain))).messageCode).toBe(
      "MKT_0017",
    );
  await resultOf(await signIn(portal, { from: ELSEWHERE }));
});
