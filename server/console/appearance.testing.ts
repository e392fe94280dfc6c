/** The console as it looks with the same font, data, time and key on any machine. */
import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page, Route } from "playwright-core";
import { openContext } from "../../docs/reference/browser.testing.ts";
import { idOf } from "../control/catalogueListings.ts";
import { createServer } from "../server.ts";
import { openStore } from "../storage/open.ts";
import { MEMORY, sqlite } from "../storage/sqlite.ts";

const ORIGIN = "http://127.0.0.1:4000";
const START = Date.UTC(2026, 10, 26, 9, 30);
export const DISPATCH = idOf("c6a3");

/** A font of a package that the install brings, in place of the machine's own. */
const FONT = readFileSync(
  new URL(
    "../../node_modules/vitepress/dist/client/theme-default/fonts/inter-roman-latin.woff2",
    import.meta.url,
  ),
);
const FONT_STYLE = `
@font-face { font-family: Test; font-weight: 100 900; src: url("/test.woff2"); }
:root { --sans: Test; --mono: Test; }
* { caret-color: transparent !important; }`;

/** Pictures of listings have titles in the machine's font. */
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" preserveAspectRatio="none"><rect width="1" height="1" fill="#68a"/></svg>`;

export interface FixedConsole {
  /** Opens a page of the console. The path starts after the world. */
  readonly open: (browser: Browser, path: string, how: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Creates a portal with a few requests, failures and worlds. Nothing of it depends on the machine or the time. */
export async function createFixedConsole(): Promise<FixedConsole> {
  const { app, close } = await createServer({
    store: await openStore(sqlite(MEMORY)),
    key: "0".repeat(64),
  });
  const send = async (path: string, init: RequestInit = {}) => app.request(ORIGIN + path, init);
  const post = (path: string, body: object) =>
    send(path, { method: "POST", body: JSON.stringify(body) });
  const clock = { now: START, frozen: true };
  await post("/control/worlds", { world: "shop", template: "catalogue", clock });
  await send("/control/worlds/demo/clock", { method: "PUT", body: JSON.stringify(clock) });
  const created = await post("/control/worlds/shop/tokens", { username: "org2admin" });
  const { token } = (await created.json()) as { token: string };
  const requests = [
    ["search", "GET", "?q=map&f=json"],
    ["purchase", "POST", `/${DISPATCH}/purchase`],
    ["trial", "POST", `/${DISPATCH}/trial`],
    ["again", "POST", `/${DISPATCH}/trial`],
  ] as const;
  for (const [id, method, path] of requests)
    await send(`/w/shop/sharing/rest/content/listings${path}`, {
      ...{ method, headers: { "X-Request-Id": id } },
      ...(method === "GET" ? {} : { body: new URLSearchParams({ f: "json", token }) }),
    });
  await post("/control/worlds/shop/failures", {
    ...{ failure: { kind: "status", status: 503, body: "html" } },
    ...{ match: { operation: "purchaseListing", actor: "org2admin" }, nth: 2, times: "always" },
  });

  const respond = async (route: Route): Promise<void> => {
    const { pathname, search } = new URL(route.request().url());
    if (pathname === "/test.woff2") return route.fulfill({ body: FONT, contentType: "font/woff2" });
    if (pathname.includes("/pictures/"))
      return route.fulfill({ body: PICTURE, contentType: "image/svg+xml" });
    const response = await send(pathname + search);
    const contentType = response.headers.get("Content-Type") ?? "";
    const text = await response.text();
    const body = contentType.startsWith("text/css") ? text + FONT_STYLE : withoutChance(text);
    // Without its policy, the page may load the font.
    await route.fulfill({ status: response.status, contentType, body });
  };
  return {
    close,
    async open(browser, path, how) {
      const context = await openContext(browser, { deviceScaleFactor: 0.5, ...how });
      await context.route("**/*", respond);
      await context.addInitScript(SILENT);
      const page = await context.newPage();
      await page.goto(`${ORIGIN}/console/w/shop/${path}`, { waitUntil: "load" });
      await page.getByText("Live", { exact: true }).waitFor();
      await page.evaluate("document.fonts.ready");
      return page;
    },
  };
}

/** Opens a stream of events in which nothing comes, so that the page stays as it is. */
const SILENT = `window.EventSource = class extends EventTarget {
  constructor() {
    super();
    setTimeout(() => this.onopen());
  }
  close() {}
};`;

/** Replaces what depends on the real time. */
const withoutChance = (text: string): string =>
  text
    .replaceAll(/>\d+(\.\d)? ms</g, ">1.0 ms<")
    .replaceAll(/(<dt>Real time<\/dt><dd>).*?(<\/dd>)/g, "$126 Nov 2026, 09:30:00$2");
