/** A portal whose responses harm the suite, by their content or by how they arrive. All over sockets. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import type { Exchange } from "../model/exchange.ts";
import { offers, purchaser } from "../model/needs.ts";
import type { Status } from "../model/result.ts";
import { type Scenario, scenario } from "../model/scenario.ts";
import { har } from "../reports/har.ts";
import { html } from "../reports/html.ts";
import { junit } from "../reports/junit.ts";
import { reportOf } from "../reports/report.ts";
import { summary } from "../reports/terminal.ts";
import { createTransport, evidenceOf, exchange } from "../runner/http/exchange.ts";
import { run } from "../runner/run.ts";
import { summarize } from "../runner/verdict.ts";
import { scenarios } from "../scenarios/all.ts";
import { createWorld } from "../targets/portal/portal.testing.ts";
import { portal } from "../targets/portal/portal.ts";
import { readTargetFile } from "../targets/targetFile.ts";
import { conformance, FOLDER, relay, stub, writeFile } from "./main.testing.ts";

const MIB = 1024 * 1024;

/** What a portal does with a request, given the token that came with it. */
type Spoil = (response: ServerResponse, token: string) => void;

/** The target file of a world behind a server that spoils the responses to some requests. */
async function spoiled(spoil: Spoil, { at = /\/relatedItems/ } = {}) {
  const { file } = await createWorld();
  const { address, close } = await relay(file.portal, async (send, { url, body }, out) => {
    if (!at.test(`${url}&${body}`)) return send();
    const fields = new URLSearchParams(body === "" ? url.split("?")[1] : body);
    spoil(out, fields.get("token") ?? "");
    return undefined;
  });
  onTestFinished(close);
  return writeFile(`${crypto.randomUUID()}.json`, { ...file.fixtures, portal: address });
}

const needs = { buyer: purchaser.administrates, listing: offers.anything };

const ANY = scenario({
  id: "any",
  title: "the related items of a listing can be asked for",
  rules: ["related.type"],
  needs,
  async check({ buyer, listing, expect }) {
    const relationshipType = "Listed2Provisioned";
    await expect("related.type").accepted(buyer.listRelatedItems(listing, { relationshipType }));
  },
});
const OTHER = scenarios.filter(({ id }) => id === "purchases.who");

/** Judges it by a scenario that receives the spoiled response, and by one that doesn't. */
async function judged(spoil: Spoil, { timeout = 60_000 } = {}) {
  const file = readTargetFile(await spoiled(spoil), {});
  const exchanges: Exchange[] = [];
  const transport = createTransport({ timeout, onExchange: (made) => exchanges.push(made) });
  const target = await portal(file, { ...transport, folder: FOLDER });
  const played = await run(target, { ...transport, scenarios: [ANY, ...OTHER] });
  await target.close();
  const report = reportOf(played, {
    target,
    summary: summarize(played, target.capabilities),
    started: new Date(),
    milliseconds: 1,
    secrets: transport.secrets,
    exchanges,
  });
  return { results: played.results, report };
}

const refusal = (message: string) => JSON.stringify({ error: { code: 400, message, details: [] } });
const JSON_TYPE = { "Content-Type": "application/json" };

test.each<[name: string, status: Status, spoil: Spoil]>([
  ["180 KB of eyJ", "failed", (response) => void response.end(refusal("eyJ".repeat(60_000)))],
  ["half a MB of brackets", "blocked", (response) => void response.end("[".repeat(MIB / 2))],
  ["15 MB", "failed", (response) => void response.end(refusal("z".repeat(15 * MIB)))],
])("a response of %s is %s, and kept in part", async (_, status, spoil) => {
  const { results, report } = await judged(spoil);
  // What is no JSON is neither a success nor a refusal.
  expect(results.map(({ status }) => status)).toEqual([status, "passed"]);
  const kept = report.results
    .flatMap(({ exchanges }) => exchanges)
    .filter(({ response }) => response?.cut);
  expect(kept.length).toBeGreaterThan(0);
  for (const { response } of kept)
    expect(response?.text).toMatch(/^.{1,66000}… \(\d+ characters more\)$/s);
  for (const text of [JSON.stringify(report), html(report), junit(report), har(report)])
    expect(text.length).toBeLessThan(MIB);
});

test.each<[name: string, spoil: Spoil]>([
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
])("a response of %s is an error of its scenario, by name", async (_, spoil) => {
  const { results } = await judged(spoil);
  expect(results[0]).toMatchObject({
    status: "errored",
    isUnreachable: false,
    reason: expect.stringMatching(
      /^GET http:\S+\/relatedItems: the response is larger than 16 MiB; the rest was not read$/,
    ),
  });
  expect(results[1]?.status).toBe("passed");
});

/** Sends a letter now and then, without an end. */
const trickling: Spoil = (response) => {
  response.writeHead(200, JSON_TYPE).write("{");
  const timer = setInterval(() => response.write(" "), 50);
  response.on("close", () => clearInterval(timer));
};

test("a response that trickles is given up after the time that one may take", async () => {
  const { results } = await judged(trickling, { timeout: 3_000 });
  expect(results[0]).toMatchObject({
    status: "errored",
    reason: expect.stringMatching(/no (answer|response) in time, or not to its end/),
  });
  expect(results[1]?.status).toBe("passed");
});

test.each<[name: NodeJS.Signals, code: number]>([
  ["SIGTERM", 143],
  ["SIGINT", 130],
])(
  "%s ends a run that waits for a response, whatever the time that it may take",
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

test("what is kept of all responses together is bounded", async () => {
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
  const endless: Scenario = scenario({
    id: "endless",
    title: "a portal leads on without end",
    rules: [],
    needs,
    async check({ buyer }) {
      for (;;) await buyer.exchange("getInfo", {});
    },
  });
  const target = await portal(readTargetFile(await spoiled(() => {}), {}), { folder: FOLDER });
  const { results } = await run(target, { scenarios: [endless] });
  expect(results[0]).toMatchObject({
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
  "a response in %s with a secret and odd characters harms no report",
  async (name, type, encode) => {
    let sent = "";
    const { results, report } = await judged((response, token) => {
      sent = token;
      response
        .writeHead(200, { "Content-Type": type })
        .end(encode(`{"error":{"code":400,"message":"You sent ${token} ${ODD}","details":[]}}`));
    });
    expect(results[0]?.status).toBe("blocked");
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

test("a record and its comparison have nothing that harms", async () => {
  const record = {
    portal: "a",
    recorded: "b",
    observed: { "page-limit": [`taken ${ODD}`] },
    results: { "odd\u202e": "passed" },
  };
  const [one, other] = [
    writeFile("one.json", record),
    writeFile("other.json", { ...record, observed: {}, results: {} }),
  ];
  const { code, printed } = await conformance(["diff", one, other]);
  expect(printed).toContain("  < taken \\u202e\\u2066");
  expect(HARMFUL.exec(printed)).toBeNull();
  expect(code).toBe(1);
});

test("a recorded response of a portal is escaped", async () => {
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
    "--no-cross-check",
  ]);
  expect(code).toBe(0);
  const text = readFileSync(record, "utf8");
  expect(text).toContain('called \\"\\u202e');
  expect(HARMFUL.exec(text)).toBeNull();
  expect(JSON.parse(text)).toHaveProperty("observed.html-form");
});
