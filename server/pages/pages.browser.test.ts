/** The pages in a real browser: by hand, without a script, for every reader. */
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { launch, visit } from "../../docs/reference/browser.testing.ts";
import { rules } from "../../generated/rules.ts";
import { type Listening, listen } from "../listen.ts";
import { createServer, type Server } from "../server.ts";
import { openStore } from "../storage/open.ts";
import { MEMORY, sqlite } from "../storage/sqlite.ts";
import { ids } from "../testing.ts";

const PATIENCE = { timeout: 120_000 };

let browser: Browser;
let server: Server;
let listening: Listening;

beforeAll(async () => {
  browser = await launch();
  server = await createServer({ store: await openStore(sqlite(MEMORY)) });
  listening = await listen({ app: server.app, port: 0, host: "127.0.0.1" });
});

afterAll(async () => {
  await browser.close();
  await listening.stop();
  await server.close();
});

/** One page of each kind, and how to get there from where it begins. */
const KINDS: readonly (readonly [kind: string, path: string, then: (page: Page) => Promise<void>])[] = [
  ["the first page", "/", stay],
  ["the directory", "/sharing/rest", stay],
  ["a directory with a token", "/sharing/rest", (page) => fill(page, { token: "anything" }, "Carry along")],
  ["a form", `/sharing/rest?operation=provisionOrgEntitlements&itemID=${ids.byUser}`, stay],
  ["a refusal", `/sharing/rest/content/listings/${ids.paid}/interest`, stay],
  ["a refusal of fields", "/sharing/rest?operation=generateToken", (page) => fill(page, { ip: "x" }, "Generate a token")],
  ["a list", "/sharing/rest/content/listings", stay],
  ["a token", "/sharing/rest?operation=generateToken", (page) => fill(page, ACCOUNT, "Generate a token")],
  ["what is no operation", "/sharing/rest/nothing", stay],
];

const ACCOUNT = { username: "org2user", password: "marketplace1" };

async function stay(): Promise<void> {}

async function fill(page: Page, fields: Readonly<Record<string, string>>, button: string): Promise<void> {
  for (const [name, text] of Object.entries(fields)) await page.locator(`#${name}`).fill(text);
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.waitForLoadState("networkidle");
}

describe.each(KINDS)("%s", (_, path, then) => {
  test.each([
    ["light", 1280],
    ["dark", 390],
  ] as const)(
    "breaks no rule of accessibility in %s at a width of %i, and asks nobody else",
    PATIENCE,
    async (colorScheme, width) => {
      const { page, requests, complaints } = await visit(browser, { url: listening.url + path, colorScheme, width });
      await then(page);
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate<axe.AxeResults>("axe.run()");
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain("color-contrast");
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      expect(requests.filter((url) => !url.startsWith(listening.url) && !url.startsWith("data:"))).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});

test("the API is used by hand without JavaScript, and no address ever holds the token", PATIENCE, async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  onTestFinished(() => context.close());
  const addresses: string[] = [];
  context.on("request", (request) => addresses.push(request.url(), request.headers().referer ?? ""));
  const page = await context.newPage();
  await page.goto(listening.url);
  await page.getByRole("link", { name: "Services directory" }).click();
  await page.getByRole("link", { name: "Generate one" }).click();
  await fill(page, ACCOUNT, "Generate a token");
  const token = (await page.locator("dd").first().textContent()) ?? "";
  expect(token).toMatch(/^eyJ/);

  // The directory knows the token from here on, and so does every form.
  await page.getByRole("button", { name: "Directory" }).click();
  await page.getByRole("button", { name: "Open: Express interest in a listing" }).click();
  await page.getByRole("button", { name: "Express interest in a listing", exact: true }).click();
  expect(await page.getByRole("heading", { level: 2 }).first().textContent()).toBe("Answer");
  await page.getByRole("button", { name: "Express interest in a listing", exact: true }).click();
  expect(await page.getByRole("heading", { level: 2 }).first().textContent()).toBe("Refused");
  expect(await page.locator("blockquote").textContent()).toBe(rules["interest.once"].sentence);

  await page.getByRole("button", { name: "Directory" }).click();
  await page.getByRole("button", { name: "Open: List what an organization has obtained" }).click();
  await page.getByRole("button", { name: "List what an organization has obtained", exact: true }).click();
  await page.getByRole("button", { name: ids.paid }).first().click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Read a listing");
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => address.includes("eyJ"))).toEqual([]);
});

test("a refusal leads to the operation in the reference", PATIENCE, async () => {
  const { page } = await visit(browser, { url: `${listening.url}/sharing/rest/content/listings/${ids.paid}/interest` });
  await page.getByRole("link", { name: "All rules of this operation" }).click();
  const section = page.getByRole("region", { name: "Express interest in a listing" });
  await section.getByText("interest.once").waitFor();
  await expect.poll(() => section.evaluate((element) => Math.abs(element.getBoundingClientRect().top) < 200)).toBe(true);
});

test("a page is dark where the reader's system is", PATIENCE, async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page } = await visit(browser, { url: listening.url, colorScheme });
    const color = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    expect(Number(/\d+/.exec(color)?.[0]) > 127).toBe(colorScheme === "light");
  }
});

test("the focus is seen on every control", PATIENCE, async () => {
  const { page } = await visit(browser, { url: `${listening.url}/sharing/rest?operation=listPurchases&portalID=self` });
  const outlines: string[] = [];
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press("Tab");
    outlines.push(await page.evaluate<string>("getComputedStyle(document.activeElement).outlineStyle"));
  }
  expect(new Set(outlines)).toEqual(new Set(["solid"]));
});
