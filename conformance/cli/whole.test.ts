/** The whole suite on the reference portal: in any order, at any pace, and as a report that others can read. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Checked, Report } from "../../generated/report.types.ts";
import type { Run } from "../model/result.ts";
import { crossCheck } from "../reports/crossCheck/check.ts";
import { reportOf } from "../reports/report.ts";
import { type RunOptions, run } from "../runner/run.ts";
import { summarize } from "../runner/verdict.ts";
import { scenarios } from "../scenarios/all.ts";
import { startReference, worldsOf } from "../targets/reference.ts";

/** Rules that the portal doesn't enforce, so that failures are compared as well. */
const WITHOUT = ["interest.once", "customers.who"] as const;

const PATIENT = { timeout: inject("patience") };
const soak = inject("soak");

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL("../../generated/report.schema.json", import.meta.url), "utf8")),
);

let portal: Awaited<ReturnType<typeof startReference>>;
let played: Run;
let report: Report;

const play = (options: Partial<RunOptions> = {}) =>
  run(worldsOf(portal.url, { without: WITHOUT, ...PATIENT }), {
    scenarios,
    ...PATIENT,
    ...options,
  });
const statusesOf = ({ results }: Run) =>
  results.map(({ scenario, status }) => `${scenario.id}: ${status}`);

beforeAll(async () => {
  portal = await startReference();
  const started = new Date();
  played = await play();
  const target = worldsOf(portal.url, PATIENT);
  report = reportOf(played, {
    target,
    summary: summarize(played, target.capabilities),
    started,
    milliseconds: 1,
  });
});
afterAll(() => portal.stop());

test("only the disabled rules are broken", () => {
  expect(report.broken).toEqual(expect.arrayContaining([...WITHOUT]));
  expect(report.rules.filter(({ status }) => status === "broken").map(({ id }) => id)).toEqual(
    report.broken,
  );
});

test("scenarios one at a time and in another order end as those side by side", async () => {
  const begun: string[] = [];
  const some = scenarios.filter((_, index) => index % 3 === 0 || soak > 1);
  const shuffled = await play({
    scenarios: some,
    concurrency: 1,
    seed: 1,
    onStart: ({ id }) => begun.push(id),
  });
  expect(statusesOf(played)).toEqual(expect.arrayContaining(statusesOf(shuffled)));
  expect(begun).not.toEqual(some.map(({ id }) => id));
  expect(begun.toSorted()).toEqual(some.map(({ id }) => id).toSorted());
});

test("every other rule is kept, or no scenario has it", () => {
  const others = report.rules.filter(({ id }) => !report.broken.includes(id));
  // A scenario that ends at a disabled rule doesn't reach the rest.
  const reached = others.filter(({ scenarios: ids }) =>
    report.failures.every((failure) => !failure.scenarios.some((id) => ids.includes(id))),
  );
  expect(
    reached.filter(({ status }) => status !== "kept").map(({ id, status }) => `${id}: ${status}`),
  ).toEqual(
    reached.filter(({ status }) => status === "untested").map(({ id }) => `${id}: untested`),
  );
});

test("the report is as its schema says, and no member more is", () => {
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...report, more: 1 })).toBe(false);
});

test("a cross-check finds no difference", async () => {
  const check = await crossCheck(report);
  expect(check).toMatchObject({ differing: 0, discrepancies: [] });
  const { checked, omitted } = check as Checked;
  const exchanges = played.results.flatMap((result) => result.exchanges);
  expect(checked + omitted).toBe(exchanges.length + report.others.length);
  // Pages, tables, callbacks and other methods than the contract's are few.
  expect(omitted / checked).toBeLessThan(0.05);
  expect(validate({ ...report, crossCheck: check }), JSON.stringify(validate.errors)).toBe(true);
});

test("without a response there is nothing to check", async () => {
  const check = await crossCheck({ ...report, results: [], others: [] });
  expect(check).toMatchObject({ reason: expect.stringContaining("no response of this run") });
  expect(validate({ ...report, crossCheck: check }), JSON.stringify(validate.errors)).toBe(true);
});

test("a cross-check is on every response that it counts", async () => {
  const spoiled = JSON.parse(JSON.stringify(report), (name, value) =>
    name === "response" ? { ...value, text: "[]" } : value,
  );
  const { checked, differing } = (await crossCheck(spoiled)) as Checked;
  expect(differing).toBe(checked);
});

test("a cross-check names responses that don't fit the contract, and where they are", async () => {
  const spoiled: Report = JSON.parse(
    JSON.stringify(report).replaceAll(
      String.raw`\"purchaserOrgId\":\"org2\"`,
      String.raw`\"purchaserOrgId\":2`,
    ),
  );
  const check = (await crossCheck(spoiled)) as Checked;
  const { differing, discrepancies } = check;
  expect(differing).toBeGreaterThan(0);
  const members = discrepancies.map(({ message }) => message.split('"')[1]?.split(".").at(-1));
  expect(new Set(members)).toEqual(new Set(["purchaserOrgId"]));
  const of = discrepancies.find(({ operation }) => operation === "expressInterest");
  expect(of?.scenarios).toContain("interest.effect");
  expect(validate({ ...report, crossCheck: check }), JSON.stringify(validate.errors)).toBe(true);
});
