/** A browser for tests, and a record of what a page did in it. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import axe from "axe-core";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium as driver,
  type Page,
} from "playwright-core";
import { inject, onTestFinished } from "vitest";

/** Starts the Chromium of the npm package, or the one that `CHROMIUM` names if the package's can't run. */
export async function launch(...args: readonly string[]): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? (await unpacked());
  return driver.launch({
    executablePath,
    // Containers may have little shared memory, and no machine of a build has a GPU.
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", ...args],
    headless: true,
    timeout: inject("patience"),
  });
}

const MODULES = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const CACHE = join(MODULES, ".cache");

/**
 * Returns the program of the npm package. The package unpacks it into the temporary folder and uses a file that another
 * process may still be writing. So unpack it into a separate folder, and move it here as a whole.
 */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(
    readFileSync(join(MODULES, "@sparticuz/chromium/package.json"), "utf8"),
  ) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(CACHE, { recursive: true });
    const aside = mkdtempSync(join(CACHE, "unpacking-"));
    const script = `import chromium from "@sparticuz/chromium"; await chromium.executablePath();`;
    const options = { cwd: import.meta.dirname, env: { ...process.env, TMPDIR: aside } };
    await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], options);
    try {
      renameSync(aside, folder);
    } catch (fault) {
      // Another process moved its copy first.
      rmSync(aside, { recursive: true });
      if (!existsSync(folder)) throw fault;
    }
  }
  return join(folder, "chromium");
}

/** Creates a browser context that is closed after the test. */
export async function openContext(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(inject("patience"));
  onTestFinished(() => context.close());
  return context;
}

export interface Tab {
  readonly page: Page;
  /** Addresses of all requests, sent or blocked. */
  readonly requests: string[];
  /** Console errors and warnings, and exceptions. */
  readonly complaints: string[];
}

export interface TabOptions {
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
  /** True if scripts run in the page. */
  readonly javaScript?: boolean;
}

/** Opens an empty page in a new context, which the browser closes when it ends. */
export async function openTab(
  browser: Browser,
  { colorScheme = "light", width = 1280, javaScript = true }: TabOptions = {},
): Promise<Tab> {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width, height: 900 },
    javaScriptEnabled: javaScript,
  });
  context.setDefaultTimeout(inject("patience"));
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  context.on("weberror", (fault) => complaints.push(fault.error().message));
  const page = await context.newPage();
  page.on("websocket", (socket) => requests.push(socket.url()));
  return { page, requests, complaints };
}

/** Opens an address in a new context, which is closed after the test. */
export async function visit(
  browser: Browser,
  { url, ...options }: TabOptions & { readonly url: string },
): Promise<Tab> {
  const tab = await openTab(browser, options);
  onTestFinished(() => tab.page.context().close());
  await tab.page.goto(url);
  return tab;
}

/**
 * Returns what makes a page, or the part that a selector names, inaccessible by the rules of axe, each with its elements.
 * `rules` are all, unless they are named.
 */
export async function findBarriers(
  page: Page,
  { part, rules }: { readonly part?: string; readonly rules?: readonly string[] } = {},
): Promise<string[]> {
  await page.evaluate(axe.source);
  // Without the elements of other results, axe takes a third of the time.
  const options = { resultTypes: ["violations"], ...(rules && { runOnly: rules }) };
  const run = `axe.run(${part === undefined ? "document" : JSON.stringify(part)}, ${JSON.stringify(options)})`;
  const { violations, passes } = await page.evaluate<axe.AxeResults>(run);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
    ...(passes.some(({ id }) => id === "color-contrast") ? [] : ["no contrast was measured"]),
  ];
}

/** Returns the current background of a page. */
export async function shadeOf(
  page: Page,
  element: "body" | "documentElement" = "body",
): Promise<"light" | "dark" | "none"> {
  const color = await page.evaluate<string>(
    `getComputedStyle(document.${element}).backgroundColor`,
  );
  if (color === "rgba(0, 0, 0, 0)") return "none";
  return Number(/\d+/.exec(color)?.[0]) > 127 ? "light" : "dark";
}
