/** The suite notices every planted fault and names its rule and no other. Without a fault it names nothing. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { OperationId } from "../../generated/operations.ts";
import type { Scenario } from "../model/scenario.ts";
import { shuffle } from "../runner/shuffle.ts";
import { scenarios } from "../scenarios/all.ts";
import { startReference, worldsOf } from "../targets/reference.ts";
import { judged as judgedRules, mutants } from "./all.ts";
import { fields, whoReads } from "./fields.ts";
import { harmless } from "./harmless.ts";
import { concerned, judge, namedRules, operationsCalled, play } from "./judge.ts";
import { rowOf } from "./table.ts";

const PATIENT = { timeout: inject("patience") };
/** Chooses what else is played. `SEED` repeats a choice. */
const SEED = Number(process.env.SEED ?? 1);
const soak = inject("soak");
/** How many scenarios a mutant plays beyond those of its rule. `make mutants` plays all. */
const OTHERS = soak - 1;
/** How many others a mutant of a shape plays, which findings in any scenario notice. */
const SHAPE = 6 * soak;
/** How many scenarios a harmless change plays. */
const HARMLESS = 15 * soak;
/** How many fields are altered. */
const FIELDS = 4 * soak;
const isOfShape = (rule: string) => rule === "errors.envelope" || rule.endsWith(".response");

/** Each plays in worlds of its own. */
const TOGETHER = { concurrent: true };

let portal: Awaited<ReturnType<typeof startReference>>;
let called: ReadonlyMap<Scenario, ReadonlySet<OperationId>>;
beforeAll(async () => {
  portal = await startReference();
  called = await operationsCalled(scenarios, worldsOf(portal.url));
});
afterAll(() => portal.stop());

describe(`a portal that (SEED=${SEED})`, () => {
  test.for(mutants)("$does breaks $rule, which is named alone", TOGETHER, async (mutant) => {
    const near = shuffle(concerned(mutant, called), SEED);
    const own = scenarios.filter(({ rules }) => rules.includes(mutant.rule));
    const count = isOfShape(mutant.rule) ? SHAPE : OTHERS;
    const others = near.filter((scenario) => !own.includes(scenario)).slice(0, count);
    const { isFault, by, wrong } = await judge(portal.url, mutant, {
      ...PATIENT,
      scenarios: [...own, ...others],
    });
    expect(wrong).toEqual([]);
    expect(by).not.toEqual([]);
    expect(isFault).toBe(true);
  });

  test.for(harmless)("$does breaks nothing", async ({ plant, rule }) => {
    const near = shuffle(concerned({ plant }, called), SEED);
    const own = near.filter(({ rules }) => rule !== undefined && rules.includes(rule));
    const others = near.filter((scenario) => !own.includes(scenario)).slice(0, HARMLESS);
    const { judged, isFault } = await play(portal.url, plant, {
      ...PATIENT,
      scenarios: [...own, ...others],
    });
    expect(isFault).toBe(true);
    expect([...namedRules(judged)]).toEqual([]);
  });

  const some = shuffle(fields, SEED).slice(0, FIELDS);
  test.for(some)("shows another value in $operation $pointer is noticed", async (field) => {
    expect(await whoReads(portal.url, field, { called, ...PATIENT })).not.toEqual([]);
  });
});

test("every rule that is judged has a mutant", () => {
  const broken = new Set(mutants.map(({ rule }) => rule));
  expect(judgedRules.filter((rule) => !broken.has(rule))).toEqual([]);
});

test("mutants have names of their own", () => {
  const names = mutants.map(({ rule, does }) => `${rule} ${does}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("the committed table has each of them", () => {
  const page = readFileSync("docs/mutants.md", "utf8");
  expect(mutants.map(rowOf).filter((row) => !page.includes(row))).toEqual([]);
});
