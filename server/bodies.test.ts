/** Bodies over real connections, as common clients send them. */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import {
  FORM,
  hear,
  NEXT,
  openSocket,
  post,
  REST,
  startOnSocket,
  statuses,
} from "./bodies.testing.ts";
import { MAX_BODY } from "./http/limits.ts";

describe("a request over a connection gets the response that it gets within the process", () => {
  const multipart = (name: string, text: string) =>
    Buffer.from(
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n--b--\r\n`,
      "latin1",
    );
  const MULTIPART = "multipart/form-data; boundary=b";
  const large = (length: number) => Buffer.from("x=".padEnd(length, "x"));
  it.each<[string, Buffer<ArrayBuffer>, Record<string, string>]>([
    ["a form", Buffer.from("f=pjson"), FORM],
    ["a large form", large(MAX_BODY), FORM],
    ["a form that is too large", large(MAX_BODY + 1), FORM],
    ["a form of the wrong type", Buffer.from("f=pjson"), { "Content-Type": "text/plain" }],
    [
      "a form in Latin-1",
      Buffer.from("callback=%e4"),
      { "Content-Type": `${FORM["Content-Type"]}; charset=iso-8859-1` },
    ],
    ["a form that is no UTF-8", Buffer.from("x=%e4"), FORM],
    ["a multipart form", multipart("f", "pjson"), { "Content-Type": MULTIPART }],
    ["a multipart form that is no UTF-8", multipart("f", "\xe4"), { "Content-Type": MULTIPART }],
    ["a compressed form", gzipSync("f=pjson"), { ...FORM, "Content-Encoding": "gzip" }],
    [
      "a compressed form that is too large",
      gzipSync(large(2 * MAX_BODY)),
      { ...FORM, "Content-Encoding": "gzip" },
    ],
    [
      "a compressed form that is broken",
      Buffer.from("f=pjson"),
      { ...FORM, "Content-Encoding": "gzip" },
    ],
  ])("%s", async (_, body, headers) => {
    const { url, app } = await startOnSocket();
    const path = "/sharing/rest/info";
    const within = await (await app.request(path, { method: "POST", body, headers })).text();
    const announced = await (await fetch(url + path, { method: "POST", body, headers })).text();
    const stream = new Blob([body]).stream();
    const inPieces = await (
      await fetch(url + path, {
        method: "POST",
        body: stream,
        headers,
        duplex: "half",
      } as RequestInit)
    ).text();
    // A page contains its own address.
    const plain = (text: string) => text.replaceAll(/http:\/\/[\w.:]+/g, "");
    expect([announced, inPieces].map(plain)).toEqual([within, within].map(plain));
  });
});

it("a body in single bytes is read", async () => {
  const { url } = await startOnSocket();
  const form = [..."f=json&x=".padEnd(20_000, "x")];
  const chunks = form.map((letter) => `1\r\n${letter}\r\n`).join("");
  const head = post("/sharing/rest/info", "Transfer-Encoding: chunked\r\nConnection: close");
  expect(await hear(await openSocket(url, `${head}${chunks}0\r\n\r\n`))).toContain(
    '"isTokenBasedSecurity":true',
  );
});

it.each(["GET", "HEAD"])(
  "the body of a %s is ignored, and the connection takes the next request",
  async (method) => {
    const { url } = await startOnSocket();
    const form = "f=html&".repeat(100);
    const head = `${method} ${REST} HTTP/1.1\r\nHost: x\r\nContent-Length: ${form.length}\r\n\r\n`;
    const heard = await hear(await openSocket(url, head + form + NEXT));
    expect(statuses(heard)).toEqual(["200", "200"]);
    expect(heard.match(/"isTokenBasedSecurity":true/g)).toHaveLength(method === "GET" ? 2 : 1);
  },
);

it("an unescaped address is refused, with a hint", async () => {
  const { url } = await startOnSocket();
  const heard = await hear(
    await openSocket(
      url,
      "GET /sharing/rest/info?f=json&q=gr\xc3\xb6\xc3\x9fe HTTP/1.1\r\nHost: x\r\n\r\n",
    ),
  );
  expect(heard).toContain(
    '{"error":{"code":400,"message":"The address is not valid. Escape characters that are not ASCII, as in %C3%9F."',
  );
});
