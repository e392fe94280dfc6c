/** A portal whose responses harm the suite, by their content or by how they arrive. All over sockets. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import {
  har,
  html,
  junit,
  portal,
  reportOf,
  run,
  scenario,
  scenarios,
  summarize,
} from "../../bin/suite.ts";
import { startForeign } from "../alternatePortal/portal.testing.ts";
import { castFileOf } from "../alternatePortal/world.testing.ts";
import type { Exchange } from "../model/exchange.ts";
import { summary } from "../reports/terminal.ts";
import { createTransport, evidenceOf, exchange } from "../runner/http/exchange.ts";
import { readCastFile } from "../targets/targetFile.ts";
import { castFile, conformance, FOLDER, stub } from "./main.testing.ts";

const MIB = 1024 * 1024;

/** What a portal does with a request for purchases, given the token that came with it. */
type Spoiled = (response: ServerResponse, token: string) => void;

/** The address of a foreign portal behind a server that spoils the answers of one operation, and its cast file. */
async function spoiled(
  spoil: Spoiled,
  { allow = [] as readonly string[], at = /\/relatedItems/ } = {},
) {
  const foreign = await startForeign();
  onTestFinished(foreign.close);
  const { address, close } = await stub(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? "", foreign.address);
    const fields = new URLSearchParams(body.length > 0 ? body.toString() : url.search);
    if (at.test(`${request.url}&${body}`)) return spoil(response, fields.get("token") ?? "");
    const type = request.headers["content-type"];
    const headers = type === undefined ? {} : { "Content-Type": type };
    const answer = await fetch(url, {
      method: request.method ?? "GET",
      headers,
      ...(body.length > 0 && { body }),
    });
    response
      .writeHead(answer.status, { "Content-Type": answer.headers.get("Content-Type") ?? "" })
      .end(await answer.text());
  });
  onTestFinished(close);
  const cast = castFileOf(address.replace("/sharing", "/gis/sharing"), foreign.world, "password");
  return castFile(`${crypto.randomUUID()}.json`, { ...cast, allow });
}

const ANY = scenario({
  id: "any",
  title: "the related items of a listing can be asked for",
  proves: ["related.type"],
  needs: ["purchaserAdmin", "paid"],
  async run({ purchaserAdmin, paid }) {
    await purchaserAdmin.listRelatedItems(paid, {
      relationshipType: "Listed2Provisioned",
      expect: "relatedItems",
    });
  },
});
const OTHER = scenarios.filter(({ id }) => id === "purchases.who");

/** Judges it by a scenario that meets with the spoiled answer, and by one that does not. */
async function judged(spoil: Spoiled, { timeout = 60_000 } = {}) {
  const file = readCastFile(await spoiled(spoil), {});
  const exchanges: Exchange[] = [];
  const transport = createTransport({ timeout, onExchange: (made) => exchanges.push(made) });
  const target = await portal(file, { ...transport, folder: FOLDER });
  const results = await run(target, { ...transport, scenarios: [ANY, ...OTHER] });
  await target.close();
  const sum = summarize(results, target.capabilities);
  const report = reportOf(results, {
    target,
    summary: sum,
    started: new Date(),
    milliseconds: 1,
    exchanges,
  });
  return { results, report };
}

const refusal = (message: string) => JSON.stringify({ error: { code: 400, message, details: [] } });
const JSON_TYPE = { "Content-Type": "application/json" };

test.each<[name: string, spoil: Spoiled]>([
  ["180 KB of eyJ", (response) => void response.end(refusal("eyJ".repeat(60_000)))],
  ["half a MB of brackets", (response) => void response.end("[".repeat(MIB / 2))],
  ["15 MB", (response) => void response.end(refusal("z".repeat(15 * MIB)))],
])("an answer of %s is judged, and kept in part", async (_, spoil) => {
  const { results, report } = await judged(spoil);
  expect(results.map(({ status }) => status)).toEqual(["failed", "passed"]);
  const kept = report.results
    .flatMap(({ exchanges }) => exchanges)
    .filter(({ response }) => response?.cut);
  expect(kept.length).toBeGreaterThan(0);
  for (const { response } of kept)
    expect(response?.text).toMatch(/^.{1,66000}… \(\d+ characters more\)$/s);
  for (const text of [JSON.stringify(report), html(report), junit(report), har(report)])
    expect(text.length).toBeLessThan(MIB);
});

test.each<[name: string, spoil: Spoiled]>([
  [
    "no end",
    (response) => {
      const write = () => {
        while (response.write("x".repeat(65_536)));
      };
      response.writeHead(200, JSON_TYPE).on("drain", write);
      write();
    },
  ],
  [
    "200 MB that are packed into little",
    (response) =>
      void response
        .writeHead(200, { ...JSON_TYPE, "Content-Encoding": "gzip" })
        .end(gzipSync(Buffer.alloc(200 * MIB))),
  ],
])("an answer of %s is an error of its scenario, by name", async (_, spoil) => {
  const { results } = await judged(spoil);
  expect(results[0]).toMatchObject({
    status: "errored",
    unreachable: false,
    reason: expect.stringMatching(
      /^GET http:\S+\/relatedItems: the response is larger than 16 MiB; the rest was not read$/,
    ),
  });
  expect(results[1]?.status).toBe("passed");
});

/** Sends a letter now and then, without an end. */
const trickling: Spoiled = (response) => {
  response.writeHead(200, JSON_TYPE).write("{");
  const timer = setInterval(() => response.write(" "), 50);
  response.on("close", () => clearInterval(timer));
};

test("an answer that trickles is given up after the time that an answer may take", async () => {
  const { results } = await judged(trickling, { timeout: 3_000 });
  expect(results[0]).toMatchObject({
    status: "errored",
    reason: expect.stringContaining("no answer in time, or not to its end"),
  });
  expect(results[1]?.status).toBe("passed");
});

test.each<[name: NodeJS.Signals, code: number]>([
  ["SIGTERM", 143],
  ["SIGINT", 130],
])(
  "%s ends a run that waits for an answer, whatever the time that it may take",
  async (name, code) => {
    let asked = () => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const file = await spoiled(
      (response) => {
        trickling(response, "");
        asked();
      },
      { at: /\/purchases/ },
    );
    const line = ["--target", "portal", "--config", file, "--timeout", "3600000"];
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL("main.ts", import.meta.url)), ...line],
      { stdio: "ignore" },
    );
    const ended = once(child, "close");
    await isAsked;
    child.kill(name);
    expect(await ended).toEqual([code, null]);
  },
);

test("what is kept of all answers together is bounded", async () => {
  const { address, close } = await stub(refusal("z".repeat(50_000)));
  onTestFinished(close);
  const transport = createTransport({ room: { left: 100_000 } });
  const lengths: number[] = [];
  for (let place = 0; place < 5; place += 1) {
    const made = await exchange(
      transport,
      { method: "GET", url: `${address}/info`, headers: {} },
      "getInfo",
    );
    expect(made.response.text.length).toBeGreaterThan(50_000);
    lengths.push(evidenceOf(made).response.text.length);
  }
  expect(lengths.map((length) => length > 50_000)).toEqual([true, true, false, false, false]);
  expect(Math.max(...lengths.slice(2))).toBeLessThan(2_000);
});

test("a portal that leads on without end is left", async () => {
  const endless = scenario({
    ...ANY,
    async run({ purchaserAdmin }) {
      for (;;) await purchaserAdmin.exchange("getInfo", {});
    },
  });
  const target = await portal(readCastFile(await spoiled(() => {}), {}), { folder: FOLDER });
  const [result] = await run(target, { scenarios: [endless] });
  expect(result).toMatchObject({
    status: "errored",
    reason: expect.stringMatching(/^it took more than 2000 requests and \d+/),
  });
});

/** Direction marks, invisible and control characters, characters that XML forbids, and the end of a CDATA section. */
const ODD = "\u202e\u2066\u200f\u200b\ufeff\u001b[31m\u0007\0\ud800\u2028\ufffe]]>";
const HARMFUL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufffe\uffff]/;

test.each<[name: string, type: string, encode: (text: string) => Uint8Array]>([
  ["UTF-8", "application/json", (text) => Buffer.from(text)],
  ["UTF-16", "application/json;charset=utf-16le", (text) => Buffer.from(text, "utf16le")],
  [
    "UTF-16 that does not say so",
    "application/json;charset=utf-8",
    (text) => Buffer.from(text, "utf16le"),
  ],
  [
    "UTF-16 with a byte order mark",
    "application/json",
    (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  ],
  [
    "UTF-32",
    "application/json",
    (text) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, 0, 0, 0])),
  ],
])(
  "an answer in %s with a secret and odd characters harms no report",
  async (name, type, encode) => {
    let sent = "";
    const { results, report } = await judged((response, token) => {
      sent = token;
      response
        .writeHead(200, { "Content-Type": type })
        .end(encode(`{"error":{"code":400,"message":"You sent ${token} ${ODD}","details":[]}}`));
    });
    expect(results[0]?.status).toBe("failed");
    const shown = [summary(report, new Writable()), junit(report), html(report), har(report)];
    if (name !== "UTF-32") expect(shown[0]).toMatch(/You sent \*\*\* \\u202e\\u2066\\u200f\\u200b/);
    expect(sent.length).toBeGreaterThan(10);
    for (const text of shown) {
      expect(text.replaceAll("\\u0000", "")).not.toContain(sent);
      expect(HARMFUL.exec(text)?.[0]).toBeUndefined();
    }
    expect(shown[1]).not.toContain("]]>");
    expect(JSON.parse(shown[3] ?? "")).toHaveProperty("log.version", "1.2");
  },
);

test("a record and its comparison hold nothing that harms, either", async () => {
  const record = {
    portal: "a",
    recorded: "b",
    observed: { "page-limit": [`taken ${ODD}`] },
    results: { "odd\u202e": "passed" },
  };
  const [one, other] = [
    castFile("one.json", record),
    castFile("other.json", { ...record, observed: {}, results: {} }),
  ];
  const { code, printed } = await conformance(["diff", one, other]);
  expect(printed).toContain("  < taken \\u202e\\u2066");
  expect(HARMFUL.exec(printed)).toBeNull();
  expect(code).toBe(1);
});

test("a recorded answer of a portal is written out", async () => {
  const title = `<title>${ODD}</title>`;
  const config = await spoiled(
    (response) => void response.setHeader("Content-Type", "text/html").end(title),
    {
      at: /\/purchases.*f=html/,
    },
  );
  const record = `${FOLDER}/odd-record.json`;
  const { code } = await conformance([
    "--target",
    "portal",
    "--config",
    config,
    "--only",
    "question.html-form",
    "--record",
    record,
    "--no-second-opinion",
  ]);
  expect(code).toBe(0);
  const text = readFileSync(record, "utf8");
  expect(text).toContain('called \\"\\u202e');
  expect(HARMFUL.exec(text)).toBeNull();
  expect(JSON.parse(text)).toHaveProperty("observed.html-form");
});
