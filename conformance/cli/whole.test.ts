/** The whole suite on the reference portal: in any order, at any pace, and as a report that others can read. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { beforeAll, expect, inject, test } from "vitest";
import { conformance, FOLDER, type Outcome } from "./cli.testing.ts";
import {
  askSecondOpinion,
  type Report,
  reportOf,
  run,
  scenarios,
  summarize,
  worldsOf,
} from "../../bin/suite.ts";
import type { Finding, Given } from "../reports/crossCheck/crossCheck.ts";
import { startReference } from "../targets/reference.ts";

/** Rules that the portal leaves out in the second run. */
const WITHOUT = ["interest.once", "customers.who"] as const;

const PATIENT = { timeout: inject("patience") };

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL("../reports/report.schema.json", import.meta.url), "utf8")),
);

/** By the command line: one at a time, in order. */
let outcome: Outcome;
let report: Report;
/** Side by side, in another order, and without two rules. */
let spoiled: Report;
const begun: string[] = [];

beforeAll(async () => {
  const file = `${FOLDER}/whole.json`;
  const line = ["--concurrency", "1", "--report", file];
  outcome = await conformance(line, {}, { secondOpinion: true });
  report = JSON.parse(readFileSync(file, "utf8"));
});

beforeAll(async () => {
  const portal = await startReference();
  const started = new Date();
  const target = worldsOf(portal.url, { without: WITHOUT, ...PATIENT });
  const options = { scenarios, seed: 1, onStart: ({ id }: { id: string }) => begun.push(id) };
  const results = await run(target, { ...options, ...PATIENT }).finally(portal.stop);
  const summary = summarize(results, target.capabilities);
  spoiled = reportOf(results, { target, summary, started, milliseconds: 1 });
});

test("a conformant reference portal ends with 0", () => {
  expect(outcome.printed).toMatch(/core +conformant/);
  expect(outcome.code).toBe(0);
});

test("only the rules that were left out are broken", () => {
  expect(spoiled.broken).toEqual(expect.arrayContaining([...WITHOUT]));
  expect(spoiled.rules.filter(({ status }) => status === "broken").map(({ id }) => id)).toEqual(
    spoiled.broken,
  );
});

test("scenarios side by side and in another order end as those one at a time and in order, but for what was left out", () => {
  const statusesOf = (of: Report) => of.results.map(({ id, status }) => `${id}: ${status}`);
  const differing = statusesOf(spoiled).filter((status, at) => status !== statusesOf(report)[at]);
  expect(differing).toEqual(
    spoiled.results.flatMap(({ id, status }) => (status === "failed" ? `${id}: failed` : [])),
  );
  expect(begun).not.toEqual(scenarios.map(({ id }) => id));
  expect(begun.toSorted()).toEqual(scenarios.map(({ id }) => id).toSorted());
});

test("the report is as its schema says, and no member more is", () => {
  for (const one of [report, spoiled])
    expect(validate(one), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...report, more: 1 })).toBe(false);
});

test("a second opinion has nothing to say against the answers", () => {
  const { secondOpinion } = report;
  expect(secondOpinion).toMatchObject({ misfits: 0, findings: [] });
  const { held, leftOut } = secondOpinion as Given;
  const exchanges = [...report.results.flatMap((result) => result.exchanges), ...report.others];
  expect(held + leftOut).toBe(exchanges.length);
  // Pages, tables, callbacks and other methods than the contract's are few.
  expect(leftOut / held).toBeLessThan(0.05);
});

test("without an answer there is nothing to ask about", async () => {
  const opinion = await askSecondOpinion({ ...report, results: [], others: [] });
  expect(opinion).toMatchObject({ missing: expect.stringContaining("no answer of this run") });
  expect(validate({ ...report, secondOpinion: opinion }), JSON.stringify(validate.errors)).toBe(
    true,
  );
});

test("a second opinion is on every answer that it counts", async () => {
  const answered = JSON.parse(JSON.stringify(report), (name, value) =>
    name === "response" ? { ...value, text: "[]" } : value,
  );
  const { held, misfits } = (await askSecondOpinion(answered)) as Given;
  expect(misfits).toBe(held);
});

test("a second opinion names answers that are not of the contract, and where they are", async () => {
  const spoiled: Report = JSON.parse(
    JSON.stringify(report).replaceAll(
      String.raw`\"purchaserOrgId\":\"org2\"`,
      String.raw`\"purchaserOrgId\":2`,
    ),
  );
  const { misfits, findings } = (await askSecondOpinion(spoiled)) as Given;
  expect(misfits).toBeGreaterThan(0);
  expect(new Set(findings.map(({ message }) => message.split('"')[1]?.split(".").at(-1)))).toEqual(
    new Set(["purchaserOrgId"]),
  );
  const { scenarios: ids } = findings.find(
    ({ operation }) => operation === "expressInterest",
  ) as Finding;
  expect(ids).toContain("interest.effect");
  expect(
    validate({ ...report, secondOpinion: { misfits, findings, by: "x", held: 1, leftOut: 0 } }),
  ).toBe(true);
});
