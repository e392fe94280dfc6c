/** The suite as a library in a test runner, on a portal in the same process. */
import { afterAll, expect, test } from "vitest";
import { type Exchange, pick, portal, run, scenarios, summarize, worldsOf } from "../bin/suite.ts";
import { createServer } from "./server.ts";
import { openStore } from "./storage/open.ts";
import { MEMORY, sqlite } from "./storage/sqlite.ts";

const { app, close } = await createServer({
  store: await openStore(sqlite(MEMORY)),
  trustProxy: true,
});
afterAll(close);
const fetch: typeof globalThis.fetch = async (url, init) => app.request(String(url), init);

const target = worldsOf("http://portal.example", { fetch });
test.for(pick(scenarios, { only: ["expressInterest", "generateToken"] }))(
  "$id: $title",
  async (scenario) => {
    const { results } = await run(target, { scenarios: [scenario], fetch });
    expect(results).toMatchObject([{ status: "passed" }]);
  },
);

test("a rule that the portal disables is named", async () => {
  const spoiled = worldsOf("http://portal.example", { fetch, without: ["interest.once"] });
  const judged = await run(spoiled, {
    scenarios: pick(scenarios, { only: ["expressInterest"] }),
    fetch,
  });
  expect(summarize(judged, spoiled.capabilities)).toMatchObject({
    exitCode: 1,
    broken: ["interest.once"],
  });
});

test("a portal of a target file is judged by the same scenarios, and its sign-ins are reported", async () => {
  const accounts = { purchaserUser: { username: "org2user", password: "marketplace1" } };
  const fixtures = { accounts, listings: {}, members: [], organizations: { purchaser: "org2" } };
  const asked: string[] = [];
  const onExchange = ({ operation }: Exchange) => asked.push(operation);
  const file = { portal: "http://portal.example/sharing/rest", fixtures, allow: new Set<never>() };
  const found = await portal(file, { fetch, onExchange });
  const { results } = await run(found, {
    scenarios: pick(scenarios, { only: ["getSelf"] }),
    fetch,
  });
  expect(results.map(({ status }) => status)).toContain("passed");
  expect(asked).toContain("generateToken");
});
