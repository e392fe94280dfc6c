import { expect, it } from "vitest";
import { Latest } from "./latest.ts";

it("a map of the latest forgets what was set longest ago, and what is set again counts as new", () => {
  const map = new Latest<string, number>(2);
  map.set("one", 1).set("two", 2).set("one", 1).set("three", 3);
  expect([...map]).toEqual([
    ["one", 1],
    ["three", 3],
  ]);
});

it("a map that is not full forgets nothing", () => {
  const map = new Latest<string | undefined, number>(2);
  expect([...map.set("one", 1).set(undefined, 2).keys()]).toEqual(["one", undefined]);
});
