/** Invalid tokens. */
import { describe, expect, it } from "vitest";
import { createTokens } from "../auth/tokens.ts";
import {
  accepted,
  MINUTE,
  refusalOf,
  resultOf,
  START,
  startPortal,
  type TestPortal,
} from "../testing.ts";

const path = "/portals/self/purchases";
const json = { f: "json" };

const signIn = async (
  portal: TestPortal,
  terms: { client?: "referer" | "ip" | "requestip"; referer?: string; ip?: string } = {},
) =>
  accepted(
    await portal
      .client()
      .generateToken({ username: "org2user", password: "marketplace1", ...terms }),
  );

describe("a token is refused with code 498, and the details say why", () => {
  /** Returns the details; code and message are always the same. */
  const why = async (response: Response) => {
    const { code, message, details } = await refusalOf(response);
    expect([code, message]).toEqual([498, "Invalid token."]);
    return details;
  };
  const FOREIGN = ["The token was not issued by this portal or world, or is not an access token."];
  const EXPIRED = ["The token has expired."];
  const ANOTHER_ADDRESS = ["The token is bound to another client: to another network address."];
  const ANOTHER_REFERER = ["The token is bound to another client: to another Referer."];

  it("from its expiry", async () => {
    const portal = await startPortal();
    const { token, expires } = await signIn(portal);
    expect(expires).toBe(START + 120 * MINUTE);
    await portal.control("POST", "/demo/clock/advance", { milliseconds: 120 * MINUTE - 1 });
    await resultOf(await portal.get(path, { ...json, token }));
    await portal.control("POST", "/demo/clock/advance", { milliseconds: 1 });
    const time = new Date(expires as number).toISOString();
    expect(await why(await portal.get(path, { ...json, token }))).toEqual([
      `The token has expired: it was valid until ${time}, and the world's clock, which was moved, is at ${time}. Sign in again.`,
    ]);
  });

  it("of the control API only if it has an expiry, which counts by the clock of its world", async () => {
    const portal = await startPortal();
    await portal.control("POST", "", { world: "later", clock: { frozen: true } });
    const create = async (body: object) =>
      (await portal.control<{ token: string }>("POST", "/later/tokens", body)).body.token;
    const lasting = await create({ username: "org2user" });
    const token = await create({ username: "org2user", expiresIn: { hours: 1 } });
    const ask = (one: string) => portal.request(`/w/later/sharing/rest${path}?f=json&token=${one}`);
    await resultOf(await ask(token));
    await portal.control("POST", "/later/clock/advance", { hours: 1 });
    expect((await why(await ask(token)))[0]).toMatch(/^The token has expired: .* was moved/);
    await portal.control("POST", "/later/clock/advance", { days: 36_500 });
    await resultOf(await ask(lasting));
  });

  it.each([undefined, null, Number.NaN, Number.POSITIVE_INFINITY, -1e20, "never"])(
    "signed by the portal's own key, with %s for its end",
    async (expires) => {
      const key = "k".repeat(64);
      const portal = await startPortal({ key });
      const { access } = createTokens(key, "demo");
      const ask = async (end: unknown) => {
        const token = await access.issue({ username: "org2user", expires: end as number });
        return portal.get(path, { ...json, token });
      };
      await resultOf(await ask(START + MINUTE));
      expect(await why(await ask(expires))).toEqual(EXPIRED);
    },
  );

  it("of a deleted user", async () => {
    const key = "k".repeat(64);
    const portal = await startPortal({ key });
    const token = await createTokens(key, "demo").access.issue({
      username: "nobody",
      expires: START + MINUTE,
    });
    expect(await why(await portal.get(path, { ...json, token }))).toEqual([
      "The user of the token no longer exists.",
    ]);
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
    expect(await why(await portal.get(path, { ...json, token: forge(token) }))).toEqual(FOREIGN);
  });

  it("of another world", async () => {
    const portal = await startPortal();
    await portal.control("POST", "", { world: "other" });
    const { token } = accepted(
      await portal
        .client({ world: "other" })
        .generateToken({ username: "org2user", password: "marketplace1" }),
    );
    accepted(await portal.client({ world: "other", token }).listPurchases({ portalID: "self" }));
    expect(await why(await portal.get(path, { ...json, token }))).toEqual(FOREIGN);
  });

  it("bound to a referer, with another referer or none", async () => {
    const portal = await startPortal();
    const { token } = await signIn(portal, { client: "referer", referer: "https://store.example" });
    const fields = { ...json, token };
    await resultOf(await portal.get(path, fields, { Referer: "https://store.example" }));
    await resultOf(
      await portal.get(path, fields, { Referer: "https://store.example/licences?page=2" }),
    );
    expect(await why(await portal.get(path, fields))).toEqual(ANOTHER_REFERER);
    expect(await why(await portal.get(path, fields, { Referer: "https://other.example" }))).toEqual(
      ANOTHER_REFERER,
    );
    expect(
      await why(await portal.get(path, fields, { Referer: "https://store.example.evil.example" })),
    ).toEqual(ANOTHER_REFERER);
  });

  it("bound to a referer that came without a client, with another referer", async () => {
    const portal = await startPortal();
    const { token } = await signIn(portal, { referer: "https://store.example/" });
    await resultOf(
      await portal.get(path, { ...json, token }, { Referer: "https://Store.Example:443" }),
    );
    expect(await why(await portal.get(path, { ...json, token }))).toEqual(ANOTHER_REFERER);
  });

  it("bound to an address, from the same address in any spelling, and from another", async () => {
    const portal = await startPortal({ trustProxy: true });
    const { token } = await signIn(portal, { client: "ip", ip: "::ffff:CB00:7107" });
    const from = (addresses: string) =>
      portal.get(path, { ...json, token }, { "X-Forwarded-For": addresses });
    for (const same of [
      "203.0.113.7",
      "203.0.113.7:5678",
      "::ffff:203.0.113.7",
      "198.51.100.1,  203.0.113.7",
    ])
      await resultOf(await from(same));
    for (const other of ["203.0.113.8", "203.0.113.7, 198.51.100.1", "unknown", "203.0.113.7x", ""])
      expect(await why(await from(other))).toEqual(ANOTHER_ADDRESS);
  });

  it("bound to an address, from another address", async () => {
    const portal = await startPortal({ trustProxy: true });
    const { token } = await signIn(portal, { client: "ip", ip: "203.0.113.7" });
    await resultOf(
      await portal.get(path, { ...json, token }, { "X-Forwarded-For": "203.0.113.7" }),
    );
    expect(
      await why(await portal.get(path, { ...json, token }, { "X-Forwarded-For": "203.0.113.8" })),
    ).toEqual(ANOTHER_ADDRESS);
  });

  it("bound to the address of its request, from elsewhere", async () => {
    const portal = await startPortal({ trustProxy: true });
    const fields = { username: "org2user", password: "marketplace1", client: "requestip", ...json };
    const there = { "X-Forwarded-For": "203.0.113.7" };
    const { token } = await resultOf<{ token: string }>(
      await portal.post("/generateToken", fields, there),
    );
    await resultOf(await portal.get(path, { ...json, token }, there));
    expect(await why(await portal.get(path, { ...json, token }))).toEqual(ANOTHER_ADDRESS);
  });
});

/** The token with org2admin as its user, and its old signature. */
function impersonating(token: string): string {
  const [header, payload = "", signature] = token.split(".");
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as object;
  return [header, encoded({ ...claims, username: "org2admin" }), signature].join(".");
}

/** The token with another last letter, of whose six bits the signature uses four. */
function respelt(token: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return token.slice(0, -1) + alphabet[alphabet.indexOf(token.slice(-1)) + 1];
}

/** The token with a header that says it has no signature. */
function unsigned(token: string): string {
  return `${encoded({ alg: "none", typ: "JWT" })}.${token.split(".")[1]}.`;
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
