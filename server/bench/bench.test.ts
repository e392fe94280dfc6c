/** The benchmark's calculations and output, with made-up numbers, and its filled store. */
import { expect, it, onTestFinished } from "vitest";
import { createServer } from "../server.ts";
import { openStore } from "../storage/open.ts";
import { MEMORY, sqlite } from "../storage/sqlite.ts";
import { aimsOf } from "./aims.ts";
import { fill } from "./fill.ts";
import { type Cost, figureOf, type Rates, type Results, readable } from "./results.ts";
import { pageOf } from "./table.ts";
import { headersOf, KEY, type Sending, WORKLOAD_NAMES, WORKLOADS } from "./workload.ts";

const rate = (value: number): Rates => {
  const figures = { responses: figureOf([value]), cpu: figureOf([1_000_000 / value]) };
  const rates = WORKLOAD_NAMES.map((name) => [name, figures]);
  return Object.fromEntries(rates) as Rates;
};

const cost = (next: number, changed: number): Cost => ({
  ...{ list: "no filter", page: "first", first: 100 * next },
  ...{ next: figureOf([next]), changed: figureOf([changed]) },
});

const results: Results = {
  rates: new Map([
    ["Hono", rate(9_000)],
    ["portal, SQLite file", rate(2_250)],
    ["Prism", rate(450)],
  ]),
  startups: new Map([
    ["portal, SQLite file", { firstResponse: figureOf([290, 310, 295]), memory: figureOf([4]) }],
    ["Hono", { firstResponse: figureOf([200]), memory: figureOf([3]) }],
  ]),
  memories: new Map([["portal, SQLite file", 200 * 1024 * 1024]]),
  worlds: { cpu: 0.4, memory: 200 * 1024 },
  suite: 10,
  scales: [
    {
      engine: "SQLite",
      sizes: new Map([
        [1_000, [cost(1, 1)]],
        [1_000_000, [cost(2.5, 40)]],
      ]),
    },
  ],
};

it.each([
  [[3, 1, 2], { median: 2, least: 1, most: 3 }],
  [[4, 1, 2, 3], { median: 2.5, least: 1, most: 4 }],
  [[10, 9, 100], { median: 10, least: 9, most: 100 }],
])("the figure of %j is %j", (values, figure) => {
  expect(figureOf(values)).toEqual(figure);
});

it("no measurements give an error", () => {
  expect(() => figureOf([])).toThrow("nothing was measured");
});

it.each([
  [12_345.6, "12,346"],
  [99.94, "99.9"],
  [2, "2"],
  [0.0567, "0.057"],
])("%d is read as %s", (value, text) => {
  expect(readable(value)).toBe(text);
});

it("an aim is met exactly where its limit is reached, and missed ones are first", () => {
  const met = aimsOf(results).map(({ aim, met, measured }) => [aim, met, measured] as const);
  expect(met).toEqual([
    ["a page never asked before at eight times Prism's rate", false, "5 times"],
    ["memory after it at most 1.3 times bare Hono's", false, "1.33 times"],
    [
      "SQLite: the first request ever of a list at 1,000,000 within 150 ms",
      false,
      "at most 250 ms",
    ],
    [
      "SQLite: a page at 1,000,000 within twice a page at 1,000 and 0.5 ms, right after a change",
      false,
      "0 of 1 pages, at most 40 times",
    ],
    ["a page never asked before at a quarter of bare Hono's rate", true, "0.25 times"],
    ["ten reads to one write at a fifth of bare Hono's rate", true, "0.25 times"],
    ["a durable write at four times Prism's rate", true, "5 times"],
    ["the first response of make start after at most 1.8 times bare Hono's", true, "1.48 times"],
    ["memory after the load at most 200 MiB", true, "200 MiB"],
    [
      "SQLite: a page at 1,000,000 within twice a page at 1,000 and 0.5 ms, requested before",
      true,
      "1 of 1 pages, at most 2.5 times",
    ],
  ]);
});

it("the page has every server, ratio and size in its tables", () => {
  const circumstances = { command: "make bench", date: "2026-11-21", cores: 2, node: "24.0.0" };
  const page = pageOf(results, circumstances);
  expect(page).toContain(
    "| portal, SQLite file | 2,250 (2,250 to 2,250) | 0.25 | 5 | 444 (444 to 444) |",
  );
  expect(page).toContain("| portal, SQLite file | 295 (290 to 310) | 0.0000038 |");
  expect(page).toContain("| no filter, first | 250 | 1 | 2.5 | × 2.5 | 1 | 40 | × 40 |");
  expect(page).toContain("A new world takes 0.4 ms of CPU and 200 KiB. The suite takes 10 s");
  expect(page).not.toMatch(/NaN|undefined/);
});

it("a portal on a filled store responds to every workload with a success", async () => {
  const engine = sqlite(MEMORY);
  const { app, close } = await createServer({ store: await openStore(engine), key: KEY });
  onTestFinished(close);
  await fill(engine, { provisions: 30, interests: 2 });
  const bodies: unknown[] = [];
  // One after another, because an interest adds to the lists.
  for (const workload of WORKLOAD_NAMES) {
    const requestOf: (index: number) => Sending = WORKLOADS[workload];
    const { method, path, username } = requestOf(1);
    const headers = await headersOf(username);
    const response = await app.request(`/sharing/rest${path}`, { method, headers });
    bodies.push(await response.json());
  }
  expect(bodies).toMatchObject([
    { total: 30, start: 1 },
    { total: expect.any(Number), start: 1 },
    { interests: [{}, {}, {}] },
    { total: 30, start: 1 },
    { total: 30, start: 2 },
    { interested: true },
  ]);
});
