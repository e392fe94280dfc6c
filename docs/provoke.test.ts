/** What pages say on how to provoke a refusal: the calls that the suite makes. */
import { expect, it } from "vitest";
import { provoking } from "./site/provoke.ts";
import { operations, refusalOf } from "./site/register.ts";

it("a second interest is provoked by two calls", () => {
  expect(provoking("interest.once", { outcome: "alreadyInterested" })).toBe(
    "`org2user: expressInterest(paid)`, 2 times",
  );
});

it("a shared rule is provoked by a call of the page's operation, if a scenario makes one", () => {
  const refusal = { outcome: "methodNotAllowed", operation: "startTrial" };
  expect(provoking("transport.post-only", refusal)).toBe("`org2user: startTrial(byUser)` by GET");
});

it("the time that must pass is said", () => {
  expect(provoking("trial.once", { outcome: "alreadyTried" })).not.toContain("after");
  expect(provoking("oauth.refresh-valid", { outcome: "refreshExpired" })).toMatch(
    /; after \d+ hours, /,
  );
});

it("each refusal of each operation is provoked, but for two that no scenario makes", () => {
  const missing = operations.flatMap((operation) =>
    operation.rules.flatMap((rule) => {
      const refusal = refusalOf(operation, rule);
      if (refusal === undefined) return [];
      const way = provoking(rule.id, { outcome: refusal.name, operation: operation.id });
      return way === undefined ? [rule.id] : [];
    }),
  );
  expect(missing).toEqual(["token.attempts", "user-entitlements.not-offline"]);
});
