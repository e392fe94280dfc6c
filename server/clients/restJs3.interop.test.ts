/** ArcGIS REST JS 3.8.0, which older applications use: it signs in in a browser and in Node. */
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, openContext } from "../../docs/reference/browser.testing.ts";
import { serveInMemory } from "../serve.testing.ts";
import { serveBrowserApp } from "./browserApp.testing.ts";

const PACKAGES = process.env.INTEROP ?? "";

/** What these tests use of a session. The package is not part of the install, so neither are its types. */
interface UserSession {
  readonly token: string;
  readonly refreshToken: string;
  readonly username: string;
  readonly ssl: boolean;
  getToken(url: string): Promise<string>;
  getUser(): Promise<{ readonly username: string; readonly orgId: string }>;
  refreshSession(): Promise<UserSession>;
}

interface Package {
  readonly UserSession: {
    new (options: object): UserSession;
    authorize(options: object, response: object): void;
    exchangeAuthorizationCode(options: object, code: string): Promise<UserSession>;
  };
}

const APP = `
import { UserSession } from "@esri/arcgis-rest-auth";
window.UserSession = UserSession;
window.options = (more) => ({
  clientId: "demoapp",
  portal: document.body.dataset.portal,
  redirectUri: location.origin + "/callback",
  ...more,
});
window.finish = (start) =>
  Promise.resolve().then(start).then((session) => session?.getUser()).then(
    (user) => { document.title = "signed in as " + user?.username; },
    ({ name, code }) => { document.title = name + " " + code; },
  );
if (location.pathname === "/callback")
  finish(() => UserSession.completeOAuth2(options({ popup: window.opener !== null })));
`;

let browser: Browser;
let portal: string;
let origin: string;
const ends: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

beforeAll(async () => {
  const { url, stop } = await serveInMemory();
  ends.push(stop);
  portal = `${url}/sharing/rest`;
  const app = await serveBrowserApp({ script: APP, resolveDir: PACKAGES, data: { portal } });
  origin = app.origin;
  browser = await launch();
  ends.push(app.stop, () => browser.close());
});

describe("in a browser", () => {
  async function openApp(): Promise<Page> {
    const page = await (await openContext(browser, {})).newPage();
    await page.goto(origin);
    await page.waitForFunction("window.UserSession");
    return page;
  }

  const choose = (page: Page, username: string) =>
    page.getByRole("button", { name: new RegExp(`^${username} `) }).click();

  it("signs in by a popup", async () => {
    const page = await openApp();
    const opened = page.waitForEvent("popup");
    await page.evaluate(`void finish(() => UserSession.beginOAuth2(options()))`);
    await choose(await opened, "org2user");
    await expect.poll(() => page.title()).toBe("signed in as org2user");
  });

  it("signs in by a redirect", async () => {
    const page = await openApp();
    await page.evaluate(`UserSession.beginOAuth2(options({ popup: false }))`);
    await choose(page, "org1admin");
    await expect.poll(() => page.title()).toBe("signed in as org1admin");
  });

  it.each([true, false])("learns that the user cancelled, with popup: %s", async (popup) => {
    const page = await openApp();
    const opened = popup ? page.waitForEvent("popup") : page;
    await page.evaluate(`void finish(() => UserSession.beginOAuth2(options({ popup: ${popup} })))`);
    await (await opened).getByRole("button", { name: "Cancel" }).click();
    await expect.poll(() => page.title()).toBe("ArcGISAuthError access_denied");
  });

  it("signs in by password with a token that is bound to the bare host of its page", async () => {
    const page = await openApp();
    await page.evaluate(
      `void (window.session = new UserSession(options({ username: "org2user", password: "marketplace1" })))`,
    );
    await page.evaluate(`finish(() => session)`);
    expect(await page.title()).toBe("signed in as org2user");
    const token = await page.evaluate<string>("session.token");
    const elsewhere = await fetch(`${portal}/community/self?f=json&token=${token}`);
    expect(await elsewhere.json()).toMatchObject({ error: { code: 498 } });
  });
});

describe("in Node", async () => {
  const { UserSession }: Package = await import(
    join(PACKAGES, "node_modules/@esri/arcgis-rest-auth/dist/node/index.js")
  );

  it("signs in by password, and renews the token", async () => {
    const session = new UserSession({ username: "org2user", password: "marketplace1", portal });
    expect(await session.getUser()).toMatchObject({ username: "org2user", orgId: "org2" });
    const { token } = session;
    await session.refreshSession();
    expect(session.token).not.toBe(token);
    expect(await session.getToken(`${portal}/portals/self`)).toBe(session.token);
  });

  it("sends a user to the sign-in page, exchanges the code, and refreshes", async () => {
    const options = { clientId: "demoapp", portal, redirectUri: `${origin}/server` };
    let address = "";
    UserSession.authorize(options, {
      writeHead: (_: number, { Location }: { readonly Location: string }) => {
        address = Location;
      },
      end() {},
    });
    const page = await fetch(`${address}&f=json`);
    const { oauth_state } = (await page.json()) as { oauth_state: string };
    const form = { oauth_state, username: "org2user", password: "marketplace1" };
    const body = new URLSearchParams({ f: "json", ...form });
    const answer = await fetch(`${portal}/oauth2/signin`, { method: "POST", body });
    const { location } = (await answer.json()) as { location: string };
    const code = new URL(location).searchParams.get("code") ?? "";
    const session = await UserSession.exchangeAuthorizationCode(options, code);
    expect(await session.getUser()).toMatchObject({ username: "org2user" });
    const { token, refreshToken } = session;
    await session.refreshSession();
    expect(session.token).not.toBe(token);
    expect(session.refreshToken).toBe(refreshToken);
  });
});
