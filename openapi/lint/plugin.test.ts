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

const settings = readFileSync(`${folder}/../../redocly.yaml`, "utf8");
const own = Object.keys(house().rules.oas3).map((name) => `house/${name}`);
const configured = settings.match(/(?<=^ {2})rule\/[\w-]+(?=:$)/gm) ?? [];

it.each([...own, ...configured])("%s has tests", (name) => {
  expect(tests.join("\n")).toContain(`\nprove("${name}", [`);
});
