/** Stored request data is short and contains no secrets. */
import { describe, expect, it } from "vitest";
import { BLANK, excerpt, withoutSecrets, withoutTokens } from "./secrets.ts";

const TOKEN =
  "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1c2VybmFtZSI6Im9yZzJ1c2VyIn0.vN_2E1rMi4B9SLv9dj72R";

describe("a token is removed", () => {
  it.each([
    ["alone", TOKEN, BLANK],
    ["in a sentence", `say ${TOKEN}, friend`, `say ${BLANK}, friend`],
    ["in a path", `/users/${TOKEN}/x`, `/users/${BLANK}/x`],
    ["behind a false start", `eyJeyJ${TOKEN}`, BLANK],
    ["twice", `${TOKEN} ${TOKEN}`, `${BLANK} ${BLANK}`],
    ["twice without a gap", `${TOKEN}${TOKEN}`, BLANK],
    [
      "as a code in an address",
      "https://app/?code=abc123&state=x",
      `https://app/?code=${BLANK}&state=x`,
    ],
  ])("%s", (_, text, expected) => {
    expect(withoutTokens(text)).toBe(expected);
  });

  it("wherever it is cut, down to the header of every token", () => {
    for (let length = "eyJhbGciOiJ".length; length <= TOKEN.length; length++)
      expect(excerpt(`${TOKEN.slice(0, length)}`)).toBe(BLANK);
    for (let before = 400; before < 500; before++) {
      const short = excerpt(`${" ".repeat(before)}${TOKEN}`).trim();
      expect([BLANK, `${BLANK}…`, ...HEADS]).toContain(short);
    }
  });
});

/** The part of a token that may remain after a cut: the start of its header. */
const HEADS = Array.from({ length: 11 }, (_, length) => `${TOKEN.slice(0, length)}…`);

it.each(["hello", "eyJ", "eyJulia", "a.b.c", "", "keyJar"])("the text %j is no token", (text) => {
  expect(withoutTokens(text)).toBe(text);
});

it("names, texts and their number are limited", () => {
  const long = "x".repeat(10_000);
  const fields = withoutSecrets([
    ...Array.from({ length: 200 }, (_, index) => [`${index}`, "1"] as const),
    [long, long],
  ]);
  expect(Object.keys(fields)).toHaveLength(50);
  expect(fields[`${"x".repeat(500)}…`]).toBe(`${"x".repeat(500)}…`);
});

it("a secret is removed even if its field name is longer than the limit", () => {
  expect(Object.values(withoutSecrets([[`${"x".repeat(1_000)}password`, "hunter2"]]))).toEqual([
    BLANK,
  ]);
});
