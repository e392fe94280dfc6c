/** The benchmark's calculations and output, with made-up numbers, and its filled store. */
import { expect, it, onTestFinished } from "vitest";
import { createServer } from "../server.ts";
import { openStore } from "../storage/open.ts";
import { MEMORY, sqlite } from "../storage/sqlite.ts";
import { aimsOf } from "./aims.ts";
import { fill } from "./fill.ts";
import { type Cost, figureOf, type Rates, type Results, readable } from "./results.ts";
import { pageOf } from "./table.ts";
import { headersOf, KEY, pathOf, WORKLOAD_NAMES, WORKLOADS } from "./workload.ts";

const rate = (value: number): Rates => {
  const figure = figureOf([value]);
  return {
    listPurchases: figure,
    listCustomers: figure,
    "listCustomers, page by page": figure,
    expressInterest: figure,
  };
};

const cost = (next: number, changed: number): Cost => ({
  ...{ list: "no filter", page: "first" },
  ...{ next: figureOf([next]), changed: figureOf([changed]) },
});

const results: Results = {
  rates: new Map([
    ["Hono", rate(9_000)],
    ["portal, SQLite file", rate(4_500)],
    ["Prism", rate(500)],
  ]),
  startups: new Map([
    ["portal, SQLite file", { firstResponse: figureOf([290, 310, 295]), memory: undefined }],
  ]),
  scales: [
    {
      engine: "SQLite",
      sizes: new Map([
        [1_000, [cost(1, 1)]],
        [1_000_000, [cost(2, 40)]],
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

it("an aim is met exactly where its limit is reached", () => {
  const met = aimsOf(results).map(({ aim, met, measured }) => [aim, met, measured] as const);
  expect(met).toEqual([
    ["a read at least half as often as bare Hono", true, "0.5 times"],
    ["a paged read at least half as often as bare Hono", true, "0.5 times"],
    ["a read at least ten times as often as Prism", false, "9 times"],
    ["a paged read at least ten times as often as Prism", false, "9 times"],
    ["a durable write at least five times as often as Prism's response", true, "9 times"],
    ["the first response within 300 ms of the start", true, "295 ms"],
    [
      "SQLite: a page at 1,000,000 within twice a page at 1,000, while nothing changes",
      true,
      "1 of 1 pages, at most 2 times",
    ],
    [
      "SQLite: a page at 1,000,000 within twice a page at 1,000, right after a change",
      false,
      "0 of 1 pages, at most 40 times",
    ],
  ]);
});

it("the page has every server, ratio and size in its tables", () => {
  const page = pageOf(results, { date: "2026-11-21", cores: 2, node: "24.0.0" });
  expect(page).toContain("| portal, SQLite file | 4,500 (4,500 to 4,500) | 0.5 | 9 |");
  expect(page).toContain("| portal, SQLite file | 295 (290 to 310) | unknown |");
  expect(page).toContain("| no filter, first | 1 | 2 | × 2 | 1 | 40 | × 40 |");
  expect(page).not.toMatch(/NaN|undefined/);
});

it("a portal on a filled store responds to every workload with a success", async () => {
  const engine = sqlite(MEMORY);
  const { app, close } = await createServer({ store: await openStore(engine), key: KEY });
  onTestFinished(close);
  await fill(engine.writing, { provisions: 30, interests: 2 });
  const bodies: unknown[] = [];
  // One after another, because an interest adds to the lists.
  for (const workload of WORKLOAD_NAMES) {
    const { method } = WORKLOADS[workload];
    const path = `/sharing/rest${pathOf(workload, 1)}`;
    const headers = await headersOf(workload);
    bodies.push(await (await app.request(path, { method, headers })).json());
  }
  expect(bodies).toMatchObject([
    { interests: [{}, {}, {}] },
    { total: 30, start: 1 },
    { total: 30, start: 2 },
    { interested: true },
  ]);
});
