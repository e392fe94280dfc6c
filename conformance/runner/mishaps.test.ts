/** What goes wrong on the way to a rule breaks no other rule. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Scenario } from "../model/scenario.ts";
import { customersPages } from "../scenarios/customersPages.ts";
import { expressInterest } from "../scenarios/expressInterest.ts";
import { getSelf } from "../scenarios/getSelf.ts";
import { startReference, worldsOf } from "../targets/reference.ts";
import { type RunOptions, run } from "./run.ts";
import { summarize } from "./verdict.ts";

const PATIENT = { timeout: inject("patience") };

type Fetch = typeof globalThis.fetch;

let reference: Awaited<ReturnType<typeof startReference>>;
beforeAll(async () => {
  reference = await startReference();
});
afterAll(() => reference.stop());

/** Judges worlds of the reference portal through a fetch. */
async function judge(fetch: Fetch, options: Partial<RunOptions> = {}) {
  const target = worldsOf(reference.url, PATIENT);
  const scenarios: readonly Scenario[] = expressInterest;
  const judged = await run(target, { scenarios, fetch, ...PATIENT, ...options });
  return { ...judged, ...summarize(judged, target.capabilities) };
}

test("a member that is missing everywhere is one finding of each operation, and no scenario fails", async () => {
  const without: Fetch = async (input, init) => {
    const response = await fetch(input, init);
    return new Response(
      (await response.text()).replaceAll(/"purchaserOrgId":"[^"]*",/g, ""),
      response,
    );
  };
  const scenarios = expressInterest.filter(({ id }) => id === "interest.once");
  const { results, findings, broken } = await judge(without, { scenarios });
  expect(results).toMatchObject([{ status: "passed" }]);
  expect(findings).toMatchObject([
    { rule: "expressInterest.response", pointer: "/purchaserOrgId", problem: "is missing" },
  ]);
  expect(broken).toEqual(["expressInterest.response"]);
});

test("null breaks a rule where a member must be there, and nothing where it may be absent", async () => {
  const findingsWith = async (value: string) => {
    const altered: Fetch = async (input, init) => {
      const response = await fetch(input, init);
      const text = (await response.text()).replaceAll(
        /"(purchaserEmail|orgId)":"[^"]*"/g,
        `"$1":${value}`,
      );
      return new Response(text, response);
    };
    const scenarios = expressInterest.filter(({ id }) => id === "interest.once");
    const { findings } = await judge(altered, { scenarios });
    return findings.map(({ rule, pointer, problem }) => [rule, pointer, problem]);
  };
  const rule = "expressInterest.response";
  expect(await findingsWith("null")).toEqual([[rule, "/purchaserEmail", "is null"]]);
  expect(await findingsWith("1")).toEqual([
    [rule, "/orgId", "must be a string, but is a number"],
    [rule, "/purchaserEmail", "must be a string, but is a number"],
  ]);
});

test("a portal may repeat a position that isn't one, but not show it of its own accord", async () => {
  const findingsWith = async (repeated: RegExp) => {
    const repeating: Fetch = async (input, init) => {
      const url = String(input);
      const isRepeated = url.includes("/customersList") && repeated.test(url);
      const response = await fetch(isRepeated ? url.replace("start=0", "start=1") : url, init);
      if (!isRepeated) return response;
      return new Response((await response.text()).replace('"start":1', '"start":0'), response);
    };
    const ids = ["customers.start-positive", "customers.page-default"];
    const scenarios = customersPages.filter(({ id }) => ids.includes(id));
    const { findings } = await judge(repeating, { scenarios });
    return findings.map(({ rule, pointer }) => [rule, pointer]);
  };
  expect(await findingsWith(/start=0/)).toEqual([]);
  expect(await findingsWith(/customersList/)).toEqual([["listCustomers.response", "/start"]]);
});

test("a preparation that is refused blocks its scenarios, and breaks nothing", async () => {
  const refusal = { error: { code: 409, message: "No.", details: [] } };
  const refusing: Fetch = (input, init) =>
    String(input).endsWith("/trial") ? Promise.resolve(Response.json(refusal)) : fetch(input, init);
  const { results, broken, exitCode } = await judge(refusing);
  const blocked = results.filter(({ status }) => status !== "passed");
  expect(blocked.map(({ scenario: { id } }) => id)).toContain("interest.keeps-trial");
  for (const result of blocked)
    expect(result).toMatchObject({
      status: "blocked",
      operation: "startTrial",
      reason: expect.stringMatching(/^startTrial was refused: .*"No\."/),
      exchange: { operation: "startTrial" },
    });
  expect(broken).toEqual([]);
  expect(exitCode).toBe(3);
});

test.for([
  { path: "/community/", operation: "getSelf", code: 0 },
  { path: "/interest", operation: "expressInterest", code: 3 },
] as const)(
  "a portal that leaves $operation out is judged by the rest, and ends with $code",
  async ({ path, operation, code }) => {
    const without: Fetch = (input, init) =>
      String(input).includes(path)
        ? Promise.resolve(new Response("<title>Nothing here</title>", { status: 404 }))
        : fetch(input, init);
    const scenarios = [...getSelf, ...expressInterest.filter(({ id }) => id === "interest.once")];
    const { results, broken, exitCode } = await judge(without, { scenarios });
    const others = results.filter(({ status }) => status !== "passed");
    expect(others.map(({ scenario: { id } }) => id)).toEqual(
      operation === "getSelf" ? getSelf.map(({ id }) => id) : ["interest.once"],
    );
    for (const result of others)
      expect(result).toMatchObject({
        status: "unsupported",
        missing: [{ kind: "operation", name: operation }],
      });
    expect({ broken, exitCode }).toEqual({ broken: [], exitCode: code });
  },
);

describe("a gateway that responds in the portal's place", () => {
  const PAGE = "<html><h1>Bad Gateway</h1></html>";
  const slower = { error: { code: 429, message: "Slow down.", details: [] } };
  test.for<[name: string, respond: () => Response]>([
    ["a page of status 502", () => new Response(PAGE, { status: 502 })],
    ["a page of status 200", () => new Response(PAGE)],
    ["nothing", () => new Response("")],
    ["a list", () => new Response("[]")],
    ["null", () => new Response("null")],
    [
      "a redirect",
      () => new Response(null, { status: 302, headers: { Location: "https://sign-in.example" } }),
    ],
    ["code 429", () => Response.json(slower)],
    ["status 429", () => Response.json(slower, { status: 429 })],
  ])("%s: nothing is judged, and the run ends", async ([, respond]) => {
    let count = 0;
    const gateway: Fetch = (input, init) =>
      ++count > 6 ? Promise.resolve(respond()) : fetch(input, init);
    const { results, broken, exitCode } = await judge(gateway, { concurrency: 1 });
    expect(broken).toEqual([]);
    expect(results.at(-1)).toMatchObject({
      status: "skipped",
      reason: "the portal no longer responds",
    });
    expect(exitCode).toBe(2);
  });

  test("a redirect of one response: the error says where it leads and what to do", async () => {
    const headers = { Location: "/elsewhere/sharing/rest/content?token=nothing-to-see" };
    let count = 0;
    const gateway: Fetch = (input, init) =>
      ++count === 6
        ? Promise.resolve(new Response(null, { status: 307, headers }))
        : fetch(input, init);
    const { results } = await judge(gateway, { concurrency: 1 });
    const [result] = results.filter(({ status }) => status === "errored");
    const reason = result && "reason" in result ? result.reason : "";
    expect(reason).toContain(
      `it redirects with status 307; write "${reference.url}/elsewhere/sharing/rest" for "portal"`,
    );
    expect(reason).toContain(`It leads to ${reference.url}${headers.Location}`);
  });

  test("once only: its scenario is an error, the others are judged", async () => {
    let count = 0;
    const gateway: Fetch = (input, init) =>
      ++count === 6 ? Promise.resolve(new Response(PAGE, { status: 502 })) : fetch(input, init);
    const { results } = await judge(gateway, { concurrency: 1 });
    expect(results.filter(({ status }) => status !== "passed")).toMatchObject([
      { status: "errored", isUnreachable: false },
    ]);
  });
});
