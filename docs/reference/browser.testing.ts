/** A browser for tests, and a record of what a page did in it. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
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

export interface Visit {
  readonly page: Page;
  /** Addresses of all requests, sent or blocked. */
  readonly requests: string[];
  /** Console errors and warnings, and exceptions. */
  readonly complaints: string[];
}

export interface VisitOptions {
  readonly url: string;
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
  /** True if scripts run in the page. */
  readonly javaScript?: boolean;
  /** What to wait for. A page with a stream of events never becomes idle. */
  readonly until?: "networkidle" | "load";
}

/** Opens a page in a new context, which is closed after the test. */
export async function visit(
  browser: Browser,
  {
    url,
    colorScheme = "light",
    width = 1280,
    javaScript = true,
    until = "networkidle",
  }: VisitOptions,
): Promise<Visit> {
  const context = await openContext(browser, {
    colorScheme,
    viewport: { width, height: 900 },
    javaScriptEnabled: javaScript,
  });
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  context.on("weberror", (fault) => complaints.push(fault.error().message));
  const page = await context.newPage();
  page.on("websocket", (socket) => requests.push(socket.url()));
  // Waits for the requests that a page sends when it opens, not for the end of its rendering.
  await page.goto(url, { waitUntil: until });
  return { page, requests, complaints };
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
