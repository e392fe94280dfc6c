/** The plan: what it says is what is sent, and nothing is sent by it. */
import { expect, inject, test } from "vitest";
import type { OperationId } from "../../generated/operations.ts";
import { judgeForeign } from "../alternatePortal/judge.testing.ts";
import { startForeign } from "../alternatePortal/portal.testing.ts";
import { castFileOf } from "../alternatePortal/world.testing.ts";
import { castFile, conformance } from "../cli/main.testing.ts";
import type { Result } from "../model/result.ts";
import { scenarios } from "../scenarios/all.ts";
import { demoCast } from "../targets/demoFixtures.ts";
import { startReference, worldsOf } from "../targets/reference.ts";
import { planOf } from "./dryRun.ts";
import { createTransport } from "./http/exchange.ts";
import { play } from "./run.ts";
import { changeOf, SIGN_IN } from "./writeGuard.ts";

/** Steps without what depends on the state of a portal: how many pages there are, and how often was asked for an end. */
const once = (steps: readonly { readonly operation: OperationId; readonly method: string }[]) =>
  steps
    // Accounts sign in when their tokens have aged, which depends on the target.
    .filter(({ operation }) => !SIGN_IN.includes(operation))
    .map(({ operation, method }) => `${operation} by ${method}`)
    .filter((step, index, all) => step !== all[index - 1]);
const sentBy = ({ exchanges }: Result) =>
  once(exchanges.map(({ operation, request: { method } }) => ({ operation, method })));

const account = (username: string) => ({
  username,
  token: `token-of-${username}`,
  password: "any",
});
const cast = demoCast(account, { clientId: "any", clientSecret: "any", refreshToken: "any" });

test("every scenario is rehearsed to its end, and what it plans is what it sends to the reference portal", async () => {
  const { url, stop } = await startReference();
  try {
    const patient = { timeout: inject("patience") };
    const target = worldsOf(url, patient);
    const { capabilities } = target;
    const differing: unknown[] = [];
    for (const scenario of scenarios) {
      const plan = await planOf(scenario, { cast, capabilities });
      const planned = once(plan.steps);
      const sent = sentBy(await play(target, scenario, createTransport(patient)));
      if (JSON.stringify(planned) !== JSON.stringify(sent))
        differing.push({ id: scenario.id, planned, sent });
    }
    expect(differing).toEqual([]);
  } finally {
    await stop();
  }
});

test("the plan of a portal is printed, and nothing is sent", async () => {
  const foreign = await startForeign();
  const file = castFile("plan.json", castFileOf(foreign.address, foreign.world, "password"));
  const { code, printed } = await conformance(["--target", "portal", "--config", file, "--plan"]);
  foreign.close();
  expect(printed).toContain(
    "interest.once: a second interest is refused\n  purchaserUser  expressInterest (POST)  paid  changes: interest",
  );
  expect(printed).toContain("then takes back what is left of paid (deleteProvision)");
  const effect = printed.slice(printed.indexOf("\nlist.effect: "));
  expect(effect.slice(0, effect.indexOf("\n", effect.indexOf("leaves")))).toMatch(
    /then unlists what is listed still \(unlistItem\)\n {2}leaves items behind, at most 1, since no operation deletes an item/,
  );
  expect(printed).toMatch(/^trial\.once-ended: not played, for want of clock$/m);
  expect(foreign.received).toEqual([]);
  expect(code).toBe(0);
});

test("a portal that allows interests alone sees no other change, and its plan says so", async () => {
  const allow = ["interest", "delete"];
  const some = scenarios.filter(({ id }) =>
    ["interest.once", "interest.not-free", "trial.once"].includes(id),
  );
  const { results, summary } = await judgeForeign(some, { allow });
  const changes = new Set(
    results.flatMap(({ exchanges }) =>
      exchanges.flatMap(({ operation }) => changeOf(operation) ?? []),
    ),
  );
  expect([...changes]).toEqual(["interest"]);
  const became = Object.fromEntries(results.map(({ scenario: { id }, ...result }) => [id, result]));
  expect(became["trial.once"]).toMatchObject({ status: "unsupported", lacking: ["trial"] });
  expect(became["interest.once"]).toMatchObject({ status: "passed" });
  expect(summary.exitCode).toBe(3);
});
