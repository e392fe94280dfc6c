/** A run as a value to be shown: whole, in plain words, and without a secret. Every kind of report is made of it. */
import type { OperationId } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import { BLANK } from "../runner/http/blanking.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Deviation } from "../runner/expectedFailures.ts";
import { operationsOf } from "../runner/pick.ts";
import type { Lacking, Result, Status } from "../model/result.ts";
import { type Profile, profileOf } from "../model/scenario.ts";
import type { SecondOpinion } from "./crossCheck/crossCheck.ts";
import type { Need } from "../model/needs.ts";
import type { Target } from "../model/target.ts";
import type { Summary, Verdict } from "../runner/verdict.ts";
import { contract, suite } from "./identity.ts";
import { type RuleReport, ruleReports } from "./rules.ts";

/** Names report.schema.json; another number means that a reader has to change. */
export const SCHEMA = "urn:marketplace-provisioning:conformance-report:1";

export interface Report {
  readonly $schema: typeof SCHEMA;
  readonly suite: { readonly name: string; readonly version: string };
  readonly contract: { readonly title: string; readonly version: string };
  readonly target: { readonly name: string; readonly capabilities: readonly string[] };
  /** When the run began, as an ISO 8601 instant. */
  readonly started: string;
  /** Time that the run took. */
  readonly milliseconds: number;
  readonly verdicts: Readonly<Record<Profile, Verdict>>;
  /** The MUSTs that the target breaks. */
  readonly broken: readonly RuleId[];
  readonly exitCode: Summary["exitCode"];
  readonly counts: Readonly<Record<Status, number>>;
  /** How the failures differ from the expected ones, if any were stated. */
  readonly deviation?: Deviation;
  readonly rules: readonly RuleReport[];
  readonly results: readonly ResultReport[];
  /** What was sent and answered before, between and after scenarios: signing in, cleaning up. */
  readonly others: readonly ExchangeReport[];
  /** What somebody else says of the answers, if it was wanted. */
  readonly secondOpinion?: SecondOpinion;
}

export interface ResultReport {
  readonly id: string;
  readonly title: string;
  readonly profile: Profile;
  readonly operations: readonly OperationId[];
  readonly proves: readonly RuleId[];
  readonly needs: readonly Need[];
  readonly status: Status;
  readonly milliseconds: number;
  /** What was to be seen and what was, where the target differs. */
  readonly expected?: string;
  readonly actual?: string;
  /** The rules that it breaks, where it failed: those that it proves, or the one that it met with before it came to them. */
  readonly breaks?: readonly RuleId[];
  /** Why it could not be played to its end. */
  readonly reason?: string;
  /** What target or cast lack. */
  readonly lacking?: readonly Lacking[];
  readonly exchanges: readonly ExchangeReport[];
  /** Place of the exchange that shows it, among the exchanges. */
  readonly evidence?: number;
}

export interface ExchangeReport {
  /** Absent where it is not known, since nobody answered. */
  readonly operation?: OperationId;
  readonly started?: string;
  readonly milliseconds?: number;
  readonly request: Exchange["request"];
  /** Absent where nobody answered. */
  readonly response?: Exchange["response"];
}

export interface RunFacts {
  readonly target: Pick<Target, "name" | "capabilities">;
  readonly summary: Summary;
  /** When the run began. */
  readonly started: Date;
  /** Time that the run took. */
  readonly milliseconds: number;
  /** Everything that was sent and answered, in scenarios or not, as `onExchange` of the transport tells it. */
  readonly exchanges?: readonly Exchange[];
}

/** The report of a run. */
export function reportOf(results: readonly Result[], facts: RunFacts): Report {
  const { target, summary, started, milliseconds, exchanges = [] } = facts;
  const { verdicts, broken, exitCode, deviation } = summary;
  const statuses: readonly Status[] = ["passed", "failed", "observed", "unsupported", "errored"];
  const blank = blankerOf(results);
  const inScenarios = new Set(results.flatMap((result) => result.exchanges));
  const counts = statuses.map((status) => [
    status,
    results.filter((result) => result.status === status).length,
  ]);
  return {
    $schema: SCHEMA,
    suite: suite(),
    contract: contract(),
    target: { name: blank(target.name), capabilities: [...target.capabilities] },
    started: started.toISOString(),
    milliseconds: Math.round(milliseconds),
    verdicts,
    broken,
    exitCode,
    counts: Object.fromEntries(counts) as Record<Status, number>,
    ...(deviation === undefined ? {} : { deviation }),
    rules: ruleReports(results),
    results: results.map(resultReport),
    others: exchanges
      .filter((exchange) => !inScenarios.has(exchange))
      .map((exchange) => exchangeReport(exchange, blank)),
  };
}

type Blank = (text: string) => string;

/** Blanks what any of the results holds secret. */
const blankerOf = (results: readonly Result[]): Blank => {
  const memories = new Set(results.map(({ secrets }) => secrets));
  return (text) => [...memories].reduce((rest, { blank }) => blank(rest), text);
};

/** A result without its secrets. */
export function resultReport(result: Result): ResultReport {
  const { scenario, status, milliseconds } = result;
  const { id, title, proves, needs } = scenario;
  const { blank } = result.secrets;
  const exchanges: ExchangeReport[] = result.exchanges.map((exchange) =>
    exchangeReport(exchange, blank),
  );
  if (result.status === "errored" && result.unanswered) {
    exchanges.push({ request: blankRequest(result.unanswered, blank) });
  }
  return {
    id,
    title,
    profile: profileOf(scenario),
    operations: operationsOf(scenario),
    proves,
    needs,
    status,
    milliseconds: Math.round(milliseconds),
    ...difference(result, blank),
    exchanges,
    ...(exchanges.length === 0 || status === "passed"
      ? {}
      : { evidence: evidenceOf(result, exchanges.length) }),
  };
}

function difference(
  result: Result,
  blank: Blank,
): Pick<ResultReport, "expected" | "actual" | "breaks" | "reason" | "lacking"> {
  switch (result.status) {
    case "failed":
    case "observed":
      return {
        expected: blank(result.broken.expected),
        actual: blank(result.broken.actual),
        ...(result.status === "failed" ? { breaks: result.breaks } : {}),
      };
    case "errored":
      return { reason: blank(result.reason) };
    case "unsupported":
      return {
        lacking: result.lacking,
        ...(result.reason === undefined ? {} : { reason: blank(result.reason) }),
      };
    case "passed":
      return {};
  }
}

/** The exchange that shows what a scenario found; otherwise it is the last one. */
function evidenceOf(result: Result, count: number): number {
  const shown =
    "broken" in result && result.broken.exchange
      ? result.exchanges.indexOf(result.broken.exchange)
      : -1;
  return shown < 0 ? count - 1 : shown;
}

/** An exchange without its secrets. */
export function exchangeReport(
  { operation, started, milliseconds, request, response }: Exchange,
  blank: Blank,
): ExchangeReport {
  const { location } = response;
  return {
    operation,
    started: new Date(started).toISOString(),
    milliseconds: Math.round(milliseconds * 10) / 10,
    request: blankRequest(request, blank),
    response: {
      ...response,
      type: blank(response.type),
      text: blank(response.text),
      ...(location === undefined ? {} : { location: blank(location) }),
    },
  };
}

function blankRequest(
  { method, url, headers, body }: Exchange["request"],
  blank: Blank,
): Exchange["request"] {
  const blankHeaders = Object.entries(headers).map(([name, value]) => [
    name,
    blankHeader(name, value, blank),
  ]);
  // The portal's own address is no secret, and without it the rest is no address.
  const { origin } = new URL(url);
  return {
    method,
    url: url.startsWith(origin) ? origin + blank(url.slice(origin.length)) : blank(url),
    headers: Object.fromEntries(blankHeaders),
    ...(body === undefined ? {} : { body: blank(body) }),
  };
}

const blankHeader = (name: string, value: string, blank: Blank): string =>
  /authorization$/i.test(name) ? value.replace(/^(\w+ )?.*$/s, `$1${BLANK}`) : blank(value);
