/** All checks together. */
import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { good } from "./good.ts";
import house from "./plugin.ts";
import { lint } from "./proof.ts";

it("the valid contract has no problem", () => {
  expect(lint([good])).toEqual([[]]);
});

it.each(Object.keys(house().rules.oas3))("%s has its own tests", (name) => {
  const file = name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  expect(existsSync(new URL(`${file}.test.ts`, import.meta.url))).toBe(true);
});
