/** Reports of a run, read by a browser without a server and by an XML parser. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { har, html, junit, type Report } from "../bin/suite.ts";
import { leak } from "../conformance/reports/leaky.testing.ts";
import { findBarriers, launch, shadeOf, visit } from "./reference/browser.testing.ts";

const folder = mkdtempSync(join(tmpdir(), "report-"));
let browser: Browser;
let report: Report;
let url: string;

beforeAll(async () => {
  browser = await launch();
  ({ report } = await leak());
  const file = join(folder, "report.html");
  writeFileSync(file, html(report));
  url = pathToFileURL(file).href;
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Orders rules as the report has them. */
const inOrder = (a: string, b: string): number => {
  const ids = report.rules.map(({ id }) => id as string);
  return ids.indexOf(a) - ids.indexOf(b);
};

const titlesOf = (page: Page, entries: string): Promise<string[]> =>
  page.locator(`${entries}:visible > summary code`).allTextContents();

test("the file sends no requests, and runs no code from a portal's responses", async () => {
  const { page, requests, complaints } = await visit(browser, { url });
  expect(requests).toEqual([url]);
  expect(complaints).toEqual([]);
  expect(await page.title()).toMatch(/^Conformance of https:\/\/portal\.example/);
  expect(await page.textContent("#scenario-leak\\.everywhere")).toContain("<script>document.title");
  expect(await page.locator("img").count()).toBe(0);
});

test("a forbidden request is blocked, and this test would notice", async () => {
  const { page, complaints } = await visit(browser, { url });
  await page.evaluate(
    `document.body.append(document.createRange().createContextualFragment("<script>document.title = 1</script>"))`,
  );
  expect(await page.title()).toMatch(/^Conformance/);
  await expect.poll(() => complaints.join()).toMatch(/Content Security Policy/);
});

test("the verdict comes first, then what failed, which is open; the lists are folded", async () => {
  const { page } = await visit(browser, { url });
  expect(await page.locator(".verdict").textContent()).toBe(report.verdict);
  expect(await page.locator("h2").first().textContent()).toBe("Broken rules");
  expect(await page.locator("#broken-interest\\.once dd").first().isVisible()).toBe(true);
  expect(await page.locator(".curl:visible").count()).toBe(1);
  expect(await titlesOf(page, ".result")).toEqual([]);
});

test.each([
  ["text", "no response", ["leak.reason"]],
  ["scenarios", "unsupported", ["leak.not-played"]],
  ["operation", "getInfo", []],
  [
    "operation",
    "expressInterest",
    ["leak.everywhere", "leak.blocked", "leak.reason", "leak.not-played"],
  ],
])("by %s %s the scenarios are %j", async (by, value, ids) => {
  const { page } = await visit(browser, { url });
  if (by === "text") await page.getByRole("searchbox", { name: "Text" }).fill(value);
  else if (by === "operation")
    await page.getByRole("combobox", { name: "Operation" }).selectOption(value);
  else await page.getByRole("group", { name: "Scenarios" }).getByLabel(value).check();
  await expect.poll(() => titlesOf(page, ".result")).toEqual(ids);
  await expect
    .poll(() => page.locator("output").textContent())
    .toContain(`${ids.length} scenarios`);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect.poll(() => titlesOf(page, ".result")).toHaveLength(5);
});

test("a rule is found with its sentence, and leads to its scenarios", async () => {
  const { page } = await visit(browser, { url });
  await page.getByRole("group", { name: "Rules" }).getByLabel("broken").check();
  await expect.poll(() => titlesOf(page, ".rule")).toEqual(report.broken.toSorted(inOrder));
  const rule = page.locator("#rule-interest\\.once");
  expect(await rule.locator("summary").textContent()).toContain("has already expressed interest");
  await rule.locator("summary").click();
  await rule.getByRole("link", { name: "leak.not-played" }).click();
  await expect
    .poll(() => page.locator("#scenario-leak\\.not-played").getAttribute("open"))
    .not.toBeNull();
});

test("everything is reachable by keyboard", async () => {
  const { page } = await visit(browser, { url });
  await page.getByRole("button", { name: "Show all" }).focus();
  await page.keyboard.press("Tab");
  const list = page.locator("#scenarios");
  const isFocused = () =>
    list
      .locator("> summary")
      .evaluate((element) => element === element.ownerDocument.activeElement);
  await expect.poll(isFocused).toBe(true);
  await page.keyboard.press("Enter");
  await expect.poll(() => titlesOf(page, ".result")).toHaveLength(5);
});

test("without scripts all content can be opened", async () => {
  const { page } = await visit(browser, { url, javaScript: false });
  expect(await page.locator("form").isVisible()).toBe(false);
  await page.locator("#scenarios > summary").click();
  await page.locator("#rules > summary").click();
  expect(await titlesOf(page, ".result")).toHaveLength(5);
  expect(await titlesOf(page, ".rule")).toHaveLength(report.rules.length);
  await page.locator("#scenario-leak\\.not-played > summary").click();
  expect(await page.locator("#scenario-leak\\.not-played").textContent()).toContain(
    "a clock that can be moved",
  );
});

test("printed, it has what failed and no long lists", async () => {
  const { page } = await visit(browser, { url });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#broken-interest\\.once dd").first().isVisible()).toBe(true);
  expect(await page.locator("#scenarios").isVisible()).toBe(false);
  expect(await page.locator("form").isVisible()).toBe(false);
});

test.each(["light", "dark"] as const)(
  "the page is %s where the reader's system is, fits a phone, and breaks no rule of accessibility",
  async (colorScheme) => {
    const { page } = await visit(browser, { url, colorScheme, width: 390 });
    await expect.poll(() => shadeOf(page, "documentElement")).toBe(colorScheme);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    await page.evaluate("for (const list of document.querySelectorAll('.list')) list.open = true");
    // Dark and light pages differ in their colors only.
    const all = colorScheme === "light" ? {} : { rules: ["color-contrast"] };
    expect(await findBarriers(page, all)).toEqual([]);
  },
);

test("JUnit is XML whose counts are those of its cases", async () => {
  const { page } = await visit(browser, { url: "about:blank" });
  const text = junit({ ...report, target: { ...report.target, name: "a\u0000b" } });
  const found = await page.evaluate<Readonly<Record<string, object>>>(`(() => {
    const document = new DOMParser().parseFromString(${JSON.stringify(text)}, "application/xml");
    const root = document.documentElement;
    return {
      root: root.tagName,
      names: [...document.querySelectorAll("testcase")].map((element) => element.getAttribute("name")),
      counted: Object.fromEntries(["tests", "failures", "errors", "skipped"].map((name) => [name, Number(root.getAttribute(name))])),
      held: Object.fromEntries([["tests", "testcase"], ["failures", "failure"], ["errors", "error"], ["skipped", "skipped"]].map(([name, tag]) => [name, root.querySelectorAll(tag).length])),
      failure: root.querySelector("failure").textContent,
    };
  })()`);
  const shapes = report.rules.filter(
    ({ id, status }) => /[.]response$/.test(id) && status === "broken",
  );
  expect(found).toMatchObject({
    root: "testsuites",
    names: expect.arrayContaining(report.results.map(({ id, title }) => `${id}: ${title}`)),
    counted: { failures: 2 + shapes.length, errors: 2, skipped: 1 },
    failure: expect.stringMatching(/^token\.reply \(MUST, \w+\): .*\n(.*\n)*curl '/),
  });
  expect(found.counted).toEqual(found.held);
});

test("a browser replays the archive", async () => {
  const archive = join(folder, "report.har");
  writeFileSync(archive, har(report));
  const { page } = await visit(browser, { url: "about:blank" });
  await page.routeFromHAR(archive, { notFound: "abort" });
  const { request, response } = report.results[1]?.exchanges[0] ?? {};
  await page.goto(String(request?.url));
  expect(await page.evaluate("document.body.textContent")).toContain(response?.text);
});
