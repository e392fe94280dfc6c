/** Esri's own client signs users in through the sign-in page, in a real browser. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBarriers, launch, openContext, visit } from "../../docs/reference/browser.testing.ts";
import { serveInMemory } from "../serve.testing.ts";
import { serveBrowserApp } from "./browserApp.testing.ts";

let browser: Browser;
let portal: Awaited<ReturnType<typeof serveInMemory>>;
/** Origin of the application, which isn't the portal's. */
let origin: string;
let stopApp: () => void;

/** The application: one page that has Esri's client, and finishes a sign-in if it is the callback. */
const APP = `
import { ArcGISIdentityManager } from "@esri/arcgis-rest-request";
window.ArcGISIdentityManager = ArcGISIdentityManager;
window.options = (more) => ({
  clientId: "demoapp",
  portal: document.body.dataset.portal,
  redirectUri: location.origin + "/callback",
  ...more,
});
if (location.pathname === "/callback")
  ArcGISIdentityManager.completeOAuth2(
    options({ popup: window.opener !== null, pkce: location.hash === "" }),
  ).then(
    (manager) => {
      window.manager = manager;
      document.title = "signed in as " + manager?.username;
    },
    (fault) => {
      document.title = fault.name + " " + fault.message;
    },
  );
`;

beforeAll(async () => {
  browser = await launch();
  portal = await serveInMemory();
  ({ origin, stop: stopApp } = await serveBrowserApp({
    script: APP,
    resolveDir: import.meta.dirname,
    data: { portal: `${portal.url}/sharing/rest` },
  }));
});

afterAll(async () => {
  await browser.close();
  stopApp();
  await portal.stop();
});

/** Opens the application, and returns its page once Esri's client is loaded. */
async function openApp(): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await openContext(browser, {});
  const page = await context.newPage();
  await page.goto(origin);
  await page.waitForFunction("window.ArcGISIdentityManager");
  return { context, page };
}

const choose = (page: Page, username: string) =>
  page.getByRole("button", { name: new RegExp(`^${username} `) }).click();

describe("Esri's client", () => {
  test("signs in by a popup with PKCE, refreshes, exchanges and signs out", async () => {
    const { page } = await openApp();
    const opened = page.waitForEvent("popup");
    const started = page.evaluate<string>(
      `ArcGISIdentityManager.beginOAuth2(options()).then((manager) => { window.manager = manager; return manager.username; })`,
    );
    const popup = await opened;
    await popup.getByRole("heading", { name: "Sign in", level: 1 }).waitFor();
    expect(await popup.locator("main").textContent()).toContain("demoapp of Org 1 asks");
    await choose(popup, "org2user");
    expect(await started).toBe("org2user");
    const result = await page.evaluate(`(async () => {
      const self = await manager.getUser();
      const [token, refresh] = [manager.token, manager.refreshToken];
      await manager.refreshCredentials();
      const isRefreshed = manager.token !== token && manager.refreshToken === refresh;
      await manager.exchangeRefreshToken();
      const isExchanged = manager.refreshToken !== refresh;
      const last = manager.token;
      const signedOut = await manager.signOut();
      const after = await fetch(options().portal + "/community/self?f=json&token=" + last);
      return { user: self.username, isRefreshed, isExchanged, signedOut, after: (await after.json()).error.code };
    })()`);
    expect(result).toMatchObject({
      ...{ user: "org2user", isRefreshed: true, isExchanged: true, after: 498 },
    });
  });

  test("signs in by a redirect, with name and password", async () => {
    const { page } = await openApp();
    await page.evaluate(`void ArcGISIdentityManager.beginOAuth2(options({ popup: false }))`);
    await page.getByLabel("User name").fill("org1admin");
    await page.getByLabel("Password", { exact: true }).fill("wrong");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("alert").getByText("Invalid username or password.").waitFor();
    expect(await page.getByLabel("User name").inputValue()).toBe("org1admin");
    await page.getByLabel("Password", { exact: true }).fill("marketplace1");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect.poll(() => page.title()).toBe("signed in as org1admin");
    // The client returns to the page that it remembered in the state.
    expect(page.url()).toBe(`${origin}/`);
  });

  test("signs in by the implicit grant", async () => {
    const { page } = await openApp();
    await page.evaluate(
      `void ArcGISIdentityManager.beginOAuth2(options({ popup: false, pkce: false }))`,
    );
    await choose(page, "org2admin");
    await expect.poll(() => page.title()).toBe("signed in as org2admin");
  });

  test("learns that the user cancelled", async () => {
    const { page } = await openApp();
    await page.evaluate(`void ArcGISIdentityManager.beginOAuth2(options({ popup: false }))`);
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect.poll(() => page.title()).toMatch(/^ArcGISAccessDeniedError/);
  });

  test("reads portals with credentials from another origin", async () => {
    const { page } = await openApp();
    const status = await page.evaluate(
      `fetch(options().portal + "/info?f=json", { credentials: "include" }).then((response) => response.status)`,
    );
    expect(status).toBe(200);
  });
});

describe("the sign-in page", () => {
  const address = () => {
    const asked = {
      client_id: "demoapp",
      response_type: "code",
      redirect_uri: `${origin}/callback`,
    };
    return `${portal.url}/sharing/oauth2/authorize?${new URLSearchParams(asked)}`;
  };

  test.each([
    ["light", 1280],
    ["dark", 390],
  ] as const)("breaks no rule of accessibility in %s at %i", async (colorScheme, width) => {
    const { page, requests, complaints } = await visit(browser, {
      url: address(),
      colorScheme,
      width,
    });
    await page.getByLabel("User name").fill("org2user");
    await page.getByLabel("Password", { exact: true }).fill("wrong");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    expect(requests.filter((url) => !/^(data:|http:\/\/127)/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    if (process.env.SCREENSHOTS)
      await page.screenshot({
        path: `${process.env.SCREENSHOTS}/${colorScheme}.png`,
        fullPage: true,
      });
  });

  test("works by keyboard, without JavaScript", async () => {
    const context = await openContext(browser, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address());
    await page.getByRole("button", { name: /^org1admin / }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/callback\?code=/);
  });

  test("explains an address that isn't registered, and stays", async () => {
    const context = await openContext(browser, {});
    const page = await context.newPage();
    await page.goto(address().replace("localhost", "elsewhere.example"));
    expect(await page.locator("main").textContent()).toContain("Invalid redirect_uri");
    expect(page.url()).toMatch(/^http:\/\/127/);
  });
});
