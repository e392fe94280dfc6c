/** The whole suite on the reference portal: in any order, at any pace, and as a report that others can read. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import {
  askSecondOpinion,
  type Report,
  type Result,
  type RunOptions,
  reportOf,
  run,
  scenarios,
  summarize,
  worldsOf,
} from "../../bin/suite.ts";
import type { Finding, Given } from "../reports/crossCheck/crossCheck.ts";
import { startReference } from "../targets/reference.ts";

/** Rules that the portal leaves out, so that failures are to be compared as well. */
const WITHOUT = ["interest.once", "customers.who"] as const;

const PATIENT = { timeout: inject("patience") };

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL("../reports/report.schema.json", import.meta.url), "utf8")),
);

let portal: Awaited<ReturnType<typeof startReference>>;
let results: readonly Result[];
let report: Report;

const play = (options: Partial<RunOptions> = {}) =>
  run(worldsOf(portal.url, { without: WITHOUT, ...PATIENT }), {
    scenarios,
    ...PATIENT,
    ...options,
  });
const statusesOf = (of: readonly Result[]) =>
  of.map(({ scenario, status }) => `${scenario.id}: ${status}`);

beforeAll(async () => {
  portal = await startReference();
  const started = new Date();
  results = await play();
  const target = worldsOf(portal.url, PATIENT);
  report = reportOf(results, {
    target,
    summary: summarize(results, target.capabilities),
    started,
    milliseconds: 1,
  });
});
afterAll(() => portal.stop());

test("only the rules that were left out are broken", () => {
  expect(report.broken).toEqual(expect.arrayContaining([...WITHOUT]));
  expect(report.rules.filter(({ status }) => status === "broken").map(({ id }) => id)).toEqual(
    report.broken,
  );
});

test("scenarios one at a time end as those side by side", async () => {
  expect(statusesOf(await play({ concurrency: 1 }))).toEqual(statusesOf(results));
});

test("scenarios in another order end as those in order", async () => {
  const begun: string[] = [];
  const shuffled = await play({ seed: 1, onStart: ({ id }) => begun.push(id) });
  expect(statusesOf(shuffled)).toEqual(statusesOf(results));
  expect(begun).not.toEqual(scenarios.map(({ id }) => id));
  expect(begun.toSorted()).toEqual(scenarios.map(({ id }) => id).toSorted());
});

test("the report is as its schema says, and no member more is", () => {
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...report, more: 1 })).toBe(false);
});

test("a second opinion has nothing to say against the answers", async () => {
  const opinion = await askSecondOpinion(report);
  expect(opinion).toMatchObject({ misfits: 0, findings: [] });
  const { held, leftOut } = opinion as Given;
  const exchanges = [...results.flatMap((result) => result.exchanges), ...report.others];
  expect(held + leftOut).toBe(exchanges.length);
  // Pages, tables, callbacks and other methods than the contract's are few.
  expect(leftOut / held).toBeLessThan(0.05);
  expect(validate({ ...report, secondOpinion: opinion }), JSON.stringify(validate.errors)).toBe(
    true,
  );
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
