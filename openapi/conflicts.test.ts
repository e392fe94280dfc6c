/** Conflicts and open questions name existing sources and rules. */
import { expect, test } from "vitest";
import { conflicts, openQuestions } from "../generated/conflicts.ts";
import { rules, sources } from "../generated/rules.ts";

test("ids are unique", () => {
  const ids = [...conflicts, ...openQuestions].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(40);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a conflict has at least two sides, each from a known source", () => {
  expect(conflicts.filter(({ sides }) => sides.length < 2)).toEqual([]);
  expect(
    conflicts.flatMap(({ sides }) => sides).filter(({ source }) => !(source in sources)),
  ).toEqual([]);
});

test("an open question names a known source and known rules", () => {
  expect(openQuestions.filter(({ source }) => !(source in sources))).toEqual([]);
  expect(
    openQuestions.flatMap((question) => question.rules).filter((id) => !(id in rules)),
  ).toEqual([]);
});
