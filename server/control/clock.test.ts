/** The clock of a world, directly and through the control API. */
import { describe, expect, it } from "vitest";
import type { NewWorld } from "../../generated/control.types.ts";
import { END_OF_TIME } from "../domain/time.ts";
import { accepted, DAY, ids, refused, START, startPortal } from "../testing.ts";
import { Clock } from "./clock.ts";

describe("a clock", () => {
  /** Creates a clock with a real time that the test sets. */
  const createClock = () => {
    const real = { now: 1000 };
    return { real, clock: new Clock(() => real.now) };
  };

  it("starts with the real time", () => {
    const { real, clock } = createClock();
    expect(clock.state()).toEqual({ now: 1000, frozen: false });
    real.now = 1500;
    expect(clock.now()).toBe(1500);
  });

  it("that is set continues from that time", () => {
    const { real, clock } = createClock();
    clock.set({ now: 50 });
    real.now = 1200;
    expect(clock.state()).toEqual({ now: 250, frozen: false });
  });

  it("that is frozen does not run until it is unfrozen", () => {
    const { real, clock } = createClock();
    clock.set({ frozen: true });
    real.now = 1700;
    expect(clock.state()).toEqual({ now: 1000, frozen: true });
    clock.set({ frozen: false });
    real.now = 1800;
    expect(clock.state()).toEqual({ now: 1100, frozen: false });
  });

  it("advances immediately, frozen or not", () => {
    const { real, clock } = createClock();
    clock.advance(10);
    real.now = 1001;
    expect(clock.state()).toEqual({ now: 1011, frozen: false });
    clock.set({ frozen: true });
    clock.advance(9);
    real.now = 5000;
    expect(clock.state()).toEqual({ now: 1020, frozen: true });
  });

  it("stops at the latest time of a Date", () => {
    const { real, clock } = createClock();
    clock.set({ now: END_OF_TIME - 10 });
    real.now = 2000;
    expect(clock.state()).toEqual({ now: END_OF_TIME, frozen: false });
    clock.advance(5);
    expect(clock.now()).toBe(END_OF_TIME);
  });

  it("that is reset shows the real time and runs", () => {
    const { real, clock } = createClock();
    clock.set({ now: 5, frozen: true });
    clock.reset();
    real.now = 1001;
    expect(clock.state()).toEqual({ now: 1001, frozen: false });
  });
});

describe("the control API", () => {
  it("sets, freezes, advances and returns a clock", async () => {
    const portal = await startPortal();
    const clock = async (method: string, path: string, body?: object) =>
      (await portal.control(method, path, body)).body;
    expect(await clock("GET", "/demo/clock")).toEqual({ now: START, frozen: true });
    expect(await clock("PUT", "/demo/clock", { now: 0 })).toEqual({ now: 0, frozen: true });
    expect(await clock("POST", "/demo/clock/advance", { milliseconds: 5 })).toEqual({
      now: 5,
      frozen: true,
    });
    expect(await clock("POST", "/demo/clock/advance", { milliseconds: 0 })).toEqual({
      now: 5,
      frozen: true,
    });
    expect(await clock("PUT", "/demo/clock", { frozen: false })).toMatchObject({ frozen: false });
  });

  it("plays the thirty days of a trial to their end, with the same tokens of the world", async () => {
    const portal = await startPortal();
    const create = await portal.control<NewWorld>("POST", "", { world: "trial" });
    const { accounts } = create.body;
    const as = (username: string) =>
      portal.client({ world: "trial", token: accounts[username]?.token ?? "" });
    const { token: ordinary } = accepted(
      await portal
        .client({ world: "trial" })
        .generateToken({ username: "org2user", password: accounts.org2user?.password ?? "" }),
    );
    accepted(await as("org2user").startTrial({ itemID: ids.paid }));
    await portal.control("POST", "/trial/clock/advance", { days: 30 });
    expect(accepted(await as("org2user").listPurchases({ portalID: "self" })).trials).toEqual([]);
    const expired = await portal
      .client({ world: "trial", token: ordinary })
      .listPurchases({ portalID: "self" });
    expect(refused(expired)).toMatchObject({
      code: 498,
      details: [expect.stringMatching(/moved/)],
    });
    const sale = { itemID: ids.paid, purchaserOrgId: "org2" };
    accepted(await as("org1admin").purchaseListing(sale));
    expect(
      accepted(await as("org2user").listPurchases({ portalID: "self" })).purchases,
    ).toHaveLength(1);
  });

  it("advances to the end of a trial, a purchase or a token", async () => {
    const portal = await startPortal();
    const advanceTo = async (body: object) =>
      (await portal.control<{ now: number }>("POST", "/demo/clock/advance-to", body)).body.now;
    accepted(await portal.as("org2user").startTrial({ itemID: ids.paid }));
    expect(await advanceTo({ event: "trial-end" })).toBe(START + 30 * DAY);
    const { token, expires } = accepted(
      await portal
        .client()
        .generateToken({ username: "org2user", password: "marketplace1", expiration: 90 }),
    );
    expect(await advanceTo({ event: "token-expiry", token })).toBe(expires);
    const endDate = START + 100 * DAY;
    const sale = { itemID: ids.paid, purchaserOrgId: "org2", endDate };
    accepted(await portal.as("org1admin").purchaseListing(sale));
    const of = { itemId: ids.paid, purchaserOrgId: "org2" };
    expect(await advanceTo({ event: "purchase-end", ...of })).toBe(endDate);
  });

  it.each([
    [{ event: "trial-end" }, /^There is no trial\. No organization has one\.$/],
    [{ event: "purchase-end", itemId: ids.paid }, /^There is no purchase with an end of b512/],
    [{ event: "token-expiry" }, /needs the token that expires/],
    [{ event: "token-expiry", token: "x" }, /was not issued by the world demo/],
    [{ event: "trail-end" }, /event must be one of .*"trail-end"; did you mean "trial-end"\?$/],
  ])("refuses to advance to %j", async (body, message) => {
    const portal = await startPortal();
    const refusal = await portal.control<{ error: { message: string } }>(
      "POST",
      "/demo/clock/advance-to",
      body,
    );
    expect(refusal.status).toBe(400);
    expect(refusal.body.error.message).toMatch(message);
  });

  it("can end a trial", async () => {
    const portal = await startPortal();
    const purchaser = portal.as("org2user");
    accepted(await purchaser.startTrial({ itemID: ids.paid }));
    const trials = async () =>
      accepted(await purchaser.listPurchases({ portalID: "self" })).trials.length;
    await portal.control("POST", "/demo/clock/advance", { milliseconds: 30 * DAY - 1 });
    expect(await trials()).toBe(1);
    await portal.control("POST", "/demo/clock/advance", { milliseconds: 1 });
    expect(await trials()).toBe(0);
  });

  it("lets the world's tokens work at the end of time, and reads provisions that end later", async () => {
    const portal = await startPortal();
    await portal.control("PUT", "/demo/clock", { now: END_OF_TIME, frozen: false });
    accepted(await portal.as("org2user").startTrial({ itemID: ids.paid }));
    const sale = { itemID: ids.paid, purchaserOrgId: "org2", endDate: Number.MAX_SAFE_INTEGER };
    accepted(await portal.as("org1admin").purchaseListing(sale));
    const { body } = await portal.control<{ error: { message: string } }>(
      "POST",
      "/demo/clock/advance-to",
      { event: "purchase-end", purchaserOrgId: "org3" },
    );
    expect(body.error.message).toContain("ends after the year 275760");
    const saved = (await portal.control("GET", "/demo/snapshot")).body;
    expect((await portal.control("PUT", "/demo/snapshot", saved)).status).toBe(200);
  });
});
