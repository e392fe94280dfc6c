/** Health and metrics. */
import { describe, expect, it } from "vitest";
import { operationIds, operations } from "../../generated/operations.ts";
import { openStore } from "../storage/open.ts";
import { sqlite } from "../storage/sqlite.ts";
import { ids, startPortal, type TestPortal } from "../testing.ts";

describe("/healthz", () => {
  it("is ok while the database responds", async () => {
    const portal = await startPortal();
    const response = await portal.request("/healthz");
    expect([response.status, await response.json()]).toEqual([200, { status: "ok" }]);
  });

  it("is unavailable, with the reason, if the database doesn't respond", async () => {
    const store = await openStore(sqlite(":memory:"));
    const faults: unknown[] = [];
    const portal = await startPortal({ store, report: (fault) => faults.push(fault) });
    await store.close();
    const response = await portal.request("/healthz");
    expect([response.status, await response.json()]).toEqual([
      503,
      { status: "unavailable", reason: "The database does not respond." },
    ]);
    expect(faults).toHaveLength(1);
  });
});

/** Returns the values of a metric by label. */
async function readMetric(portal: TestPortal, name: string): Promise<Record<string, number>> {
  const text = await (await portal.request("/metrics")).text();
  const rows = [...text.matchAll(new RegExp(`^${name}\\{(.*)\\} (\\S+)$`, "gm"))];
  return Object.fromEntries(rows.map(([, labels = "", value]) => [labels, Number(value)]));
}

describe("/metrics", () => {
  it("counts requests by operation and outcome", async () => {
    const portal = await startPortal();
    const fields = { f: "json", token: portal.token("org2user") };
    const path = `/content/listings/${ids.paid}/interest`;
    for (let i = 0; i < 3; i++) await portal.post(path, fields);
    await portal.get("/nothing/at/all", { f: "json" });
    expect(await readMetric(portal, "marketplace_requests_total")).toEqual({
      'operation="expressInterest",outcome="accepted"': 1,
      'operation="expressInterest",outcome="alreadyInterested"': 2,
      'operation="none",outcome="unknownOperation"': 1,
    });
    expect(await readMetric(portal, "marketplace_request_duration_seconds_count")).toEqual({
      'operation="expressInterest"': 3,
      'operation="none"': 1,
    });
  });

  it("includes metrics of the process", async () => {
    const portal = await startPortal();
    const response = await portal.request("/metrics");
    expect(response.headers.get("Content-Type")).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await response.text();
    for (const name of [
      "process_cpu_seconds_total",
      "process_resident_memory_bytes",
      "nodejs_eventloop_lag_seconds",
    ]) {
      expect(text).toMatch(new RegExp(`^${name} [\\d.e-]+$`, "m"));
    }
  });

  it("has only labels from the contract, for any request", async () => {
    const portal = await startPortal();
    for (let i = 0; i < 20; i++)
      await portal.get(`/made-up-${i}`, { f: `format-${i}`, token: `token-${i}` });
    for (let i = 0; i < 20; i++) await portal.request(`/w/world-${i}/sharing/rest/info`);
    const own = ["accepted", "unknownOperation", "methodNotAllowed", "fault", "none"];
    const names = new Set<string>([
      ...operationIds,
      "none",
      ...own,
      ...operationIds.flatMap((id) => operations[id].refusals),
    ]);
    const labels = Object.keys(await readMetric(portal, "marketplace_requests_total"));
    expect(labels).toEqual(['operation="none",outcome="unknownOperation"']);
    for (const [, value] of labels.join().matchAll(/"([^"]*)"/g)) expect(names).toContain(value);
  });
});
