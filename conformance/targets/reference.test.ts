/** The suite on the reference portal, and proof that it notices each refusal that is taken out. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { operationIds, operations } from "../../generated/operations.ts";
import { type RuleId, rules } from "../../generated/rules.ts";
import type { Exchange } from "../model/exchange.ts";
import { createTransport } from "../runner/http/exchange.ts";
import { play, run } from "../runner/run.ts";
import { scenarios } from "../scenarios/all.ts";
import { startReference, worldsOf } from "./reference.ts";
import { untested } from "../scenarios/untested.ts";
import { summarize } from "../runner/verdict.ts";

const PATIENT = { timeout: inject("patience") };

let portal: Awaited<ReturnType<typeof startReference>>;

beforeAll(async () => {
  portal = await startReference();
});
afterAll(() => portal.stop());

describe("on the reference portal", () => {
  test.for(scenarios)("$id: $title", async (scenario) => {
    const result = await play(worldsOf(portal.url, PATIENT), scenario, createTransport(PATIENT));
    expect(result).toMatchObject({ status: "passed" });
    expect(
      changes(result.exchanges) && !scenario.needs.includes("write"),
      "a change without the need to write",
    ).toBe(false);
  });
});

describe("without a refusal", () => {
  const refusing = (Object.keys(rules) as RuleId[]).filter(
    (id) => rules[id].refuses && untested[id] === undefined,
  );

  test.for(refusing)("the suite names %s", async (rule) => {
    const claiming = scenarios.filter(({ proves }) => proves.includes(rule));
    const target = worldsOf(portal.url, { without: [rule], ...PATIENT });
    const { broken, exitCode } = summarize(
      await run(target, { scenarios: claiming, ...PATIENT }),
      target.capabilities,
    );
    expect(broken).toContain(rule);
    expect(exitCode).toBe(1);
  });
});

/** Whether anything was sent that changes what a purchaser holds. */
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
