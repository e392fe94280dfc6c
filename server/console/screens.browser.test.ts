/** Every screen in a real browser: accessible, without loss on a narrow screen, live, and from the portal alone. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBarriers, launch, visit } from "../../docs/reference/browser.testing.ts";
import { idOf } from "../control/catalogueListings.ts";
import { actAs, openPage, type ServedPortal, servePortal } from "./console.testing.ts";
import { SCREENS } from "./view.ts";

let browser: Browser;
let portal: ServedPortal;
/** A world with content, and one without anything. */
let full: Awaited<ReturnType<ServedPortal["world"]>>;
let empty: typeof full;

beforeAll(async () => {
  [browser, portal] = await Promise.all([launch(), servePortal()]);
  [full, empty] = await Promise.all([portal.world(), portal.world("empty")]);
  const send = (path: string, id: string) =>
    fetch(full.rest + path, {
      method: "POST",
      headers: { "X-Request-Id": id },
      body: new URLSearchParams({ f: "json", purchaserOrgId: "org2" }),
    });
  await send(`/content/listings/${DISPATCH}/purchase`, "one");
  await send(`/content/listings/${DISPATCH}/trial`, "two");
  await send(`/content/listings/${DISPATCH}/trial`, "three");
  await portal.control("PUT", `/${full.name}/disabled-rules`, { rules: ["interest.once"] });
  await portal.control("POST", `/${full.name}/failures`, {
    failure: { kind: "status", status: 503 },
    match: { operation: "getPortal" },
  });
});
afterAll(async () => {
  await browser.close();
  await portal.stop();
});

const DISPATCH = idOf("c6a3");

/** Pages of one thing, and pages with the outcome of an action. */
const PAGES = [
  ...Object.keys(SCREENS),
  "requests/one",
  "try",
  "try?operation=provisionOrgEntitlements",
  "requests/two?with=three",
  "requests?q=nothing-like-that",
  `store/${DISPATCH}`,
  `provisions/${DISPATCH}/alderfalls?done=one`,
  `licences/${DISPATCH}/alderfalls?as=alderfalls_admin`,
  `licences/${DISPATCH}/alderfalls?as=harborview_admin`,
  "provisions?stage=trial&purchaser=alderfalls",
];

/** What makes the pages of a world inaccessible, too wide, or call other origins. Empty if nothing does. */
async function findFlaws(
  world: typeof full,
  paths: readonly string[],
  how: { readonly colorScheme: "light" | "dark"; readonly width: number },
): Promise<string[]> {
  const { page, requests, complaints } = await visit(browser, {
    ...how,
    url: `${world.console}/requests`,
  });
  const flaws: string[] = [];
  for (const path of paths) {
    await page.goto(`${world.console}/${path}`);
    await page.locator("live-page[data-state=live]").waitFor();
    // What opens is part of the page.
    await page.evaluate(
      "document.querySelectorAll('main details').forEach((each) => { each.open = true })",
    );
    for (const menu of await page.locator(".menu > summary").all()) {
      await menu.press("Enter");
      const actual = await page.evaluate("document.documentElement.scrollWidth");
      if (actual !== how.width) flaws.push(`${path} is ${actual} wide`);
    }
    flaws.push(...(await findBarriers(page)).map((barrier) => `${path} ${barrier}`));
  }
  await page.getByRole("button", { name: "Keys" }).press("Enter");
  flaws.push(...(await findBarriers(page, { part: "dialog" })));
  const others = requests.filter((url) => !url.startsWith(portal.url) && !url.startsWith("data:"));
  return [...flaws, ...others, ...complaints];
}

test.each([
  ["light", 1280],
  ["dark", 390],
] as const)(
  "in %s at a width of %i, every screen is accessible, fits, and calls only the portal",
  async (colorScheme, width) => {
    const how = { colorScheme, width };
    expect(await findFlaws(full, PAGES, how)).toEqual([]);
    expect(await findFlaws(empty, Object.keys(SCREENS), how)).toEqual([]);
  },
);

test.each([1280, 390])("at a width of %i, the longest names widen no screen", async (width) => {
  const world = await portal.world();
  const [org, user, item, name] = [
    "o".repeat(64),
    "u".repeat(128),
    "a".repeat(32),
    "W".repeat(200),
  ];
  const pool = { maxUsers: 1, entitlements: { ["e".repeat(100)]: { num: 1 } } };
  await portal.control("PUT", `/${world.name}/seed`, {
    organizations: [{ id: org, name, canListApps: true }],
    users: [{ username: user, orgId: org, fullName: name, role: "org_admin" }],
    listings: [{ itemId: item, owner: "org1admin", title: name, licenseBy: "licenseByUser" }],
    provisions: [
      { itemId: item, purchaserOrgId: org, stage: "trial", endDate: 4e12, orgEntitlements: pool },
    ],
  });
  await portal.control("POST", `/${world.name}/failures`, {
    failure: { kind: "drop" },
    match: { actor: user, operation: "startTrial" },
  });
  const response = await portal.control("POST", `/${world.name}/tokens`, { username: user });
  const { token } = (await response.json()) as { token: string };
  await fetch(`${world.rest}/content/listings/${item}/interest`, {
    method: "POST",
    body: new URLSearchParams({ f: "json", token }),
  });
  const page = await openPage(browser, `${world.console}/requests`);
  await page.setViewportSize({ width, height: 900 });
  const paths = [
    ...Object.keys(SCREENS),
    `store/${item}`,
    `provisions/${item}/${org}`,
    `licences/${item}/${org}`,
  ];
  for (const path of paths) {
    await page.goto(`${world.console}/${path}?as=${user}`);
    expect([path, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([
      path,
      width,
    ]);
  }
});

test("beside other stages, a stage with many provisions shows the first and leads to all", async () => {
  const world = await portal.world("marketplace");
  const page = await openPage(browser, `${world.console}/provisions`);
  const cards = page.getByRole("region", { name: "Purchased" }).getByRole("listitem");
  expect(await cards.count()).toBe(25);
  await page.getByRole("link", { name: "All 222" }).click();
  await page.waitForURL(/stage=purchased/);
  expect(await cards.count()).toBe(222);
});

describe("a page", () => {
  test("on a narrow screen keeps captions on one line, and buttons off labels", async () => {
    const page = await openPage(browser, `${full.console}/licences?as=harborview_admin`);
    await page.setViewportSize({ width: 390, height: 900 });
    const caption = await page.locator("caption").boundingBox();
    expect(caption?.width).toBeGreaterThan(300);
    await page.goto(`${full.console}/connect`);
    const button = page.getByRole("button", { name: "Copy Environment variables" });
    const [label, box] = [
      await page.getByText("Environment variables", { exact: true }).boundingBox(),
      await button.boundingBox(),
    ];
    expect(box?.y).toBeGreaterThanOrEqual((label?.y ?? 0) + (label?.height ?? Infinity));
  });

  test("shows what another client does, and keeps what its reader does", async () => {
    const world = await portal.world();
    const page = await openPage(browser, `${world.console}/requests?as=org2admin`);
    await page.locator("live-page[data-state=live]").waitFor();
    await page.getByRole("searchbox").fill("half a wo");
    await fetch(`${world.rest}/info?f=json`);
    await page.locator("tbody").getByRole("link", { name: "getInfo" }).waitFor();
    await fetch(`${world.rest}/nothing?f=json`);
    await page.locator("tbody tr").nth(1).waitFor();
    expect(await page.getByRole("searchbox").inputValue()).toBe("half a wo");
    expect(await page.evaluate("document.activeElement.name")).toBe("q");

    // The clock and the rules are part of every page.
    await portal.control("PUT", `/${world.name}/clock`, { now: 1378227262000, frozen: true });
    await page.locator("world-clock", { hasText: "2013" }).waitFor();
    await portal.control("PUT", `/${world.name}/disabled-rules`, { rules: ["interest.once"] });
    await page.getByText("1 rule not enforced in this world.").waitFor();
  });

  test("that is paused waits, and then catches up", async () => {
    const world = await portal.world();
    const page = await openPage(browser, `${world.console}/requests`);
    await page.getByRole("button", { name: "Pause" }).click();
    await fetch(`${world.rest}/info?f=json`);
    await page.getByText("Paused").waitFor();
    expect(await page.locator("tbody tr").count()).toBe(0);
    await page.getByRole("button", { name: "Resume" }).click();
    await page.locator("tbody").getByRole("link", { name: "getInfo" }).waitFor();
  });

  test("says that the portal stopped, and how to start it", async () => {
    const other = await servePortal();
    const { console } = await other.world("demo");
    const page = await openPage(browser, `${console}/requests`);
    await page.locator("live-page[data-state=live]").waitFor();
    await other.stop();
    await page
      .getByText("The portal stopped. Start it: npx marketplace-provisioning serve")
      .waitFor();
  });

  test("keeps the account in its address, also in another tab", async () => {
    const page = await openPage(browser, `${full.console}/store`);
    await actAs(page, "kestrel_admin");
    const other = await page.context().newPage();
    await other.goto(page.url());
    expect(await other.locator(".menu.acting summary b").textContent()).toBe("kestrel_admin");
    expect(await page.getByText("30 listings, as kestrel_admin sees them.").count()).toBe(1);
  });

  test("has keyboard shortcuts, which are off while typing and can be switched off", async () => {
    const world = await portal.world();
    for (const path of ["info", "nothing"]) await fetch(`${world.rest}/${path}?f=json`);
    const page = await openPage(browser, `${world.console}/requests`);
    const focus = () =>
      page.evaluate<string>(
        "(({ name, textContent }) => name || textContent)(document.activeElement)",
      );
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      return focus();
    };
    await page.getByRole("button", { name: "Keys" }).waitFor();
    expect(await press("j")).toContain("/nothing");
    expect([await press("j"), await press("j")]).toEqual(["getInfo", "getInfo"]);
    expect(await press("k")).toContain("/nothing");
    expect(await press("/", "j", "k", "?")).toBe("q");
    expect(await page.getByRole("searchbox").inputValue()).toBe("jk?");
    await page.getByRole("button", { name: "Filter" }).focus();
    await press("?");
    const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await dialog.getByLabel("Use these shortcuts").uncheck();
    await press("Escape");
    expect(await dialog.isVisible()).toBe(false);
    await page.reload();
    await page.getByRole("button", { name: "Keys" }).focus();
    expect(await press("j", "/", "?")).toBe("Keys");
    await press("Enter");
    await dialog.getByLabel("Use these shortcuts").check();
    await dialog.getByRole("button", { name: "Close" }).click();
    expect(await press("j")).toContain("/nothing");
  });

  test("is used with the keyboard alone", async () => {
    const world = await portal.world();
    const page = await openPage(browser, `${world.console}/store/${DISPATCH}?as=org2admin`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Express interest");
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe(
      "solid",
    );
    await page.keyboard.press("Enter");
    await page.locator("#result", { hasText: "Accepted." }).waitFor();
    expect(await page.evaluate("document.activeElement.id")).toBe("result");
  });
});
