/** The suite judges a portal on PostgreSQL, by its address and a target file. */
import { expect, inject, it } from "vitest";
import { run } from "../conformance/runner/run.ts";
import { summarize } from "../conformance/runner/verdict.ts";
import { scenarios } from "../conformance/scenarios/all.ts";
import { demoFixtures } from "../conformance/targets/demoFixtures.ts";
import { portal } from "../conformance/targets/portal/portal.ts";
import { withClock } from "../conformance/targets/withClock.testing.ts";
import type { NewWorld } from "../generated/control.types.ts";
import { startProcess } from "./process.testing.ts";
import { newDatabase } from "./storage/store.testing.ts";

it("a portal on PostgreSQL conforms", async () => {
  const { url, errors } = await startProcess({
    DATABASE_URL: await newDatabase(),
    INSPECT_RESPONSES: "1",
  });
  const reset = await fetch(`${url}/control/worlds/demo/reset`, { method: "POST" });
  const { accounts, application } = (await reset.json()) as NewWorld;
  const fixtures = demoFixtures((username) => ({ username, ...accounts[username] }), {
    clientId: application.clientId,
    clientSecret: application.clientSecret,
    refreshToken: accounts.org2admin?.refreshToken ?? "",
  });
  const file = {
    portal: `${url}/sharing/rest`,
    fixtures,
    allow: new Set(["write", "delete", "items"] as const),
  };
  const timeout = inject("patience");
  const moveClock = (method: string, path: string, body: object) =>
    fetch(`${url}/control/worlds/demo/clock${path}`, { method, body: JSON.stringify(body) });
  const target = withClock(await portal(file, { fetch, timeout }), {
    advance: async (milliseconds) => void (await moveClock("POST", "/advance", { milliseconds })),
    reset: async () => void (await moveClock("PUT", "", { now: Date.now() })),
  });
  const judged = await run(target, { scenarios, timeout });
  const { broken, exitCode } = summarize(judged, target.capabilities);
  expect({ broken, exitCode }).toEqual({ broken: [], exitCode: 0 });
  expect(judged.results.filter(({ status }) => status === "passed").length).toBeGreaterThan(100);
  expect(errors).toEqual([]);
});
