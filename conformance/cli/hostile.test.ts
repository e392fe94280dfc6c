/** A portal whose responses harm the suite by their size, or by how they arrive. All over sockets. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import type { Status } from "../model/result.ts";
import { type Scenario, scenario } from "../model/scenario.ts";
import { har } from "../reports/har.ts";
import { html } from "../reports/html.ts";
import { junit } from "../reports/junit.ts";
import { createTransport, evidenceOf, exchange } from "../runner/http/exchange.ts";
import { run } from "../runner/run.ts";
import { portal } from "../targets/portal/portal.ts";
import { readTargetFile } from "../targets/targetFile.ts";
import { FOLDER, stub } from "./main.testing.ts";
import { judged, needs, type Spoil, spoiled } from "./spoiled.testing.ts";

const MIB = 1024 * 1024;

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

test("a signal ends a run that waits for a response, whatever the time that it may take", async () => {
  const { promise: isAsked, resolve: asked } = Promise.withResolvers<void>();
  const file = await spoiled(
    (response) => {
      trickling(response, "");
      asked();
    },
    { at: /\/purchases/ },
  );
  const main = fileURLToPath(new URL("main.ts", import.meta.url));
  const line = [main, "--target", "portal", "--config", file, "--timeout", "3600000"];
  const child = spawn(process.execPath, line, { stdio: "ignore" });
  const ended = once(child, "close");
  await isAsked;
  child.kill("SIGTERM");
  expect(await ended).toEqual([143, null]);
});

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
