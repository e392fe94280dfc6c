/** The client with arbitrary responses over real sockets: only a result is data. */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { chunked, clientOf, head, JSON_TYPE, PAGE, type Respond, whole } from "./client.testing.ts";

const REFUSAL = '{"error":{"code":498,"message":"Invalid token.","details":[]}}';
const RESULT = '{"username":"müller"}';

describe("a result is data", () => {
  it.each<[string, Respond]>([
    ["as JSON", whole(200, JSON_TYPE, RESULT)],
    ["with another 2xx", whole(203, JSON_TYPE, RESULT)],
    ["as text", whole(200, "text/plain;charset=utf-8", RESULT)],
    ["without a type", whole(200, "", RESULT)],
    ["after a byte order mark", whole(200, JSON_TYPE, `\uFEFF${RESULT}`)],
    [
      "in Latin-1, as it says",
      whole(200, 'application/json; charset="ISO-8859-1"', Buffer.from(RESULT, "latin1")),
    ],
    [
      "in UTF-16 with a byte-order mark",
      whole(200, JSON_TYPE, Buffer.from(`\ufeff${RESULT}`, "utf16le")),
    ],
    [
      "in UTF-16, as it says",
      whole(200, "application/json; charset=utf-16le", Buffer.from(RESULT, "utf16le")),
    ],
    ["in UTF-16 that nothing announces", whole(200, JSON_TYPE, Buffer.from(RESULT, "utf16le"))],
    ["in a charset that does not exist", whole(200, "application/json; charset=none", RESULT)],
    ["compressed", whole(200, JSON_TYPE, gzipSync(RESULT), "Content-Encoding: gzip")],
    ["byte by byte", chunked(200, JSON_TYPE, RESULT, 1)],
    ["without a length", (socket) => socket.end(`${head(200, JSON_TYPE)}${RESULT}`)],
  ])("%s", async (_, respond) => {
    const { client } = await clientOf(respond);
    const { data, error, response } = await client.getSelf();
    expect([data, error]).toEqual([{ username: "müller" }, undefined]);
    expect(response.ok).toBe(true);
  });

  it("larger than the first buffer", async () => {
    const fullName = "ü".repeat(300_000);
    const { client } = await clientOf(
      chunked(200, JSON_TYPE, JSON.stringify({ fullName }), 70_001),
    );
    expect((await client.getSelf()).data?.fullName).toBe(fullName);
  });
});

describe("an envelope is a refusal", () => {
  const plain = {
    kind: "refusal",
    code: 498,
    message: "Invalid token.",
    details: [],
    outcome: "invalidToken",
  };
  it.each([200, 400, 403, 498, 500, 503])("with HTTP status %i", async (status) => {
    const { client } = await clientOf(whole(status, JSON_TYPE, REFUSAL));
    const { data, error, response } = await client.getSelf();
    expect(data).toBeUndefined();
    expect(error).toStrictEqual(plain);
    expect(response.status).toBe(status);
  });

  it.each<[string, object, object]>([
    ["a finer code", { messageCode: "SB_0005" }, { messageCode: "SB_0005" }],
    ["a finer code of null", { messageCode: null }, {}],
    ["a code in quotes", { code: "498" }, {}],
    ["details that are one text", { details: "Sign in again." }, { details: ["Sign in again."] }],
    ["details of null", { details: null }, {}],
    [
      "details that are no texts",
      { details: ["one", 2, null, { three: 3 }] },
      { details: ["one"] },
    ],
    ["no details", { details: undefined }, {}],
    ["no message", { message: undefined }, { message: "The portal refused with code 498." }],
    [
      "an empty message and details",
      { message: "", details: ["Expired."] },
      { message: "Expired.", details: ["Expired."] },
    ],
    [
      "a message that is no text",
      { message: { key: 1 } },
      { message: "The portal refused with code 498." },
    ],
    [
      "words of OAuth",
      { error: "invalid_request", error_description: "Expired" },
      { error: "invalid_request", error_description: "Expired" },
    ],
    ["members of its own", { kind: "http", rule: "made-up", status: 1 }, {}],
  ])("with %s", async (_, change, expected) => {
    const { client } = await clientOf(
      whole(200, JSON_TYPE, JSON.stringify({ error: { ...JSON.parse(REFUSAL).error, ...change } })),
    );
    expect((await client.getSelf()).error).toStrictEqual({ ...plain, ...expected });
  });

  it("names the rule that the portal names", async () => {
    const { client } = await clientOf(whole(200, JSON_TYPE, REFUSAL, "X-Rule: token.valid"));
    expect((await client.getSelf()).error).toStrictEqual({ ...plain, rule: "token.valid" });
  });
});

describe("a table is data", () => {
  const TABLE = "itemId,title\n1,Field Sketcher\n";
  it.each<[string, Respond, table: string]>([
    ["as CSV", whole(200, "text/csv; charset=utf-8; header=present", TABLE), TABLE],
    [
      "as CSV of one column",
      whole(200, "application/csv", "title\nField Sketcher\n"),
      "title\nField Sketcher\n",
    ],
    ["as text", whole(200, "text/plain", TABLE), TABLE],
    ["as a download", whole(200, "application/octet-stream", TABLE), TABLE],
    [
      "for Excel",
      whole(200, "application/vnd.ms-excel", TABLE.replaceAll(",", ";")),
      TABLE.replaceAll(",", ";"),
    ],
    ["without a type", whole(200, "", `\uFEFF${TABLE}`), TABLE],
    [
      "in quotes",
      whole(200, "", TABLE.replace("itemId,title", '"Item, id","title"')),
      TABLE.replace("itemId,title", '"Item, id","title"'),
    ],
  ])("%s", async (_, respond, table) => {
    const { client } = await clientOf(respond);
    const { data, error } = await client.exportCustomers({ portalID: "self" });
    expect([data, error]).toEqual([table, undefined]);
  });

  it.each<[string, Respond]>([
    ["a sign-in page", whole(200, "text/html", PAGE)],
    ["a table that is called a page", whole(200, "text/html", TABLE)],
    ["a page that is called CSV", whole(200, "text/csv", `\r\n${PAGE}`)],
    ["a page without a type", whole(200, "", PAGE)],
    ["XML", whole(200, "text/xml", '<?xml version="1.0"?><error/>')],
    ["JSON", whole(200, JSON_TYPE, '{"customers":[]}')],
    ["JSON that is called CSV", whole(200, "text/csv", "[1,2]")],
    ["nothing", whole(200, "text/csv", "")],
    ["blanks", whole(200, "text/csv", " \r\n")],
    ["a sentence", whole(200, "text/plain", "Try again later, please.")],
    ["a workbook", whole(200, "application/octet-stream", "PK\u0003\u0004\0\0,a")],
    ["a table with an error's status", whole(500, "text/csv", TABLE)],
  ])("%s is none", async (_, respond) => {
    const { client } = await clientOf(respond);
    const { data, error } = await client.exportCustomers({ portalID: "self" });
    expect([data, error?.kind]).toEqual([undefined, "http"]);
  });

  it("its refusal is a refusal", async () => {
    const { client } = await clientOf(whole(200, JSON_TYPE, REFUSAL));
    expect((await client.exportCustomers({ portalID: "self" })).error).toMatchObject({
      kind: "refusal",
      code: 498,
    });
  });
});
