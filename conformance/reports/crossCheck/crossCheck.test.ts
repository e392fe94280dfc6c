/** A second opinion on portals that are somebody else's, as it is told. */
import { readdirSync } from "node:fs";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Fault } from "../../alternatePortal/faults.testing.ts";
import { startForeign } from "../../alternatePortal/portal.testing.ts";
import { castFileOf } from "../../alternatePortal/world.testing.ts";
import { castFile, conformance, FOLDER } from "../../cli/main.testing.ts";
import { drift, findRedocly, type Redocly } from "./drift.ts";
import { SERVER } from "./traffic.ts";

/** Judges the foreign portal by a scenario that asks for refusals and judges none of them. */
async function judged(
  name: string,
  { fault, words = [] }: { fault?: Fault; words?: readonly string[] } = {},
) {
  const foreign = await startForeign({ fault });
  onTestFinished(foreign.close);
  const config = castFile(name, {
    ...castFileOf(foreign.address, foreign.world, "token"),
    allow: ["write", "delete"],
  });
  const line = [
    "--target",
    "portal",
    "--config",
    config,
    "--only",
    "question.refusal-codes",
    ...words,
  ];
  return conformance(line);
}

test("answers of the contract's shape are as many as were held against it, whatever their type is called", async () => {
  const { code, printed } = await judged("sound.json");
  expect(printed).toMatch(
    /^second opinion \(redocly drift [\d.]+\): no difference from the contract in [1-9]\d* answers/m,
  );
  expect(code).toBe(0);
});

test("answers of another shape are named by operation and scenario, and the exit code stays", async () => {
  const { code, printed } = await judged("faulty.json", { fault: "refusals without details" });
  expect(printed).toMatch(
    /^second opinion \(.*\): differences from the contract in \d+ of \d+ answers/m,
  );
  expect(printed).toMatch(
    /\n {2}purchaseListing\n {4}Response is missing required field "error\.details"\. \(\d+ answers?: question\.refusal-codes\)\n/,
  );
  expect(code).toBe(0);
});

test("where Redocly fails, its own words are the reason, and nothing is left behind", async () => {
  vi.stubEnv("TMPDIR", FOLDER);
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(drift(findRedocly() as Redocly, "no archive", SERVER)).rejects.toThrow(
    /^SyntaxError: .* is not valid JSON$/,
  );
  expect(readdirSync(FOLDER).filter((name) => name.startsWith("second-opinion-"))).toEqual([]);
});

test("none is asked for where none is wanted", async () => {
  const { code, printed } = await judged("unwanted.json", { words: ["--no-second-opinion"] });
  expect(printed).toMatch(/^Exit code 0$/m);
  expect(printed).not.toContain("second opinion");
  expect(code).toBe(0);
});
