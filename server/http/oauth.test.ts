/** Tokens of createOAuthToken. */
import { describe, expect, it } from "vitest";
import {
  accepted,
  DAY,
  MINUTE,
  refusalOf,
  refused,
  resultOf,
  startPortal,
  type TestPortal,
} from "../testing.ts";

const application = { client_id: "demoapp", client_secret: "demo-secret" };

/** A refresh token that is valid for two weeks from now, with the clock frozen. */
async function refreshToken(portal: TestPortal, username: string): Promise<string> {
  type Accounts = { accounts: Record<string, { refreshToken: string }> };
  const { body } = await portal.control<Accounts>("POST", "/demo/reset");
  await portal.control("PUT", "/demo/clock", { frozen: true });
  return body.accounts[username]?.refreshToken ?? "";
}

describe("an application", () => {
  it("acts for the user who registered it", async () => {
    const portal = await startPortal();
    const grant = { ...application, grant_type: "client_credentials" };
    const { access_token, expires_in, username } = accepted(
      await portal.client().createOAuthToken(grant),
    );
    expect([expires_in, username]).toEqual([120 * 60, undefined]);
    expect(accepted(await portal.client({ token: access_token }).getSelf({})).username).toBe(
      "org1admin",
    );
  });

  it("can use a path with a trailing slash, as clients send it", async () => {
    const portal = await startPortal();
    const grant = { ...application, grant_type: "client_credentials", f: "json" };
    expect(await resultOf(await portal.post("/oauth2/token/", grant))).toMatchObject({
      expires_in: 7200,
    });
  });

  it("gets a token for at most two weeks", async () => {
    const portal = await startPortal();
    const grant = { ...application, grant_type: "client_credentials", expiration: 99_999_999 };
    expect(accepted(await portal.client().createOAuthToken(grant)).expires_in).toBe(
      (14 * DAY) / 1000,
    );
  });

  it.each([
    ["a wrong secret", { client_secret: "wrong" }, "invalid_request"],
    ["no secret", { client_secret: undefined }, "invalid_request"],
    ["an unknown id", { client_id: "nobody" }, "invalid_client_id"],
    ["an unknown grant", { grant_type: "password" }, "unsupported_grant_type"],
  ])("with %s is refused in the words of OAuth", async (_, change, error) => {
    const portal = await startPortal();
    const grant = { ...application, grant_type: "client_credentials", f: "json" };
    await resultOf(await portal.post("/oauth2/token", grant));
    const fields = Object.fromEntries(
      Object.entries({ ...grant, ...change }).filter(([, value]) => value !== undefined),
    );
    expect(await refusalOf(await portal.post("/oauth2/token", fields))).toMatchObject({
      code: 400,
      error,
    });
  });
});

describe("a refresh token", () => {
  const exchange = (portal: TestPortal, refresh_token: string, client_id = "demoapp") =>
    portal.client().createOAuthToken({ grant_type: "refresh_token", client_id, refresh_token });

  it("gets a token for its user, without a secret", async () => {
    const portal = await startPortal();
    const { access_token, username } = accepted(
      await exchange(portal, await refreshToken(portal, "org2user")),
    );
    expect(username).toBe("org2user");
    expect(accepted(await portal.client({ token: access_token }).getSelf({})).username).toBe(
      "org2user",
    );
  });

  it("is not an access token, nor the reverse", async () => {
    const portal = await startPortal();
    const refresh = await refreshToken(portal, "org2user");
    expect(refused(await portal.client({ token: refresh }).getSelf({})).code).toBe(498);
    expect(refused(await exchange(portal, portal.token("org2user"))).code).toBe(498);
  });

  it("is valid for two weeks", async () => {
    const portal = await startPortal();
    const refresh = await refreshToken(portal, "org2user");
    await portal.control("POST", "/demo/clock/advance", { milliseconds: 14 * DAY - MINUTE });
    accepted(await exchange(portal, refresh));
    await portal.control("POST", "/demo/clock/advance", { milliseconds: MINUTE });
    expect(refused(await exchange(portal, refresh))).toMatchObject({
      code: 498,
      error: "invalid_request",
    });
  });

  it("of another world is refused", async () => {
    const portal = await startPortal();
    const refresh = await refreshToken(portal, "org2user");
    await portal.control("POST", "", { world: "other" });
    const grant = { grant_type: "refresh_token", client_id: "demoapp", refresh_token: refresh };
    expect(refused(await portal.client({ world: "other" }).createOAuthToken(grant)).code).toBe(498);
  });

  it("is requested if it is missing", async () => {
    const portal = await startPortal();
    const fields = { grant_type: "refresh_token", client_id: "demoapp", f: "json" };
    expect((await refusalOf(await portal.post("/oauth2/token", fields))).details).toEqual([
      "refresh_token: is missing",
    ]);
  });
});
