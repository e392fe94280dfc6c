/** The client with arbitrary responses over real sockets: only a result is data. */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createClient } from "../generated/client.ts";
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

describe("any other response is an error with status, message and body", () => {
  const control = whole(200, JSON_TYPE, RESULT);
  it.each<[string, number, Respond, message: string, body: string]>([
    [
      "a gateway's page in chunks",
      502,
      chunked(502, "text/html", PAGE, 9),
      "with text/html instead of a JSON object",
      PAGE,
    ],
    [
      "a gateway's text",
      503,
      whole(503, "text/plain", "no healthy upstream\n"),
      ": no healthy upstream",
      "no healthy upstream\n",
    ],
    ["a bare text", 404, whole(404, "", "404 Not Found"), ": 404 Not Found", "404 Not Found"],
    ["nothing", 500, whole(500, "", ""), "with an empty body", ""],
    [
      "a limit's JSON",
      429,
      whole(429, JSON_TYPE, '{"message":"slow down"}'),
      ": slow down",
      '{"message":"slow down"}',
    ],
    ["a result", 500, whole(500, JSON_TYPE, RESULT), "neither a result nor a refusal", RESULT],
    [
      "a code without envelope",
      500,
      whole(500, JSON_TYPE, '{"code":500}'),
      "neither a result nor a refusal",
      '{"code":500}',
    ],
    [
      "a code with 200",
      200,
      whole(200, JSON_TYPE, '{"code":500,"message":"No info"}'),
      ": No info",
      '{"code":500,"message":"No info"}',
    ],
    [
      "a word of OAuth",
      400,
      whole(400, JSON_TYPE, '{"error":"invalid_grant"}'),
      ": invalid_grant",
      '{"error":"invalid_grant"}',
    ],
    [
      "an error of null",
      500,
      whole(500, JSON_TYPE, '{"error":null}'),
      "neither a result nor a refusal",
      '{"error":null}',
    ],
    [
      "an error of null with 200",
      200,
      whole(200, JSON_TYPE, '{"error":null}'),
      "neither a result nor",
      '{"error":null}',
    ],
    [
      "an error without code",
      200,
      whole(200, JSON_TYPE, '{"error":{"message":"No"}}'),
      ": No",
      '{"error":{"message":"No"}}',
    ],
    [
      "a sign-in page",
      200,
      whole(200, "text/html", PAGE),
      "with text/html instead of a JSON object",
      PAGE,
    ],
    [
      "a sign-in page called JSON",
      200,
      whole(200, JSON_TYPE, PAGE),
      "with application/json instead of a JSON object",
      PAGE,
    ],
    ["a list", 200, whole(200, JSON_TYPE, "[]"), "with other JSON instead of a JSON object", "[]"],
    [
      "null",
      200,
      whole(200, JSON_TYPE, "null"),
      "with other JSON instead of a JSON object",
      "null",
    ],
    [
      "a word",
      200,
      whole(200, JSON_TYPE, '"text"'),
      "with other JSON instead of a JSON object",
      '"text"',
    ],
    ["a number", 200, whole(200, JSON_TYPE, "5"), "with other JSON instead of a JSON object", "5"],
    ["nothing with 200", 200, whole(200, JSON_TYPE, ""), "with an empty body", ""],
    ["no content", 204, whole(204, "", ""), "with an empty body", ""],
    [
      "JSON that is cut off",
      200,
      whole(200, JSON_TYPE, RESULT.slice(0, -1)),
      "with malformed JSON",
      RESULT.slice(0, -1),
    ],
    [
      "JSONP",
      200,
      whole(200, "text/javascript", `f(${RESULT})`),
      "with text/javascript instead of a JSON object",
      `f(${RESULT})`,
    ],
    ["a redirection that leads nowhere", 302, whole(302, "", ""), "with an empty body", ""],
    ["not modified", 304, (socket) => socket.end(head(304, "")), "with an empty body", ""],
  ])("%s (%i)", async (_, status, respond, message, body) => {
    expect((await (await clientOf(control)).client.getSelf()).error).toBeUndefined();
    const { client } = await clientOf(respond);
    const { data, error, response } = await client.getSelf();
    expect(data).toBeUndefined();
    expect(error).toEqual({
      kind: "http",
      status,
      message: expect.stringContaining(message),
      body,
    });
    expect(error?.message).toMatch(new RegExp(`^getSelf: HTTP ${status}\\b`));
    expect(response.status).toBe(status);
  });

  it("a redirect, which is not followed, so that no other origin gets the token", async () => {
    let heads = 0;
    const page = await clientOf((socket) => {
      heads += 1;
      whole(200, "text/html", PAGE)(socket);
    });
    const { client } = await clientOf(
      whole(302, "", "", `Location: ${page.origin}/signin?token=secret`),
    );
    const message = `getSelf: HTTP 302 redirects to ${page.origin}/signin`;
    expect((await client.getSelf()).error).toEqual({
      kind: "http",
      status: 302,
      message,
      body: "",
    });
    expect(heads).toBe(0);
  });

  it("a token that can't be sent is not quoted", () => {
    const create = (token: string) =>
      createClient({ portal: "http://127.0.0.1/sharing/rest", token });
    create("eyJ.x-y_z");
    expect(() => create("secret\ntoken")).toThrow(/^The token contains/);
  });

  it("has the Retry-After header", async () => {
    const { client } = await clientOf(whole(429, "", "", "Retry-After: 7"));
    expect((await client.getSelf()).response.headers.get("Retry-After")).toBe("7");
  });

  it("keeps 64 KiB of the body, without a character that the cut splits", async () => {
    const { client } = await clientOf(whole(500, "text/html", `<${"ü".repeat(40_000)}`));
    expect((await client.getSelf()).error).toMatchObject({
      kind: "http",
      body: `<${"ü".repeat(32_767)}`,
    });
  });

  it.each([
    ["an error", 500, 1],
    ["a result", 200, 64],
  ])("with %s that never ends is left after a limit", async (_, status, mebibytes) => {
    const chunk = Buffer.alloc(64 * 1024, "x");
    let sent = 0;
    const { client, closed } = await clientOf((socket) => {
      socket.write(`${head(status, JSON_TYPE)}{"x":"`);
      const more = () => {
        while (!socket.destroyed && socket.write(chunk)) sent += chunk.length;
      };
      socket.on("drain", more);
      more();
    });
    expect((await client.getSelf()).error).toEqual({
      kind: "http",
      status,
      message: `getSelf: HTTP ${status} with a body that is too large`,
      body: `{"x":"${"x".repeat(64 * 1024 - 6)}`,
    });
    await closed;
    // The buffers of both sides add to it.
    expect(sent).toBeLessThan((mebibytes + 32) * 1024 * 1024);
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
