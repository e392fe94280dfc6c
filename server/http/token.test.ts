/** Where a token may travel, and which ones are worth nothing. */
import { describe, expect, it } from "vitest";
import { accepted, MINUTE, refusalOf, resultOf, START, startPortal, type TestPortal } from "../testing.ts";

const path = "/portals/self/purchases";
const json = { f: "json" };
const bearer = (token: string, name = "Authorization") => ({ [name]: `Bearer ${token}` });

const signIn = async (
  portal: TestPortal,
  terms: { client?: "referer" | "ip" | "requestip"; referer?: string; ip?: string } = {},
) => accepted(await portal.client().generateToken({ username: "org2user", password: "marketplace1", ...terms }));

describe("a token counts", () => {
  it("in the query", async () => {
    const portal = await startPortal();
    await resultOf(await portal.get(path, { ...json, token: portal.token("org2user") }));
  });

  it("in the form", async () => {
    const portal = await startPortal();
    await resultOf(await portal.post(path, { ...json, token: portal.token("org2user") }));
  });

  it.each(["X-Esri-Authorization", "Authorization"])("in the header %s", async (name) => {
    const portal = await startPortal();
    await resultOf(await portal.get(path, json, bearer(portal.token("org2user"), name)));
  });

  it("in the header Authorization whatever the case of Bearer", async () => {
    const portal = await startPortal();
    await resultOf(await portal.get(path, json, { Authorization: `bearer ${portal.token("org2user")}` }));
  });

  it("in X-Esri-Authorization while the other header serves a proxy", async () => {
    const portal = await startPortal();
    const headers = { ...bearer(portal.token("org2user"), "X-Esri-Authorization"), Authorization: "Basic eDp5" };
    await resultOf(await portal.get(path, json, headers));
  });

  it("in a header beside an empty field", async () => {
    const portal = await startPortal();
    await resultOf(await portal.get(path, { ...json, token: "" }, bearer(portal.token("org2user"))));
  });
});

describe("without a token", () => {
  it.each([
    ["none", {}],
    ["another scheme", { Authorization: "Basic eDp5" }],
    ["an empty one", { Authorization: "Bearer " }],
  ] as const)("(%s) a request is refused with code 499", async (_, headers) => {
    const portal = await startPortal();
    expect(await refusalOf(await portal.get(path, json, headers))).toEqual({
      code: 499,
      message: "Token Required",
      details: [],
    });
  });
});

describe("a token is refused with code 498", () => {
  const code = async (response: Response) => (await refusalOf(response)).code;

  it("from the instant at which it expires", async () => {
    const portal = await startPortal();
    const { token, expires } = await signIn(portal);
    expect(expires).toBe(START + 60 * MINUTE);
    await portal.control("POST", "/demo/clock/advance", { milliseconds: 60 * MINUTE - 1 });
    await resultOf(await portal.get(path, { ...json, token }));
    await portal.control("POST", "/demo/clock/advance", { milliseconds: 1 });
    expect(await code(await portal.get(path, { ...json, token }))).toBe(498);
  });

  it.each([
    ["without its signature", (token: string) => token.slice(0, token.lastIndexOf("."))],
    ["with another user in it", impersonating],
    ["of words", () => "not a token"],
    ["of one letter less", (token: string) => token.slice(0, -1)],
    ["with another last letter that has the same bits", respelt],
    ["with padding", (token: string) => `${token}=`],
    ["that says it is not signed", unsigned],
  ])("%s", async (_, forge) => {
    const portal = await startPortal();
    const token = portal.token("org2user");
    await resultOf(await portal.get(path, { ...json, token }));
    expect(await code(await portal.get(path, { ...json, token: forge(token) }))).toBe(498);
  });

  it("of another world", async () => {
    const portal = await startPortal();
    await portal.control("POST", "", { world: "other" });
    const { token } = accepted(
      await portal.client({ world: "other" }).generateToken({ username: "org2user", password: "marketplace1" }),
    );
    accepted(await portal.client({ world: "other", token }).listPurchases({ portalID: "self" }));
    expect(await code(await portal.get(path, { ...json, token }))).toBe(498);
  });

  it("bound to a referer, with another referer or none", async () => {
    const portal = await startPortal();
    const { token } = await signIn(portal, { client: "referer", referer: "https://store.example" });
    const fields = { ...json, token };
    await resultOf(await portal.get(path, fields, { Referer: "https://store.example" }));
    await resultOf(await portal.get(path, fields, { Referer: "https://store.example/licences?page=2" }));
    expect(await code(await portal.get(path, fields))).toBe(498);
    expect(await code(await portal.get(path, fields, { Referer: "https://other.example" }))).toBe(498);
    expect(await code(await portal.get(path, fields, { Referer: "https://store.example.evil.example" }))).toBe(498);
  });

  it("bound to an address, from another address", async () => {
    const portal = await startPortal({ trustProxy: true });
    const { token } = await signIn(portal, { client: "ip", ip: "203.0.113.7" });
    await resultOf(await portal.get(path, { ...json, token }, { "X-Forwarded-For": "203.0.113.7" }));
    expect(await code(await portal.get(path, { ...json, token }, { "X-Forwarded-For": "203.0.113.8" }))).toBe(498);
  });

  it("bound to where it was asked for, from elsewhere", async () => {
    const portal = await startPortal({ trustProxy: true });
    const fields = { username: "org2user", password: "marketplace1", client: "requestip", ...json };
    const there = { "X-Forwarded-For": "203.0.113.7" };
    const { token } = await resultOf<{ token: string }>(await portal.post("/generateToken", fields, there));
    await resultOf(await portal.get(path, { ...json, token }, there));
    expect(await code(await portal.get(path, { ...json, token }))).toBe(498);
  });
});

/** The token with org2admin as its user, and the signature as it was. */
function impersonating(token: string): string {
  const [header, payload = "", signature] = token.split(".");
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as object;
  return [header, encoded({ ...claims, username: "org2admin" }), signature].join(".");
}

/** The token with its last letter, of whose six bits the signature needs four, replaced by the one after it. */
function respelt(token: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return token.slice(0, -1) + alphabet[alphabet.indexOf(token.slice(-1)) + 1];
}

/** The token as one that claims to need no signature. */
function unsigned(token: string): string {
  return `${encoded({ alg: "none", typ: "JWT" })}.${token.split(".")[1]}.`;
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
