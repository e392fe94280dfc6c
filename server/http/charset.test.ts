import { expect, it } from "vitest";
import { mimeOf } from "./fields.ts";

it("a media type with a million blanks is parsed in a time that grows with its length", () => {
  expect(
    mimeOf(`text/plain; charset=utf-8;a=${" ".repeat(1_000_000)}x`)?.params.get("charset"),
  ).toBe("utf-8");
  expect(mimeOf(`text/plain;${" ".repeat(1_000_000)}/`)?.essence).toBe("text/plain");
});
