import { describe, expect, it } from "vitest";
import { hashOf } from "../auth/codes.ts";
import { openStore } from "../storage/open.ts";
import { engines } from "../storage/store.testing.ts";
import { accepted, refused, startPortal } from "../testing.ts";
import {
  ACCOUNT,
  asked,
  buy,
  codeIn,
  ELSEWHERE,
  RETURN,
  signIn,
  stateOf,
} from "./signInPage.testing.ts";

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
