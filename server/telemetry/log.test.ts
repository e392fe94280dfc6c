/** The log has a line for each request and fault, and never a secret. */
import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { ids, startPortal } from "../testing.ts";
import { createLog, type LogLevel } from "./log.ts";

/** Creates a log in memory. */
function memoryLog(level: LogLevel = "info") {
  const lines: string[] = [];
  const log = createLog(level, { write: (line) => lines.push(line) });
  const records = async (count: number) => {
    await expect.poll(() => lines.length).toBe(count);
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  return { log, lines, records };
}

describe("a request", () => {
  it("is one line with operation, actor and outcome", async () => {
    const { log, records } = memoryLog();
    const portal = await startPortal({ log });
    await records(2);
    const fields = { f: "json", token: portal.token("org2user") };
    const path = `/content/listings/${ids.paid}/interest`;
    await portal.post(path, fields, { "X-Request-Id": "first-1" });
    await portal.post(path, fields, { "X-Request-Id": "second-2" });
    const [first, second] = (await records(4)).slice(2);
    const common = {
      level: 30,
      msg: "request",
      world: "demo",
      method: "POST",
      operation: "expressInterest",
      status: 200,
    };
    expect(first).toMatchObject({
      ...common,
      requestId: "first-1",
      outcome: "accepted",
      actor: "org2user",
    });
    expect(second).toMatchObject({
      ...common,
      requestId: "second-2",
      outcome: "alreadyInterested",
      rule: "interest.once",
    });
    expect(first?.milliseconds).toBeTypeOf("number");
  });

  it("of a probe is logged only at level debug", async () => {
    const [info, debug] = [memoryLog(), memoryLog("debug")];
    for (const { log } of [info, debug]) await (await startPortal({ log })).request("/healthz");
    expect((await debug.records(3))[2]).toMatchObject({ area: "healthz", level: 20 });
    expect(await info.records(2)).toHaveLength(2);
  });

  it("is not logged at level silent", async () => {
    const { log, lines } = memoryLog("silent");
    await (await startPortal({ log })).get("/info");
    await setImmediate();
    expect(lines).toEqual([]);
  });
});

describe("the id of a request", () => {
  it("is the caller's if valid, and appears in the response", async () => {
    const portal = await startPortal();
    const idOf = async (sent: string) =>
      (await portal.get("/info", { f: "json" }, { "X-Request-Id": sent })).headers.get(
        "X-Request-Id",
      ) ?? "";
    expect(await idOf("abc-123_=")).toBe("abc-123_=");
    for (const bad of ["a b", "<script>", "", "x".repeat(129), "é"])
      expect(await idOf(bad)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("is in every response", async () => {
    const portal = await startPortal();
    for (const path of [
      "/",
      "/docs/",
      "/sharing/rest",
      "/sharing/rest/nothing",
      "/w/none/sharing/rest",
      "/control/worlds",
      "/x",
    ]) {
      expect((await portal.request(path)).headers.get("X-Request-Id")).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});

it("a fault is logged with its stack and the id in the response", async () => {
  const { log, records } = memoryLog();
  const portal = await startPortal({
    log,
    report: log.fault,
    inspect() {
      throw new TypeError("the sky has fallen");
    },
  });
  const response = await portal.get("/info", { f: "json" }, { "X-Request-Id": "fall-1" });
  const { error } = (await response.json()) as { error: { details: string[] } };
  expect(error.details.join()).toContain("fall-1");
  expect(error.details.join()).not.toContain("sky");
  const lines = await records(4);
  expect(lines.find(({ msg }) => msg === "fault")).toMatchObject({
    level: 50,
    requestId: "fall-1",
    fault: {
      type: "TypeError",
      message: "the sky has fallen",
      stack: expect.stringContaining("log.test.ts"),
    },
  });
  expect(lines.at(-1)).toMatchObject({ operation: "getInfo", outcome: "fault" });
});

it("no secret is logged, wherever it is planted", async () => {
  const { log, lines, records } = memoryLog("trace");
  const portal = await startPortal({ log });
  const token = portal.token("org2user");
  const planted = [
    "hunter2-password",
    "hunter2-secret",
    "hunter2-refresh",
    "hunter2-query",
    "hunter2-header",
    token,
  ];
  const secrets = {
    token,
    password: "hunter2-password",
    client_secret: "hunter2-secret",
    refresh_token: "hunter2-refresh",
  };
  await portal.post("/generateToken", { username: "org2user", ...secrets });
  await portal.post("/oauth2/token", { grant_type: "refresh_token", client_id: "x", ...secrets });
  await portal.get("/portals/self/purchases", { ...secrets, token: "hunter2-query" });
  await portal.get(
    "/portals/self/purchases",
    {},
    { Authorization: "Bearer hunter2-header", Cookie: "a=hunter2-header" },
  );
  await portal.get("/portals/self/purchases", {}, { "X-Esri-Authorization": `Bearer ${token}` });
  await portal.request(`/sharing/rest/nothing/${token}/hunter2-password?token=${token}`);
  await portal.request(`/hunter2-secret?token=${token}`);
  await portal.request("/control/worlds?token=hunter2-query");
  await records(10);
  expect(lines.join("\n")).toContain("generateToken");
  for (const secret of planted) expect(lines.join("\n")).not.toContain(secret);
});
