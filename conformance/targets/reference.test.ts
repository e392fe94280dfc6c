/** The suite on the reference portal: everything passes, and every rule of a scenario is exercised. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type OperationId, operationIds, operations } from "../../generated/operations.ts";
import type { Exchange } from "../model/exchange.ts";
import { planOf } from "../runner/dryRun.ts";
import { run } from "../runner/run.ts";
import { summarize } from "../runner/verdict.ts";
import { changeOf } from "../runner/writeGuard.ts";
import { scenarios } from "../scenarios/all.ts";
import { startReference, worldsOf } from "./reference.ts";

const PATIENT = { timeout: inject("patience") };

let portal: Awaited<ReturnType<typeof startReference>>;

beforeAll(async () => {
  portal = await startReference();
});
afterAll(() => portal.stop());

describe("on the reference portal", () => {
  test.for(scenarios)("$id: $title", async (scenario) => {
    const { results, findings } = await run(worldsOf(portal.url, PATIENT), {
      scenarios: [scenario],
      ...PATIENT,
    });
    expect(results).toMatchObject([{ status: "passed" }]);
    expect(findings).toEqual([]);
    const [result] = results;
    expect(new Set(result?.exercised), "rules that an expectation names").toEqual(
      new Set(scenario.rules),
    );
    const exchanges = result?.exchanges ?? [];
    if (changes(exchanges))
      expect(scenario.capabilities, "a change needs this capability").toContain("write");
    const { steps } = await planOf(scenario, worldsOf(portal.url));
    expect(inOrder(steps), "the changes that the dry run plans").toEqual(
      inOrder(exchanges.map(({ operation, request: { method } }) => ({ operation, method }))),
    );
  });
});

test("a rule that the portal disables is named, and no other", async () => {
  const without = ["interest.once"] as const;
  const target = worldsOf(portal.url, { without, ...PATIENT });
  const claiming = scenarios.filter(({ rules }) => rules.some((rule) => without[0] === rule));
  const judged = await run(target, { scenarios: claiming, ...PATIENT });
  expect(summarize(judged, target.capabilities)).toMatchObject({ broken: without, exitCode: 1 });
});

/** The steps that change something. What is read depends on what a portal shows. */
function inOrder(steps: readonly { readonly operation: OperationId; readonly method: string }[]) {
  const all = steps
    .filter(({ operation }) => changeOf(operation) !== undefined)
    .map(({ operation, method }) => `${operation} by ${method}`);
  return all.filter((step, index) => step !== all[index - 1]);
}

/** True if something was sent that changes what a purchaser has. */
function changes(exchanges: readonly Exchange[]): boolean {
  const paths = operationIds.flatMap((id) =>
    operations[id].method === "POST" && operations[id].path.startsWith("/content/listings/")
      ? [operations[id].path]
      : [],
  );
  return exchanges.some(({ request }) =>
    paths.some((path) => request.url.split("?")[0]?.endsWith(path.slice(path.lastIndexOf("/")))),
  );
}
