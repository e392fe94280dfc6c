/** Records of portals and their comparison. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openQuestions } from "../../generated/conflicts.ts";
import { startForeign } from "../alternatePortal/portal.testing.ts";
import { castFileOf } from "../alternatePortal/world.testing.ts";
import { castFile, conformance, FOLDER } from "../cli/main.testing.ts";
import { unobserved } from "../model/observation.ts";
import { scenarios } from "../scenarios/all.ts";
import type { PortalRecord } from "./record.ts";

const questions = scenarios.map(({ id }) => id).filter((id) => id.startsWith("question."));
const SOME = ["question.page-limit", "question.readers", "customers.num-clamped"];

/** Records some scenarios on the reference portal. */
async function referenceRecord(name: string): Promise<string> {
  const file = join(FOLDER, name);
  await conformance(["--only", ...SOME, "--record", file]);
  return file;
}

test("every open question is answered in sentences and kept, or it is said why not", async () => {
  const file = join(FOLDER, "whole.json");
  const { printed } = await conformance(["--only", ...questions, "--record", file]);
  expect(printed).toContain("  page-limit: a num of 1000 in customersList is taken for 100.");
  const { observed } = JSON.parse(readFileSync(file, "utf8")) as PortalRecord;
  const silent = openQuestions.filter(({ id }) => observed[id] === undefined).map(({ id }) => id);
  expect(silent).toEqual(Object.keys(unobserved));
});

test("two portals are compared by what they do", async () => {
  const foreign = await startForeign();
  const theirs = join(FOLDER, "theirs.json");
  const cast = castFile("record.json", castFileOf(foreign.address, foreign.world, "password"));
  await conformance([
    "--target",
    "portal",
    "--config",
    cast,
    "--only",
    ...SOME,
    "--record",
    theirs,
  ]);
  foreign.close();
  const ours = await referenceRecord("ours.json");
  const { code, printed } = await conformance(["diff", ours, theirs]);
  expect(printed).toContain("page-limit: Is a num above 100 refused, or reduced to 100?");
  expect(printed).toContain("  < a num of 1000 in customersList is taken for 100");
  expect(printed).toContain("  > a num of 1000 in customersList is refused with code 422");
  expect(printed).toContain("customers.num-clamped: passed < > observed");
  expect(code).toBe(1);
});

test("two records of one portal differ in nothing", async () => {
  const { code, printed } = await conformance([
    "diff",
    await referenceRecord("one.json"),
    await referenceRecord("two.json"),
  ]);
  expect(printed).toBe("");
  expect(code).toBe(0);
});

test.each([
  ["a file that is not there", ["nowhere.json", "nowhere.json"], /nowhere\.json/],
  [
    "no record",
    [castFile("none.json", {}), castFile("none.json", {})],
    /it is no record of a portal/,
  ],
  ["one file", ["one.json"], /diff compares two records/],
])("a comparison with %s ends with 2 and the cure", async (_, files, message) => {
  const { code, printed } = await conformance(["diff", ...files]);
  expect(printed).toMatch(message);
  expect(code).toBe(2);
});
