/** Esri's clients sign in by the page: they use its addresses, and read what it shows. */
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { describe, expect, it } from "vitest";
import { serveForTest } from "../serve.testing.ts";
import { refused, startPortal } from "../testing.ts";
import { ACCOUNT, asked, codeIn, RETURN } from "./signInPage.testing.ts";

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
