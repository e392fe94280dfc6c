/** A portal with the catalogue and a browser, for tests of the console. */
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { openContext } from "../../docs/reference/browser.testing.ts";
import { serveInMemory } from "../serve.testing.ts";

export interface ServedPortal {
  readonly url: string;
  /** Sends a request to the control API. Paths start after /control/worlds. */
  readonly control: (method: string, path: string, body?: object) => Promise<Response>;
  /** Creates a world from a template, so that tests share nothing. Returns the address of its console. */
  readonly world: (template?: string) => Promise<{ name: string; console: string; rest: string }>;
  readonly stop: () => Promise<void>;
}

/** Serves a portal on a free port. */
export async function servePortal(): Promise<ServedPortal> {
  const { url, stop } = await serveInMemory();
  const control = (method: string, path: string, body?: object) =>
    fetch(`${url}/control/worlds${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    url,
    control,
    async world(template = "catalogue") {
      const name = `w-${crypto.randomUUID().slice(0, 8)}`;
      expect((await control("POST", "", { world: name, template })).status).toBe(200);
      return { name, console: `${url}/console/w/${name}`, rest: `${url}/w/${name}/sharing/rest` };
    },
    stop,
  };
}

/** Opens a page, and fails the test if anything on it goes wrong. */
export async function openPage(
  browser: Browser,
  url: string,
  javaScriptEnabled = true,
): Promise<Page> {
  const context = await openContext(browser, {
    javaScriptEnabled,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Chooses the account to act as. The page stays. */
export async function actAs(page: Page, username: string): Promise<void> {
  await page.locator("summary", { hasText: "Act as" }).click();
  await page.locator(".menu.acting").getByRole("link", { name: username, exact: true }).click();
  await page.locator("summary b", { hasText: username }).waitFor();
}

/** Presses a button, and returns the outcome that the next page shows. */
export async function press(page: Page, name: string): Promise<string> {
  await page.getByRole("button", { name, exact: true }).first().click();
  return (await page.locator("#result").textContent()) ?? "";
}
