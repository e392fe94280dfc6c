/** Long texts that repeat one fragment, to find work that grows faster than the length. */
import * as fc from "fast-check";

/** Fragments that restart a search, or that code may count, pair or escape. */
export const FRAGMENTS: readonly string[] = [
  ...[
    "eyJ",
    "eyJhbGciOi",
    "eyJhbGciOi.",
    "Bearer ",
    "a",
    "a ",
    "a,",
    "a.",
    "a:",
    "a/",
    "title:",
    '"a" ',
    "a=&",
    "a&",
    "=&",
    "&",
  ],
  ...[
    "\\",
    "\\u0000",
    "\\\\u0000",
    '"',
    "'",
    "`",
    "[",
    "]",
    "{",
    "}",
    "(",
    "<",
    "<!--",
    "$",
    "$a.",
    "%",
    "%2",
    "%25",
    "%_",
  ],
  ...[
    ",",
    ".",
    "/",
    "../",
    "-",
    "_",
    "0",
    "9",
    " ",
    "\t",
    "\n",
    "\r\n",
    "\0",
    "é",
    "\u{1F600}",
    "\ud800",
    "e\u0301",
  ],
];

/** JSON around a text, and JSON with as many members as a text of that length has. */
const JSONS: readonly ((fragment: string, length: number) => string)[] = [
  (fragment, length) =>
    JSON.stringify({ maxUsers: 1, entitlements: { [repeated(fragment, length)]: { num: 1 } } }),
  (fragment, length) => JSON.stringify({ users: [repeated(fragment, length)], entitlements: [] }),
  (fragment, length) =>
    `{"users":[${list(`${JSON.stringify(fragment)},`, length)}],"entitlements":["a"]}`,
  (_, length) => `{"maxUsers":1,"entitlements":{${list((index) => `"${index}":0,`, length)}}}`,
  (_, length) => `{"maxUsers":1,"entitlements":${repeated('{"a":', length)}`,
];

/** Repeats a fragment up to a length. */
export const repeated = (fragment: string, length: number): string =>
  fragment.repeat(Math.ceil(length / fragment.length)).slice(0, length);

function list(item: string | ((index: number) => string), length: number): string {
  const make = typeof item === "string" ? () => item : item;
  const count = Math.floor(length / make(0).length);
  return Array.from({ length: count }, (_, index) => make(index))
    .join("")
    .slice(0, -1);
}

/** JSON texts of about a given length, with one fragment in them. */
export const jsonOf = (fragment: string, length: number): string[] =>
  JSONS.map((make) => make(fragment, length));

/** Length of a text: usually ordinary, sometimes as long as a body may be. */
const lengths = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 100, max: 8_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 8_000, max: 70_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 70_000, max: 350_000 }) },
);

export const repetitive: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...FRAGMENTS), lengths, fc.nat(2 * JSONS.length))
  .map(([fragment, length, kind]) => JSONS[kind]?.(fragment, length) ?? repeated(fragment, length));
