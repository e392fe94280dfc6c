/** Who may use the control API, and what it makes of bad requests. */
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { listen } from "../listen.ts";
import { createServer, type ServerOptions } from "../server.ts";
import { openStore } from "../store/open.ts";
import { MEMORY, sqlite } from "../store/sqlite.ts";
import { startPortal } from "../testing.ts";

/** A portal on a socket, where requests have a connection. */
async function startSocket(options: Partial<ServerOptions> = {}) {
  const { app, close } = await createServer({ store: await openStore(sqlite(MEMORY)), ...options });
  const listening = await listen({ app, port: 0, host: "127.0.0.1" });
  onTestFinished(async () => {
    await listening.stop();
    await close();
  });
  return listening;
}

/** The status of a POST whose Host may be any, which fetch does not allow. */
async function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  const sent = request(url, { method: "POST", headers }).end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}

interface Mistake {
  readonly error: { readonly message: string };
}

describe("the control API", () => {
  it("answers its own machine only", async () => {
    const portal = await startPortal({ trustProxy: true });
    const from = (address: string) => portal.request("/control/worlds", { headers: { "X-Forwarded-For": address } });
    expect((await from("127.0.0.1")).status).toBe(200);
    expect((await from("::1")).status).toBe(200);
    const refused = await from("203.0.113.7");
    expect(refused.status).toBe(403);
    expect(await refused.json()).toEqual({
      error: { message: "The control API answers its own machine only; see OPEN_CONTROL." },
    });
  });

  it.each(["127.0.0.1, 203.0.113.7", "", "1127.0.0.1", "::11", "localhost"])(
    "does not take %j for its own machine",
    async (address) => {
      const portal = await startPortal({ trustProxy: true });
      const headers = { "X-Forwarded-For": address };
      expect((await portal.request("/control/worlds", { headers })).status).toBe(403);
      const reset = await portal.request("/control/worlds/demo/reset", { method: "POST", headers });
      expect(reset.status).toBe(403);
    },
  );

  it("answers other machines where that is switched on", async () => {
    const portal = await startPortal({ trustProxy: true, openControl: true });
    const headers = { "X-Forwarded-For": "203.0.113.7" };
    expect((await portal.request("/control/worlds", { headers })).status).toBe(200);
  });

  it.each(["X-Forwarded-For", "Forwarded"])("does not answer what comes with %s where no proxy is trusted", async (name) => {
    const portal = await startPortal();
    expect((await portal.request("/control/worlds")).status).toBe(200);
    expect((await portal.request("/control/worlds", { headers: { [name]: "for=127.0.0.1" } })).status).toBe(403);
  });

  it("does not answer to a name that somebody else's domain can have", async () => {
    const { url } = await startSocket();
    const resets = (host: string) => statusOf(`${url}/control/worlds/demo/reset`, { Host: host, Origin: `http://${host}` });
    for (const own of ["localhost", "localhost:4000", "127.0.0.1:4000", "[::1]:4000"])
      expect([own, await resets(own)]).toEqual([own, 200]);
    for (const name of ["store.example", "localhost.store.example", "127.0.0.1.store.example:4000"]) {
      expect([name, await resets(name)]).toEqual([name, 403]);
    }
  });

  it("answers to whatever name where it is open to others", async () => {
    const { url } = await startSocket({ openControl: true });
    expect(await statusOf(`${url}/control/worlds/demo/reset`, { Host: "portal.example" })).toBe(200);
  });

  it.each([
    ["GET", "/demo"],
    ["PATCH", "/demo/clock"],
    ["GET", "/demo/nothing"],
  ])("has no operation %s %s, and says so", async (method, path) => {
    const portal = await startPortal();
    const { status, body } = await portal.control<Mistake>(method, path);
    expect(status).toBe(404);
    expect(body.error.message).toContain(`${method} /control/worlds${path}`);
  });
});

describe("a bad body", () => {
  it.each([
    ["PUT", "/demo/clock", "{", /no JSON/],
    ["PUT", "/demo/clock", "now=5", /no JSON/],
    ["PUT", "/demo/clock", "[]", /body must be object/],
    ["PUT", "/demo/clock", "null", /body must be object/],
    ["PUT", "/demo/clock", '{"now":"noon"}', /now must be integer/],
    ["PUT", "/demo/clock", '{"now":-1}', /now must be >= 0/],
    ["PUT", "/demo/clock", '{"now":1e17}', /now must be <= /],
    ["PUT", "/demo/clock", '{"frozen":1}', /frozen must be boolean/],
    ["POST", "/demo/clock/advance", "", /'milliseconds'/],
    ["POST", "/demo/clock/advance", "{}", /'milliseconds'/],
    ["POST", "/demo/clock/advance", '{"milliseconds":-1}', /milliseconds must be >= 0/],
    ["POST", "/demo/clock/advance", '{"milliseconds":0.5}', /milliseconds must be integer/],
    ["PUT", "/demo/faults", "{}", /'without'/],
    ["PUT", "/demo/faults", '{"without":"interest.once"}', /without must be array/],
    ["POST", "", '{"world":""}', /world must match/],
    ["POST", "", '{"world":"Spring"}', /world must match/],
    ["POST", "", '{"world":"../demo"}', /world must match/],
    ["POST", "", '{"world":5}', /world must be string/],
    ["POST", "", '{"template":null}', /template must be string/],
  ])("%s %s %s is answered with what is wrong", async (method, path, text, message) => {
    const portal = await startPortal();
    const before = await portal.control("GET", "");
    const { status, body } = await portal.control<Mistake>(method, path, text);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(message);
    expect(await portal.control("GET", "")).toEqual(before);
  });

  it("with a misspelt member is a mistake, not a request for nothing", async () => {
    const portal = await startPortal();
    const { status } = await portal.control("PUT", "/demo/clock", { nwo: 5 });
    expect(status).toBe(400);
  });
});
