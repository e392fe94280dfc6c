/** The console over HTTP: who may use it, what its pages contain, and what its forms do. */
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import type { LoggedRequest } from "../../generated/control.types.ts";
import { rules } from "../../generated/rules.ts";
import { welcome } from "../home.ts";
import { ids, startPortal, type TestPortal } from "../testing.ts";
import { ASSETS_HASH, findAsset } from "./assets.ts";
import { SCREENS } from "./view.ts";

let portal: TestPortal;
beforeEach(async () => {
  portal = await startPortal();
});

const BASE = "/console/w/demo";
const page = async (path: string) => (await portal.request(`${BASE}/${path}`)).text();

/** Sends a form of the console. */
const send = (
  action: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) =>
  portal.request(`${BASE}/do/${action}`, {
    method: "POST",
    body: new URLSearchParams({ back: `${BASE}/requests`, ...fields }),
    headers,
  });

const latest = async () => {
  const { body } = await portal.control<{ requests: LoggedRequest[] }>("GET", "/demo/requests");
  return body.requests[0];
};

const interest = { operation: "expressInterest", as: "org2user", "p.itemID": ids.paid };

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

describe("a form of the console", () => {
  it("calls the public API as the chosen account, and leads to the outcome", async () => {
    const response = await send("call", interest);
    expect(response.status).toBe(303);
    const request = await latest();
    expect(request).toMatchObject({
      operation: "expressInterest",
      actor: "org2user",
      outcome: "accepted",
    });
    const target = new URL(
      response.headers.get("Location") ?? "",
      `https://portal.example${BASE}/do/call`,
    );
    expect(target.pathname).toBe(`${BASE}/requests`);
    expect(target.searchParams.get("done")).toBe(request?.id);
    expect(await (await portal.request(target.pathname + target.search)).text()).toContain(
      "<b>Accepted.</b>",
    );
  });

  it("for any operation is filled in by its address, and leads to the exchange", async () => {
    const values = new URLSearchParams({ "p.itemID": ids.paid, "p.purchaserPhone": "555" });
    const text = await page(`try?operation=expressInterest&as=org2user&${values}`);
    const fields = [...text.matchAll(/<input ([^>]*)>/g)].map(([, attributes = ""]) => attributes);
    const read = (name: string) =>
      / value="([^"]*)"/.exec(fields.findLast((one) => one.includes(`name="${name}"`)) ?? "")?.[1];
    expect(["p.itemID", "p.purchaserPhone", "p.purchaserEmail"].map(read)).toEqual([
      ids.paid,
      "555",
      "",
    ]);
    const back = read("back") ?? "";
    const response = await send("call", { ...interest, back });
    expect(await latest()).toMatchObject({ actor: "org2user", outcome: "accepted" });
    expect(response.headers.get("Location")).toContain(`/requests/${(await latest())?.id}`);
  });

  it("says that a change was stored if only its response is lost", async () => {
    const failure = { kind: "applyThenDrop" };
    await portal.control("POST", "/demo/failures", { failure, match: { operation: "startTrial" } });
    await send("call", { ...interest, operation: "startTrial" });
    const text = await page(`requests?done=${(await latest())?.id}`);
    expect(text).toContain("<b>Stored, but the response was lost.</b>");
    expect(text).not.toContain("<b>Failed.</b>");
    expect(await page(`provisions/${ids.paid}/org2`)).toContain(">trial</span>");
  });

  it("shows a refusal with its rule in words", async () => {
    await send("call", interest);
    await send("call", interest);
    const request = await latest();
    expect(request?.rule).toBe("interest.once");
    const text = await page(`requests/${request?.id}`);
    expect(text).toContain(rules["interest.once"].sentence);
    expect(text).toContain("<code>interest.once</code></a>, documented");
    expect(text).toContain("developers.arcgis.com/rest/users-groups-and-items/express-interest");
  });

  it("moves the clock through the control API, whose message it shows", async () => {
    const before = (await portal.control<{ now: number }>("GET", "/demo/clock")).body.now;
    await send("clock", { advance: "86400000" });
    expect((await portal.control<{ now: number }>("GET", "/demo/clock")).body.now).toBe(
      before + 86_400_000,
    );
    const target = (await send("clock", { advance: "-1" })).headers.get("Location") ?? "";
    expect(decodeURIComponent(target)).toMatch(/problem=.*milliseconds/);
  });

  it("disables rules, and all pages say so", async () => {
    await send("rules", { rules: "interest.once" });
    const { body } = await portal.control("GET", "/demo/disabled-rules");
    expect(body).toEqual({ rules: ["interest.once"] });
    expect(await page("store")).toContain("1 rule not enforced in this world.");
    expect(await page("failures")).toMatch(/value="interest.once" id="rule-interest.once" checked/);
  });

  it("for a new world chooses the template of the root portal, and says what each has", async () => {
    const text = await page("worlds");
    expect(text).toContain('<option value="catalogue" selected>catalogue: demo and 25 more');
    expect(text).toContain('<option value="demo">demo: ');
    expect(text).toContain('<option value="large">large: ');
  });

  it("creates a world from a seed, and shows what is wrong with a file", async () => {
    const upload = async (text: string) => {
      const body = new FormData();
      body.set("back", `${BASE}/worlds`);
      body.set("world", "spring");
      body.set("file", new File([text], "seed.json"));
      const { headers } = await portal.request(`${BASE}/do/create`, { method: "POST", body });
      return decodeURIComponent((headers.get("Location") ?? "").replaceAll("+", " "));
    };
    expect(await upload("{")).toContain("The JSON is invalid");
    expect(await upload('{"users":[{"username":"ada","orgId":"nowhere"}]}')).toContain("nowhere");
    expect(await upload('{"organizations":[{"id":"acme","name":"Acme Maps"}]}')).toContain(
      "/console/w/spring/requests",
    );
    const people = await portal.request("/console/w/spring/people");
    expect(await people.text()).toContain("Acme Maps");
  });

  it("shows many problems of a file, within the length of an address", async () => {
    const upload = new FormData();
    upload.set("back", `${BASE}/worlds`);
    const users = Array.from({ length: 30 }, (_, i) => ({
      username: `u${i}`,
      orgId: "ü".repeat(60),
    }));
    upload.set("file", new Blob([JSON.stringify({ version: 1, data: { users } })]), "world.json");
    const sent = { method: "POST", body: upload };
    const { status, headers } = await portal.request(`${BASE}/do/restore`, sent);
    const location = headers.get("Location") ?? "";
    expect(status).toBe(303);
    expect(location.length).toBeLessThan(8_192);
    expect(decodeURIComponent(location).split("users[0].orgId").length).toBe(2);
  });

  it.each([
    ["in Latin-1", Buffer.from('{"organizations":[{"id":"a","name":"\xe9"}]}', "latin1"), /UTF-8/],
    ["in UTF-16", Buffer.from("\ufeff{}", "utf16le"), /UTF-8/],
    ["that isn't JSON", Buffer.from("{x"), /line 1,? column 2/],
  ])("refuses a file %s", async (_, bytes, problem) => {
    for (const action of ["create", "restore"]) {
      const upload = new FormData();
      upload.set("back", `${BASE}/worlds`);
      upload.set("world", "uploaded");
      upload.set("file", new Blob([bytes]), "world.json");
      const sent = { method: "POST", body: upload };
      const { headers } = await portal.request(`${BASE}/do/${action}`, sent);
      expect(new URLSearchParams(headers.get("Location")?.split("?")[1]).get("problem")).toMatch(
        problem,
      );
    }
    expect((await portal.control("GET", "/uploaded")).status).toBe(404);
  });

  it("reaches no address of the control API but its own", async () => {
    await portal.control("POST", "", { world: "spring" });
    const send = (action: string, fields: Record<string, string>) =>
      portal.request(`/console/w/spring/do/${action}`, {
        method: "POST",
        body: new URLSearchParams({ back: `${BASE}/worlds`, ...fields }),
      });
    await send("disarm", { failure: ".." });
    await send("reset", { world: "spring/../demo" });
    expect((await portal.control("GET", "/spring")).status).toBe(200);
  });

  it.each([
    ["call", "{}", "application/json", "form"],
    ["call", "operation=nope", "application/x-www-form-urlencoded", "no operation nope"],
  ])("%s refuses %s", async (action, body, type, message) => {
    const sent = { method: "POST", body, headers: { "Content-Type": type } };
    const response = await portal.request(`${BASE}/do/${action}`, sent);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(message);
  });

  it("leaves the clock as it is without a time", async () => {
    const before = (await portal.control("GET", "/demo/clock")).body;
    expect((await send("clock", { set: "" })).headers.get("Location")).toContain("problem=");
    expect((await portal.control("GET", "/demo/clock")).body).toEqual(before);
  });

  it("leads nowhere but to the console", async () => {
    for (const back of [
      "https://evil.example/",
      "//evil.example",
      "/sharing/rest",
      "/console/w/../../x",
    ])
      expect((await send("clock", { advance: "0", back })).status).toBe(400);
  });
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
    portal = await startPortal({ console: "read-only" });
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
    portal = await startPortal({ console: "off" });
    expect(await doors()).toEqual(ways);
    expect(welcome(url, { console: "off" })).not.toContain("console");
  });

  it("can be switched off", async () => {
    portal = await startPortal({ console: "off" });
    expect((await portal.request("/console")).status).toBe(404);
    expect((await portal.request(`${BASE}/requests`)).status).toBe(404);
    const asked = `${BASE}/try?operation=expressInterest&p.itemID=${ids.paid}`;
    const form = (await portal.request(asked)).headers.get("Location") ?? "";
    const { pathname, search } = new URL(form, `https://portal.example${asked}`);
    expect(pathname).toBe("/w/demo/sharing/rest");
    expect(await (await portal.request(pathname + search)).text()).toContain(ids.paid);
  });
});
