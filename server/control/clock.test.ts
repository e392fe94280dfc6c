/** The clock of a world, directly and through the control API. */
import { describe, expect, it } from "vitest";
import { accepted, DAY, ids, START, startPortal } from "../testing.ts";
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
});
