/** A browser for tests, and all that a page did in it that somebody should hear of. */
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as driver, type Page } from "playwright-core";
import { onTestFinished } from "vitest";

/** Starts the Chromium of the npm package, or the one that `CHROMIUM` names on a machine which cannot run that. */
export async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? (await chromium.executablePath());
  return driver.launch({ executablePath, args: ["--no-sandbox"], headless: true });
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
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, javaScriptEnabled: javaScript });
  onTestFinished(() => context.close());
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  context.on("weberror", (fault) => complaints.push(fault.error().message));
  const page = await context.newPage();
  page.on("websocket", (socket) => requests.push(socket.url()));
  await page.goto(url, { waitUntil: "networkidle" });
  return { page, requests, complaints };
}
