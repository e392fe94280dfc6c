import { expect, it } from "vitest";
import { Latest } from "./latest.ts";

it("a map of the latest forgets what was set longest ago, and what is set again counts as new", () => {
  const map = new Latest<string, number>({ entries: 2 });
  map.set("one", 1).set("two", 2).set("one", 1).set("three", 3);
  expect([...map]).toEqual([
    ["one", 1],
    ["three", 3],
  ]);
});

it("a map of so many bytes forgets until they fit, and keeps nothing that is larger than all of it", () => {
  const map = new Latest<string, string>({ entries: 100, bytes: 10, sizeOf: (text) => text.length });
  map.set("one", "1234").set("two", "1234").set("three", "1234");
  expect([[...map.keys()], map.bytes]).toEqual([["two", "three"], 8]);
  map.set("two", "12");
  map.delete("three");
  expect([[...map.keys()], map.bytes]).toEqual([["two"], 2]);
  map.set("large", "12345678901");
  expect([map.size, map.bytes]).toEqual([0, 0]);
  map.set("one", "1").clear();
  expect(map.bytes).toBe(0);
});

it("a map that is not full forgets nothing", () => {
  const map = new Latest<string | undefined, number>({ entries: 2 });
  expect([...map.set("one", 1).set(undefined, 2).keys()]).toEqual(["one", undefined]);
});
