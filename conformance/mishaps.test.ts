/** What goes wrong on the way to a rule: it breaks no rule that it does not belong to. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readCastFile } from "./castFile.ts";
import { startForeign } from "./foreign/portal.testing.ts";
import { castFileOf } from "./foreign/world.testing.ts";
import { pick } from "./pick.ts";
import { run } from "./run.ts";
import { scenarios } from "./scenarios.ts";
import { portal } from "./targets/portal.ts";
import { startReference, worldsOf } from "./targets/reference.ts";
import { summarize } from "./verdict.ts";

const PATIENT = { timeout: inject("patience") };
const folder = mkdtempSync(join(tmpdir(), "mishaps-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lists and ends of provisions are waited for, so tests run side by side. */
const TOGETHER = { concurrent: true };

type Fetch = typeof globalThis.fetch;
type Cast = ReturnType<typeof castFileOf>;

/** Judges the foreign portal through a fetch, with a cast that may be changed. */
async function judged(
  only: readonly string[],
  { through = (fetch: Fetch) => fetch, change = (cast: Cast): object => cast } = {},
) {
  const foreign = await startForeign();
  try {
    const file = join(folder, `${crypto.randomUUID()}.json`);
    writeFileSync(
      file,
      JSON.stringify(change(castFileOf(foreign.address, foreign.world, "password"))),
    );
    const fetch = through(globalThis.fetch);
    const target = await portal(readCastFile(file, {}), { fetch, folder, ...PATIENT });
    const results = await run(target, { scenarios: pick(scenarios, { only }), fetch, ...PATIENT });
    await target.close();
    return { results, ...summarize(results, target.capabilities) };
  } finally {
    foreign.close();
  }
}

/** Changes the text of every answer. */
const answering =
  (change: (text: string) => string) =>
  (fetch: Fetch): Fetch =>
  async (input, init) => {
    const answer = await fetch(input, init);
    return new Response(change(await answer.text()), answer);
  };

const SOME = ["expressInterest", "startTrial", "deleteProvision", "provisionUserEntitlements"];

test("a provision without one member breaks the one rule of its members", TOGETHER, async () => {
  const through = answering((text) => text.replaceAll(/"purchaserEmail":"[^"]*",/g, ""));
  const { broken, results } = await judged(SOME, { through });
  expect(broken).toEqual(["provision.members"]);
  const others = results.filter(({ status }) => status === "unsupported");
  expect(others.length).toBeGreaterThan(20);
  expect(others.map((result) => "reason" in result && result.reason)).toContainEqual(
    expect.stringMatching(
      /^expected answers of \w+ to have the documented shape, got .*purchaserEmail/,
    ),
  );
});

test("a set-up that is refused is booked to its own operation, once", TOGETHER, async () => {
  const refusal = JSON.stringify({ error: { code: 409, message: "No.", details: [] } });
  const through =
    (fetch: Fetch): Fetch =>
    (input, init) =>
      String(input).endsWith("/interest")
        ? Promise.resolve(new Response(refusal))
        : fetch(input, init);
  const { broken, results, exitCode } = await judged(["purchaseListing"], { through });
  expect(broken).toEqual(["interest.effect"]);
  expect(results.filter(({ status }) => status === "failed").length).toBe(1);
  expect(exitCode).toBe(1);
});

describe.each([
  ["trial", "startTrial"],
  ["interest", "expressInterest"],
])("a portal that remembers every %s", TOGETHER, (name, operation) => {
  test("breaks nothing, and is observed to", async () => {
    const known = new Set<string>();
    const refusal = JSON.stringify({
      error: { code: 409, message: "Once is enough.", details: [] },
    });
    const through =
      (fetch: Fetch): Fetch =>
      async (input, init) => {
        const address = String(input);
        if (init?.method !== "POST" || !address.endsWith(`/${name}`)) return fetch(input, init);
        const token = new URLSearchParams(String(init.body)).get("token") ?? "";
        const root = address.slice(0, address.indexOf("/content/"));
        const { orgId } = (await (
          await fetch(`${root}/community/self?f=json&token=${token}`)
        ).json()) as { orgId?: string };
        if (known.has(address + orgId)) return new Response(refusal);
        const answer = await fetch(input, init);
        if (!(await answer.clone().text()).includes('"error"')) known.add(address + orgId);
        return answer;
      };
    const { broken, results, verdicts } = await judged(SOME, { through });
    expect(broken).toEqual([]);
    expect(verdicts.core).toBe("conformant");
    expect(
      results.filter(
        (result) => result.status === "unsupported" && result.lacking.includes(operation as never),
      ),
    ).not.toEqual([]);
    const answers = results.flatMap(({ observations }) => observations).map(({ answer }) => answer);
    expect(
      answers.filter((answer) => /still stands in the way of another$/.test(answer)).length,
    ).toBe(1);
  });
});

/** How long lists lag behind, in milliseconds. */
const LAG = 300;

test("a portal whose lists lag behind changes is conformant", TOGETHER, async () => {
  const nothing = JSON.stringify({ purchases: [], trials: [], interests: [] });
  let changed: number | undefined;
  let [reads, lagged] = [0, 0];
  const isEarly = async () => {
    if (changed === undefined) return false;
    reads += 1;
    if (reads > 1) return performance.now() - changed < LAG;
    // The suite learns of the lag by the first reads after a change. However slow the machine is, the first of them is early,
    // and no other.
    await setTimeout(LAG);
    return true;
  };
  const through =
    (fetch: Fetch): Fetch =>
    async (input, init) => {
      if (String(input).includes("/purchases?") && (await isEarly())) {
        lagged += 1;
        return new Response(nothing);
      }
      const answer = await fetch(input, init);
      if (/\/(interest|trial|purchase)$/.test(String(input))) changed = performance.now();
      return answer;
    };
  const { broken, results } = await judged(
    ["interest.effect", "trial.effect", "purchases.groups"],
    { through },
  );
  expect(broken).toEqual([]);
  expect(results.filter(({ status }) => status === "failed" || status === "errored")).toEqual([]);
  expect(lagged).toBeGreaterThan(0);
});

describe("a gateway that answers in the portal's place", () => {
  let reference: Awaited<ReturnType<typeof startReference>>;
  beforeAll(async () => {
    reference = await startReference();
  });
  afterAll(() => reference.stop());

  const PAGE = "<html><h1>Bad Gateway</h1></html>";
  test.for<[name: string, answer: () => Response]>([
    ["a page of status 502", () => new Response(PAGE, { status: 502 })],
    ["a page of status 200", () => new Response(PAGE)],
    ["nothing", () => new Response("")],
    ["a list", () => new Response("[]")],
    ["null", () => new Response("null")],
    [
      "a redirection",
      () => new Response(null, { status: 302, headers: { Location: "https://sign-in.example" } }),
    ],
    ["code 429", () => Response.json({ error: { code: 429, message: "Slow down.", details: [] } })],
    [
      "status 429",
      () =>
        Response.json(
          { error: { code: 429, message: "Slow down.", details: [] } },
          { status: 429 },
        ),
    ],
  ])("%s: nothing is judged, and the run ends", async ([, answer]) => {
    let asked = 0;
    const fetch: Fetch = (input, init) =>
      ++asked > 10 ? Promise.resolve(answer()) : globalThis.fetch(input, init);
    const target = worldsOf(reference.url, PATIENT);
    const some = pick(scenarios, { only: ["expressInterest"] });
    const results = await run(target, { scenarios: some, fetch, concurrency: 1, ...PATIENT });
    const { broken, exitCode } = summarize(results, target.capabilities);
    expect(broken).toEqual([]);
    expect(results.at(-1)).toMatchObject({
      status: "errored",
      reason: "not played, since the target answers no more",
    });
    expect(exitCode).toBe(2);
  });

  test("a redirection of one answer: the error says where it leads to and what to do", async () => {
    const headers = { Location: "/elsewhere/sharing/rest/content?token=nothing-to-see" };
    let asked = 0;
    const fetch: Fetch = (input, init) =>
      ++asked === 10
        ? Promise.resolve(new Response(null, { status: 307, headers }))
        : globalThis.fetch(input, init);
    const target = worldsOf(reference.url, PATIENT);
    const some = pick(scenarios, { only: ["expressInterest"] });
    const results = await run(target, { scenarios: some, fetch, concurrency: 1, ...PATIENT });
    const { reason = "" } = results.find(({ status }) => status === "errored") as {
      reason?: string;
    };
    expect(reason).toContain(
      `it redirects with status 307; write "${reference.url}/elsewhere/sharing/rest" for "portal"`,
    );
    expect(reason).toContain(`It leads to ${reference.url}${headers.Location}`);
  });

  test("once only: its scenario is an error, the others are judged", async () => {
    let asked = 0;
    const fetch: Fetch = (input, init) =>
      ++asked === 10
        ? Promise.resolve(new Response(PAGE, { status: 502 }))
        : globalThis.fetch(input, init);
    const target = worldsOf(reference.url, PATIENT);
    const some = pick(scenarios, { only: ["expressInterest"] });
    const results = await run(target, { scenarios: some, fetch, concurrency: 1, ...PATIENT });
    expect(results.filter(({ status }) => status !== "passed")).toMatchObject([
      { status: "errored", unreachable: false },
    ]);
  });
});

test.for<[field: string, change: (cast: Cast) => object]>([
  [
    "listings.paid",
    ({ listings, ...cast }) => ({
      ...cast,
      listings: { ...listings, paid: listings.free, free: listings.paid },
    }),
  ],
  [
    "listings.byUser",
    (cast) => ({ ...cast, listings: { ...cast.listings, byUser: "0".repeat(32) } }),
  ],
  [
    "organizations.purchaser",
    (cast) => ({ ...cast, organizations: { ...cast.organizations, purchaser: "nobody" } }),
  ],
  ["members", (cast) => ({ ...cast, members: ["nobody", ...cast.members] })],
  [
    "accounts.vendorUser",
    (cast) => ({ ...cast, accounts: { ...cast.accounts, vendorUser: cast.accounts.vendorMember } }),
  ],
])("a cast whose %s is wrong is found before anything is played", async ([field, change]) => {
  await expect(judged(["interest.once"], { change })).rejects.toThrow(
    `the cast does not fit the portal: ${field}`,
  );
  expect((await judged(["interest.once"])).exitCode).toBe(0);
});
