/** The suite's own order: ids, titles, and what is proven. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type RuleId, rules } from "../generated/rules.ts";
import { scenarios } from "./scenarios.ts";
import { untested } from "./untested.ts";

const ruleIds = Object.keys(rules) as RuleId[];

describe("the suite", () => {
  test("every rule is proven by a scenario, or untested for a reason, and never both", () => {
    const proven = new Set(scenarios.flatMap(({ proves }) => proves));
    expect(ruleIds.filter((id) => proven.has(id) === (untested[id] !== undefined))).toEqual([]);
  });

  test("ids of scenarios are unique", () => {
    const ids = scenarios.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("ids of scenarios are permanent: ids.txt has each that ever was, and grows only", async () => {
    const file = new URL("ids.txt", import.meta.url).pathname;
    const pinned = readFileSync(file, "utf8").trim().split("\n");
    const ids = scenarios.map(({ id }) => id);
    expect(
      pinned.filter((id) => !ids.includes(id)),
      "ids that others rely on, and that are gone",
    ).toEqual([]);
    // `vitest run -u conformance/suite.test.ts` adds new ids.
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

  test("what a scenario proves is of one level, lest a broken SHOULD be taken for a MUST", () => {
    const mixed = scenarios.filter(
      ({ proves }) => new Set(proves.map((id) => rules[id].level)).size > 1,
    );
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  test("what a scenario proves is inferred altogether or not at all", () => {
    const mixed = scenarios.filter(
      ({ proves }) => new Set(proves.map((id) => rules[id].certainty === "inferred")).size > 1,
    );
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });
});
