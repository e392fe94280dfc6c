/** An address counts as the same in any spelling. */
import { networkInterfaces } from "node:os";
import { expect, it } from "vitest";
import { serveForTest } from "../serve.testing.ts";
import { refusalOf, resultOf, startPortal } from "../testing.ts";

const good = { username: "org2user", password: "marketplace1", f: "json" };
const path = "/community/self";

it("wrong passwords from one address are counted together, in any spelling", async () => {
  const portal = await startPortal({ trustProxy: true });
  const signIn = (address: string, password = "wrong") =>
    portal.post(
      "/generateToken",
      { ...good, password },
      { "X-Forwarded-For": address, "X-Forwarded-Proto": "https" },
    );
  const spellings = [
    "203.0.113.7",
    "203.0.113.7:1",
    "::ffff:203.0.113.7",
    "[::FFFF:CB00:7107]:443",
    "198.51.100.1, 203.0.113.7",
  ];
  for (const address of [...spellings, ...spellings]) await refusalOf(await signIn(address));
  expect((await refusalOf(await signIn("203.0.113.7", good.password))).messageCode).toBe(
    "MKT_0029",
  );
  await resultOf(await signIn("203.0.113.8", good.password));
});

it("a token for the address of its request works from there in another spelling", async () => {
  const portal = await startPortal({ trustProxy: true });
  const from = (address: string) => ({ "X-Forwarded-For": address, "X-Forwarded-Proto": "https" });
  const fields = { ...good, client: "requestip" };
  const { token } = await resultOf<{ token: string }>(
    await portal.post("/generateToken", fields, from("2001:DB8::0:7")),
  );
  await resultOf(await portal.get(path, { f: "json", token }, from("[2001:db8::7]:50000")));
  expect(
    (await refusalOf(await portal.get(path, { f: "json", token }, from("2001:db8::8")))).code,
  ).toBe(498);
});

const hasIPv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ family }) => family === "IPv6"),
);

it.skipIf(!hasIPv6)(
  "a caller by IPv4 has its own address if the portal listens on IPv6",
  async () => {
    const url = await serveForTest({}, { host: "::" });
    const rest = `http://127.0.0.1:${new URL(url).port}/sharing/rest`;
    const bound = async (ip: string) => {
      const form = new URLSearchParams({ ...good, client: "ip", ip });
      const { token } = (await (
        await fetch(`${rest}/generateToken`, { method: "POST", body: form })
      ).json()) as { token: string };
      return fetch(`${rest}${path}?f=json&token=${token}`);
    };
    expect(await resultOf(await bound("127.0.0.1"))).toMatchObject({ username: "org2user" });
    expect((await refusalOf(await bound("127.0.0.2"))).code).toBe(498);
  },
);
