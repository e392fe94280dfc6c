/** The suite judges a portal on PostgreSQL, with only its address and the cast. */
import { expect, inject, it } from "vitest";
import { run } from "../conformance/run.ts";
import { scenarios } from "../conformance/scenarios.ts";
import { demoCast } from "../conformance/targets/demo.ts";
import { portal } from "../conformance/targets/portal.ts";
import { summarize } from "../conformance/verdict.ts";
import type { NewWorld } from "../generated/control.types.ts";
import { startProcess } from "./process.testing.ts";
import { newDatabase } from "./storage/store.testing.ts";

it("a portal on PostgreSQL conforms", async () => {
  const { url, errors } = await startProcess({
    DATABASE_URL: await newDatabase(),
    INSPECT_ANSWERS: "1",
  });
  const reset = await fetch(`${url}/control/worlds/demo/reset`, { method: "POST" });
  const { accounts, application } = (await reset.json()) as NewWorld;
  const cast = demoCast((username) => ({ username, ...accounts[username] }), {
    ...application,
    refreshToken: accounts.org2admin?.refreshToken ?? "",
  });
  const file = {
    portal: `${url}/sharing/rest`,
    cast,
    allow: new Set(["write", "delete", "items"] as const),
  };
  const timeout = inject("patience");
  const target = await portal(file, { fetch, timeout });
  const results = await run(target, { scenarios, timeout });
  const { broken, exitCode } = summarize(results, target.capabilities);
  expect({ broken, exitCode }).toEqual({ broken: [], exitCode: 0 });
  expect(results.filter(({ status }) => status === "passed").length).toBeGreaterThan(100);
  expect(errors).toEqual([]);
});
