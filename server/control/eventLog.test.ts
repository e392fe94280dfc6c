/** The request log of a world. */
import { describe, expect, it, onTestFinished } from "vitest";
import type { LoggedRequest } from "../../generated/control.types.ts";
import { openStore } from "../storage/open.ts";
import { MEMORY, sqlite } from "../storage/sqlite.ts";
import { DAY, ids, START, startPortal, type TestPortal } from "../testing.ts";
import { MAX_BYTES } from "./eventLog.ts";
import { MAX_EVENT_BYTES, ROOT, Worlds } from "./worlds.ts";

const path = `/content/listings/${ids.paid}/interest`;

const readLog = async (portal: TestPortal, query = "", world = "demo") =>
  (await portal.control<{ requests: LoggedRequest[] }>("GET", `/${world}/requests${query}`)).body
    .requests;

/** Sends one request that is accepted and two that are refused, from two users. */
async function sendRequests(portal: TestPortal): Promise<void> {
  const json = { f: "json" };
  await portal.post(path, { ...json, token: portal.token("org2user"), purchaserFullName: "Ada" });
  await portal.post(path, { ...json, token: portal.token("org2admin") });
  await portal.get("/portals/self/purchases", json);
}

describe("the log of a world", () => {
  it("has the details and outcome of each request, latest first", async () => {
    const portal = await startPortal();
    await sendRequests(portal);
    const requests = await readLog(portal);
    const common = {
      sequence: expect.any(Number),
      status: 200,
      id: expect.any(String),
      worldTime: START,
      realTime: expect.any(Number),
      milliseconds: expect.any(Number),
    };
    expect(requests).toEqual([
      {
        ...common,
        method: "GET",
        path: "/sharing/rest/portals/self/purchases",
        operation: "listPurchases",
        parameters: { portalID: "self", f: "json" },
        outcome: "tokenRequired",
        rule: "token.required",
        response: expect.stringContaining('"code":499'),
      },
      {
        ...common,
        method: "POST",
        path: `/sharing/rest${path}`,
        operation: "expressInterest",
        parameters: { itemID: ids.paid, f: "json", token: "•••" },
        actor: "org2admin",
        outcome: "alreadyInterested",
        rule: "interest.once",
        response: expect.stringContaining('"messageCode":"MKT_0003"'),
      },
      {
        ...common,
        method: "POST",
        path: `/sharing/rest${path}`,
        operation: "expressInterest",
        parameters: { itemID: ids.paid, f: "json", token: "•••", purchaserFullName: "Ada" },
        actor: "org2user",
        outcome: "accepted",
        response: expect.stringContaining('"purchaserFullName":"Ada"'),
      },
    ]);
    expect(Math.abs((requests[0]?.realTime ?? 0) - Date.now())).toBeLessThan(DAY);
  });

  it.each([
    ["?operation=listPurchases", 1],
    ["?actor=org2user", 1],
    ["?outcome=alreadyInterested", 1],
    ["?operation=expressInterest&outcome=tokenRequired", 0],
    ["?operation=expressInterest", 2],
    ["?limit=1", 1],
    ["?limit=1&actor=org2admin", 1],
  ])("with %s returns %i of the three", async (query, count) => {
    const portal = await startPortal();
    await sendRequests(portal);
    expect(await readLog(portal, query)).toHaveLength(count);
  });

  it.each(["?limit=0", "?limit=1001", "?limit=x", "?limit=", "?rul=interest.once"])(
    "refuses %s and lists the filters",
    async (query) => {
      const portal = await startPortal();
      const { status, body } = await portal.control<{ error: { message: string } }>(
        "GET",
        `/demo/requests${query}`,
      );
      expect(status).toBe(400);
      expect(body.error.message).toMatch(
        /from 1 to 1000|There is no filter rul; did you mean "rule"\? Filters: operation, actor,/,
      );
    },
  );

  it("has only requests to that world", async () => {
    const portal = await startPortal();
    await portal.control("POST", "", { world: "other" });
    await portal.request("/w/other/sharing/rest/info?f=json");
    await portal.request("/w/other/sharing/rest/nothing?f=json");
    expect((await readLog(portal, "", "other")).map(({ outcome }) => outcome)).toEqual([
      "unknownOperation",
      "accepted",
    ]);
    expect(await readLog(portal)).toEqual([]);
  });

  it("omits preflights", async () => {
    const portal = await startPortal();
    await portal.request("/sharing/rest/info", { method: "OPTIONS" });
    await portal.get("/info", { f: "json" });
    expect((await readLog(portal)).map(({ method }) => method)).toEqual(["GET"]);
  });

  it("is empty after a reset", async () => {
    const portal = await startPortal();
    await sendRequests(portal);
    await portal.control("POST", "/demo/reset");
    expect(await readLog(portal)).toEqual([]);
  });

  it("keeps the latest hundred accepted pictures, which take no place of other requests", async () => {
    const portal = await startPortal();
    await sendRequests(portal);
    const token = portal.token("org2user");
    const picture = `/content/listings/${ids.paid}/info/thumbnail/Tulips.jpg`;
    for (let i = 0; i < 1_000; i++) await portal.get(picture, { token, w: String(i) });
    const pictures = await readLog(portal, "?operation=getListingPicture");
    expect(pictures.map(({ outcome }) => outcome)).toEqual(Array(100).fill("accepted"));
    expect([pictures[0], pictures.at(-1)]).toMatchObject([
      { parameters: { w: "999" } },
      { parameters: { w: "900" } },
    ]);
    expect(await readLog(portal, "?operation=expressInterest")).toHaveLength(2);
  });

  it("keeps the latest thousand requests", async () => {
    const portal = await startPortal();
    for (let i = 0; i < 2_100; i++) await portal.get(`/x${i}`, { f: "json" });
    const requests = await readLog(portal);
    expect(requests).toHaveLength(1_000);
    expect([requests.at(0)?.path, requests.at(-1)?.path]).toEqual([
      "/sharing/rest/x2099",
      "/sharing/rest/x1100",
    ]);
  });

  it("keeps the latest four mebibytes", async () => {
    const portal = await startPortal();
    const value = "é".repeat(500);
    const names = Array.from({ length: 50 }, (_, index) => `${index}${value}`.slice(0, 500));
    const fields = Object.fromEntries(names.map((name) => [name, value]));
    for (let i = 0; i < 60; i++) await portal.post(`/x${i}`, { ...fields, f: "json" });
    const requests = await readLog(portal);
    const bytes = 2 * requests.reduce((sum, request) => sum + JSON.stringify(request).length, 0);
    expect(bytes).toBeLessThan(MAX_BYTES);
    expect(bytes).toBeGreaterThan(0.9 * MAX_BYTES);
    expect(requests[0]?.path).toBe("/sharing/rest/x59");
  });

  it("shares sixteen mebibytes with all other worlds, and drops requests from the largest log", async () => {
    const worlds = await Worlds.open(await openStore(sqlite(MEMORY)), "key");
    onTestFinished(() => worlds.close());
    for (const name of ["a", "b", "c", "d", "e"]) await worlds.create(name, { template: "demo" });
    const add = (world: string, times: number, size: number) => {
      const parameters = { x: "x".repeat(size) };
      const known = {
        world,
        parameters,
        operation: undefined,
        actor: undefined,
        outcome: undefined,
        rule: undefined,
        response: undefined,
        failure: undefined,
      };
      const exchange = {
        id: "1",
        method: "GET",
        path: "/",
        status: 200,
        milliseconds: 1,
        ...known,
      };
      for (let time = 0; time < times; time++) worlds.record(exchange);
    };
    const bytesOf = (name: string) => worlds.get(name).events.bytes;
    add("e", 10, 10);
    const few = bytesOf("e");
    for (const name of ["a", "b", "c", "d", ROOT]) add(name, 300, 10_000);
    const all = worlds.all().reduce((sum, { events }) => sum + events.bytes, 0);
    expect(all).toBeLessThanOrEqual(MAX_EVENT_BYTES);
    expect(all).toBeGreaterThan(0.9 * MAX_EVENT_BYTES);
    expect(bytesOf("e")).toBe(few);
  });

  it("masks secrets under any name and truncates long values", async () => {
    const portal = await startPortal();
    const token = portal.token("org2user");
    const secrets = {
      username: "org2user",
      password: "hunter2",
      client_secret: "hunter2",
      refresh_token: "hunter2",
    };
    await portal.post("/generateToken", {
      ...secrets,
      tokn: token,
      notes: `say ${token}`,
      [token]: "x",
      referer: "r".repeat(10_000),
    });
    const [request] = await readLog(portal);
    expect(JSON.stringify(request)).not.toContain("hunter2");
    expect(JSON.stringify(request)).not.toContain(token);
    expect(request?.parameters).toMatchObject({
      username: "org2user",
      password: "•••",
      tokn: "•••",
      notes: "say •••",
    });
    expect(request?.parameters.referer).toHaveLength(501);
    await portal.get(`/community/users/${token}`);
    expect((await readLog(portal))[0]).toMatchObject({
      path: "/sharing/rest/community/users/•••",
      parameters: { userName: "•••" },
    });
  });
});
