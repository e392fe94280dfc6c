/**
 * The ArcGIS Maps SDK for JavaScript in a real browser: it signs in, and loads portals, items and users over HTTPS, to which
 * it rewrites every address.
 */
import { readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import type { Browser, Page, Response } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch, openContext } from "../../docs/reference/browser.testing.ts";
import { ownCertificate } from "../certificate.ts";
import { serveInMemory } from "../serve.testing.ts";
import { ids } from "../testing.ts";
import { serveBrowserApp } from "./browserApp.testing.ts";

const PACKAGES = join(process.env.INTEROP ?? "", "node_modules");

/** The page to which a popup returns. It hands what arrived to the application, as the SDK expects. */
const CALLBACK = `<!doctype html><title>callback</title><script>
const [name, detail] = location.hash ? ["hash", location.hash] : ["location:search", location.search];
opener.dispatchEvent(new CustomEvent("arcgis:auth:" + name, { detail }));
close();
</script>`;

const APP = `
import config from "@arcgis/core/config.js";
import identity from "@arcgis/core/identity/IdentityManager.js";
import OAuthInfo from "@arcgis/core/identity/OAuthInfo.js";
import Portal from "@arcgis/core/portal/Portal.js";
import PortalItem from "@arcgis/core/portal/PortalItem.js";
const { portal } = document.body.dataset;
config.portalUrl = portal;
config.assetsPath = "/assets";
Object.assign(window, { identity, PortalItem });
window.register = (options) =>
  identity.registerOAuthInfos([new OAuthInfo({ appId: "demoapp", portalUrl: portal, ...options })]);
window.load = (authMode) => new Portal({ authMode }).load();
`;

/** What an application does with a portal once it has loaded. Returns what it learns. */
const JOURNEY = `async (portal) => {
  const item = await new PortalItem({ id: "${ids.paid}", portal }).load();
  const image = new Image();
  image.src = item.thumbnailUrl;
  await image.decode();
  const own = await portal.user.fetchItems();
  const folders = await portal.user.fetchFolders();
  const related = await item.fetchRelatedItems({ relationshipType: "Listed2Provisioned", direction: "forward" });
  const credential = identity.findCredential(portal.restUrl);
  const { token } = credential;
  await credential.refreshToken();
  const isRefreshed = credential.token !== token;
  const { userId } = await identity.checkSignInStatus(portal.url);
  const leftOut = [];
  for (const call of [() => portal.user.fetchTags(), () => portal.queryItems({ query: "x" }), () => portal.queryUsers({ query: "x" }), () => portal.queryGroups({ query: "x" }), () => item.fetchRating(), () => item.fetchResources()])
    await call().then(() => leftOut.push("offered"), (fault) => leftOut.push(fault.message));
  identity.destroyCredentials();
  const after = await identity.checkSignInStatus(portal.url).then(() => "signed in", (fault) => fault.name);
  return {
    user: portal.user.username, organization: portal.id, item: item.title, picture: image.naturalWidth > 0,
    own: own.items.map(({ title }) => title), folders, related: related.length, isRefreshed, userId, leftOut, after,
  };
}`;

const LEARNT = {
  user: "org1admin",
  organization: "org1",
  item: "Network Planner",
  picture: true,
  folders: [],
  related: 1,
  isRefreshed: true,
  userId: "org1admin",
  leftOut: Array(6).fill("This operation is not offered."),
  after: "identity-manager:not-authenticated",
};

let browser: Browser;
/** Address of the portal, without /sharing. */
let portal: string;
/** Origin of the application. */
let origin: string;
const ends: (() => Promise<void> | void)[] = [];
afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

beforeAll(async () => {
  const { url, stop } = await serveInMemory({}, { tls: await ownCertificate() });
  ends.push(stop);
  portal = url.replace("127.0.0.1", "localhost");
  const app = await serveBrowserApp({
    script: APP,
    resolveDir: process.env.INTEROP ?? "",
    data: { portal },
    fileAt: (path) => {
      if (path === "/oauth-callback.html") return CALLBACK;
      if (!path.startsWith("/assets/")) return undefined;
      return readFileSync(join(PACKAGES, "@arcgis/core", normalize(path)));
    },
  });
  origin = app.origin;
  browser = await launch();
  ends.push(app.stop, () => browser.close());
});

/**
 * Opens the application. Returns its page, the paths of all requests, and those that got no response, were refused, or have
 * no operation and aren't named as left out.
 */
async function openApp() {
  const context = await openContext(browser, { ignoreHTTPSErrors: true, locale: "en-US" });
  const seen: Promise<string | undefined>[] = [];
  const paths: string[] = [];
  context.on("request", (request) => void paths.push(new URL(request.url()).pathname));
  context.on("response", (response) => void seen.push(problemOf(response)));
  context.on("requestfailed", (request) => {
    // A page that is left or closed gives up on its requests.
    if (request.failure()?.errorText !== "net::ERR_ABORTED")
      seen.push(Promise.resolve(`${request.url()} ${request.failure()?.errorText}`));
  });
  const page = await context.newPage();
  await page.goto(`${origin}/shop?listing=1`);
  await page.waitForFunction("window.load");
  return {
    ...{ page, paths },
    problems: async () => (await Promise.all(seen)).filter((each) => each !== undefined),
  };
}

async function problemOf(response: Response): Promise<string | undefined> {
  const line = `${response.request().method()} ${response.status()} ${response.url()}`;
  if (response.status() >= 400) return line;
  if (!response.headers()["content-type"]?.startsWith("application/json")) return undefined;
  // The body of a page that was left is gone.
  const body = await response.text().catch(() => "{}");
  const { error } = JSON.parse(body) as { error?: { code: number; message: string } };
  return error === undefined || error.code === 501 ? undefined : `${line} ${error.message}`;
}

const choose = async (page: Page, username: string) =>
  page.getByRole("button", { name: new RegExp(`^${username} `) }).click();

test("a portal loads without a user", async () => {
  const { page, problems } = await openApp();
  const loaded = `load("auto").then(({ id, user, portalHostname }) => ({ id, user, portalHostname }))`;
  expect(await page.evaluate(loaded)).toEqual({
    ...{ id: null, user: null },
    portalHostname: new URL(portal).host,
  });
  expect(await problems()).toEqual([]);
});

test("a user signs in by a popup, and the application works with portal, item and user", async () => {
  const { page, paths, problems } = await openApp();
  await page.evaluate(`register({ popup: true })`);
  const opened = page.waitForEvent("popup");
  const learnt = page.evaluate(`load("immediate").then(${JOURNEY})`);
  // The SDK asks first, because browsers block popups that no click opens.
  await page.getByText("OK", { exact: true }).click();
  await choose(await opened, "org1admin");
  expect(await learnt).toMatchObject(LEARNT);
  expect(paths).toContain("/sharing/rest/oauth2/token");
  expect(await problems()).toEqual([]);
});

test("a user signs in by a redirect, and returns to the page with its query", async () => {
  const { page, problems } = await openApp();
  await page.evaluate(`register({ popup: false }); void load("immediate")`);
  await choose(page, "org1admin");
  await page.waitForURL(`${origin}/shop?listing=1**`);
  await page.waitForFunction("window.load");
  const learnt = await page.evaluate(
    `(register({ popup: false }), load("immediate")).then(${JOURNEY})`,
  );
  expect(learnt).toMatchObject(LEARNT);
  expect(page.url()).toBe(`${origin}/shop?listing=1`);
  expect(await problems()).toEqual([]);
});

test("the implicit grant works too", async () => {
  const { page, paths, problems } = await openApp();
  const register = `register({ popup: false, flowType: "implicit" })`;
  await page.evaluate(`${register}; void load("immediate")`);
  await choose(page, "org2user");
  await page.waitForURL(`${origin}/shop?listing=1**`);
  await page.waitForFunction("window.load");
  const user = `(${register}, load("immediate")).then(({ user }) => user.username)`;
  expect(await page.evaluate(user)).toBe("org2user");
  expect(paths).not.toContain("/sharing/rest/oauth2/token");
  expect(await problems()).toEqual([]);
});

test("the application learns that the user cancelled", async () => {
  const { page } = await openApp();
  await page.evaluate(`register({ popup: true })`);
  const opened = page.waitForEvent("popup");
  const fault = page.evaluate(`load("immediate").catch(({ name }) => name)`);
  await page.getByText("OK", { exact: true }).click();
  await (await opened).getByRole("button", { name: "Cancel" }).click();
  expect(await fault).toBe("identity-manager:user-aborted");
});
