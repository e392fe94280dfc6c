/** A short `make fuzz`; it finds planted errors and prints a script. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { serve } from "@hono/node-server";
import { expect, inject, it, onTestFinished } from "vitest";
import { outcomes } from "../../generated/outcomes.ts";
import { createServer } from "../server.ts";
import { openStore } from "../storage/open.ts";
import { MEMORY, sqlite } from "../storage/sqlite.ts";
import type { Store } from "../storage/store.ts";
import { Coverage } from "./coverage.ts";
import { fuzzModel, fuzzRequests } from "./fuzz.ts";
import { type FuzzedOptions, openFuzzed } from "./portal.ts";
import { reproduction } from "./reproduction.ts";
import { asked } from "./story.ts";

async function open(options: FuzzedOptions = {}) {
  const portal = await openFuzzed(options);
  onTestFinished(() => portal.close());
  return portal;
}

/** Runs a script against a portal on a socket. Returns its output. */
async function run(script: string): Promise<string> {
  const { app, close } = await createServer({
    store: await openStore(sqlite(MEMORY)),
    trustProxy: true,
  });
  const url = await new Promise<string>((resolve) => {
    const socket = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    );
    onTestFinished(() => {
      socket.close();
      return close();
    });
  });
  const { stdout } = await promisify(execFile)("bash", ["-c", script], {
    env: { ...process.env, PORTAL: url },
  });
  return stdout;
}

const REQUESTS = 500 * inject("soak");

// A fixed seed, and a new one for each run, which the finding names.
it.each([1, Date.now() % 2 ** 31])("requests from the seed %i break nothing", async (seed) => {
  const coverage = new Coverage();
  expect(
    await fuzzRequests({ portal: await open(), seed, requests: REQUESTS }, coverage),
  ).toBeUndefined();
  expect(coverage.requests).toBeGreaterThanOrEqual(REQUESTS);
});

it.each([1, Date.now() % 2 ** 31])(
  "commands from the seed %i get the responses that the model predicts",
  async (seed) => {
    expect(await fuzzModel({ portal: await open(), seed, requests: REQUESTS })).toBeUndefined();
  },
);

/** A store with wrong modification years, and one whose lists lack the last entry. */
const late = (store: Store): Store => ({
  ...store,
  transaction: (work) =>
    store.transaction((transaction) =>
      work({
        ...transaction,
        save: (provision) => transaction.save({ ...provision, modified: provision.modified + 1 }),
      }),
    ),
});
const forgetful = (store: Store): Store => ({
  ...store,
  async select(selection) {
    const { total, entries } = await store.select(selection);
    return { total, entries: entries.slice(0, -1) };
  },
});

it.each([
  ["a provision that is modified in the future", late, "none of that lies ahead"],
  ["a list that lacks an entry", forgetful, "The lists show the stored provisions."],
])("%s is found and shown by one request", async (_, spoilStore, sentence) => {
  const portal = await open({ spoilStore });
  const finding = await fuzzRequests({ portal, seed: 1, requests: 10_000 }, new Coverage());
  expect(finding?.what).toContain(sentence);
  expect(finding?.script.split("\n").filter((line) => line.includes('"$rest"'))).toHaveLength(1);
});

it("a script sends the same requests, with any characters", async () => {
  const name = `O'Brien\n"$(id)" \\ \`id\` & <b> ä漢🙂 %00`;
  const steps = [
    asked("org2admin", "expressInterest", {
      itemID: "6489da7f08f045ac8c0a5b1de37d56fe",
      purchaserFullName: name,
    }),
    1000,
  ];
  expect(JSON.parse(await run(reproduction(steps, "one\ntitle")))).toMatchObject({
    purchaserFullName: name,
    created: 1378227262000,
  });
});

/** The contract's example of a refusal. */
const exampleOf = (refusal: string): unknown =>
  Object.values(outcomes).flatMap((named) =>
    Object.hasOwn(named, refusal) ? [named[refusal]?.value] : [],
  )[0];

// The smallest sequence depends on the search.
it.each([
  ["interest.once", "alreadyInterested", 2],
  ["trial.once", "alreadyTried", 2],
  ["purchase.after-interest-or-trial", "neitherInterestedNorTried", 1],
  ["org-entitlements.not-expired", "provisionEnded", 3],
  ["user-entitlements.within-pool", "beyondPool", 3],
  ["delete.vendor-admin", "notVendorAdmin", 1],
  ["purchases.who", "notOwnPurchases", 1],
])(
  "without %s the model finds the difference, and its script shows it",
  async (rule, refusal, most) => {
    const without = [rule];
    const finding = await fuzzModel({
      portal: await open({ without }),
      seed: 1,
      requests: 50_000,
      without,
    });
    const script = finding?.script ?? "";
    expect(finding?.what).toContain(`"refused":"${refusal}"`);
    expect(script.match(/"\$rest\/(?:content|portals)/g)?.length).toBeLessThanOrEqual(most);
    const [expected, actual] = (await run(script)).trim().split("\n").slice(-2);
    expect(expected).toBe(`The model expects: {"refused":"${refusal}"}`);
    expect(JSON.parse(actual ?? "")).not.toEqual(exampleOf(refusal));
  },
);
