/** Access of pages from other origins to the control API, in a real browser. */
import { serve } from "@hono/node-server";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { launch, visit } from "../../docs/reference/browser.testing.ts";
import { serveForTest } from "../serve.testing.ts";
import { readSettings } from "../settings.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Starts a portal with settings from `environment`. Returns its address. */
async function startPortal(environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const { control } = readSettings({ DATABASE_URL: "sqlite::memory:", ...environment });
  return serveForTest({ control });
}

/** Starts a site that is unrelated to the portal. Returns its origin. */
async function startSite(): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const fetch = () =>
    new Response("<!doctype html><title>Store</title>", {
      headers: { "Content-Type": "text/html" },
    });
  const site = serve({ fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => resolve(port));
  onTestFinished(() => void site.close());
  return `http://127.0.0.1:${await promise}`;
}

const worldsOf = async (portal: string): Promise<string[]> => {
  const { worlds } = (await (await fetch(`${portal}/control/worlds`)).json()) as {
    worlds: { world: string }[];
  };
  return worlds.map(({ world }) => world);
};

test("a page can use the control API only after the portal is started as the refusal says", async () => {
  const [ours, theirs] = [await startSite(), await startSite()];

  /** Uses the control API from a page of an origin. Returns the results, or the browser's error. */
  async function callFrom(origin: string, portal: string): Promise<unknown> {
    const { page } = await visit(browser, { url: origin });
    return page.evaluate(async (portal) => {
      const headers = { "Content-Type": "application/json" };
      try {
        const created = await fetch(`${portal}/control/worlds`, {
          method: "POST",
          headers,
          body: '{"world":"spring"}',
        });
        const set = await fetch(`${portal}/control/worlds/spring/clock`, {
          method: "PUT",
          headers,
          body: '{"frozen":true}',
        });
        const deleted = await fetch(`${portal}/control/worlds/spring`, { method: "DELETE" });
        return [((await created.json()) as { world: string }).world, set.status, deleted.status];
      } catch (fault) {
        return String(fault);
      }
    }, portal);
  }

  const closed = await startPortal();
  expect(await callFrom(ours, closed)).toBe("TypeError: Failed to fetch");
  const refused = await fetch(`${closed}/control/worlds`, { headers: { Origin: ours } });
  const { error } = (await refused.json()) as { error: { message: string } };
  const remedy = /start the portal with (\w+)=(\S+) to allow it/.exec(error.message);
  expect(remedy?.slice(1)).toEqual(["CONTROL_ORIGINS", ours]);

  const portal = await startPortal({ CONTROL_ORIGINS: remedy?.[2] ?? "" });
  expect(await callFrom(ours, portal)).toEqual(["spring", 200, 200]);
  expect(await callFrom(theirs, portal)).toBe("TypeError: Failed to fetch");

  // A form is sent without a preflight, so CORS alone wouldn't stop it.
  const { page } = await visit(browser, { url: theirs });
  await page.setContent(
    `<form method="post" enctype="text/plain" action="${portal}/control/worlds"><button>Send</button></form>`,
  );
  const [response] = await Promise.all([
    page.waitForResponse(`${portal}/control/worlds`),
    page.getByRole("button").click(),
  ]);
  expect(response.status()).toBe(403);
  expect(((await response.json()) as { error: { message: string } }).error.message).toContain(
    `CONTROL_ORIGINS=${ours},${theirs} to allow it`,
  );
  expect(await worldsOf(portal)).toEqual(["demo"]);
});
