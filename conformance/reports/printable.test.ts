import { expect, test } from "vitest";
import { printable } from "./printable.ts";

test("what a terminal obeys is written out, and what people read stays", () => {
  expect(printable("\u001b]0;title\u0007\u001b[2J\u0000 \u202egnp.exe")).toBe(
    String.raw`\u001b]0;title\u0007\u001b[2J\u0000 \u202egnp.exe`,
  );
  expect(printable("Übersee\t„eins“\r\nzwei 東京")).toBe("Übersee\t„eins“\nzwei 東京");
});
