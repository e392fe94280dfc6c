/** The reference as a portal serves it, in a browser. */
import { serve } from "@hono/node-server";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readContract } from "../../openapi/model/contract.ts";
import { readOperations } from "../../openapi/model/operations.ts";
import { createServer, type Server } from "../../server/server.ts";
import { openStore } from "../../server/storage/open.ts";
import { MEMORY, sqlite } from "../../server/storage/sqlite.ts";
import { launch, shadeOf, visit } from "./browser.testing.ts";

const contract = readContract();
const operations = readOperations(contract);

let browser: Browser;
let server: Server;
let socket: ReturnType<typeof serve>;
let origin: string;

beforeAll(async () => {
  browser = await launch();
  server = await createServer({ store: await openStore(sqlite(MEMORY)) });
  origin = await new Promise((resolve) => {
    socket = serve({ fetch: server.app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    );
  });
});

afterAll(async () => {
  await browser.close();
  socket.close();
  await server.close();
});

/** Opens an operation from the sidebar. */
async function open(page: Page, summary: string): Promise<Locator> {
  await page.getByRole("link", { name: `${summary} HTTP Method` }).click();
  const section = page.getByRole("region", { name: summary });
  await section.locator("tbody tr").first().waitFor();
  return section;
}

/** Returns the cells of each row under a heading of rules. */
const cellsOf = (section: Locator): Promise<string[][]> =>
  section
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
    );

test("every operation shows its rules in order, and the page sends requests only to its portal", async () => {
  const { page, requests, complaints } = await visit(browser, { url: `${origin}/docs` });
  for (const { summary, rules } of operations) {
    const section = await open(page, summary);
    const shown = async () =>
      (await cellsOf(section)).map(([rule, level, certainty, source, outcome]) => [
        ...[rule, level, certainty, source],
        outcome?.split(" ")[0] ?? "",
      ]);
    await expect
      .poll(shown)
      .toEqual(
        rules.map(({ id, level, certainty, source, sentence, outcome }) => [
          `${sentence} ${id}`,
          level,
          certainty,
          contract["x-sources"][source]?.title,
          outcome ?? "",
        ]),
      );
  }
  expect(operations.length).toBeGreaterThan(7);
  expect(
    requests.filter((url) => !url.startsWith(`${origin}/docs`) && !url.startsWith("data:")),
  ).toEqual([]);
  expect(requests.length).toBeGreaterThan(2);
  expect(complaints).toEqual([]);
});

test("an operation can be tried against the portal that serves the page", async () => {
  const { page, requests, complaints } = await visit(browser, { url: `${origin}/docs` });
  const section = await open(page, "Generate a token");
  await section.getByRole("button", { name: "Test Request" }).click();
  const [answer] = await Promise.all([
    page.waitForResponse(`${origin}/sharing/rest/generateToken`),
    page.getByRole("button", { name: "Send post request" }).click(),
  ]);
  expect(await answer.json()).toEqual({
    token: expect.any(String),
    expires: expect.any(Number),
    ssl: false,
  });
  expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith("data:"))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("a request to another host would be blocked, and this test would notice", async () => {
  const { page, complaints } = await visit(browser, { url: `${origin}/docs` });
  expect(await page.evaluate(`fetch("http://elsewhere.example/").catch(() => "stopped")`)).toBe(
    "stopped",
  );
  await expect.poll(() => complaints.join()).toContain("http://elsewhere.example/");
});

test.each(["light", "dark"] as const)(
  "the page is %s if the reader's system is, and fits a phone",
  async (colorScheme) => {
    const { page, complaints } = await visit(browser, {
      url: `${origin}/docs`,
      colorScheme,
      width: 390,
    });
    await page.getByRole("heading", { level: 1, name: contract.info.title }).waitFor();
    await expect.poll(() => shadeOf(page)).toBe(colorScheme);
    await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    expect(complaints).toEqual([]);
  },
);
