import { describe, expect, it } from "vitest";
import { createClient } from "../../generated/client.ts";
import { chunked, clientOf, head, JSON_TYPE, PAGE, type Respond, whole } from "./client.testing.ts";

const RESULT = '{"username":"müller"}';

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
