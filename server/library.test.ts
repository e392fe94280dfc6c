/** The suite as a library: under a test runner, on a portal inside the test process. */
import { afterAll, expect, test } from "vitest";
import { pick, run, scenarios, summarize, worldsOf } from "../conformance/index.ts";
import { createServer } from "./server.ts";
import { openStore } from "./store/open.ts";
import { MEMORY, sqlite } from "./store/sqlite.ts";

const { app, close } = await createServer({ store: await openStore(sqlite(MEMORY)), trustProxy: true });
afterAll(close);
const fetch: typeof globalThis.fetch = async (url, init) => app.request(String(url), init);

const target = worldsOf("http://portal.example", { fetch });
test.for(pick(scenarios, { only: ["expressInterest", "generateToken"] }))("$id: $title", async (scenario) => {
  const [result] = await run(target, { scenarios: [scenario], fetch });
  expect(result).toMatchObject({ status: "passed" });
});

test("a rule that the portal leaves out is named", async () => {
  const spoiled = worldsOf("http://portal.example", { fetch, without: ["interest.once"] });
  const results = await run(spoiled, { scenarios: pick(scenarios, { only: ["expressInterest"] }), fetch });
  expect(summarize(results, spoiled.capabilities)).toMatchObject({ exitCode: 1, broken: ["interest.once"] });
});
