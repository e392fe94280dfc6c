/** Pages in a real browser, without scripts, and accessible. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  findBarriers,
  launch,
  openContext,
  shadeOf,
  visit,
} from "../../docs/reference/browser.testing.ts";
import { rules } from "../../generated/rules.ts";
import { serveInMemory } from "../serve.testing.ts";
import { ids } from "../testing.ts";

let browser: Browser;
let portal: Awaited<ReturnType<typeof serveInMemory>>;

beforeAll(async () => {
  [browser, portal] = await Promise.all([launch(), serveInMemory()]);
});

afterAll(async () => {
  await browser.close();
  await portal.stop();
});

/** One page of each kind, and the steps to reach it. */
const KINDS: readonly (readonly [
  kind: string,
  path: string,
  then: (page: Page) => Promise<void>,
])[] = [
  ["the first page", "/", stay],
  ["the directory", "/sharing/rest", stay],
  [
    "a directory with a token",
    "/sharing/rest",
    (page) => fill(page, { token: "anything" }, "Use token"),
  ],
  ["a form", `/sharing/rest?operation=provisionOrgEntitlements&itemID=${ids.byUser}`, stay],
  ["a refusal", `/sharing/rest/content/listings/${ids.paid}/interest`, stay],
  [
    "a refusal of fields",
    "/sharing/rest?operation=generateToken",
    (page) => fill(page, { ip: "x" }, "Generate a token"),
  ],
  ["a list", "/sharing/rest/content/listings", stay],
  [
    "a token",
    "/sharing/rest?operation=generateToken",
    (page) => fill(page, ACCOUNT, "Generate a token"),
  ],
  ["an unknown operation", "/sharing/rest/nothing", stay],
];

const ACCOUNT = { username: "org2user", password: "marketplace1" };

async function stay(): Promise<void> {}

async function fill(
  page: Page,
  fields: Readonly<Record<string, string>>,
  button: string,
): Promise<void> {
  for (const [name, text] of Object.entries(fields)) await page.locator(`#${name}`).fill(text);
  await press(page, button);
}

/** Presses a button and waits for the next page. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  await Promise.all([page.waitForEvent("framenavigated"), button.click()]);
  await page.waitForLoadState("load");
}

describe.each(KINDS)("%s", (_, path, then) => {
  test.each([
    ["light", 1280],
    ["dark", 390],
  ] as const)(
    "breaks no rule of accessibility in %s at a width of %i, and sends no other requests",
    async (colorScheme, width) => {
      const { page, requests, complaints } = await visit(browser, {
        url: portal.url + path,
        colorScheme,
        width,
      });
      await then(page);
      expect(await findBarriers(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      expect(
        requests.filter((url) => !url.startsWith(portal.url) && !url.startsWith("data:")),
      ).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});

test("the API works without JavaScript, and no address contains the token", async () => {
  const context = await openContext(browser, { javaScriptEnabled: false });
  const addresses: string[] = [];
  context.on("request", (request) =>
    addresses.push(request.url(), request.headers().referer ?? ""),
  );
  const page = await context.newPage();
  await page.goto(portal.url);
  await page.getByRole("link", { name: "Services directory" }).click();
  await page.getByRole("link", { name: "Generate one" }).click();
  await fill(page, ACCOUNT, "Generate a token");
  const token = (await page.locator("dd").first().textContent()) ?? "";
  expect(token).toMatch(/^eyJ/);

  // From here on, the directory and every form have the token.
  await press(page, "Directory");
  await press(page, "Open: Express interest in a listing");
  await press(page, "Express interest in a listing");
  expect(await page.getByRole("heading", { level: 2 }).first().textContent()).toBe("Response");
  await press(page, "Express interest in a listing");
  expect(await page.getByRole("heading", { level: 2 }).first().textContent()).toBe("Refused");
  expect(await page.locator("blockquote").textContent()).toBe(rules["interest.once"].sentence);

  await press(page, "Directory");
  await press(page, "Open: List the purchases of an organization");
  await press(page, "List the purchases of an organization");
  await page.getByRole("button", { name: ids.paid }).first().click();
  await page.getByRole("heading", { level: 1, name: "Read a listing", exact: true }).waitFor();
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => address.includes("eyJ"))).toEqual([]);
});

test("an operation without its item leads to its fields in the directory", async () => {
  const { page } = await visit(browser, {
    url: `${portal.url}/sharing/rest?operation=startTrial`,
  });
  const field = page.locator("#startTrial-itemID");
  await expect.poll(() => page.evaluate("document.activeElement?.id")).toBe("startTrial-itemID");
  await expect
    .poll(async () => {
      const box = await field.boundingBox();
      return box !== null && box.y > 0 && box.y < 720;
    })
    .toBe(true);
});

test("a refusal links to the pages of its rule and its operation", async () => {
  const { page } = await visit(browser, {
    url: `${portal.url}/sharing/rest/content/listings/${ids.paid}/interest`,
  });
  // docs/site.browser.test.ts builds these pages, and finds one for every rule and operation.
  for (const [name, address] of [
    ["All rules of this operation", "/docs/reference/operations/expressInterest"],
    ["transport.post-only", "/docs/rules/transport.post-only"],
  ] as const)
    expect(
      await page
        .getByRole("link", { name })
        .evaluate((link) => (link as unknown as { href: string }).href),
    ).toBe(portal.url + address);
});

test("a page is dark if the reader's system is", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page } = await visit(browser, { url: portal.url, colorScheme });
    await expect.poll(() => shadeOf(page)).toBe(colorScheme);
  }
});

test("the focus is visible on every control", async () => {
  const { page } = await visit(browser, {
    url: `${portal.url}/sharing/rest?operation=listPurchases&portalID=self`,
  });
  const outlines: string[] = [];
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press("Tab");
    outlines.push(
      await page.evaluate<string>("getComputedStyle(document.activeElement).outlineStyle"),
    );
  }
  expect(new Set(outlines)).toEqual(new Set(["solid"]));
});
