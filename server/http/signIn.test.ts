/** Tokens of generateToken. */
import { describe, expect, it } from "vitest";
import {
  accepted,
  DAY,
  MINUTE,
  refusalOf,
  refused,
  resultOf,
  START,
  startPortal,
} from "../testing.ts";
import { MAX_TOKEN } from "./limits.ts";

const good = { username: "org2user", password: "marketplace1" };

describe("generateToken", () => {
  it("responds with a token, its expiry and whether it needs HTTPS", async () => {
    const portal = await startPortal();
    expect(accepted(await portal.client().generateToken(good))).toEqual({
      token: expect.stringMatching(/./),
      expires: START + 120 * MINUTE,
      ssl: true,
    });
  });

  it.each([
    [1, MINUTE],
    [20160, 14 * DAY],
    [20161, 14 * DAY],
    [999999999999999, 14 * DAY],
  ])("with expiration %i hands out a token for %i ms", async (expiration, span) => {
    const portal = await startPortal();
    expect(accepted(await portal.client().generateToken({ ...good, expiration })).expires).toBe(
      START + span,
    );
  });

  it.each([
    ["another password", { password: "marketplace2" }],
    ["an unknown user", { username: "org2nobody" }],
    ["another case of the user name", { username: "Org2User" }],
    ["a name that every object has", { username: "constructor" }],
  ])("with %s is refused, in the same words", async (_, change) => {
    const portal = await startPortal();
    accepted(await portal.client().generateToken(good));
    expect(refused(await portal.client().generateToken({ ...good, ...change }))).toEqual({
      kind: "refusal",
      outcome: "wrongCredentials",
      rule: "token.credentials",
      code: 400,
      message: "Unable to generate token.",
      details: ["Invalid username or password."],
    });
  });

  it("needs the referer or address to bind to", async () => {
    const portal = await startPortal();
    const missing = async (client: "referer" | "ip") =>
      refused(await portal.client().generateToken({ ...good, client })).details;
    expect(await missing("referer")).toEqual(["referer: is missing"]);
    expect(await missing("ip")).toEqual(["ip: is missing"]);
  });

  it.each([
    [
      "a network address in brackets",
      { ip: "[2001:DB8::1]" },
      { ip: "[2001:DB8::1" },
      "ip: must be an IPv4 or IPv6 address",
    ],
    [
      "no name for an address",
      { ip: "203.0.113.7" },
      { ip: "localhost" },
      "ip: must be an IPv4 or IPv6 address",
    ],
    [
      "a referer of 1024 characters",
      { referer: "x".repeat(1024) },
      { referer: "x".repeat(1025) },
      "referer: must be at most 1024 characters",
    ],
    [
      "no control characters in a referer",
      { referer: "a b" },
      { referer: "a\tb" },
      "referer: must be a string without line breaks and other control characters",
    ],
  ] as const)("takes %s", async (_, fits, bad, detail) => {
    const portal = await startPortal();
    const ask = (binding: { ip: string } | { referer: string }) =>
      portal
        .client()
        .generateToken({ ...good, client: "ip" in binding ? "ip" : "referer", ...binding });
    accepted(await ask(fits));
    expect(refused(await ask(bad)).details).toEqual([detail]);
  });

  it("creates a readable token for the longest referer", async () => {
    const portal = await startPortal();
    const { token } = accepted(
      await portal.client().generateToken({ ...good, referer: "𝄞".repeat(1024) }),
    );
    expect(token.length).toBeLessThanOrEqual(MAX_TOKEN);
  });

  it.each(["0", "-5", "1.5", "1e3", "NaN", "Infinity", "soon", "null"])(
    "with expiration %s is refused by name",
    async (expiration) => {
      const portal = await startPortal();
      const ask = (minutes: string) =>
        portal.post("/generateToken", { ...good, f: "json", expiration: minutes });
      await resultOf(await ask("5"));
      expect((await refusalOf(await ask(expiration))).details).toEqual([
        expect.stringMatching(/^expiration: /),
      ]);
    },
  );

  it("over plain HTTP is refused, unless on its own machine", async () => {
    const portal = await startPortal({ trustProxy: true });
    const fields = { ...good, f: "json" };
    const from = (address: string, scheme: string) => ({
      "X-Forwarded-For": address,
      "X-Forwarded-Proto": scheme,
    });
    await resultOf(await portal.post("/generateToken", fields, from("203.0.113.7", "https")));
    await resultOf(await portal.post("/generateToken", fields, from("127.0.0.1", "http")));
    const refusal = await refusalOf(
      await portal.post("/generateToken", fields, from("203.0.113.7", "http")),
    );
    expect(refusal.messageCode).toBe("MKT_0017");
  });
});
