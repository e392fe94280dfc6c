/** What people do in the console, clicked through in a real browser: with scripts, and without them. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "../../docs/reference/browser.testing.ts";
import { rules } from "../../generated/rules.ts";
import { idOf } from "../control/catalogueListings.ts";
import { actAs, openPage, press, type ServedPortal, servePortal } from "./console.testing.ts";

let browser: Browser;
let portal: ServedPortal;
beforeAll(async () => {
  [browser, portal] = await Promise.all([launch(), servePortal()]);
});
afterAll(async () => {
  await browser.close();
  await portal.stop();
});

const DISPATCH = idOf("c6a3");

/** Follows a link of the navigation. */
const visit = async (page: Page, screen: string) => {
  await page
    .getByRole("navigation", { name: "Console" })
    .getByRole("link", { name: screen })
    .click();
  await page.getByRole("heading", { level: 1, name: screen }).waitFor();
};

const stage = (page: Page) => page.locator(".facts .badge").first().textContent();

describe.each([true, false])("with scripts: %s", (scripts) => {
  test("a refused purchase is understood, fixed, and ends when its trial does", async () => {
    const world = await portal.world();
    const page = await openPage(
      browser,
      `${world.console}/provisions/${DISPATCH}/org2?as=harborview_admin`,
      scripts,
    );
    expect(await press(page, "Send it anyway: Complete purchase")).toContain("Refused.");
    await page.getByRole("link", { name: "See the request" }).click();
    const verdict = page.locator(".verdict");
    await verdict.getByText(rules["purchase.after-interest-or-trial"].sentence).waitFor();
    await verdict.getByText("Let the purchaser express interest or start a trial.").waitFor();

    await verdict.getByRole("link", { name: "The provision and its next steps" }).click();
    await page
      .locator(".steps li", { hasText: "Start trial" })
      .getByRole("link", { name: "Act as org2" })
      .click();
    expect(await press(page, "Start trial")).toContain("Accepted.");
    expect(await stage(page)).toBe("trial");

    await visit(page, "Clock");
    await page
      .getByRole("row", { name: "Harborview Dispatch" })
      .filter({ hasText: "Org 2" })
      .getByRole("button")
      .click();
    await page
      .locator("header")
      .getByText("Next:", { exact: false })
      .waitFor({ state: "attached" });
    await page.goto(`${world.console}/provisions/${DISPATCH}/org2`);
    expect(await stage(page)).toBe("ended");
  });

  test("a shopper asks, the vendor sells and entitles, the purchaser assigns", async () => {
    const world = await portal.world();
    const page = await openPage(browser, `${world.console}/requests?as=org2admin`, scripts);
    await visit(page, "Store");
    await page.getByRole("link", { name: "Site Selector" }).click();
    expect(await press(page, "Express interest")).toContain("Accepted.");
    await page.getByRole("link", { name: "The provision", exact: true }).click();
    expect(await stage(page)).toBe("interested");

    await actAs(page, "civicgrid_admin");
    await page.getByLabel("ends").selectOption("in 30 days");
    expect(await press(page, "Complete purchase")).toContain("Accepted.");
    expect(await stage(page)).toBe("purchased");
    await page.getByRole("button", { name: "Move the clock there" }).waitFor();
    await page.getByRole("link", { name: "Set licence pool" }).click();
    await page.getByLabel("Most members").fill("2");
    await page.getByLabel("Number of entitlement 1").fill("1");
    expect(await press(page, "Set pool")).toContain("Accepted.");

    await actAs(page, "org2admin");
    for (const name of ["org2user", "standard"]) await page.getByRole("checkbox", { name }).check();
    expect(await press(page, "Assign")).toContain("Accepted.");
    await page.getByText("1 of 1").waitFor();

    // Every step was a request of the account that acted.
    await visit(page, "Requests");
    const operations = await page.locator("tbody th a").allTextContents();
    expect(operations).toEqual([
      "provisionUserEntitlements",
      "provisionOrgEntitlements",
      "purchaseListing",
      "expressInterest",
    ]);
    expect(await page.locator("tbody td.name").allTextContents()).toEqual([
      "org2admin",
      "civicgrid_admin",
      "civicgrid_admin",
      "org2admin",
    ]);
  });

  test("a failure is met once, and sending the request again succeeds", async () => {
    const world = await portal.world();
    const page = await openPage(browser, `${world.console}/failures?as=org2admin`, scripts);
    await page.getByLabel("Operation").selectOption("startTrial");
    await page.getByRole("button", { name: "Arm" }).click();
    await page.getByRole("row", { name: "HTTP status 503" }).getByText("of startTrial").waitFor();

    await page.goto(`${world.console}/store/${DISPATCH}?as=org2admin`);
    expect(await press(page, "Start trial")).toContain("Failed.");
    await page.getByRole("link", { name: "See the request" }).click();
    await page.getByRole("button", { name: "Send again" }).click();
    await page.getByRole("heading", { name: "Difference from the other request" }).waitFor();
    const outcome = page.getByRole("row", { name: "outcome" });
    expect(await outcome.locator("td").allTextContents()).toEqual(["failure", "accepted"]);
  });

  test("a request is sent again as another account, and compared", async () => {
    const world = await portal.world();
    const page = await openPage(browser, `${world.console}/store/${DISPATCH}?as=org2user`, scripts);
    expect(await press(page, "Express interest")).toContain("Accepted.");
    await page.getByRole("link", { name: "See the request" }).click();
    await page.getByLabel("Account", { exact: true }).selectOption("org2member");
    await page.getByRole("button", { name: "Send again" }).click();
    await page.locator(".verdict").getByText("interest.privilege").waitFor();
    expect(
      await page.getByRole("row", { name: "account" }).first().locator("td").allTextContents(),
    ).toEqual(["org2user", "org2member"]);
  });

  test("a request is sent again in another world, and compared", async () => {
    const [world, other] = [await portal.world(), await portal.world()];
    const page = await openPage(browser, `${world.console}/store/${DISPATCH}?as=org2user`, scripts);
    expect(await press(page, "Express interest")).toContain("Accepted.");
    expect(await press(page, "Send it anyway: Express interest")).toContain("Refused.");
    await page.getByRole("link", { name: "See the request" }).click();
    await page.getByLabel("World", { exact: true }).selectOption(other.name);
    await page.getByRole("button", { name: "Send again" }).click();
    await page.getByRole("heading", { name: `in the world ${world.name}` }).waitFor();
    expect(page.url()).toContain(other.console);
    const outcome = page.getByRole("row", { name: "outcome" });
    expect(await outcome.locator("td").allTextContents()).toEqual([
      "alreadyInterested",
      "accepted",
    ]);
    await page.getByRole("link", { name: "the other request" }).click();
    await page.locator(".verdict").getByText("interest.once").waitFor();
  });

  test("a world is created and deleted, and the deletion is undone", async () => {
    const world = await portal.world("demo");
    const page = await openPage(browser, `${world.console}/worlds`, scripts);
    const name = `new-${world.name}`;
    await page.getByLabel("Name").first().fill(name);
    await page.getByLabel("Template").selectOption("catalogue");
    await page.getByRole("button", { name: "Create", exact: true }).click();
    await page.getByRole("heading", { name: "No requests yet" }).waitFor();
    await visit(page, "Worlds");
    await page.getByRole("button", { name: `Delete ${name}` }).click();
    await expect.poll(async () => (await portal.control("GET", `/${name}`)).status).toBe(404);
    await page.getByRole("button", { name: `Undo the deletion of ${name}` }).click();
    await page.getByRole("button", { name: `Delete ${name}` }).waitFor();
    expect((await portal.control("GET", `/${name}`)).status).toBe(200);
  });
});
