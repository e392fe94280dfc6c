/** Live events of a world, and waiting for requests. */
import { describe, expect, it, onTestFinished } from "vitest";
import type { LoggedRequest, WorldEvent } from "../../generated/control.types.ts";
import { serveInMemory } from "../serve.testing.ts";
import { START, startPortal, type TestPortal } from "../testing.ts";

/** Opens a stream of events. `next` returns the next one, with its id and type. */
async function openStream(
  portal: Pick<TestPortal, "request">,
  query = "",
  headers: Record<string, string> = {},
  world = "demo",
) {
  const response = await portal.request(`/control/worlds/${world}/events${query}`, { headers });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  onTestFinished(() => reader?.cancel());
  let text = "";
  const next = async (): Promise<{ id: string; event: string; data: WorldEvent } | undefined> => {
    for (;;) {
      const end = text.indexOf("\n\n");
      if (end >= 0) {
        const fields = new Map(
          text
            .slice(0, end)
            .split("\n")
            .map((line) => line.split(/: (.*)/s, 2) as [string, string]),
        );
        text = text.slice(end + 2);
        const data = fields.get("data");
        if (data === undefined) continue;
        return {
          id: fields.get("id") ?? "",
          event: fields.get("event") ?? "",
          data: JSON.parse(data) as WorldEvent,
        };
      }
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) return undefined;
      text += value;
    }
  };
  const take = async (count: number) => {
    const events = [];
    for (let i = 0; i < count; i++) events.push(await next());
    return events;
  };
  return { response, next, take };
}

const readMark = async (portal: TestPortal) =>
  (await portal.control<{ mark: number }>("GET", "/demo/requests?limit=1")).body.mark;

describe("the stream of events", () => {
  it("has requests, clock moves, failures, rules, data and resets, in order", async () => {
    const portal = await startPortal();
    const { response, take } = await openStream(portal);
    expect(response.headers.get("Content-Type")).toBe("text/event-stream");
    await portal.get("/info", { f: "json" });
    await portal.control("POST", "/demo/clock/advance", { seconds: 1 });
    await portal.control("POST", "/demo/failures", { failure: { kind: "status", status: 500 } });
    await portal.get("/info", { f: "json" });
    await portal.control("DELETE", "/demo/failures");
    await portal.control("PUT", "/demo/disabled-rules", { rules: ["interest.once"] });
    await portal.control("PUT", "/demo/seed", {});
    const events = await take(8);
    await portal.control("POST", "/demo/reset");
    events.push(...(await take(1)));
    expect(events.map((event) => event?.event)).toEqual([
      ...["request", "clock", "failure", "failure", "request", "failure", "rules", "data", "reset"],
    ]);
    expect(events.map((event) => event?.data)).toMatchObject([
      { request: { operation: "getInfo", outcome: "accepted" } },
      { clock: { now: START + 1000, frozen: true } },
      { change: "armed", failure: { id: "failure-1", hits: 0, remaining: 1 } },
      { change: "met", failure: { hits: 1, remaining: 0 } },
      { request: { status: 500, failure: { id: "failure-1" } } },
      { change: "deleted" },
      { rules: ["interest.once"] },
      {},
      {},
    ]);
    const ids = events.map((event) => Number(event?.id));
    expect(ids).toEqual(events.map((event) => event?.data.sequence));
    expect(ids).toEqual(ids.map((_, index) => (ids[0] ?? 0) + index));
  });

  it("continues after the last event that the caller has, without loss or repetition", async () => {
    const portal = await startPortal();
    const mark = await readMark(portal);
    for (let i = 0; i < 3; i++) await portal.get(`/x${i}`, { f: "json" });
    const first = await (await openStream(portal, `?since=${mark}`)).next();
    expect(first?.data.request?.path).toBe("/sharing/rest/x0");
    const again = await openStream(portal, `?since=0`, { "Last-Event-ID": first?.id ?? "" });
    await portal.get("/x3", { f: "json" });
    const paths = (await again.take(3)).map((event) => event?.data.request?.path);
    expect(paths).toEqual(["/sharing/rest/x1", "/sharing/rest/x2", "/sharing/rest/x3"]);
  });

  it("says that events are missing if the log has dropped them", async () => {
    const portal = await startPortal();
    const mark = await readMark(portal);
    for (let i = 0; i < 1_005; i++) await portal.get(`/x${i}`, { f: "json" });
    const [missed, first] = await (await openStream(portal, `?since=${mark}`)).take(2);
    expect([missed?.event, first?.data.request?.path]).toEqual(["missed", "/sharing/rest/x5"]);
    expect(Number(missed?.id)).toBe(Number(first?.id) - 1);
    const [foreign] = await (await openStream(portal, "?since=999999")).take(1);
    expect(foreign?.event).toBe("missed");
  });

  it("ends when the world is deleted", async () => {
    const portal = await startPortal();
    await portal.control("POST", "", { world: "brief" });
    const { next } = await openStream(portal, "", {}, "brief");
    await portal.control("DELETE", "/brief");
    expect([(await next())?.event, await next()]).toEqual(["deleted", undefined]);
  });

  it("refuses a start that is no number", async () => {
    const portal = await startPortal();
    const { status, body } = await portal.control<{ error: { message: string } }>(
      "GET",
      "/demo/events?since=now",
    );
    expect([status, body.error.message]).toEqual([
      400,
      'since must be a number from 0 to 9007199254740991, but is "now".',
    ]);
  });

  it("over a socket frees its place when the caller goes, and ends before the portal stops", async () => {
    const { url, stop } = await serveInMemory();
    onTestFinished(stop);
    const events = `${url}/control/worlds/demo/events`;
    const gone = new AbortController();
    const streams = Array.from({ length: 100 }, () => fetch(events, { signal: gone.signal }));
    const bodies = (await Promise.all(streams)).map(({ body }) => body?.getReader());
    await Promise.all(bodies.map((body) => body?.read()));
    expect((await fetch(events)).status).toBe(503);
    gone.abort();
    await Promise.allSettled(bodies.map((body) => body?.read()));
    let text: Promise<string> | undefined;
    await expect
      .poll(async () => {
        const response = await fetch(events);
        if (response.status === 200) text = response.text();
        return response.status;
      })
      .toBe(200);
    await stop();
    expect(await text).toContain("event: deleted");
  });
});

describe("the list of requests", () => {
  const list = async (portal: TestPortal, query: string) =>
    (
      await portal.control<{ requests: LoggedRequest[]; mark: number }>(
        "GET",
        `/demo/requests${query}`,
      )
    ).body;

  it("since a mark has only later ones", async () => {
    const portal = await startPortal();
    await portal.get("/x1", { f: "json" });
    const { mark } = await list(portal, "");
    expect((await list(portal, `?since=${mark}`)).requests).toEqual([]);
    await portal.get("/x2", { f: "json" });
    const { requests } = await list(portal, `?since=${mark}`);
    expect(requests.map(({ path, sequence }) => [path, sequence])).toEqual([
      ["/sharing/rest/x2", mark + 1],
    ]);
  });

  it("waits for the first match, and ends empty after the wait", async () => {
    const portal = await startPortal();
    const waiting = list(portal, "?operation=listPurchases&rule=token.required&wait=30000");
    await portal.get("/info", { f: "json" });
    await portal.get("/portals/self/purchases", { f: "json" });
    expect((await waiting).requests).toMatchObject([{ operation: "listPurchases" }]);
    expect((await list(portal, "?actor=nobody&wait=10")).requests).toEqual([]);
  });
});

it("the contract of the control API is served, with every path", async () => {
  const portal = await startPortal();
  const contract = (await (await portal.request("/control/openapi.json")).json()) as {
    paths: Record<string, Record<string, unknown>>;
  };
  expect(Object.keys(contract.paths)).toContain("/control/worlds/{world}/events");
  for (const [path, item] of Object.entries(contract.paths))
    for (const method of Object.keys(item).filter((key) => key !== "parameters")) {
      const url = path.replace("{world}", "winter");
      if (!path.includes("{world}")) continue;
      const response = await portal.request(url, { method: method.toUpperCase() });
      // A path that isn't served would say so, instead of naming the worlds.
      expect([
        path,
        method,
        ((await response.json()) as { error: { message: string } }).error.message,
      ]).toEqual([path, method, "There is no world winter. Worlds: demo."]);
    }
});
