/** Long texts that repeat one fragment, to find work that grows faster than the length. */
import * as fc from "fast-check";
import { weighted } from "./demoWorld.ts";

/** Fragments that restart a search, or that code may count, pair or escape. */
export const FRAGMENTS: readonly string[] = [
  ..."eyJ eyJhbGciOi eyJhbGciOi. a a, a. a: a/ title: a=& a& =& & , . / ../ - _ 0 9".split(" "),
  ...String.raw`\ \u0000 \\u0000 " ' [ ] { } ( < <!-- $ $a. % %2 %25 %_`.split(" "),
  ...["Bearer ", "a ", '"a" ', "`", " ", "\t", "\n", "\r\n", "\0"],
  ...["é", "\u{1F600}", "\ud800", "e\u0301"],
];

/** Repeats a fragment up to a length. */
export const repeatText = (fragment: string, length: number): string =>
  fragment.repeat(Math.ceil(length / fragment.length)).slice(0, length);

/** Returns JSON texts of about a given length: around a repeated fragment, and with many members. */
export function repetitiveJson(fragment: string, length: number): string[] {
  const text = JSON.stringify(repeatText(fragment, length));
  const list = (size: number, item: (index: number) => string) =>
    Array.from({ length: length / size }, (_, index) => item(index)).join();
  return [
    `{"maxUsers":1,"entitlements":{${text}:{"num":1}}}`,
    `{"users":[${text}],"entitlements":[]}`,
    `{"users":[${list(fragment.length + 3, () => JSON.stringify(fragment))}],"entitlements":["a"]}`,
    `{"maxUsers":1,"entitlements":{${list(9, (index) => `"${index}":0`)}}}`,
    `{"maxUsers":1,"entitlements":${repeatText('{"a":', length)}`,
  ];
}

/** Length of a text: usually ordinary, sometimes as long as a body may be. */
const lengths = weighted(
  [6, fc.integer({ min: 100, max: 8_000 })],
  [2, fc.integer({ min: 8_000, max: 70_000 })],
  [1, fc.integer({ min: 70_000, max: 350_000 })],
);

export const repetitive: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...FRAGMENTS), lengths, fc.nat(9))
  .map(([fragment, length, kind]) =>
    kind < 5 ? repeatText(fragment, length) : (repetitiveJson(fragment, length)[kind - 5] ?? ""),
  );
