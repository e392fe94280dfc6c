/** Content of pages, escaping, and tokens in forms. */
import { describe, expect, it } from "vitest";
import {
  type Operation,
  type OperationId,
  operationIds,
  operations,
} from "../../generated/operations.ts";
import { rules } from "../../generated/rules.ts";
import { ids, startPortal, type TestPortal } from "../testing.ts";

const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(1)>\r\nX-Evil: 1`;

const parametersOf = (id: OperationId) => Object.entries((operations[id] as Operation).parameters);
const pathOf = (id: OperationId, text = ids.paid) =>
  operations[id].path.replaceAll(/\{\w+\}/g, encodeURIComponent(text));
// The page of the root is the directory.
const pages = operationIds.filter(
  (id) => (operations[id] as Operation).text === undefined && operations[id].path !== "/",
);

const textOf = async (response: Promise<Response>) => (await response).text();

/** Markup that a page may contain only as intended markup. */
const INJECTED = /<script|<img|onerror=(?!alert)|\son\w+="|javascript:/;

describe.each(pages)("the page of %s", (id) => {
  it("has a labelled control for every parameter of the contract", async () => {
    const portal = await startPortal();
    const page = await textOf(portal.get(pathOf(id), { f: "html" }));
    for (const [name, { in: place, required }] of parametersOf(id)) {
      if (place === "path") {
        expect(page).toContain(`<code>${name}</code>`);
        continue;
      }
      expect(page).toContain(`<label for="${name}">`);
      const control = new RegExp(
        `<(?:input|select|textarea)[^>]* id="${name}"[^>]*>|<(?:input|select|textarea) id="${name}"[^>]*>`,
      ).exec(page)?.[0];
      expect(control).toContain(`name="${name}"`);
      expect(/ required(?=[ >])/.test(control ?? "")).toBe(
        required || (name === "token" && requiresToken(id)),
      );
    }
  });

  it("contains all sent values as text", async () => {
    const portal = await startPortal();
    const sent = Object.fromEntries(parametersOf(id).map(([name]) => [name, HOSTILE]));
    const fields = { ...sent, f: "html", token: portal.token("org2user") };
    const response = await portal.post(pathOf(id, HOSTILE), fields);
    const page = await response.text();
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toMatch(INJECTED);
    expect(page).toContain("&lt;script&gt;");
    expect(response.headers.get("X-Evil")).toBeNull();
  });

  it("repeats no token that came in an address", async () => {
    const portal = await startPortal();
    const token = portal.token("org2user");
    expect(await textOf(portal.get(pathOf(id), { token, f: "html" }))).not.toContain(token);
  });
});

const requiresToken = (id: OperationId) =>
  operations[id].guards.some(({ rule }) => rule === "token.required");

describe("a page", () => {
  it("runs no script, is not framed, sends forms to its own origin and is not kept", async () => {
    const portal = await startPortal();
    for (const path of [
      "/",
      "/sharing/rest",
      "/sharing/rest/nothing",
      `/sharing/rest/content/listings/${ids.paid}`,
    ]) {
      const { headers } = await portal.request(path);
      const policy = headers.get("Content-Security-Policy")?.split("; ");
      expect(policy).toEqual([
        "default-src 'none'",
        expect.stringMatching(/^style-src 'sha256-[\w+/]+=*'$/),
        "img-src data:",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ]);
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("Referrer-Policy")).toBe("same-origin");
      expect(headers.get("Cache-Control")).toBe("no-store");
    }
  });

  it("carries a token that came by form in forms alone", async () => {
    const portal = await startPortal();
    const token = portal.token("org2user");
    const page = await textOf(portal.post("/portals/self/purchases", { token }));
    const places = [...page.matchAll(new RegExp(`\\w+="[^"]*${token}[^"]*"`, "g"))].map(
      ([place]) => place,
    );
    expect(places.length).toBeGreaterThan(1);
    expect(new Set(places)).toEqual(new Set([`value="${token}"`]));
  });

  it("of a token just issued carries that one along", async () => {
    const portal = await startPortal();
    const page = await textOf(
      portal.post("/generateToken", { username: "org2user", password: "marketplace1" }),
    );
    expect(page).toContain("Continue with this token</button>");
    const carried = /<input type="hidden" name="token" value="([^"]+)">/.exec(page)?.[1] ?? "";
    const answer = await portal.post("/portals/self/purchases", { token: carried, f: "json" });
    expect(await answer.json()).toEqual({ purchases: [], trials: [], interests: [] });
  });

  it("keeps what was filled in, but no password", async () => {
    const portal = await startPortal();
    const page = await textOf(
      portal.post("/generateToken", { username: "org2user", password: "not the password" }),
    );
    expect(page).toContain('value="org2user"');
    expect(page).not.toContain("not the password");
  });

  it("links ids, and reads instants in UTC", async () => {
    const portal = await startPortal();
    const token = portal.token("org2user");
    const page = await textOf(portal.post(`/content/listings/${ids.paid}/interest`, { token }));
    expect(page).toContain(`formaction="../../../../../sharing/rest/content/listings/${ids.paid}"`);
    expect(page).toContain('formaction="../../../../../sharing/rest/portals/org2"');
    expect(page).toContain(
      '1378227262000 <time class="aside" datetime="2013-09-03T16:54:22.000Z">2013-09-03 16:54:22 UTC</time>',
    );
    expect(page).toContain('−1 <span class="aside">never</span>');
  });

  it("of a refusal tells the rule in words and where to read more", async () => {
    const portal = await startPortal();
    const page = await textOf(portal.get(`/content/listings/${ids.paid}/interest`));
    expect(page).toContain(rules["transport.post-only"].sentence);
    // Opening a page is no mistake, so this one is not shown as a refusal.
    expect(page).toContain("Nothing has changed yet.");
    expect(page).not.toContain('class="refusal"');
    expect(page).toContain(
      '<a href="../../../../../docs/rules/transport.post-only"><code>transport.post-only</code></a>',
    );
    expect(page).toContain('href="../../../../../docs/reference/operations/expressInterest"');
    expect(page).toContain('<form class="request" method="post"');
  });

  it("marks each field that was refused", async () => {
    const portal = await startPortal();
    const fields = { token: portal.token("org1user"), num: "many", sortOrder: "up" };
    const page = await textOf(portal.post("/portals/self/customersList", fields));
    expect(page).toMatch(
      /<input[^>]*id="num"[^>]*aria-describedby="num-hint num-problem-0" aria-invalid="true"[^>]*value="many"/,
    );
    expect(page).toContain('<p class="problem" id="num-problem-0">num: must be an integer</p>');
    expect(page.match(/ aria-invalid="true"/g)).toHaveLength(2);
  });
});

describe("the directory", () => {
  it("lists every operation, in each world", async () => {
    const portal = await startPortal();
    for (const path of ["/sharing/rest", "/sharing/rest/", "/w/demo/sharing/rest"]) {
      const page = await textOf(portal.request(path));
      for (const id of operationIds) expect(page).toContain(`<h3 id="${id}">`);
    }
  });

  it("signs in as a demo account, by the public operation", async () => {
    const portal = await startPortal();
    const page = await textOf(portal.get(""));
    const [form = ""] = /<form[^>]*action="[^"]*generateToken"[\s\S]*?<\/form>/.exec(page) ?? [];
    const password = /name="password" value="([^"]*)"/.exec(form)?.[1] ?? "";
    expect(form).toContain('<option value="org2user">');
    const token = await textOf(portal.post("/generateToken", { username: "org2user", password }));
    expect(token).toContain("Continue with this token</button>");
    await portal.control("POST", "", { world: "bare", template: "empty" });
    expect(await textOf(portal.request("/w/bare/sharing/rest"))).not.toContain("Sign in</button>");
  });

  it("gives the form of an operation without carrying it out", async () => {
    const portal = await startPortal();
    const fields = {
      operation: "expressInterest",
      itemID: ids.paid,
      token: portal.token("org2user"),
    };
    expect(await textOf(portal.post("", fields))).toContain(
      `action="../sharing/rest/content/listings/${ids.paid}/interest"`,
    );
    expect(await purchases(portal)).toEqual({ purchases: [], trials: [], interests: [] });
  });

  it.each([
    { operation: "expressInterest" },
    { operation: "expressInterest", itemID: "" },
    { operation: "constructor" },
  ])("stays where %j lacks what an address needs", async (fields) => {
    const portal = await startPortal();
    expect(await textOf(portal.get("", fields))).toContain("<h1>Services directory</h1>");
  });

  it("is for people; programs read the version at the same address", async () => {
    const portal = await startPortal();
    for (const path of ["", "/"])
      expect(await (await portal.get(path, { f: "json" })).json()).toEqual({
        currentVersion: "2025.1",
      });
  });
});

const purchases = async (portal: TestPortal) =>
  (
    await portal.get("/portals/self/purchases", { token: portal.token("org2user"), f: "json" })
  ).json();
