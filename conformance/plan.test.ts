/** The plan: nothing is sent by it. That it says what is sent is tested beside the run on the reference portal. */
import { expect, test } from "vitest";
import { castFile, conformance } from "./cli.testing.ts";
import { changeOf } from "./consent.ts";
import { judgeForeign } from "./foreign/judge.testing.ts";
import { startForeign } from "./foreign/portal.testing.ts";
import { castFileOf } from "./foreign/world.testing.ts";
import { scenarios } from "./scenarios.ts";

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
