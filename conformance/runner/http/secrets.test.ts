/** What is blank and what is not: secrets of the target file always, what a portal gives out only if it looks like a secret. */
import { describe, expect, test } from "vitest";
import type { Fixtures } from "../../model/fixtures.ts";
import { DEMO_LISTINGS, DEMO_ORGANIZATIONS } from "../../targets/demoFixtures.ts";
import { createSecrets } from "./secrets.ts";

const fixtures = (password: string): Fixtures => ({
  accounts: { purchaserUser: { username: "org2user", password } },
  organizations: DEMO_ORGANIZATIONS,
  listings: DEMO_LISTINGS,
  members: ["org2worker01"],
});
const request = {
  method: "GET",
  url: "https://portal.example/sharing/rest/info?f=json",
  headers: {},
};

/** A memory that knows the password of a target file. */
function knowing(password: string) {
  const secrets = createSecrets();
  secrets.learn(fixtures(password));
  return secrets;
}

/** A memory that has seen a portal give out a token. */
function given(token: string) {
  const secrets = knowing("correct horse battery staple");
  secrets.learnFrom(request, {
    status: 200,
    type: "application/json",
    text: JSON.stringify({ token, expires: 1 }),
  });
  return secrets;
}

const SECRET = `p&ss "wörd"\\n+/<1>'%41`;
const html = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#x27;");
const escaped = (text: string) =>
  text.replaceAll(
    /[^a-z]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
const json = (text: string) => JSON.stringify(text).slice(1, -1);

test.each<[name: string, write: (secret: string) => string]>([
  ["as it is", (text) => text],
  ["in JSON", json],
  ["in JSON of letters of ASCII", escaped],
  ["in JSON with slashes escaped", (text) => json(text).replaceAll("/", "\\/")],
  ["in JSON in JSON", (text) => json(json(text))],
  ["in an address", encodeURIComponent],
  ["in an address with small letters", (text) => encodeURIComponent(text).toLowerCase()],
  ["in a form", (text) => new URLSearchParams({ _: text }).toString().slice(2)],
  ["in a form in JSON", (text) => json(encodeURIComponent(text))],
  ["in HTML", html],
  ["in HTML in JSON", (text) => json(html(text))],
  ["in HTML in an address", (text) => encodeURIComponent(html(text))],
  [
    "in numbers of HTML",
    (text) => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join(""),
  ],
  ["in UTF-16 that was read as UTF-8", (text) => [...text].join("\0")],
  ["with marks between its letters that are not seen", (text) => [...text].join("\u200b\u202e")],
  ["in base64", (text) => Buffer.from(text).toString("base64")],
  ["in Basic", (text) => Buffer.from(`org2user:${text}`).toString("base64")],
])("a password of the target file is blank %s", (_, write) => {
  const { blank } = knowing(SECRET);
  expect(blank(`before ${write(SECRET)} after`)).toMatch(/^before \*\*\*=* after$/);
  expect(blank(`before ${write("another")} after`)).toBe(`before ${write("another")} after`);
});

describe("a short password of the target file", () => {
  test.each([
    ["it is pw1.", "it is ***."],
    ["pw1", "***"],
    [String.raw`{"message":"\npw1\n"}`, String.raw`{"message":"\n***\n"}`],
    ["password=%20pw1%20", "password=***"],
    ["said%20pw1%20", "said%20***%20"],
    ["&quot;pw1&quot;", "&quot;***&quot;"],
  ])("is blank in %j", (text, blanked) => {
    expect(knowing("pw1").blank(text)).toBe(blanked);
  });

  test("leaves words alone that have its letters in them", () => {
    const { blank } = knowing("org");
    expect(blank('{"orgId":"org2","organization":"org"}')).toBe(
      '{"orgId":"org2","organization":"***"}',
    );
  });
});

test.each([
  "a",
  "true",
  "org2",
  "token",
  "organization",
  "expressInterest",
  "provisionOrgEntitlements",
  "marketplace:admin:purchase",
  "a whole sentence, as people write it.",
  "application/x-www-form-urlencoded",
  "org2worker01",
  DEMO_LISTINGS.paid ?? "",
  "https://portal.example/sharing/rest",
])("that a portal gives out %j as a token makes nothing else blank", (token) => {
  const { blank } = given(token);
  expect(blank(`the word ${token} stays`)).toBe(`the word ${token} stays`);
  expect(blank(JSON.stringify({ token, expires: 1 }))).toBe('{"token":"***","expires":1}');
});

test.each<[name: string, token: string, text: string]>([
  ["JSON", String.raw`\u0065\u0072\u0072\u006f\u0072`, "error"],
  ["JSON in JSON", json(String.raw`\u0065\u0072\u0072\u006f\u0072`), "error"],
  ["a URL", "%65%78%70%72%65%73%73%49%6e%74%65%72%65%73%74%73", "expressInterests"],
  ["a form", "express+interest+in+it", "express interest in it"],
  ["HTML", "&#97;&#98;&#99;&#100;", "abcd"],
  ["nothing but characters that are not seen", `a${"\u200b".repeat(15)}`, "a"],
])("a token that is a word with the escapes of %s makes nothing else blank", (_, token, word) => {
  expect(given(token).blank(`the word ${word} stays`)).toBe(`the word ${word} stays`);
  expect(given(token).blank(JSON.stringify({ token, expires: 1 }))).toBe(
    '{"token":"***","expires":1}',
  );
});

test.each(["3NKHt6i2urmWtqOuugvr9p1sXk.", "issued/on=a page", "0123456789abcdef0123"])(
  "what a portal gives out as a token is blank everywhere if it looks like one: %s",
  (token) => {
    const { blank } = given(token);
    expect(blank(`You sent ${token}!`)).toMatch(/^You sent \*\*\*!$/);
    expect(blank(`?x=${encodeURIComponent(token)}&f=json`)).toBe("?x=***&f=json");
  },
);

test("a scenario's own forged token is blank in its place alone", () => {
  const secrets = knowing("correct horse battery staple");
  secrets.learnFrom({ ...request, url: `${request.url}&token=forged` });
  expect(secrets.blank("?token=forged&f=json: a forged token")).toBe(
    "?token=***&f=json: a forged token",
  );
});

describe("a text that is cut short", () => {
  test("has no part of a secret that lies across the cut, wherever that is", () => {
    const secrets = knowing("horsebattery");
    for (let before = 100; before < 130; before += 1) {
      const shown = secrets.brief(`${"-".repeat(before)}horsebattery${"-".repeat(100_000)}`, 120);
      expect(shown).toMatch(/^-*\*{0,3}-*… \(\d+ characters more\)$/);
    }
  });

  test("has no part of a secret at its end where most of it is blank", () => {
    const secrets = knowing("horsebattery");
    for (let before = 0; before < 12; before += 1) {
      const letters = [..."horsebattery"].map(
        (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`,
      );
      const shown = secrets.brief(`${"-".repeat(before)}${letters.join("")}`.repeat(1_000), 4_000);
      expect(shown).toMatch(/^[-*]*… \(\d+ characters more\)$/);
    }
  });

  test("by the portal is blank where it ends within a long secret", () => {
    const { blank } = knowing("correct horse battery staple");
    expect(blank("it began with correct horse battery st… (3 characters more)")).toBe(
      "it began with ***… (3 characters more)",
    );
  });
});

test("a signed token is blank, whole or cut after its header", () => {
  const token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJvcmcyIn0.c2lnbmF0dXJl";
  const { blank } = createSecrets();
  for (const shown of [token, token.slice(0, 30), `x${token}`, `%22${token}%22`])
    expect(blank(shown)).not.toContain("eyJ");
  expect(blank("eyJhbGciOi")).toBe("eyJhbGciOi");
});

/** Time of the fastest of some runs, in milliseconds. */
const cost = (act: () => void) =>
  Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = process.cpuUsage();
      act();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );

test.each([
  "eyJ",
  "eyJ.",
  "a.",
  "a",
  '"token":"',
  '"token"',
  "token=",
  "\\",
  "%",
  "%25",
  "&amp;",
  "&",
  "'",
  " ",
  "\0",
  "\n",
])(
  "a text of nothing but %j takes no more than eight times as long for four times its length",
  (unit) => {
    const secrets = given("0123456789abcdef0123");
    const text = (length: number) => unit.repeat(length / unit.length);
    const spent = (length: number) =>
      cost(() => {
        secrets.blank(text(length));
        secrets.learnFrom(request, { status: 200, type: "", text: text(length) });
      });
    spent(16 * 1024);
    // What is over in a moment says nothing; what is quadratic takes sixteen times as long.
    expect(spent(64 * 1024)).toBeLessThan(8 * spent(16 * 1024) + 20);
  },
);
