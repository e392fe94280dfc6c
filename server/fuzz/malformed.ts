/** Malformed requests: well-formed ones in which alterations make something wrong. */
import * as fc from "fast-check";
import { invalidTokens, tokens } from "./demoWorld.ts";
import { hostile, inherited, MARK, words } from "./hostile.ts";
import { repeatText, repetitive } from "./repetitive.ts";
import { type GeneratedRequest, PLACES, withHeader, withText, withToken } from "./request.ts";
import { wellFormed } from "./wellFormed.ts";

type Alteration = (request: GeneratedRequest) => GeneratedRequest;

const altering = <Value>(
  values: fc.Arbitrary<Value>,
  alter: (request: GeneratedRequest, value: Value) => GeneratedRequest,
): fc.Arbitrary<Alteration> => values.map((value) => (request) => alter(request, value));

/** Alters the fields of a request: of its form if it is a POST, otherwise of its query. */
const alteringFields = <Value>(
  values: fc.Arbitrary<Value>,
  alter: (fields: URLSearchParams, value: Value) => void,
): fc.Arbitrary<Alteration> =>
  altering(values, (request, value) => {
    const where = request.method === "POST" ? "body" : "query";
    const fields = new URLSearchParams(request[where]);
    alter(fields, value);
    return { ...request, [where]: String(fields) };
  });

/** Alters one field by means of a hostile text. */
const alteringField = (alter: (fields: URLSearchParams, name: string, text: string) => void) =>
  alteringFields(fc.tuple(fc.nat(20), hostile), (fields, [index, text]) => {
    const name = [...fields.keys()][index % fields.size];
    if (name !== undefined) alter(fields, name, text);
  });

const callback = fc.constantFrom(...words("alert(1)// a.b.__proto__ a[0] $ a;b"), "a".repeat(128));

const fields: readonly fc.Arbitrary<Alteration>[] = [
  alteringField((all, name, text) => all.set(name, text)),
  alteringField((all, name, text) => all.append(name, text)),
  alteringField((all, name, text) => all.set(name, all.get(name) + text)),
  alteringField((all, name) => all.delete(name)),
  alteringField((all, _, text) => all.append("token", text)),
  alteringFields(fc.tuple(fc.oneof(inherited, hostile), hostile), (all, [name, text]) =>
    all.append(name, text),
  ),
  alteringFields(
    fc.constantFrom(...words(`xml JSON json,html csv __proto__ <${MARK}>`)),
    (all, f) => all.set("f", f),
  ),
  alteringFields(fc.oneof(hostile, callback), (all, text) => {
    all.set("f", "json");
    all.set("callback", text);
  }),
];

/** Text after a query or form that no encoder writes. */
const TAILS = `&% &%zz=%zz &f=json&f=html &= &&& &a=%ff%fe &%00=%00 &token=%00 # &f &x=<${MARK}> ;f=json`;
const FORM = "application/x-www-form-urlencoded; charset=utf-16";
const TYPES = ["application/json", "multipart/form-data; boundary=x", "text/plain", MARK, FORM];

const encodings: readonly fc.Arbitrary<Alteration>[] = [
  altering(fc.constantFrom(...words(TAILS)), (request, tail) => withText(request, "query", tail)),
  altering(fc.constantFrom(...words(TAILS)), (request, tail) => withText(request, "body", tail)),
  altering(fc.integer({ min: 1, max: 3_000 }), (request, count) =>
    withText(request, "query", "&a=1".repeat(count)),
  ),
  altering(
    fc.tuple(fc.constantFrom("&", "&a", "&=", "&a=1"), repetitive),
    (request, [field, text]) => withText(request, "body", repeatText(field, text.length)),
  ),
  altering(fc.json({ maxDepth: 3 }), (request, body) => ({ ...request, method: "POST", body })),
  altering(fc.constantFrom(...TYPES), (request, type) => ({
    ...request,
    headers: [["Content-Type", type]],
  })),
  fc.constant((request) => ({ ...request, headers: [] })),
];

/** Most characters of a path or header: Node accepts 16 KiB in all. */
const MAX_HEAD = 12_000;
const SEGMENTS = words(
  `..%2f %2e%2e %00 % %zz %ff%fe .. . ;a=b * :id %2f self %E2%80%AE %3C${MARK}%3E`,
);
const segment: fc.Arbitrary<(segment: string) => string> = fc.oneof(
  fc.constantFrom("", ...SEGMENTS).map((text) => () => text),
  fc.constantFrom("/", ...SEGMENTS).map((text) => (own: string) => own + text),
  hostile.map((text) => () => encodeURIComponent(text.toWellFormed()).slice(0, MAX_HEAD)),
  fc.constant((own: string) => own.toUpperCase()),
);
const path = altering(fc.tuple(fc.nat(20), segment), (request, [index, alter]) => {
  const [root = "", ...segments] = request.path.split("/");
  const at = index % segments.length;
  return { ...request, path: [root, ...segments.with(at, alter(segments[at] ?? ""))].join("/") };
});

const METHODS = words("GET POST PUT PATCH DELETE HEAD OPTIONS PROPFIND");
const HEADERS = words("Referer Origin X-Forwarded-For X-Forwarded-Proto Accept Cookie");
const senders = [...Object.keys(invalidTokens), "org1admin", "org3admin"];

const heads: readonly fc.Arbitrary<Alteration>[] = [
  altering(fc.constantFrom(...METHODS), (request, method) => ({ ...request, method })),
  altering(
    fc.tuple(fc.constantFrom(...senders), fc.constantFrom(...PLACES)),
    (request, [name, place]) => withToken(request, tokens.get(name) ?? "", place),
  ),
  altering(
    fc.tuple(fc.constantFrom(...HEADERS, ...PLACES.slice(2)), hostile),
    (request, [name, text]) => withHeader(request, name, headerText(text)),
  ),
];

/** A header is one line of Latin-1; without a socket, nothing else can be sent. */
const headerText = (text: string): string =>
  text
    .slice(0, MAX_HEAD)
    .replaceAll(/[^\x20-\x7e\xa0-\xff]/g, "?")
    .trim();

const alteration = fc.oneof(...fields, ...encodings, ...heads, path, path, path, path);

/** A request with one to three alterations, which may cancel each other out. */
export const malformed: fc.Arbitrary<GeneratedRequest> = fc
  .tuple(wellFormed, fc.array(alteration, { minLength: 1, maxLength: 3 }))
  .map(([request, alterations]) => alterations.reduce((altered, alter) => alter(altered), request));
