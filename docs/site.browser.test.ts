/** How each kind of page of the built documentation reads in a browser, and its search. */
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { createDocs } from "../server/docs.ts";
import { findBarriers, launch, openTab, type Tab } from "./reference/browser.testing.ts";
import { buildSite, SITE } from "./site.testing.ts";

let browser: Browser;
let socket: ReturnType<typeof serve>;
let origin: string;
/** Tests open one page after the other, as a reader does. */
let light: Tab;
let dark: Tab;
let phone: Tab;

beforeAll(async () => {
  buildSite();
  browser = await launch();
  [light, dark, phone] = await Promise.all([
    openTab(browser),
    openTab(browser, { colorScheme: "dark" }),
    openTab(browser, { width: 390, javaScript: false }),
  ]);
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

/** Opens a page, and waits until its script runs. */
async function open({ page, requests, complaints }: Tab, path: string): Promise<Page> {
  requests.length = 0;
  complaints.length = 0;
  await page.goto(origin + path);
  // The page for a missing one has no script.
  const runs =
    "document.querySelector('script[type=module]') === null || '__vue_app__' in document.querySelector('#app')";
  await vi.waitUntil(() => page.evaluate<boolean>(runs), inject("patience"));
  return page;
}

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
  it.each(["light", "dark"])("is accessible in %s colors, from its own files", async (colors) => {
    const tab = colors === "light" ? light : dark;
    const page = await open(tab, path);
    // Dark and light pages differ in their colors only.
    expect(await findBarriers(page, tab === dark ? { rules: ["color-contrast"] } : {})).toEqual([]);
    expect(tab.complaints).toEqual([]);
    const isOwn = (url: string) => url.startsWith(origin) || url.startsWith("data:");
    expect(tab.requests.filter((url) => !isOwn(url))).toEqual([]);
  });

  it("reads without JavaScript, and fits a phone", async () => {
    const { page } = phone;
    await page.goto(origin + path);
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(100);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  });
});

it("the filter of the rules leaves those with all words", async () => {
  const page = await open(light, "/docs/rules/");
  await page.getByLabel("Filter").fill("trial documented once");
  await expect
    .poll(() => page.locator("tbody tr:visible").allInnerTexts())
    .toEqual(expect.arrayContaining([expect.stringContaining("trial.once")]));
  expect(await page.locator("tbody tr:visible").count()).toBeLessThan(10);
});

it("links and the way back lead to whole pages, and to places on them", async () => {
  const page = await open(light, "/docs/rules/interest.once");
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
  expect(light.complaints).toEqual([]);
});

it("the search finds a rule by its sentence", async () => {
  const page = await open(light, "/docs/");
  await page.getByRole("button", { name: "Search" }).first().click();
  await page.locator("#localsearch-input").fill("already expressed interest in the listing");
  await page.locator('.results a[href*="interest.once"]').first().click();
  await page.getByRole("heading", { level: 1, name: "interest.once" }).waitFor();
});

it("the search and a phone's menu cover the page, so their styles are there", async () => {
  const page = await open(await openTab(browser, { width: 390 }), "/docs/");
  const positionOf = async (part: string): Promise<string> => {
    await page.locator(part).waitFor();
    return page.evaluate(`getComputedStyle(document.querySelector("${part}")).position`);
  };
  await page.getByRole("button", { name: "mobile navigation" }).click();
  expect(await positionOf(".VPNavScreen")).toBe("fixed");
  await page.getByRole("button", { name: "Search" }).first().click();
  expect(await positionOf(".VPLocalSearchBox")).toBe("fixed");
});

describe("the search", () => {
  beforeAll(async () => {
    const page = await open(light, "/docs/");
    await page.getByRole("button", { name: "Search" }).first().click();
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
  ])("for %s shows its page among the first three", async (words, address) => {
    const { page } = light;
    const results = page.locator(".results a");
    const field = page.locator("#localsearch-input");
    await field.fill("");
    await expect.poll(() => results.count()).toBe(0);
    await field.fill(words);
    await expect
      .poll(() =>
        results.evaluateAll((all) => all.slice(0, 3).map((one) => one.getAttribute("href"))),
      )
      .toContain(address);
  });
});
