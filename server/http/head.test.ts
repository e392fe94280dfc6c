/** Misleading addresses and Host headers, sent as raw lines. */
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { serveForTest } from "../serve.testing.ts";

/** Starts a portal and returns a function that sends raw lines: of the head and, after an empty one, of a body. */
async function start() {
  const url = await serveForTest();
  return async (request: string, ...lines: readonly string[]) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.write(`${[request, "Connection: close", ...lines].join("\r\n")}\r\n\r\n`);
    const [head = "", body = ""] = (await text(socket)).split("\r\n\r\n");
    return { status: Number(head.split(" ")[1]), head, body };
  };
}

type Speak = Awaited<ReturnType<typeof start>>;
const get = (speak: Speak, path: string) => speak(`GET ${path} HTTP/1.1`, "Host: localhost");

/** A refusal is an envelope, with a header against type sniffing. */
function expectRefusal({ status, head, body }: Awaited<ReturnType<Speak>>, message: RegExp): void {
  expect(status).toBe(400);
  expect(head).toMatch(/\r\nX-Content-Type-Options: nosniff/);
  expect(JSON.parse(body)).toEqual({
    error: { code: 400, message: expect.stringMatching(message), details: [] },
  });
}

const UP = ["..", "%2e%2e", "%2E.", ".%2e", "%252e%252e", "%25252e.", "..;x", "%2e%2e%3bx"];
const BETWEEN = ["/", "%2f", "%2F", "%252f", "%5c", "%255C"];

describe("a path", () => {
  it.each(["/sharing/rest/", "/w/demo/", "/docs/", "/"])(
    "that leads up from %s leads nowhere",
    async (from) => {
      const speak = await start();
      expect((await get(speak, "/control/worlds")).status).toBe(200);
      for (const up of UP)
        for (const between of BETWEEN)
          expectRefusal(
            await get(speak, `${from}${up}${between}${up}${between}control/worlds`),
            /must not contain a \. or \.\. segment/,
          );
    },
  );

  it.each([
    "/.",
    "/..",
    "/./control/worlds",
    "/control/%2e/worlds",
    "/a\\..\\control",
    "/control/worlds#x",
  ])("such as %s is refused", async (path) =>
    expectRefusal(await get(await start(), path), /segment/),
  );

  it("may hold dots and separators that are no segment of their own", async () => {
    const speak = await start();
    for (const name of [
      "a..b",
      "...",
      ".a",
      "a.",
      "DOMAIN%5Cuser",
      "a;b",
      "a%2Fb",
      "%25",
      "%252e%252e%252e",
    ])
      expect([
        name,
        (await get(speak, `/sharing/rest/community/users/${name}?f=json`)).status,
      ]).toEqual([name, 200]);
    expect((await get(speak, "/sharing/rest/info?f=json&x=/../%2e%2e/")).status).toBe(200);
  });

  it.each([
    "//control/worlds",
    "/control//worlds",
    "/control;/worlds",
    "/CONTROL/worlds",
    "/sharing/rest/control/worlds/../x?/..",
  ])("such as %s reaches nothing of the control API", async (path) => {
    const { status, body } = await get(await start(), path);
    expect([400, 404]).toContain(status);
    expect(JSON.parse(body)).toMatchObject({ error: { code: status } });
  });

  it("is needed: a whole address is refused, whatever it names", async () => {
    const speak = await start();
    for (const target of [
      "http://localhost/control/worlds",
      "http://store.example/control/worlds",
      "*",
    ])
      expectRefusal(await get(speak, target), /must name a path/);
  });

  it("that is long and repetitive is judged by one look at each letter", async () => {
    const speak = await start();
    for (const part of ["%25", "%", "/.", "/...", ";", "%2525252525"])
      expect([200, 400, 404]).toContain(
        (await get(speak, `/${part.repeat(12_000 / part.length)}`)).status,
      );
  });
});

describe("a Host header", () => {
  const ask = (speak: Speak, ...hosts: readonly string[]) =>
    speak("GET /control/worlds HTTP/1.1", ...hosts.map((host) => `Host: ${host}`));

  it("is one", async () => {
    const speak = await start();
    expect((await ask(speak, "localhost")).status).toBe(200);
    expectRefusal(await ask(speak, "localhost", "store.example"), /must have one Host header/);
    expectRefusal(await ask(speak, "localhost", "localhost"), /must have one Host header/);
    expectRefusal(await ask(speak), /must have a Host header/);
    expectRefusal(await ask(speak, ""), /must have a Host header/);
  });

  it("is a name or an address in its usual form", async () => {
    const speak = await start();
    for (const host of [
      "a@localhost",
      "localhost@store.example",
      "localhost/x",
      "localhost?",
      "0x7f.1",
      "127.1",
      "2130706433",
    ])
      expectRefusal(await ask(speak, host), /in its usual form/);
    for (const host of [
      "localhost:99999",
      "localhost:",
      ":80",
      "[::1",
      "[0:0:0:0:0:0:0:1]",
      "a b",
      "%6cocalhost",
      "x".repeat(300),
    ])
      expectRefusal(await ask(speak, host), /in its usual form/);
  });

  it("comes with no transfer coding but chunked", async () => {
    const speak = await start();
    const send = (coding: string) => {
      const lines = ["Host: localhost", `Transfer-Encoding: ${coding}`, "", "0"];
      return speak("POST /sharing/rest/info HTTP/1.1", ...lines);
    };
    expect((await send("chunked")).status).toBe(200);
    expectRefusal(await send("gzip, chunked"), /Transfer-Encoding must be chunked/);
  });

  it("may be missing from a request of HTTP/1.0, which the control API refuses anyhow, as proxies speak it", async () => {
    const speak = await start();
    for (const hosts of [[], ["Host: localhost"]]) {
      expect((await speak("GET /healthz HTTP/1.0", ...hosts)).status).toBe(200);
      expect((await speak("GET /control/worlds HTTP/1.0", ...hosts)).status).toBe(403);
    }
  });
});
