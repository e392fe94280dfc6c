/** Texts that break careless programs. */
import * as fc from "fast-check";
import { weighted } from "./demoWorld.ts";
import { repetitive } from "./repetitive.ts";

/** Word that marks the markup in hostile texts, so that a check can find unescaped markup in a page. */
export const MARK = "fuzzmark";

/** Returns the words of a text. */
export const words = (text: string): string[] => text.split(" ");

const MARKUP = [
  `<script>${MARK}()</script>`,
  `"><${MARK} onload=alert(1)>`,
  `' ${MARK}='1`,
  `</pre><${MARK}>`,
  `<!--<${MARK}>`,
  `javascript:${MARK}()`,
];

const SQL = [`' OR '1'='1`, `'; DROP TABLE provision; --`, '" OR ""="', "%' --", "_%", "\\"];

const NUMBERS = [
  ...words("NaN Infinity -Infinity 1e400 -1e-400 0x10 1.5 00 -0 9007199254740993 1_000 ١"),
  "9".repeat(400),
  " 1",
];

const LINES = [`x\r\nSet-Cookie: ${MARK}=1`, "x\nX: y", "x%0d%0aX: y", "\u2028\u2029", "\u0085"];

const ENCODINGS = [
  ...["\0", "\ud800", "\udc00x", "\ufffe", "\u202egnp.", "e\u0301".repeat(30), "\u{1F600}"],
  ...words("%00 % %zz %c0%af"),
];

const EMPTY = ["", " ", "\t", "[object Object]", ...words("null undefined true [] {} , ,,,,")];

const JSONS = [
  '{"__proto__":{"users":["org2user"]}}',
  '{"maxUsers":1e400,"entitlements":{}}',
  '{"maxUsers":-1,"entitlements":[]}',
  '{"maxUsers":1,"entitlements":{"toString":{"num":1},"":{"num":0}}}',
  '{"users":"org2user","entitlements":null}',
  '{"users":[null,1,{}],"entitlements":[[]]}',
  '{"users":["org2user\\u0000"],"entitlements":["\\ud800"]}',
  '{"users":["__proto__"],"entitlements":["__proto__","toString"]}',
  '{"a":1,"a":2}',
  "[",
];

/** JSON of a given nesting depth. */
const deep = fc
  .integer({ min: 1, max: 20_000 })
  .map((depth) => "[".repeat(depth) + "]".repeat(depth));

/** A long text, sometimes longer than the portal's limit. */
const long = weighted(
  [20, fc.integer({ min: 100, max: 9_000 })],
  [1, fc.integer({ min: 100_000, max: 1_200_000 })],
).map((length) => "a".repeat(length));

/** Names of properties that every object inherits, also as a field of the query language. */
export const inherited: fc.Arbitrary<string> = fc.constantFrom(
  ...words("__proto__ constructor toString hasOwnProperty valueOf constructor:x __proto__:x"),
);

/** Any hostile text. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  ...[MARKUP, SQL, NUMBERS, LINES, ENCODINGS, EMPTY, JSONS].map((texts) =>
    fc.constantFrom(...texts),
  ),
  inherited,
  fc.json({ maxDepth: 4 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  deep,
  long,
  repetitive,
);
