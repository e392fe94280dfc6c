/** What a run says of each rule. */
import { type Certainty, type RuleId, rules, sources } from "../../generated/rules.ts";
import type { Result } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import { scenarios as all } from "../scenarios/all.ts";
import { untested } from "../scenarios/untested.ts";

export const RULE_STATUSES = {
  kept: "every scenario that proves it passed",
  partial: "what was played of it passed, and something was not played",
  broken: "a scenario that proves it failed",
  observed: "the target differs, where the sources are silent",
  errored: "a scenario that proves it could not be played to its end",
  unsupported: "target or cast lack what its scenarios need",
  skipped: "its scenarios were not chosen",
  untested: "no scenario proves it",
} as const;
export type RuleStatus = keyof typeof RULE_STATUSES;

export interface RuleReport {
  readonly id: RuleId;
  readonly level: "MUST" | "SHOULD" | "MAY";
  readonly certainty: Certainty;
  readonly sentence: string;
  readonly source: { readonly title: string; readonly url: string };
  /** Operations that the rule belongs to; none where it holds for every answer. */
  readonly operations: readonly string[];
  readonly status: RuleStatus;
  /** Ids of the scenarios that prove it. */
  readonly scenarios: readonly string[];
  /** Why it is untested. */
  readonly reason?: string;
}

/** Every rule of the contract, in its order. */
export function ruleReports(results: readonly Result[]): RuleReport[] {
  return (Object.keys(rules) as RuleId[]).map((id) => {
    const { level, certainty, sentence, source, operations } = rules[id];
    const scenarios = provers(id, results);
    const reason =
      scenarios.length === 0 ? (untested[id] ?? "No scenario tells its operation yet.") : undefined;
    return {
      id,
      level,
      certainty,
      sentence,
      source: sources[source],
      operations,
      status: statusOf(id, scenarios, results),
      scenarios: scenarios.map((scenario) => scenario.id),
      ...(reason === undefined ? {} : { reason }),
    };
  });
}

/** The scenarios of the suite that prove a rule, and those of the run that are somebody else's. */
function provers(id: RuleId, results: readonly Result[]): readonly Scenario[] {
  return [...new Set([...all, ...results.map(({ scenario }) => scenario)])].filter(({ proves }) =>
    proves.includes(id),
  );
}

function statusOf(
  id: RuleId,
  provers: readonly Scenario[],
  results: readonly Result[],
): RuleStatus {
  if (results.some((result) => result.status === "failed" && result.breaks.includes(id)))
    return "broken";
  if (provers.length === 0) return "untested";
  // What failed by another rule tells nothing of this one.
  const played = results
    .filter(({ scenario }) => provers.includes(scenario))
    .map(({ status }) => (status === "failed" ? "unsupported" : status));
  if (played.includes("errored")) return "errored";
  if (played.includes("observed")) return "observed";
  if (!played.includes("passed")) return played.length === 0 ? "skipped" : "unsupported";
  return played.length === provers.length && !played.includes("unsupported") ? "kept" : "partial";
}
