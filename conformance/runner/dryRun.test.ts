/** The plan of a scenario. targets/reference.test.ts shows that it is what is sent. */
import { expect, test } from "vitest";
import type { Capability } from "../model/needs.ts";
import { scenarios } from "../scenarios/all.ts";
import { demoFixtures } from "../targets/demoFixtures.ts";
import { planOf } from "./dryRun.ts";

const fixtures = demoFixtures((username) => ({ username, token: `token-of-${username}` }), {
  clientId: "any",
  clientSecret: "any",
});
const capabilities = new Set<Capability>(["stateful", "write", "delete"]);

const plan = (id: string, options: Partial<Parameters<typeof planOf>[1]> = {}) => {
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`there is no scenario ${id}`);
  return planOf(scenario, { fixtures, capabilities, ...options });
};

test("a plan names account, operation, listing and change of each step", async () => {
  expect(await plan("interest.once")).toMatchObject({
    steps: [
      { actor: "purchaserUser", operation: "expressInterest", about: "paid", changes: "interest" },
      { actor: "purchaserUser", operation: "expressInterest", about: "paid", changes: "interest" },
    ],
    missing: [],
  });
});

test("a step has the values and the expected outcome of its call, and the time that passes before it", async () => {
  const timed = new Set<Capability>([...capabilities, "clock"]);
  const { steps } = await plan("trial.once-ended", { capabilities: timed });
  expect(steps.filter(({ after }) => after > 0)).toMatchObject([
    { operation: "startTrial", call: { outcome: "alreadyTried" }, after: expect.any(Number) },
  ]);
});

test("a scenario that would change more than is allowed says what", async () => {
  const allow = new Set(["interest", "delete"] as const);
  expect(await plan("interest.once", { allow })).toMatchObject({ missing: [] });
  expect(await plan("trial.once", { allow })).toMatchObject({
    missing: [{ kind: "change", name: "trial" }],
  });
});

test("a scenario without a capability or a fixture says what is missing, and plans nothing", async () => {
  expect(await plan("trial.once-ended")).toMatchObject({
    steps: [],
    missing: [{ kind: "capability", name: "clock" }],
  });
  const few = { ...fixtures, listings: { paid: fixtures.listings.paid ?? "" } };
  expect(await plan("interest.not-free", { fixtures: few })).toMatchObject({
    steps: [],
    missing: [{ kind: "fixture", name: "free" }],
  });
});
