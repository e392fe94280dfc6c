/** Texts that break careless programs. */
import * as fc from "fast-check";
import { repetitive } from "./repetitive.ts";

/** Word that marks the markup in hostile texts, so that a check can find unescaped markup in a page. */
export const MARK = "fuzzmark";

const MARKUP = [
  `<script>${MARK}()</script>`,
  `"><${MARK} onload=alert(1)>`,
  `' ${MARK}='1`,
  `</pre><${MARK}>`,
  `<!--<${MARK}>`,
  `javascript:${MARK}()`,
];

const SQL = [
  "' OR '1'='1",
  `'; DROP TABLE provision; --`,
  '" OR ""="',
  "%' --",
  "\\'; SELECT 1; --",
  "_%",
  "\\",
];

const INHERITED = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "__defineGetter__",
  "constructor:x",
  "__proto__:x",
];

const NUMBERS = [
  "NaN",
  "Infinity",
  "-Infinity",
  "1e400",
  "-1e-400",
  "0x10",
  "1.5",
  "00",
  "-0",
  "9".repeat(400),
  "9007199254740993",
  "1_000",
  " 1",
  "١",
];

const HEADERS = [`x\r\nSet-Cookie: ${MARK}=1`, "x\nX: y", "x%0d%0aX: y", "\u2028\u2029", "\u0085"];

const ENCODINGS = [
  "\0",
  "\ud800",
  "\udc00x",
  "\ufffe",
  "\u202egnp.",
  "e\u0301".repeat(30),
  "%00",
  "%",
  "%zz",
  "%c0%af",
  "\u{1F600}",
];

const EMPTY = [
  "",
  " ",
  "\t",
  "null",
  "undefined",
  "true",
  "[]",
  "{}",
  "[object Object]",
  ",",
  ",,,,",
];

const JSONS = [
  '{"__proto__":{"users":["org2user"]}}',
  '{"constructor":{"prototype":{}}}',
  '{"maxUsers":1e400,"entitlements":{}}',
  '{"maxUsers":-1,"entitlements":[]}',
  '{"maxUsers":1,"entitlements":{"__proto__":{"num":1}}}',
  '{"maxUsers":1,"entitlements":{"toString":{"num":1},"":{"num":0}}}',
  '{"users":"org2user","entitlements":null}',
  '{"users":[null,1,{}],"entitlements":[[]]}',
  '{"users":["org2user\\u0000"],"entitlements":["\\ud800"]}',
  '{"users":[],"entitlements":[]}',
  '{"users":["__proto__"],"entitlements":["__proto__","toString"]}',
  "[",
  '{"a":1,"a":2}',
  '"text"',
  "0",
];

/** JSON of a given nesting depth. */
const deep = fc
  .integer({ min: 1, max: 20_000 })
  .map((depth) => "[".repeat(depth) + "]".repeat(depth));

/** A long text, sometimes longer than the portal's limit. */
const long = fc
  .oneof(
    { weight: 20, arbitrary: fc.integer({ min: 100, max: 9_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 100_000, max: 1_200_000 }) },
  )
  .map((length) => "a".repeat(length));

/** Names of properties that every object inherits, also as a field of the query language. */
export const inherited: fc.Arbitrary<string> = fc.constantFrom(...INHERITED);

/** Any hostile text. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...MARKUP),
  fc.constantFrom(...SQL),
  inherited,
  fc.constantFrom(...NUMBERS),
  fc.constantFrom(...HEADERS),
  fc.constantFrom(...ENCODINGS),
  fc.constantFrom(...EMPTY),
  fc.constantFrom(...JSONS),
  fc.json({ maxDepth: 4 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  deep,
  long,
  repetitive,
);
