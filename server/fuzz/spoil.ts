/** Alterations of a request. Each takes any request and makes one thing in it wrong. */
import * as fc from "fast-check";
import { type Draft, type Field, PLACES } from "./draft.ts";
import { hostile, inherited, MARK } from "./hostile.ts";
import { repeated, repetitive } from "./repetitive.ts";
import { WORTHLESS } from "./tokens.ts";
import { wellFormed } from "./wellFormed.ts";

type Spoiling = (draft: Draft) => Draft;

/** Alters the fields of a request: of its form if it is a POST, otherwise of its query. */
const onFields = (change: (fields: readonly Field[]) => readonly Field[]): Spoiling => {
  return (draft) =>
    draft.method === "POST"
      ? { ...draft, form: change(draft.form) }
      : { ...draft, query: change(draft.query) };
};

/** Alters one field, chosen by the number. */
const onField = (pick: number, change: (field: Field) => readonly Field[]): Spoiling =>
  onFields((fields) =>
    fields.flatMap((field, index) => (index === pick % fields.length ? change(field) : [field])),
  );

const onTail = (where: "query" | "form", text: string): Spoiling => {
  return (draft) => ({ ...draft, tail: { ...draft.tail, [where]: draft.tail[where] + text } });
};

/** Alters one segment of the path, chosen by the number. */
const onSegment = (pick: number, change: (segment: string) => string): Spoiling => {
  return (draft) => {
    const segments = draft.path.split("/");
    const index = 1 + (pick % (segments.length - 1));
    return {
      ...draft,
      path: segments.map((segment, at) => (at === index ? change(segment) : segment)).join("/"),
    };
  };
};

const pick = fc.nat(20);

/** Most characters of a path or header: Node accepts 16 KiB in all. */
const MAX_HEAD = 12_000;

const fields: readonly fc.Arbitrary<Spoiling>[] = [
  fc.tuple(pick, hostile).map(([at, text]) => onField(at, ([name]) => [[name, text]])),
  fc.tuple(pick, hostile).map(([at, text]) => onField(at, (field) => [field, [field[0], text]])),
  fc
    .tuple(pick, hostile)
    .map(([at, text]) => onField(at, ([name, value]) => [[name, value + text]])),
  pick.map((at) => onField(at, () => [])),
  fc
    .tuple(fc.oneof(inherited, hostile), hostile)
    .map((field) => onFields((all) => [...all, field])),
  fc
    .constantFrom("xml", "JSON", "json,html", "csv", "__proto__", `<${MARK}>`)
    .map((f) => onFields((all) => [...all.filter(([name]) => name !== "f"), ["f", f]])),
  fc
    .oneof(
      hostile,
      fc.constantFrom("alert(1)//", "a.b.__proto__", "a".repeat(128), "a[0]", "$", "a;b"),
    )
    .map((callback) => onFields((all) => [...all, ["f", "json"], ["callback", callback]])),
];

/** Text after a query or form that no encoder writes. */
const TAILS = [
  "&%",
  "&%zz=%zz",
  "&f=json&f=html",
  "&=",
  "&&&",
  "&a=%ff%fe",
  "&%00=%00",
  "&token=%00",
  "#",
  "&f",
  `&x=<${MARK}>`,
  ";f=json",
];

const encodings: readonly fc.Arbitrary<Spoiling>[] = [
  fc
    .tuple(fc.constantFrom("query", "form"), fc.constantFrom(...TAILS))
    .map(([where, tail]) => onTail(where, tail)),
  fc.integer({ min: 1, max: 3_000 }).map((count) => onTail("query", "&a=1".repeat(count))),
  fc
    .tuple(fc.constantFrom("&", "&a", "&=", "&a=1"), repetitive)
    .map(([field, { length }]) => onTail("form", repeated(field, length))),
  fc.json({ maxDepth: 3 }).map((json) => (draft: Draft) => ({
    ...draft,
    method: "POST",
    form: [],
    tail: { ...draft.tail, form: json },
  })),
  fc
    .constantFrom(
      "application/json",
      "multipart/form-data; boundary=x",
      "text/plain",
      "",
      "application/x-www-form-urlencoded; charset=utf-16",
      MARK,
    )
    .map((contentType) => (draft: Draft) => ({ ...draft, contentType })),
];

/** Names to put into a path. */
const SEGMENTS = [
  "..%2f",
  "%2e%2e",
  "%00",
  "%",
  "%zz",
  "%ff%fe",
  "..",
  ".",
  "",
  ";a=b",
  "*",
  ":id",
  "%2f",
  "self",
  "%E2%80%AE",
  `%3C${MARK}%3E`,
];

const paths: readonly fc.Arbitrary<Spoiling>[] = [
  fc.tuple(pick, fc.constantFrom(...SEGMENTS)).map(([at, text]) => onSegment(at, () => text)),
  fc
    .tuple(pick, fc.constantFrom(...SEGMENTS))
    .map(([at, text]) => onSegment(at, (segment) => segment + text)),
  fc
    .tuple(pick, hostile)
    .map(([at, text]) =>
      onSegment(at, () => encodeURIComponent(text.toWellFormed()).slice(0, MAX_HEAD)),
    ),
  pick.map((at) => onSegment(at, (segment) => `${segment}/`)),
  pick.map((at) => onSegment(at, (segment) => segment.toUpperCase())),
];

const senders: readonly fc.Arbitrary<Spoiling>[] = [
  fc
    .constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "PROPFIND")
    .map((method) => (draft: Draft) => ({ ...draft, method })),
  fc.constant((draft: Draft) => ({ ...draft, tokens: [] })),
  fc
    .tuple(fc.constantFrom(...WORTHLESS), fc.constantFrom(...PLACES))
    .map(([name, place]) => (draft: Draft) => ({
      ...draft,
      tokens: [{ name, place }],
    })),
  fc
    .tuple(fc.constantFrom(...WORTHLESS, "org1admin", "org3admin"), fc.constantFrom(...PLACES))
    .map(([name, place]) => (draft: Draft) => ({
      ...draft,
      tokens: [...draft.tokens, { name, place }],
    })),
  hostile.map((text) => onFields((all) => [...all, ["token", text]])),
  fc
    .tuple(
      fc.constantFrom(
        "Referer",
        "Origin",
        "X-Forwarded-For",
        "X-Forwarded-Proto",
        "X-Esri-Authorization",
        "Authorization",
        "Accept",
        "Cookie",
      ),
      hostile,
    )
    .map(([name, text]) => (draft: Draft) => ({
      ...draft,
      headers: [...draft.headers, [name, headerText(text)] as const],
    })),
];

/** A header is one line of Latin-1; without a socket, nothing else can be sent. */
const headerText = (text: string): string =>
  text
    .replaceAll(/[^\x20-\x7e\xa0-\xff]/g, "?")
    .trim()
    .slice(0, MAX_HEAD);

const spoiling = fc.oneof(...fields, ...encodings, ...paths, ...senders);

/** A request with one to three alterations, which may cancel each other out. */
export const badlyFormed: fc.Arbitrary<Draft> = fc
  .tuple(wellFormed, fc.array(spoiling, { minLength: 1, maxLength: 3 }))
  .map(([draft, spoilings]) => spoilings.reduce((spoilt, spoil) => spoil(spoilt), draft));
