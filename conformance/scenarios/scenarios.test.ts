/** The order of the suite itself: ids, titles, and which rules have evidence. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { operationIds } from "../../generated/operations.ts";
import { type RuleId, rules } from "../../generated/rules.ts";
import { scenarios } from "./all.ts";
import { retired } from "./retired.ts";
import { untested } from "./untested.ts";

const ruleIds = Object.keys(rules) as RuleId[];

/** Rules about the shape of responses, which every response is evidence for. */
const ofShape = new Set<string>(operationIds.map((id) => `${id}.response`));

describe("the suite", () => {
  test("every rule has a scenario, or is untested for a reason, and never both", () => {
    const named = new Set(scenarios.flatMap((scenario) => scenario.rules));
    const wrong = ruleIds.filter(
      (id) => !ofShape.has(id) && named.has(id) === (untested[id] !== undefined),
    );
    expect(wrong).toEqual([]);
  });

  test("ids of scenarios are unique", () => {
    const ids = scenarios.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("ids are permanent: ids.txt has each that ever was, in alphabetical order", async () => {
    const file = new URL("ids.txt", import.meta.url).pathname;
    const pinned = readFileSync(file, "utf8").trim().split("\n");
    const ids = scenarios.map(({ id }) => id);
    const gone = pinned.filter((id) => !ids.includes(id) && retired[id] === undefined);
    expect(gone, "ids that are gone and have no reason in retired.ts").toEqual([]);
    expect(ids.filter((id) => retired[id] !== undefined)).toEqual([]);
    // `vitest run conformance/scenarios/scenarios.test.ts -u` adds new ids.
    const all = [...new Set([...pinned, ...ids])].toSorted();
    await expect(`${all.join("\n")}\n`).toMatchFileSnapshot(file);
  });

  test("titles of scenarios are unique", () => {
    const titles = scenarios.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test.for(scenarios.map(({ title }) => title))("the title says what is: %s", (title) => {
    expect(title.length).toBeLessThanOrEqual(70);
    expect(title).not.toMatch(/\bshould\b|\btest\b|\bmust\b/i);
    expect(title).not.toMatch(/\.$/);
  });

  test("the rules of a scenario are of one level", () => {
    const mixed = scenarios.filter(
      (scenario) => new Set(scenario.rules.map((id) => rules[id].level)).size > 1,
    );
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });
});
