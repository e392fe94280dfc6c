/** How many wrong passwords a portal bears. */
import { describe, expect, it } from "vitest";
import { MINUTE, refusalOf, resultOf, startPortal, type TestPortal } from "../testing.ts";

const ELSEWHERE = "203.0.113.7";

const signIn = (portal: TestPortal, { password = "marketplace1", username = "org2user", from = "127.0.0.1" } = {}) =>
  portal.post("/generateToken", { username, password, f: "json" }, { "X-Forwarded-For": from, "X-Forwarded-Proto": "https" });

async function fail(portal: TestPortal, times: number, who: { username?: string; from?: string } = {}): Promise<void> {
  for (let time = 0; time < times; time++) {
    const refusal = await refusalOf(await signIn(portal, { ...who, password: "wrong" }));
    expect(refusal.details).toEqual(["Invalid username or password."]);
  }
}

const isLocked = async (portal: TestPortal, who: { password?: string; username?: string; from?: string } = {}) =>
  (await refusalOf(await signIn(portal, who))).messageCode === "MKT_0029";

describe("after ten wrong passwords", () => {
  it("the right one is refused too, until fifteen minutes have passed", async () => {
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

  it("a user who does not exist is refused in the same words", async () => {
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

it("after nine wrong passwords the right one is accepted, and the count begins anew", async () => {
  const portal = await startPortal({ trustProxy: true });
  await fail(portal, 9);
  await resultOf(await signIn(portal));
  await fail(portal, 9);
  await resultOf(await signIn(portal));
});
