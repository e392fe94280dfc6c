/** What a run says of each rule. */
import { operationIds } from "../../generated/operations.ts";
import type { RuleFailure, RuleReport } from "../../generated/report.types.ts";
import { type RuleId, rules, sources } from "../../generated/rules.ts";
import type { Result, RuleStatus, Run } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import { refuses } from "../runner/http/response.ts";
import { scenarios as all } from "../scenarios/all.ts";
import { untested } from "../scenarios/untested.ts";

export type RuleFacts = Pick<
  RuleFailure,
  "rule" | "level" | "certainty" | "sentence" | "source" | "link"
>;

/** Returns what the contract says of a rule. `docs` is the address of the documentation, if it is known. */
export function factsOf(id: RuleId, docs: string | undefined): RuleFacts {
  const { level, certainty, sentence, source } = rules[id];
  const link = docs === undefined ? sources[source].url : `${docs}/rules/${id}`;
  return { rule: id, level, certainty, sentence, source: sources[source], link };
}

/** Every rule of the contract, in its order. */
export function ruleReports(run: Run, docs: string | undefined): RuleReport[] {
  return (Object.keys(rules) as RuleId[]).map((id) => {
    const { rule: _, ...facts } = factsOf(id, docs);
    const own = scenariosWith(id, run.results);
    const status = statusOf(id, own, run);
    const reason = untested[id] ?? "No scenario tests it yet.";
    return {
      id,
      ...facts,
      operations: rules[id].operations,
      status,
      scenarios: own.map((scenario) => scenario.id),
      ...(status === "untested" ? { reason } : {}),
    };
  });
}

/** The scenarios of the suite that have a rule, and other scenarios of the run. */
const scenariosWith = (id: RuleId, results: readonly Result[]): readonly Scenario[] =>
  [...new Set([...all, ...results.map(({ scenario }) => scenario)])].filter((scenario) =>
    scenario.rules.includes(id),
  );

function statusOf(id: RuleId, own: readonly Scenario[], { results, findings }: Run): RuleStatus {
  const isBroken =
    findings.some(({ rule }) => rule === id) ||
    results.some((result) => result.status === "failed" && result.failure.rule === id);
  if (isBroken) return "broken";
  if (results.some(({ differences }) => differences.some(({ rule }) => rule === id)))
    return "observed";
  if (isShapeKept(id, results)) return "kept";
  if (own.length === 0) return operationOf(id) === undefined ? "untested" : "skipped";
  const parts = own.map((scenario) => {
    const result = results.find((one) => one.scenario === scenario);
    return result === undefined ? "skipped" : partOf(id, result);
  });
  if (parts.every((part) => part === "kept")) return "kept";
  if (parts.some((part) => part === "kept" || part === "partly")) return "partly";
  const order = ["errored", "blocked", "unsupported"] as const;
  return order.find((status) => parts.includes(status)) ?? "skipped";
}

/** What one scenario says of a rule that it doesn't break. */
function partOf(id: RuleId, { status, exercised }: Result): RuleStatus {
  const isJudged = exercised.includes(id);
  if (status === "passed" || status === "observed") return isJudged ? "kept" : "skipped";
  if (isJudged) return "partly";
  return status === "failed" ? "blocked" : status;
}

/** The operation whose results a rule gives their shape. */
const operationOf = (id: RuleId) =>
  operationIds.find((operation) => id === `${operation}.response`);

/** True of the rule on the shape of an operation's results if there were some. */
function isShapeKept(id: RuleId, results: readonly Result[]): boolean {
  const operation = operationOf(id);
  return (
    operation !== undefined &&
    results.some(({ exchanges }) =>
      exchanges.some((exchange) => exchange.operation === operation && !refuses(exchange)),
    )
  );
}
