/** All checks together. */
import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { good } from "./good.testing.ts";
import house from "./plugin.ts";
import { lint } from "./prove.testing.ts";

it("the valid contract has no problem", () => {
  expect(lint([good])).toEqual([[]]);
});

const folder = import.meta.dirname;
const tests = globSync("*.test.ts", { cwd: folder }).map((file) =>
  readFileSync(`${folder}/${file}`, "utf8"),
);

it.each(Object.keys(house().rules.oas3))("%s has tests", (name) => {
  expect(tests.join("\n")).toContain(`\nprove("house/${name}", [`);
});
