/** Where a text stops being JSON. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonProblem, syntaxErrorAt } from "./json.ts";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("a text that isn't JSON is described", () => {
  it.each([
    ["", "line 1, column 1: the text ends too early"],
    ['{"maxUsers": 10,', "line 1, column 17: the text ends too early"],
    ['{"a":"x', "line 1, column 8: the text ends too early"],
    ['{"a": 1} x', "line 1, column 10: unexpected x"],
    ["[1]]", "line 1, column 4: unexpected ]"],
    ["[1 2]", "line 1, column 4: unexpected 2"],
    ['{"a" 1}', "line 1, column 6: unexpected 1"],
    ['{"a": 01}', "line 1, column 8: unexpected 1"],
    ['{"a": 1,}', "line 1, column 9: unexpected }; remove the comma before it"],
    ['[\n  "a",\n]', "line 3, column 1: unexpected ]; remove the comma before it"],
    ['{\r\n  "a": 1, // one\r\n}', "line 2, column 11: unexpected //; JSON has no comments"],
    ["{\r  /* none */}", "line 2, column 3: unexpected /*; JSON has no comments"],
    ["# pool\n{}", "line 1, column 1: unexpected #; JSON has no comments"],
    ["{'a': 1}", "line 1, column 2: unexpected '; use double quotes"],
    ["{“a”: 1}", "line 1, column 2: unexpected “; use double quotes"],
    ["{a: 1}", "line 1, column 2: unexpected a; put names in double quotes"],
    [
      '{"a": True}',
      "line 1, column 7: unexpected True; write true, false and null in lower case, unlike Python",
    ],
    [
      "[None]",
      "line 1, column 2: unexpected None; write true, false and null in lower case, unlike Python",
    ],
    ['{"num": NaN}', "line 1, column 9: unexpected NaN; JSON has no such number"],
    ['{"num": -Infinity}', "line 1, column 9: unexpected -Infinity; JSON has no such number"],
    ['{"num": undefined}', "line 1, column 9: unexpected undefined; write null, or leave it out"],
    ["\uFEFF{}", "line 1, column 1: unexpected U+FEFF; remove the byte order mark"],
    ["%7B%7D", "line 1, column 1: unexpected %; encode it once, not twice"],
    [
      '["a\nb"]',
      "line 1, column 4: unexpected U+000A; write line breaks and tabs in strings as \\n and \\t",
    ],
    [String.raw`["C:\maps"]`, "line 1, column 5: unexpected \\; write a backslash as two"],
    ["\u202E", "line 1, column 1: unexpected U+202E"],
  ])("%j", (text, sentence) => {
    expect(isJson(text)).toBe(false);
    expect(jsonProblem(text)).toBe(`must be valid JSON; ${sentence}`);
  });
});

describe("the position of a syntax error", () => {
  const mutation = fc.tuple(
    fc.json(),
    fc.nat(),
    fc.nat({ max: 2 }),
    fc.constantFrom(..."{}[]\",:\\0-.eEtnu \n'/\u0001"),
  );
  const changed = mutation.map(([json, seed, cut, letter]) => {
    const at = seed % (json.length + 1);
    return json.slice(0, at) + letter + json.slice(at + cut);
  });

  it("is where JSON.parse fails, and the text before it could start JSON", () => {
    fc.assert(
      fc.property(changed, (text) => {
        fc.pre(!isJson(text));
        const at = syntaxErrorAt(text);
        const stated = /position (\d+)/.exec(messageOf(text))?.[1];
        // JSON.parse names the end of a number or an escape that is broken, and not its beginning.
        if (stated !== undefined) expect(at).toBeLessThanOrEqual(Number(stated));
        if (at < text.length) expect(isBeginning(text.slice(0, at))).toBe(true);
      }),
    );
  });

  it("is the end of valid JSON", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(syntaxErrorAt(text)).toBe(text.length);
      }),
    );
  });

  it.each([
    ["nested", "["],
    ["of names", '{"a":'],
    ["of backslashes", "\\"],
    ["of commas", "1,"],
    ["of blanks", " "],
    ["of digits", "1"],
  ])("is found in a text of 256 KiB, %s, in a sentence that is short", (_, part) => {
    for (const start of ["", "[", '"']) {
      expect(jsonProblem(`${start}${part.repeat(256 * 1024)}x`).length).toBeLessThan(200);
    }
  });
});

function messageOf(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch (cause) {
    return (cause as Error).message;
  }
}

/** Whether JSON can begin like this: JSON.parse complains of its end alone, or of nothing. */
function isBeginning(text: string): boolean {
  const message = messageOf(text);
  return (
    isJson(text) ||
    /end of JSON input/.test(message) ||
    /position (\d+)/.exec(message)?.[1] === String(text.length)
  );
}
