/** The suite on Prism, as far as examples can tell. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createTransport } from "../runner/http/exchange.ts";
import { play } from "../runner/run.ts";
import { profileOf } from "../model/scenario.ts";
import { scenarios } from "../scenarios/all.ts";
import type { Target } from "../model/target.ts";
import { prism } from "./prism.ts";

const transport = createTransport({ timeout: inject("patience") });

let target: Target;

beforeAll(async () => {
  target = await prism();
});
afterAll(() => target.close());

test.for(scenarios.filter((scenario) => profileOf(scenario) === "contract"))(
  "$id: $title",
  async (scenario) => {
    expect(await play(target, scenario, transport)).toMatchObject({ status: "passed" });
  },
);

test("what needs a memory is unsupported, by name", async () => {
  const [scenario] = scenarios.filter((candidate) => profileOf(candidate) === "core");
  if (scenario === undefined) throw new Error("there is no scenario of profile core");
  const result = await play(target, scenario, transport);
  expect(result).toMatchObject({ status: "unsupported", lacking: ["stateful"] });
});
