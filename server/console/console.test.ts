/** The console over HTTP: who may use it, and what its pages contain. */
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import { welcome } from "../home.ts";
import { ids } from "../testing.ts";
import { ASSETS_HASH, findAsset } from "./assets.ts";
import { BASE, type Console, interest, startConsole } from "./overHttp.testing.ts";
import { SCREENS } from "./view.ts";

let portal: Console["portal"];
let page: Console["page"];
let send: Console["send"];
let latest: Console["latest"];
beforeEach(async () => {
  ({ portal, page, send, latest } = await startConsole());
});

describe("a page of the console", () => {
  it.each(Object.entries(SCREENS))(
    "%s has its title, and lets only the portal's own files in",
    async (screen, label) => {
      const response = await portal.request(`${BASE}/${screen}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Security-Policy")).toBe(
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      const text = await response.text();
      expect(text).toContain(`aria-current="page">${label}</a>`);
      // Inline styles and handlers would break the policy.
      expect(text).not.toMatch(/ style="| on\w+="|<style/);
    },
  );

  it("sends no request to the world that it shows", async () => {
    for (const screen of Object.keys(SCREENS)) await page(screen);
    expect(await latest()).toBeUndefined();
  });

  it("shows texts of strangers as text", async () => {
    const hostile = `<img src=x onerror="alert(1)">`;
    await portal.post(`/content/listings/${ids.paid}/interest`, {
      ...{ token: portal.token("org2user"), f: "json", purchaserFullName: hostile },
    });
    const id = (await latest())?.id;
    for (const path of [
      `requests/${id}`,
      `provisions/${ids.paid}/org2`,
      `requests?q=${encodeURIComponent(hostile)}`,
    ]) {
      const text = await page(path);
      expect(text).toContain("&lt;img src=x onerror=");
      expect(text).not.toContain("<img src=x");
    }
  });

  it.each([
    "requests/no-such-id",
    "store/no-such-item",
    "provisions/x/y",
    "licences/x/y",
    "nothing",
  ])("%s that doesn't exist is a page that says so", async (path) => {
    const response = await portal.request(`${BASE}/${path}`);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toMatch(/no such|nothing at this address/i);
  });

  it("of an unknown world names the worlds", async () => {
    const response = await portal.request("/console/w/spring/requests");
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("There is no world spring. Worlds: demo.");
  });

  it("takes at most 20 kB of scripts, gzipped", () => {
    const scripts = ["console.js", "live.js", "morph.js", "elements.js", "keys.js"].map(
      (name) => findAsset(name)?.text ?? "",
    );
    expect(scripts).not.toContain("");
    const size = scripts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(size).toBeLessThan(20_000);
  });

  it("names its files by their content, so that browsers keep them", async () => {
    const { headers, status } = await portal.request(`/console/assets/${ASSETS_HASH}/console.js`);
    expect([status, headers.get("Cache-Control")]).toEqual([
      200,
      "public, max-age=31536000, immutable",
    ]);
    expect((await portal.request("/console/assets/0000000000000000/console.js")).status).toBe(404);
  });
});

it("leads a vendor from a listing to the provision, where the purchase can be completed", async () => {
  await send("call", interest);
  const listing = await page(`store/${ids.paid}?as=org2user`);
  expect(listing).toContain(
    `/console/w/demo/provisions/${ids.paid}/org2?as=org1admin">Act as org1admin</a>`,
  );
  expect(await page(`provisions/${ids.paid}/org2?as=org1admin`)).toContain(
    '<button class="main">Complete purchase</button>',
  );
});

it("shows an interest in a listing whose trial runs as both, everywhere", async () => {
  const figure = async () =>
    /<a href="([^"]*)">interested and trial<\/a><\/dt><dd>(\d+)/.exec(await page("requests"))?.[2];
  await send("call", { ...interest, operation: "startTrial" });
  expect([await figure(), await page(`provisions/${ids.paid}/org2`)]).toEqual([
    "0",
    expect.stringContaining('<span class="badge trial">trial</span>'),
  ]);
  await send("call", interest);
  expect((await latest())?.outcome).toBe("accepted");
  expect(await figure()).toBe("1");
  for (const path of [`provisions/${ids.paid}/org2`, `store/${ids.paid}?as=org2user`])
    expect(await page(path)).toContain(
      '<span class="badge interested and trial">interested and trial</span>',
    );
  expect(await page("provisions?stage=interested+and+trial")).toContain(`id="p-${ids.paid}-org2"`);
});

it("keeps what a refused assignment chose, and shows the details of the refusal", async () => {
  const item = { "p.itemID": ids.byUser };
  await send("call", { ...item, operation: "startTrial", as: "org2admin" });
  await send("call", {
    ...{ ...item, operation: "provisionOrgEntitlements", as: "org1admin" },
    ...{ "p.purchaserOrgId": "org2", maxUsers: "1", names: "pro", nums: "0" },
  });
  const assignment = { operation: "provisionUserEntitlements", as: "org2admin", ...item };
  await send("call", { ...assignment, users: "org2user", entitlements: "pro" });
  const request = await latest();
  expect(request?.rule).toBeDefined();
  const { error } = JSON.parse(request?.response ?? "") as { error: { details: string[] } };
  const boxes = async (done = "") =>
    [
      ...(await page(`licences/${ids.byUser}/org2?as=org2admin${done}`)).matchAll(
        /value="(\w+)"[^>]* checked>/g,
      ),
    ].map(([, value]) => value);
  expect([await boxes(), await boxes(`&done=${request?.id}`)]).toEqual([[], ["pro", "org2user"]]);
  const shown = await page(`licences/${ids.byUser}/org2?as=org2admin&done=${request?.id}`);
  expect(error.details).not.toEqual([]);
  for (const detail of error.details) expect(shown).toContain(`<p>${detail}</p>`);
});

describe("the console", () => {
  it("refuses pages of other origins, as the control API does", async () => {
    const response = await send("call", interest, { Origin: "https://evil.example" });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("CONTROL_ORIGINS");
    expect(await latest()).toBeUndefined();
    expect((await send("call", interest, { Origin: "https://portal.example" })).status).toBe(303);
  });

  it("that is read-only has no form that changes anything, and refuses one", async () => {
    ({ portal, page, send, latest } = await startConsole({ console: "read-only" }));
    for (const screen of Object.keys(SCREENS))
      expect(await page(screen)).not.toContain('method="post"');
    expect(await page("connect")).not.toContain("TOKEN=ey");
    const response = await send("call", interest);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("CONSOLE=on");
    expect(await latest()).toBeUndefined();
  });

  it("is the first door of the welcome and the first page, if it serves their reader", async () => {
    const url = "http://127.0.0.1:4000";
    const doors = async (headers: Record<string, string> = {}) => {
      const [text = ""] = (await (await portal.request("/", { headers })).text()).split("<footer>");
      return [...text.matchAll(/<a href="(\w+)/g)].map(([, path]) => path);
    };
    const ways = ["docs", "sharing", "control", "healthz", "metrics"];
    // The last two lead to the accounts and listings that the first page leaves out.
    expect(await doors()).toEqual(["console", ...ways, "console", "console"]);
    expect(welcome(url, { console: "on" }).split("\n")[2]).toBe(`  console      ${url}/console`);
    expect(welcome(url, { console: "read-only" })).toContain(`${url}/console  (read-only)\n`);
    // Behind a proxy, neither the control API nor the console serves a caller.
    const others = ["docs", "sharing", "healthz", "metrics"];
    expect(await doors({ "X-Forwarded-For": "203.0.113.9" })).toEqual(others);
    ({ portal, page, send, latest } = await startConsole({ console: "off" }));
    expect(await doors()).toEqual(ways);
    expect(welcome(url, { console: "off" })).not.toContain("console");
  });

  it("can be switched off", async () => {
    ({ portal, page, send, latest } = await startConsole({ console: "off" }));
    expect((await portal.request("/console")).status).toBe(404);
    expect((await portal.request(`${BASE}/requests`)).status).toBe(404);
    const asked = `${BASE}/try?operation=expressInterest&p.itemID=${ids.paid}`;
    const form = (await portal.request(asked)).headers.get("Location") ?? "";
    const { pathname, search } = new URL(form, `https://portal.example${asked}`);
    expect(pathname).toBe("/w/demo/sharing/rest");
    expect(await (await portal.request(pathname + search)).text()).toContain(ids.paid);
  });
});
