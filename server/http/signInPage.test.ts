/** The sign-in page, its form, and the codes that it issues. */
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { describe, expect, it } from "vitest";
import { hashOf } from "../auth/codes.ts";
import { serveForTest } from "../serve.testing.ts";
import { openStore } from "../storage/open.ts";
import { engines } from "../storage/store.testing.ts";
import { accepted, refused, startPortal, type TestPortal } from "../testing.ts";

const RETURN = "http://localhost:5173/callback";
const ACCOUNT = { username: "org2user", password: "marketplace1" };
const asked = (more: Record<string, string> = {}) => ({
  ...{ client_id: "demoapp", redirect_uri: RETURN, response_type: "code" },
  ...more,
});
const ELSEWHERE = { "X-Forwarded-For": "203.0.113.7", "X-Forwarded-Proto": "https" };

async function stateOf(portal: TestPortal, more: Record<string, string> = {}): Promise<string> {
  return accepted(await portal.client().authorizeApplication(asked(more))).oauth_state;
}

/** Signs in by the form, and returns where the browser goes. */
async function signIn(
  portal: TestPortal,
  more: Record<string, string> = {},
  path = "/sharing/rest",
): Promise<string> {
  const body = new URLSearchParams({ oauth_state: await stateOf(portal, more), ...ACCOUNT });
  const response = await portal.request(`${path}/oauth2/signin`, { method: "POST", body });
  expect([response.status, response.headers.get("Cache-Control")]).toEqual([302, "no-store"]);
  return response.headers.get("Location") ?? "";
}

const codeIn = (location: string) => new URL(location).searchParams.get("code") ?? "";

const buy = (portal: TestPortal, code: string, more: object = {}) =>
  portal.client().createOAuthToken({
    ...{ grant_type: "authorization_code", client_id: "demoapp", redirect_uri: RETURN, code },
    ...more,
  });

describe("the sign-in page", () => {
  it.each(["/sharing/rest", "/sharing", "/w/demo/sharing/rest", "/w/demo/sharing"])(
    "and its form are at %s/oauth2, with and without a slash at the end",
    async (path) => {
      const portal = await startPortal();
      for (const end of ["", "/"]) {
        const url = `${path}/oauth2/authorize${end}?${new URLSearchParams(asked())}`;
        const page = await (await portal.request(url)).text();
        expect(page).toContain("<h1>Sign in</h1>");
        const action = /<form class="sign-in" method="post" action="([^"]+)"/.exec(page)?.[1] ?? "";
        const form = new URL(action, `https://portal.example${url}`).pathname;
        expect(form).toBe(`${path.replace(/(sharing)$/, "$1/rest")}/oauth2/signin`);
      }
      expect(await signIn(portal, {}, path)).toMatch(/^http:\/\/localhost:5173\/callback\?code=/);
    },
  );

  it("runs no script, is not framed, and lets the application redirect on", async () => {
    const portal = await startPortal();
    const { headers } = await portal.get("/oauth2/authorize", asked());
    expect(headers.get("Content-Security-Policy")?.split("; ")).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^style-src 'sha256-/),
      "img-src data:",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]);
    // It would cut the link between a popup and its opener.
    expect(headers.get("Cross-Origin-Opener-Policy")).toBeNull();
  });

  it("offers accounts only to those who may use the control API", async () => {
    const portal = await startPortal({ trustProxy: true });
    const page = async (headers: Record<string, string>) =>
      (await portal.get("/oauth2/authorize", asked(), headers)).text();
    expect(await page({})).toContain('name="account" value="org1admin"');
    for (const headers of [ELSEWHERE, { Origin: "https://other.example" }])
      expect(await page(headers)).not.toContain('name="account"');
    const form = { oauth_state: await stateOf(portal), account: "org1admin", f: "json" };
    const send = async (headers: Record<string, string>) =>
      (await portal.post("/oauth2/signin", form, headers)).json();
    expect(await send({})).toHaveProperty("location");
    expect(await send(ELSEWHERE)).toMatchObject({
      error: { message: "This account is not offered here." },
    });
    const nobody = { ...form, account: "org2worker01" };
    expect(await (await portal.post("/oauth2/signin", nobody)).json()).toHaveProperty("error");
  });

  it("accepts the form of its own page, and of programs", async () => {
    const portal = await startPortal();
    const form = { oauth_state: await stateOf(portal), ...ACCOUNT, f: "json" };
    const isAccepted = async (headers: Record<string, string>) =>
      (await (await portal.post("/oauth2/signin", form, headers)).text()).includes("location");
    expect(await isAccepted({})).toBe(true);
    expect(await isAccepted({ Origin: "https://portal.example" })).toBe(true);
    expect(await isAccepted({ "Sec-Fetch-Site": "same-origin" })).toBe(true);
    for (const site of ["cross-site", "same-site"])
      expect(await isAccepted({ "Sec-Fetch-Site": site })).toBe(false);
    for (const origin of ["https://other.example", "https://portal.example:8443", "null"])
      expect(await isAccepted({ Origin: origin })).toBe(false);
  });
});

describe("a redirect_uri", () => {
  it.each([
    "https://app.org1.example/callback",
    "https://app.org1.example/callback?page=1",
    "http://localhost/",
    "http://127.0.0.1:3000/x?y=1",
    "http://[::1]:3000/x",
    "https://localhost",
  ])("%s is accepted", async (redirect_uri) => {
    const portal = await startPortal();
    accepted(await portal.client().authorizeApplication(asked({ redirect_uri })));
  });

  it.each([
    "https://app.org1.example/callback/",
    "https://app.org1.example/callback2",
    "https://app.org1.example/CALLBACK",
    "http://app.org1.example/callback",
    "https://app.org1.example/callback#x",
    "https://app.org1.example/callback?x#y",
    "https://app.org1.example/callback%3Fx",
    "http://localhost.evil.example/",
    "http://localhost@evil.example/",
    "http://localhost:80@evil.example/",
    "http://localhost\\@evil.example/",
    "http://evil.example/localhost",
    "http://127.0.0.1.evil.example/",
    "//localhost/",
    "javascript:alert(1)//localhost",
    "data:text/html,localhost",
    "/callback",
  ])("%s is explained on a page, whatever else is wrong", async (redirect_uri) => {
    const portal = await startPortal();
    for (const more of [{}, { response_type: "sandwich" }, { code_challenge: "short" }]) {
      const response = await portal.get("/oauth2/authorize", asked({ ...more, redirect_uri }));
      expect([response.status, response.headers.get("Location")]).toEqual([200, null]);
      expect(await response.text()).toContain("Invalid redirect_uri");
    }
    const out = await portal.get("/oauth2/signout", { client_id: "demoapp", redirect_uri });
    expect([out.status, out.headers.get("Location")]).toEqual([200, null]);
  });

  it("keeps its query, and receives state and code after it", async () => {
    const portal = await startPortal();
    const state = '{"id":"a b+c&d=ä%20"}';
    const location = await signIn(portal, { redirect_uri: `${RETURN}?page=1`, state });
    expect(location).toMatch(/^http:\/\/localhost:5173\/callback\?page=1&code=[\w-]{43}&state=/);
    expect(decodeURIComponent(location.split("state=")[1] ?? "")).toBe(state);
  });

  it("is not used if the state is too long, or not given once", async () => {
    const portal = await startPortal();
    for (const query of [
      new URLSearchParams(asked({ state: "x".repeat(4097) })),
      `${new URLSearchParams(asked())}&redirect_uri=http://localhost/other`,
    ]) {
      const response = await portal.request(`/sharing/rest/oauth2/authorize?${query}`);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain("Invalid parameters.");
    }
  });
});

describe.each(engines)("on $engine, a code", ({ fresh }) => {
  it("is good once for many who try at once, and is stored as a hash", async () => {
    const store = await openStore(await fresh());
    const portal = await startPortal({ store });
    const code = codeIn(await signIn(portal));
    expect(await store.code(code)).toBeUndefined();
    expect(await store.code(hashOf(code))).toMatchObject({ username: "org2user" });
    const results = await Promise.all(Array.from({ length: 5 }, () => buy(portal, code)));
    expect(results.filter(({ error }) => error === undefined)).toHaveLength(1);
    expect(await store.code(hashOf(code))).toBeUndefined();
  });

  it("ends another refresh token for many who exchange at once", async () => {
    const portal = await startPortal({ store: await openStore(await fresh()) });
    const { refresh_token = "" } = accepted(await buy(portal, codeIn(await signIn(portal))));
    const exchange = () =>
      portal.client().createOAuthToken({
        ...{ grant_type: "exchange_refresh_token", client_id: "demoapp" },
        ...{ redirect_uri: RETURN, refresh_token },
      });
    const results = await Promise.all(Array.from({ length: 5 }, exchange));
    expect(results.filter(({ error }) => error === undefined)).toHaveLength(1);
  });

  it("is one of the latest twenty of its user", async () => {
    const portal = await startPortal({ store: await openStore(await fresh()) });
    const codes: string[] = [];
    for (let time = 0; time < 21; time++) {
      codes.push(codeIn(await signIn(portal)));
      await portal.control("POST", "/demo/clock/advance", { milliseconds: 1 });
    }
    expect(refused(await buy(portal, codes[0] ?? "")).error).toBe("invalid_grant");
    accepted(await buy(portal, codes[1] ?? ""));
  });
});

it("no secret of a sign-in is in the request log", async () => {
  const portal = await startPortal();
  const code_verifier = "v".repeat(43);
  const code = codeIn(await signIn(portal, { code_challenge: code_verifier }));
  const { refresh_token = "" } = accepted(await buy(portal, code, { code_verifier }));
  await portal.client().revokeToken({ auth_token: refresh_token, client_id: "demoapp" });
  const { body } = await portal.control("GET", "/demo/requests");
  const log = JSON.stringify(body);
  expect(log).toContain("authorization_code");
  for (const secret of [code, `"code_verifier":"v`, "marketplace1", "eyJ"])
    expect(log).not.toContain(secret);
});

describe("Esri's JavaScript SDK", () => {
  it("signs in at its own address, buys tokens without f, and revokes them by a multipart form", async () => {
    const portal = await startPortal();
    const verifier = "v".repeat(64);
    const state = JSON.stringify({ portalUrl: "https://portal.example", uid: "1a2b" });
    const page = `${RETURN}?item=1`;
    const more = { redirect_uri: page, state, code_challenge: verifier, locale: "" };
    const query = new URLSearchParams(asked({ ...more, code_challenge_method: "plain" }));
    const html = await (await portal.request(`/sharing/oauth2/authorize?${query}`)).text();
    const oauth_state = /name="oauth_state" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const body = new URLSearchParams({ oauth_state, account: "org2user" });
    const signedIn = await portal.request("/sharing/rest/oauth2/signin", { method: "POST", body });
    const location = new URL(signedIn.headers.get("Location") ?? "");
    expect(location.searchParams.get("state")).toBe(state);
    const grant = {
      ...{ grant_type: "authorization_code", client_id: "demoapp", redirect_uri: page },
      ...{ code: codeIn(location.href), code_verifier: verifier },
    };
    const bought = await portal.post("/oauth2/token", grant);
    expect(bought.headers.get("Content-Type")).toMatch(/^application\/json/);
    const { access_token: token, refresh_token } = (await bought.json()) as Record<string, string>;
    const form = new FormData();
    form.set("f", "json");
    form.set("auth_token", refresh_token ?? "");
    form.set("client_id", "demoapp");
    form.set("token_type_hint", "refresh_token");
    const path = "/sharing/rest/oauth2/revokeToken";
    const revoked = await portal.request(path, { method: "POST", body: form });
    expect(await revoked.json()).toEqual({ success: true });
    expect(refused(await portal.client({ token: token ?? "" }).getSelf()).code).toBe(498);
  });
});

describe("Esri's Python client", () => {
  /** Starts a portal on a socket, and sends requests as the client does: without f, and without following redirects. */
  async function start() {
    const url = await serveForTest();
    return async (path: string, form?: Record<string, string>) => {
      const method = form === undefined ? "GET" : "POST";
      const headers = { "Content-Type": "application/x-www-form-urlencoded" };
      const sent = request(`${url}${path}`, { method, headers });
      const [response] = (await once(sent.end(String(new URLSearchParams(form))), "response")) as [
        IncomingMessage,
      ];
      let text = "";
      for await (const part of response) text += part;
      return { url, text, location: response.headers.location ?? "" };
    };
  }

  /** The query of GIS(url, user, password). */
  const query = (redirect_uri: string) =>
    new URLSearchParams({
      ...{ response_type: "token", client_id: "pythonapi", redirect_uri, state: "a1B2" },
      ...{ expiration: "600", allow_verification: "false", style: "dark", locale: "en-US" },
    });
  const authorize = "/sharing/rest/oauth2/authorize";

  it("signs in by the page, with the token in the address of the redirect", async () => {
    const send = await start();
    const { text, url } = await send(`${authorize}?${query("https://127.0.0.1:4000")}`);
    // It takes the first line with braces for JSON, or the text after a name.
    const line = text.split("\n").find((each) => each.includes("{") && each.includes("}")) ?? "";
    const { oauth_state } = JSON.parse(
      line.slice(line.indexOf("{"), line.lastIndexOf("}") + 1),
    ) as { oauth_state: string };
    expect(text.split('"oauth_state":"')[1]?.split('"')[0]).toBe(oauth_state);
    expect(/var oAuthInfo = (\{.*?\});/s.exec(text)?.[1]).toContain(oauth_state);
    const form = { expiration: "600", oauth_state, ...ACCOUNT };
    const { location } = await send("/sharing/oauth2/signin", form);
    expect(location).toMatch(/^https:\/\/127\.0\.0\.1:4000#access_token=/);
    const fragment = new URLSearchParams(new URL(location).hash.slice(1));
    expect(fragment.get("state")).toBe("a1B2");
    expect(fragment.get("expires_in")).toBe("36000");
    const token = fragment.get("access_token") ?? "";
    const self = await fetch(`${url}/sharing/rest/community/self?f=json`, {
      headers: { "X-Esri-Authorization": `Bearer ${token}`, Referer: "http" },
    });
    expect(await self.json()).toMatchObject({ username: "org2user" });
  });

  it("falls back to a code on the portal's page if the address of the portal isn't registered", async () => {
    const send = await start();
    const portal = "https://portal.example";
    const oob = "urn:ietf:wg:oauth:2.0:oob";
    // A token is not shown on a page, so the client asks for a code in the end.
    for (const address of [portal, oob, "https://www.arcgis.com"])
      expect((await send(`${authorize}?${query(address)}`)).text).toContain("Invalid redirect_uri");
    const asked = query(oob);
    asked.set("response_type", "code");
    const { text } = await send(`${authorize}?${asked}`);
    expect(text).toContain("You get a code");
    const { oauth_state } = JSON.parse(/var oAuthInfo = (\{.*?\});/s.exec(text)?.[1] ?? "") as {
      oauth_state: string;
    };
    const { location } = await send("/sharing/oauth2/signin", {
      oauth_state,
      authorize: "True",
      ...ACCOUNT,
    });
    const { pathname, search } = new URL(location);
    const code = /<title>SUCCESS code=(.*?)<\/title>/.exec(
      (await send(pathname + search)).text,
    )?.[1];
    const grant = { grant_type: "authorization_code", client_id: "pythonapi", redirect_uri: oob };
    const bought = await send("/sharing/rest/oauth2/token", { ...grant, code: code ?? "" });
    expect(JSON.parse(bought.text)).toMatchObject({ username: "org2user" });
    // It is no address to which a browser could be sent.
    const signOut = `/sharing/rest/oauth2/signout?client_id=pythonapi&redirect_uri=${oob}`;
    expect((await send(signOut)).text).toContain("Invalid redirect_uri");
  });

  it("finds out about a wrong password, a wrong address and an unknown application", async () => {
    const send = await start();
    const { text } = await send(`${authorize}?${query("https://127.0.0.1:4000")}`);
    const oauth_state = text.split('"oauth_state":"')[1]?.split('"')[0] ?? "";
    const wrong = await send("/sharing/oauth2/signin", { oauth_state, ...ACCOUNT, password: "x" });
    expect(wrong.location).toBe("");
    expect(wrong.text).toContain("OAUTH_0015");
    const { messages } = JSON.parse(/var oAuthInfo = (\{.*?\});/s.exec(wrong.text)?.[1] ?? "") as {
      messages: string[];
    };
    expect(messages.join().toLowerCase()).toContain("invalid username or password");
    const elsewhere = await send(`${authorize}?${query("https://www.arcgis.com")}`);
    expect(elsewhere.text).toContain("Invalid redirect_uri");
    const unknown = query("https://127.0.0.1:4000");
    unknown.set("client_id", "nobody");
    expect((await send(`${authorize}?${unknown}`)).text).toContain("Error: Invalid client_id");
  });
});
