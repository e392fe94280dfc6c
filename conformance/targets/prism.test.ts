/** The suite on Prism, as far as examples show it. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Target } from "../model/target.ts";
import { run } from "../runner/run.ts";
import { scenarios } from "../scenarios/all.ts";
import { prism } from "./prism.ts";

const PATIENT = { timeout: inject("patience") };

let target: Target;

beforeAll(async () => {
  target = await prism();
});
afterAll(() => target.close());

const missingOf = ({ capabilities }: (typeof scenarios)[number]) =>
  capabilities.filter((name) => !target.capabilities.has(name));

test.for(scenarios)("$id: $title", async (scenario) => {
  const missing = missingOf(scenario);
  const { results, findings } = await run(target, { scenarios: [scenario], ...PATIENT });
  expect(results).toMatchObject(
    missing.length === 0
      ? [{ status: "passed" }]
      : [{ status: "unsupported", missing: missing.map((name) => ({ kind: "capability", name })) }],
  );
  expect(findings).toEqual([]);
});

test("some scenarios play", () => {
  expect(scenarios.filter((scenario) => missingOf(scenario).length === 0)).not.toEqual([]);
});
