/** Records of portals, and their comparison. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { openQuestions } from "../../generated/conflicts.ts";
import { conformance, FOLDER, relay, writeFile } from "../cli/main.testing.ts";
import { unobserved } from "../model/observation.ts";
import { scenarios } from "../scenarios/all.ts";
import { createWorld } from "../targets/portal/portal.testing.ts";
import type { PortalRecord } from "./record.ts";

const questions = scenarios.map(({ id }) => id).filter((id) => id.startsWith("question."));
const SOME = ["question.page-limit", "question.readers", "customers.num-clamped"];

/** Records some scenarios on the reference portal. */
async function referenceRecord(name: string): Promise<string> {
  const file = join(FOLDER, name);
  await conformance(["--no-cross-check", "--only", ...SOME, "--record", file]);
  return file;
}

let ours: string;
beforeAll(async () => {
  ours = await referenceRecord("ours.json");
});

test("every open question has answers in the record, or a reason why not", async () => {
  const file = join(FOLDER, "whole.json");
  const { printed } = await conformance([
    ...["--no-cross-check", "--record", file],
    ...["--only", ...questions],
  ]);
  expect(printed).toContain("  page-limit: a num of 1000 in customersList is taken for 100.");
  const { observed } = JSON.parse(readFileSync(file, "utf8")) as PortalRecord;
  const silent = openQuestions.filter(({ id }) => observed[id] === undefined).map(({ id }) => id);
  expect(silent).toEqual(Object.keys(unobserved));
});

test("two portals are compared by what they do", async () => {
  const { file } = await createWorld();
  const limit = { error: { code: 422, message: "num is at most 100", details: [] } };
  const { address, close } = await relay(file.portal, async (send, { url, body }) =>
    /\bnum=(101|1000)\b/.test(`${url}&${body}`) ? Response.json(limit) : send(),
  );
  onTestFinished(close);
  const theirs = join(FOLDER, "theirs.json");
  const config = writeFile("record.json", {
    ...file.fixtures,
    portal: address,
    allow: ["write", "delete"],
  });
  const line = ["--target", "portal", "--config", config, "--no-cross-check", "--record", theirs];
  await conformance([...line, "--only", ...SOME]);
  const { code, printed } = await conformance(["diff", ours, theirs]);
  expect(printed).toContain("page-limit: Is a num above 100 refused, or reduced to 100?");
  expect(printed).toContain("  < a num of 1000 in customersList is taken for 100");
  expect(printed).toContain("  > a num of 1000 in customersList is refused with code 422");
  expect(printed).toMatch(/^customers\.num-clamped: passed < > \w+$/m);
  expect(code).toBe(1);
});

test("two records of one portal differ in nothing", async () => {
  const { code, printed } = await conformance(["diff", ours, await referenceRecord("again.json")]);
  expect(printed).toBe("");
  expect(code).toBe(0);
});

test.each([
  ["a file that is not there", ["nowhere.json", "nowhere.json"], /nowhere\.json/],
  [
    "no record",
    [writeFile("none.json", {}), writeFile("none.json", {})],
    /it isn't a record that --record wrote/,
  ],
  ["one file", ["one.json"], /missing required argument 'b\.json'/],
])("a comparison with %s ends with 2 and the cure", async (_, files, message) => {
  const { code, printed } = await conformance(["diff", ...files]);
  expect(printed).toMatch(message);
  expect(code).toBe(2);
});
