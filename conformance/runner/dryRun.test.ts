/** The plan: what it says is what is sent, and nothing is sent by it. */
import { expect, inject, test } from "vitest";
import type { OperationId } from "../../generated/operations.ts";
import type { Result } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import { scenarios } from "../scenarios/all.ts";
import { createWorld, judge, withFixtures } from "../targets/portal/portal.testing.ts";
import { reference } from "../targets/reference.ts";
import { planOf } from "./dryRun.ts";
import { pick } from "./pick.ts";
import { run } from "./run.ts";
import { changeOf, SIGN_IN } from "./writeGuard.ts";

/** The different steps, since how often a list is read depends on the portal, and so does when tokens expire. */
const different = (
  steps: readonly { readonly operation: OperationId; readonly method: string }[],
): readonly string[] => {
  const other = steps.filter(({ operation }) => !SIGN_IN.includes(operation));
  return [...new Set(other.map(({ operation, method }) => `${operation} by ${method}`))].sort();
};
const sentBy = ({ exchanges }: Result) =>
  different(exchanges.map(({ operation, request: { method } }) => ({ operation, method })));

/** Scenarios that go on as the portal responds. */
const isOpen = ({ id }: Scenario): boolean => id.startsWith("question.");

test("every scenario can be planned to its end, and sends to the reference portal what it plans", async () => {
  const timeout = inject("patience");
  const target = await reference({ timeout });
  const { results } = await run(target, { scenarios, timeout }).finally(target.close);
  const differing: unknown[] = [];
  for (const result of results) {
    const { scenario } = result;
    const planned = different((await planOf(scenario, target)).steps);
    const sent = sentBy(result);
    if (!isOpen(scenario) && planned.join() !== sent.join())
      differing.push({ id: scenario.id, planned, sent });
  }
  expect(differing).toEqual([]);
});

test("a portal that allows only interests receives no other change, and its plan says so", async () => {
  const { file } = await createWorld();
  const some = pick(scenarios, { only: ["interest.once", "interest.not-free", "trial.once"] });
  const allow = new Set(["interest", "delete"] as const);
  const { results, exitCode } = await judge({ ...withFixtures(file, {}), allow }, some);
  const changes = results.flatMap(({ exchanges }) =>
    exchanges.flatMap(({ operation }) => changeOf(operation) ?? []),
  );
  expect([...new Set(changes)]).toEqual(["interest"]);
  const result = (id: string) => results.find(({ scenario }) => scenario.id === id);
  expect(result("trial.once")).toMatchObject({
    status: "unsupported",
    missing: [{ kind: "change", name: "trial" }],
  });
  expect(result("interest.once")).toMatchObject({ status: "passed" });
  expect(exitCode).toBe(3);
});
