/** The example page, with Esri's client from node_modules, in a real browser. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import { test } from "../../server/sandbox/vitest.ts";
import { launch } from "../reference/browser.testing.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Serves the page and Esri's client. Returns the page's address. */
async function servePage(): Promise<string> {
  const server = createServer(({ url = "" }, response) => {
    const { pathname } = new URL(url, "http://page.example");
    const isScript = pathname.startsWith("/node_modules/@esri/") && !pathname.includes("..");
    const file = isScript ? pathname : "docs/examples/browser/index.html";
    response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
    response.end(readFileSync(join(ROOT, file)));
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return `http://127.0.0.1:${port}/`;
}

test("the page signs in, lists what the organization has, and shows a refusal", async ({
  world,
}) => {
  await world.as("org2user").expressInterest({ itemID: world.listings.paid.itemId });
  const page = await browser.newPage();
  await page.goto(`${await servePage()}?portal=${encodeURIComponent(world.portal)}`);
  const output = page.locator("output");
  await page.getByRole("button", { name: "Sign in" }).click();
  await output.getByText("org2admin: 1 listings").waitFor();
  expect(await page.locator("li").allTextContents()).toEqual(["Network Planner"]);
  await page.getByLabel("Password").fill("wrong");
  await page.getByRole("button", { name: "Sign in" }).click();
  await output.getByText("Unable to generate token").waitFor();
  await page.close();
});
