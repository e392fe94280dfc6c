/** Limits on checks of secrets, and counts of failed ones. */
import { describe, expect, it } from "vitest";
import { Busy } from "./admission.ts";
import { Attempts, type Subject } from "./attempts.ts";

const MOST = 10;
const subject = (name: string, address = "127.0.0.1"): Subject => ({ kind: "user", name, address });
const wrong = async () => false;
const right = async () => true;

const failuresOf = async (attempts: Attempts, name: string) =>
  (await attempts.check(subject(name), 0, 0, wrong)).failures;

it("made-up users do not fill the memory: the oldest failure is forgotten", async () => {
  const attempts = new Attempts();
  for (const name of ["first", "second", "first"])
    await attempts.check(subject(name), 0, MOST, wrong);
  for (let number = 0; number < 9_999; number++)
    await attempts.check(subject(`made-up ${number}`), 0, MOST, wrong);
  expect([await failuresOf(attempts, "first"), await failuresOf(attempts, "second")]).toEqual([
    2, 0,
  ]);
});

it("failures are counted by kind, name and address", async () => {
  const attempts = new Attempts();
  const failing: Subject = { kind: "user", name: "a", address: "b c" };
  await attempts.check(failing, 0, MOST, wrong);
  const others: readonly Subject[] = [
    { ...failing, kind: "application" },
    { ...failing, name: "a b", address: "c" },
    { ...failing, address: "b" },
  ];
  const failures = await Promise.all(
    [failing, ...others].map((other) => attempts.check(other, 0, MOST, wrong)),
  );
  expect(failures.map((check) => check.failures)).toEqual([1, 0, 0, 0]);
});

it("a lock ends if the clock goes back", async () => {
  const attempts = new Attempts();
  for (let time = 0; time < MOST; time++)
    await attempts.check(subject("a"), 1_000_000, MOST, wrong);
  expect((await attempts.check(subject("a"), 1_000_000, MOST, right)).isCorrect).toBe(false);
  expect((await attempts.check(subject("a"), 0, MOST, right)).isCorrect).toBe(true);
});

describe("of many concurrent checks", () => {
  it("no more wrong secrets are checked than in sequence, and then not even the right one is accepted", async () => {
    const attempts = new Attempts();
    let checked = 0;
    const guess = async () => {
      checked += 1;
      await new Promise(setImmediate);
      return false;
    };
    const checks = await Promise.all([
      ...Array.from({ length: 200 }, () => attempts.check(subject("one"), 0, MOST, guess)),
      attempts.check(subject("one"), 0, MOST, right),
    ]);
    expect(checked).toBe(MOST);
    expect(checks.filter(({ failures }) => failures >= MOST)).toHaveLength(191);
    expect(checks.some(({ isCorrect }) => isCorrect)).toBe(false);
  });

  it("all with the right secret succeed", async () => {
    const attempts = new Attempts();
    const checks = await Promise.all(
      Array.from({ length: 200 }, () => attempts.check(subject("one"), 0, MOST, right)),
    );
    expect(checks.every(({ isCorrect }) => isCorrect)).toBe(true);
  });

  it("only one runs at a time, and callers take turns", async () => {
    const attempts = new Attempts();
    const ended: string[] = [];
    let running = 0;
    const check = (name: string) => async () => {
      running += 1;
      expect(running).toBe(1);
      await new Promise(setImmediate);
      running -= 1;
      ended.push(name);
      return true;
    };
    const greedy = Array.from({ length: 50 }, (_, index) => `greedy ${index}`);
    const checks = [
      ...greedy.map((name) => attempts.check(subject(name, "203.0.113.7"), 0, MOST, check(name))),
      attempts.check(subject("modest", "203.0.113.8"), 0, MOST, check("modest")),
    ];
    await Promise.all(checks);
    expect(ended.indexOf("modest")).toBeLessThan(3);
  });

  it("beyond 256 waiting, only the caller with the most waiting checks loses its newest", async () => {
    const attempts = new Attempts();
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const ask = (name: string, address: string) =>
      attempts
        .check(subject(name, address), 0, MOST, () => promise)
        .then(
          () => "checked",
          (fault: unknown) => (fault instanceof Busy ? "busy" : "failed"),
        );
    const greedy = Array.from({ length: 300 }, (_, index) => ask(`greedy ${index}`, "203.0.113.7"));
    const modest = Array.from({ length: 20 }, (_, index) => ask(`modest ${index}`, "203.0.113.8"));
    resolve(true);
    expect(new Set(await Promise.all(modest))).toEqual(new Set(["checked"]));
    expect((await Promise.all(greedy)).filter((outcome) => outcome === "busy")).toHaveLength(
      300 + 20 - 1 - 256,
    );
    // Once the queue is empty there is room again.
    expect(await ask("later", "203.0.113.7")).toBe("checked");
  });
});

it("a check that throws does not block the next one", async () => {
  const attempts = new Attempts();
  const fails = attempts.check(subject("one"), 0, MOST, () =>
    Promise.reject(new Error("no memory")),
  );
  const next = attempts.check(subject("two"), 0, MOST, right);
  await expect(fails).rejects.toThrow("no memory");
  expect(await next).toEqual({ failures: 0, isCorrect: true });
});
