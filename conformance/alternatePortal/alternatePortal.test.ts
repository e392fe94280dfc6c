/** The suite on a portal by other hands: judged conformant as it is, and not with any single fault. */
import { describe, expect, test } from "vitest";
import { type Rule, type RuleId, rules } from "../../generated/rules.ts";
import type { Need } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { scenarios } from "../scenarios/all.ts";
import { FAULTS, type Fault } from "./faults.testing.ts";
import { judgeForeign } from "./judge.testing.ts";
import { startForeign } from "./portal.testing.ts";

/** Portals and their answers are waited for, so tests run side by side. */
const TOGETHER = { concurrent: true };

/** What purchasers hold, without what differs from one provision to the next. */
const holdings = ({ deals }: Awaited<ReturnType<typeof startForeign>>["world"]) =>
  deals
    .map(({ item, buyer, asked, trial, bought, pool }) => ({
      item,
      buyer,
      asked,
      trial,
      bought,
      maxUsers: pool?.maxUsers,
    }))
    .toSorted((a, b) => `${a.item}${a.buyer}`.localeCompare(`${b.item}${b.buyer}`));

test.for([
  ["password", ["write", "delete", "items"]],
  ["token", ["write", "delete"]],
] as const)(
  "a portal of other choices is conformant, signed in by %s and with consent to %j",
  TOGETHER,
  async ([signIn, allow]) => {
    const { results, summary, foreign } = await judgeForeign(scenarios, {
      signIn,
      allow: [...allow],
    });
    expect(
      results
        .filter(({ status }) => status === "failed" || status === "errored")
        .map(({ scenario: { id } }) => id),
    ).toEqual([]);
    expect(summary.verdicts).toEqual({
      contract: "conformant",
      core: "conformant",
      timed: "not claimed",
    });
    expect(summary.exitCode).toBe(0);
    // It differs, so that the verdict is one over differences.
    expect(results.filter(({ status }) => status === "observed").length).toBeGreaterThan(20);
    const fresh = await startForeign();
    fresh.close();
    expect(holdings(foreign.world)).toEqual(holdings(fresh.world));
  },
);

test("a slow portal is conformant", TOGETHER, async () => {
  const some = scenarios.filter(
    ({ proves }) => proves.includes("purchases.status") || proves.includes("interest.once"),
  );
  const { summary } = await judgeForeign(some, { delay: 150 });
  expect(summary.exitCode).toBe(0);
});

describe("with one fault", () => {
  test.for(Object.keys(FAULTS) as Fault[])(
    "%s: the broken rule is named",
    TOGETHER,
    async (fault) => {
      const rule = FAULTS[fault];
      const claiming = scenarios.filter(({ proves }) => proves.includes(rule));
      const { summary } = await judgeForeign(claiming, { fault });
      expect(summary.broken).toContain(rule);
      expect(summary.exitCode).toBe(1);
    },
  );
});

const isJudged = ({ certainty, level }: Rule) => certainty !== "inferred" && level === "MUST";

test("faults are planted in what is judged, none in what is inferred", () => {
  expect(Object.values(FAULTS).filter((rule) => !isJudged(rules[rule]))).toEqual([]);
});

test("every rule that is judged, and can be broken without a clock and by one address, has a fault", () => {
  const beyond: readonly Need[] = ["clock", "both-schemes", "exact-outcomes"];
  const told = scenarios
    .filter(({ needs }) => !needs.some((need) => beyond.includes(need)))
    .flatMap(({ proves }) => proves);
  const faulty: readonly RuleId[] = Object.values(FAULTS);
  expect(told.filter((rule) => isJudged(rules[rule]) && !faulty.includes(rule))).toEqual([]);
});

describe("a portal that may only be read", () => {
  const liar = scenario({
    id: "liar",
    title: "a change without a word",
    proves: ["interest.once"],
    needs: ["stateful", "purchaserAdmin", "paid"],
    async run({ purchaserAdmin, paid }) {
      await purchaserAdmin.exchange("expressInterest", { itemID: paid });
    },
  });

  test.for([[], ["write"], ["delete"]])(
    "%j: sees not one request that changes something",
    TOGETHER,
    async (allow) => {
      const { foreign, results } = await judgeForeign([...scenarios, liar], { allow });
      const changing =
        /\/(interest|trial|purchase|deleteProvision|provision\w+Entitlements|addItem|update|list|unlist|\w+Relationship)$/;
      expect(foreign.received.filter(({ path }) => changing.test(path))).toEqual([]);
      expect(results.at(-1)).toMatchObject({
        status: "errored",
        reason: expect.stringContaining("was not sent"),
      });
    },
  );
});
