/** How each kind of page of the built documentation reads in a browser, and its search. */
import { serve } from "@hono/node-server";
import axe from "axe-core";
import { Hono } from "hono";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDocs } from "../server/docs.ts";
import { launch, visit } from "./reference/browser.testing.ts";
import { buildSite, SITE } from "./site.testing.ts";

let browser: Browser;
let socket: ReturnType<typeof serve>;
let origin: string;

beforeAll(async () => {
  buildSite();
  browser = await launch();
  const app = new Hono().route("/docs", createDocs(SITE));
  origin = await new Promise((resolve) => {
    socket = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    );
  });
});
afterAll(async () => {
  await browser.close();
  socket.close();
});

describe.each([
  ["/docs/", "home"],
  ["/docs/reference/operations/expressInterest", "operation"],
  ["/docs/reference/schemas/Provision", "schema"],
  ["/docs/rules/", "rules"],
  ["/docs/rules/interest.once", "rule"],
  ["/docs/reference/errors", "list"],
  ["/docs/concepts/life-of-a-provision", "concept with a diagram"],
  ["/docs/concepts/roles", "concept with tables"],
  ["/docs/architecture", "page with a flow chart"],
  ["/docs/guides/test-a-back-end", "guide"],
  ["/docs/start/first-purchase", "tutorial"],
  ["/docs/reference/open-questions", "list with quotes"],
  ["/docs/reference/control-api", "control API"],
  ["/docs/reference/commands", "page of printed help"],
  ["/docs/404.html", "missing page"],
])("%s, a %s,", (path) => {
  it.each(["light", "dark"] as const)(
    "is accessible in %s colors, from its own files",
    async (colorScheme) => {
      const { page, requests, complaints } = await visit(browser, {
        url: origin + path,
        colorScheme,
        until: colorScheme === "light" ? "networkidle" : "load",
      });
      await page.evaluate(axe.source);
      // Dark and light pages differ in their colors only.
      const rules = colorScheme === "dark" ? "{ runOnly: ['color-contrast'] }" : "";
      const { violations, passes } = await page.evaluate<axe.AxeResults>(`axe.run(${rules})`);
      expect(passes.map(({ id }) => id)).toContain("color-contrast");
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]),
      ).toEqual([]);
      expect(complaints).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith("data:"))).toEqual(
        [],
      );
    },
  );

  it("reads without JavaScript, and fits a phone", async () => {
    const how = { width: 390, javaScript: false, until: "load" } as const;
    const { page } = await visit(browser, { url: origin + path, ...how });
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(100);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  });
});

it("the filter of the rules leaves those with all words", async () => {
  const { page } = await visit(browser, { url: `${origin}/docs/rules/` });
  await page.getByLabel("Filter").fill("trial documented once");
  await expect
    .poll(() => page.locator("tbody tr:visible").allInnerTexts())
    .toEqual(expect.arrayContaining([expect.stringContaining("trial.once")]));
  expect(await page.locator("tbody tr:visible").count()).toBeLessThan(10);
});

it("links and the way back lead to whole pages, and to places on them", async () => {
  const { page, complaints } = await visit(browser, { url: `${origin}/docs/rules/interest.once` });
  const main = page.locator("main");
  await main.getByRole("link", { name: "expressInterest" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Express interest in a listing" }).waitFor();
  const outline = page.getByRole("navigation", { name: "On this page" });
  await outline.getByRole("link", { name: "Scenarios" }).click();
  await page.waitForURL(/expressInterest#scenarios$/);
  await page.goBack();
  await page.waitForURL(/expressInterest$/);
  expect(await main.locator("h1").innerText()).toContain("Express interest");
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "interest.once" }).waitFor();
  expect(complaints).toEqual([]);
});

it("the search finds a rule by its sentence", async () => {
  const { page } = await visit(browser, { url: `${origin}/docs/` });
  await page.getByRole("button", { name: "Search" }).first().click();
  await page.locator("#localsearch-input").fill("already expressed interest in the listing");
  await page.locator('.results a[href*="interest.once"]').first().click();
  await page.getByRole("heading", { level: 1, name: "interest.once" }).waitFor();
});

it("the search and a phone's menu cover the page, so their styles are there", async () => {
  const { page } = await visit(browser, { url: `${origin}/docs/`, width: 390 });
  const positionOf = async (part: string): Promise<string> => {
    await page.locator(part).waitFor();
    return page.evaluate(`getComputedStyle(document.querySelector("${part}")).position`);
  };
  await page.getByRole("button", { name: "mobile navigation" }).click();
  expect(await positionOf(".VPNavScreen")).toBe("fixed");
  await page.getByRole("button", { name: "Search" }).first().click();
  expect(await positionOf(".VPLocalSearchBox")).toBe("fixed");
});

it.each([
  ["MKT_0010", "/docs/reference/errors#_400-mkt-0010"],
  ["orgname", "/docs/reference/open-questions#orgname-match"],
  ["startTrial", "/docs/reference/operations/startTrial#start-a-trial-of-a-listing"],
  ["who may start a trial", "/docs/reference/operations/startTrial#who-may-call-it"],
  ["staging portal", "/docs/guides/judge-a-portal#without-changing-anything"],
  ["test ended trial", "/docs/guides/test-a-back-end#move-the-clock"],
  ["retry-after", "/docs/concepts/errors#retry-after"],
  ["expired token", "/docs/concepts/errors#an-expired-token"],
  ["exit code", "/docs/guides/judge-a-portal#verdict-and-exit-code"],
])("the search for %s shows its page among the first three", async (words, address) => {
  const { page } = await visit(browser, { url: `${origin}/docs/` });
  await page.getByRole("button", { name: "Search" }).first().click();
  await page.locator("#localsearch-input").fill(words);
  await expect
    .poll(() =>
      page
        .locator(".results a")
        .evaluateAll((all) => all.slice(0, 3).map((one) => one.getAttribute("href"))),
    )
    .toContain(address);
});
