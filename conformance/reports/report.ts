/** The report of a run as a value, without secrets. Every kind of report shows it. */
import { openQuestions } from "../../generated/conflicts.ts";
import type { FailureReport, Report, ResultReport } from "../../generated/report.types.ts";
import type { Exchange } from "../model/exchange.ts";
import { type Result, type Run, STATUSES, type Status } from "../model/result.ts";
import { profileOf } from "../model/scenario.ts";
import type { Target } from "../model/target.ts";
import type { Coverage } from "../runner/coverage.ts";
import { createSecrets, type Secrets } from "../runner/http/secrets.ts";
import { operationsOf } from "../runner/pick.ts";
import type { Summary } from "../runner/verdict.ts";
import { foundIn } from "./evidence.ts";
import { type Blank, blankRequest, exchangeReport } from "./exchanges.ts";
import { contract, homepage, suite } from "./identity.ts";
import { ruleReports } from "./rules.ts";
import { verdictSentence } from "./verdictSentence.ts";
import { additionOf, needOf } from "./words.ts";

/** Another number means that a reader has to change. */
const SCHEMA: Report["$schema"] = "urn:marketplace-provisioning:conformance-report:2";

export interface RunFacts {
  readonly target: Pick<Target, "name" | "capabilities"> & Partial<Pick<Target, "fixtures">>;
  readonly summary: Summary;
  /** When the run began. */
  readonly started: Date;
  /** Time that the run took. */
  readonly milliseconds: number;
  /** The secrets of the run's transport. Without them, those are removed that the run sent and received. */
  readonly secrets?: Secrets;
  readonly coverage?: Coverage;
  /** Every exchange, in scenarios or not, as `onExchange` of the transport receives it. */
  readonly exchanges?: readonly Exchange[];
  /** Address of the documentation whose pages about rules the report links to. The default is the published one. */
  readonly docs?: string | undefined;
}

/** Makes a value when it is first asked for. Exchanges are blanked only if a report shows them, because that takes time. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The report of a run. */
export function reportOf(run: Run, facts: RunFacts): Report {
  const { target, summary, started, milliseconds, coverage, exchanges = [] } = facts;
  const docs = facts.docs ?? homepage();
  const { results } = run;
  const { verdicts, broken, exitCode, deviation } = summary;
  const { blank } = facts.secrets ?? secretsOf(run, facts);
  const inScenarios = new Set(results.flatMap((result) => result.exchanges));
  const counts = Object.keys(STATUSES).map((status) => [
    status,
    results.filter((result) => result.status === status).length,
  ]);
  const name = blank(target.name);
  const others = once(() =>
    exchanges
      .filter((exchange) => !inScenarios.has(exchange))
      .map((exchange) => exchangeReport(exchange, blank)),
  );
  return {
    $schema: SCHEMA,
    suite: suite(),
    contract: contract(),
    target: { name, capabilities: [...target.capabilities] },
    started: started.toISOString(),
    milliseconds: Math.round(milliseconds),
    verdict: blank(verdictSentence(name, run, summary)),
    verdicts,
    broken,
    exitCode,
    counts: Object.fromEntries(counts) as Record<Status, number>,
    ...(deviation === undefined ? {} : { deviation }),
    ...foundIn(run, { blank, docs }),
    gains: (coverage?.gains ?? []).map((gain) => ({
      add: additionOf(gain),
      scenarios: gain.scenarios,
    })),
    observed: observedIn(results, blank),
    rules: ruleReports(run, docs),
    results: results.map((result) => resultReport(result, blank)),
    get others() {
      return others();
    },
  };
}

/** The secrets that a run shows. */
function secretsOf({ results }: Run, { target, exchanges = [] }: RunFacts): Secrets {
  const secrets = createSecrets();
  if (target.fixtures) secrets.learn(target.fixtures);
  for (const { request, response } of [...results.flatMap((one) => one.exchanges), ...exchanges])
    secrets.learnFrom(request, response);
  return secrets;
}

/** What was observed of each open question. */
function observedIn(results: readonly Result[], blank: Blank): Report["observed"] {
  const all = results.flatMap(({ observations }) => observations);
  return openQuestions.flatMap(({ id, question }) => {
    const answers = all.filter((one) => one.question === id).map(({ answer }) => blank(answer));
    return answers.length > 0 ? [{ id, question, answers }] : [];
  });
}

function resultReport(result: Result, blank: Blank): ResultReport {
  const { scenario, status, milliseconds } = result;
  const { id, title, rules, capabilities, needs } = scenario;
  const failureReport = ({ rule, expected, actual }: FailureReport): FailureReport => ({
    rule,
    expected: blank(expected),
    actual: blank(actual),
  });
  const unanswered = result.status === "errored" && result.unanswered ? [result.unanswered] : [];
  const exchanges = once(() => [
    ...result.exchanges.map((exchange) => exchangeReport(exchange, blank)),
    ...unanswered.map((request) => ({ request: blankRequest(request, blank) })),
  ]);
  const count = result.exchanges.length + unanswered.length;
  const isShown = count > 0 && status !== "passed";
  return {
    id,
    title,
    profile: profileOf(scenario),
    operations: operationsOf(scenario),
    rules,
    capabilities,
    roles: Object.values(needs).map(({ description }) => description),
    status,
    milliseconds: Math.round(milliseconds),
    ...("failure" in result ? { failure: failureReport(result.failure) } : {}),
    differences: result.differences.map(failureReport),
    ...("reason" in result ? { reason: blank(result.reason) } : {}),
    ...("missing" in result ? { missing: result.missing.map(needOf) } : {}),
    get exchanges() {
      return exchanges();
    },
    ...(isShown ? { evidence: evidenceOf(result, count) } : {}),
  };
}

/** The exchange that shows how a scenario ended. It is the last one, unless the scenario says another. */
function evidenceOf(result: Result, count: number): number {
  const exchange =
    result.status === "failed"
      ? result.failure.exchange
      : result.status === "blocked"
        ? result.exchange
        : result.differences[0]?.exchange;
  const place = exchange === undefined ? -1 : result.exchanges.indexOf(exchange);
  return place < 0 ? count - 1 : place;
}
