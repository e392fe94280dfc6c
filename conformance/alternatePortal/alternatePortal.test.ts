/** The suite judges an independent portal conformant, by several target files, and finds single faults in it. */
import { describe, expect, inject, test } from "vitest";
import type { RuleId } from "../../generated/rules.ts";
import { offers, purchaser } from "../model/needs.ts";
import type { Run } from "../model/result.ts";
import { scenario } from "../model/scenario.ts";
import { mutants } from "../mutants/all.ts";
import { judgementOf } from "../mutants/judge.ts";
import { plant } from "../mutants/plant.ts";
import { scenarios } from "../scenarios/all.ts";
import {
  fixturesWithTokens,
  fullFixtures,
  judgeAlternate,
  smallFixtures,
} from "./judge.testing.ts";
import { startAlternatePortal } from "./portal.testing.ts";
import type { World } from "./world.testing.ts";

const PATIENT = { timeout: inject("patience") };

/** Tests wait for their portals, so they run side by side. */
const TOGETHER = { concurrent: true };

/** A name of an organization or user begins with it, and an id of an item has it. */
const TAG = "7e";

/** Every third scenario. */
const SOME = scenarios.filter((_, index) => index % 3 === 0);

/** Scenarios that didn't end as those of a conformant portal. */
const unexpected = (results: Run["results"]): readonly string[] =>
  results
    .filter(({ status }) => !["passed", "observed", "unsupported"].includes(status))
    .map(({ status, scenario }) => `${status} ${scenario.id}`);

/** What organizations have, without what differs from one provision to the next. */
const provisionsIn = ({ deals }: World) =>
  deals
    .map(({ item, buyer, asked, trial, bought, pool }) =>
      [item, buyer, asked, trial, bought, pool?.maxUsers].join(" "),
    )
    .toSorted();

describe("the alternate portal is conformant", () => {
  test.for([
    { by: "the whole target file and other ids", fixtures: fullFixtures, tag: TAG, atLeast: 380 },
    { by: "tokens", fixtures: fixturesWithTokens, played: SOME, atLeast: 100 },
    // Much is left to be judged, but nothing is wrong.
    {
      by: "two administrators and one listing",
      fixtures: smallFixtures,
      atLeast: 120,
      verdict: "partial",
    },
  ])("by $by", TOGETHER, async ({ atLeast, tag = "", played: all = scenarios, ...options }) => {
    const { verdict = "conformant" } = options;
    const { results, findings, summary, alternate } = await judgeAlternate(all, {
      ...PATIENT,
      ...options,
      tag,
    });
    expect(unexpected(results)).toEqual([]);
    expect(findings).toEqual([]);
    expect(summary.broken).toEqual([]);
    expect(summary.verdicts).toEqual({ contract: verdict, core: verdict, timed: "not claimed" });
    const played = results.filter(({ status }) => status === "passed" || status === "observed");
    expect(played.length).toBeGreaterThanOrEqual(atLeast);
    // It differs from the reference portal, so that the verdict says something.
    expect(results.filter(({ status }) => status === "observed").length).toBeGreaterThan(5);
    const fresh = await startAlternatePortal({ tag });
    fresh.close();
    expect(provisionsIn(alternate.world)).toEqual(provisionsIn(fresh.world));
  });

  const OPTIONAL =
    /\/rest\/(no\/|community|content\/(items|users|listings\?|listings\/\w+\/info)|info|oauth2|portals\/\w+\/(users|customers[?/]))/;
  test.for([
    {
      by: "refuses an unknown path in JSON",
      init: { headers: { "Content-Type": "application/json" } },
      text: '{"error":{"code":400,"message":"Invalid URL","details":["Invalid URL"]}}',
    },
    {
      by: "gives each refusal of an unknown path an id",
      init: { headers: { "Content-Type": "application/json" } },
      text: '{"error":{"code":400,"message":"Invalid URL","details":[],"id":"REQUEST"}}',
    },
    {
      by: "describes the problem of an unknown path in another form",
      init: { status: 404, headers: { "Content-Type": "application/problem+json" } },
      text: '{"type":"about:blank","title":"Not Found","status":404}',
    },
    {
      by: "leads from an unknown path to its home page",
      init: { status: 302, headers: { Location: "/home/" } },
      text: "",
    },
  ])("if it leaves out all that is optional, and $by", TOGETHER, async ({ init, text }) => {
    const respond: typeof globalThis.fetch = async (url, options) =>
      OPTIONAL.test(String(url))
        ? new Response(text.replace("REQUEST", crypto.randomUUID()), init)
        : globalThis.fetch(url, options);
    const options = { ...PATIENT, fixtures: fixturesWithTokens, fetch: respond };
    const { results, findings, summary } = await judgeAlternate(SOME, options);
    expect(unexpected(results)).toEqual([]);
    expect(findings).toEqual([]);
    expect(summary.broken).toEqual([]);
  });

  test("if it is slow, and its time passes as everywhere", TOGETHER, async () => {
    const awaited: readonly RuleId[] = [
      "purchases.status",
      "interest.once",
      "provision.one-per-purchaser",
    ];
    const some = scenarios.filter(({ rules }) => rules.some((rule) => awaited.includes(rule)));
    const options = { ...PATIENT, fixtures: smallFixtures, delay: 50, isRealTime: true };
    const { summary, results } = await judgeAlternate(some, options);
    expect(summary.broken).toEqual([]);
    expect(unexpected(results)).toEqual([]);
  });
});

describe("a portal that may only be read", () => {
  const unannounced = scenario({
    id: "unannounced",
    title: "a change that no capability announces",
    rules: ["interest.once"],
    capabilities: ["stateful"],
    needs: { buyer: purchaser.buys, listing: offers.interest },
    async check({ buyer, listing }) {
      await buyer.exchange("expressInterest", { itemID: listing });
    },
  });
  const changes =
    /\/(interest|trial|purchase|deleteProvision|provision\w+Entitlements|addItem|update|list|unlist|\w+Relationship)$/;

  test.for([{ allow: [] }, { allow: ["write"] }, { allow: ["delete"] }] as const)(
    "gets no request that changes something, if $allow is allowed",
    TOGETHER,
    async ({ allow }) => {
      const options = { ...PATIENT, fixtures: fullFixtures, allow };
      const played = [...scenarios, unannounced];
      const { alternate, results } = await judgeAlternate(played, options);
      expect(alternate.received.filter(({ path }) => changes.test(path))).toEqual([]);
      expect(results.at(-1)?.status).toBe("unsupported");
    },
  );
});

/** Faults that two administrators and one listing show. */
const SHOWN_BY_TWO = [
  "accepts a second interest",
  "lets a trial last a day less",
  "accepts a purchase without interest or trial",
  "keeps the interest",
  "lists the customers of others",
  "ignores the order",
  "counts from 0",
];

test.for(mutants.filter(({ does }) => SHOWN_BY_TWO.includes(does)))(
  "an alternate portal that $does breaks $rule, which is named alone",
  TOGETHER,
  async (mutant) => {
    const { fetch, alterations } = plant(mutant.plant);
    const own = scenarios.filter(({ rules }) => rules.includes(mutant.rule));
    const judged = await judgeAlternate(own, { ...PATIENT, fixtures: smallFixtures, fetch });
    const { by, wrong } = judgementOf(mutant, judged, alterations() > 0);
    expect(by).not.toEqual([]);
    expect(wrong).toEqual([]);
  },
);

test("there is a mutant of each of those faults", () => {
  const found = mutants.map(({ does }) => does);
  expect(SHOWN_BY_TWO.filter((does) => !found.includes(does))).toEqual([]);
});
