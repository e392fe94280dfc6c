/** What a run found, grouped by what caused it. */
import type { OperationId } from "../../generated/operations.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Failure, Missing, Result, Run } from "../model/result.ts";
import { curl } from "./curl.ts";
import { type Blank, blankRequest } from "./exchanges.ts";
import { factsOf, type RuleFacts } from "./rules.ts";
import { needOf } from "./words.ts";

/** Where an exchange is in a report. */
export interface Place {
  /** Id of the scenario. */
  readonly scenario: string;
  /** Which of its exchanges, counted from 0. */
  readonly exchange: number;
}

interface Evidence {
  /** The exchange that shows it. */
  readonly at?: Place;
  /** A command that sends its request again. */
  readonly curl?: string;
}

/** A rule whose expectations weren't met, with the first of them. */
export interface RuleFailure extends RuleFacts, Evidence {
  readonly expected: string;
  readonly actual: string;
  /** Ids of the scenarios that found it. */
  readonly scenarios: readonly string[];
}

/** A place in the responses of an operation that doesn't have the documented shape. */
export interface FindingReport extends RuleFacts, Evidence {
  readonly operation: OperationId;
  readonly pointer: string;
  readonly problem: string;
  readonly documented?: string;
  /** How many responses have it. */
  readonly count: number;
}

/** Scenarios that something else ended before their rules were judged. */
export interface Ended extends Evidence {
  readonly operation?: OperationId;
  readonly reason: string;
  readonly scenarios: readonly string[];
}

/** Scenarios that aren't judged, because the same thing is missing. */
export interface NotJudged {
  readonly kind: Missing["kind"];
  readonly name: string;
  /** What they need, in words. */
  readonly needs: string;
  readonly scenarios: readonly string[];
}

export interface Found {
  /** Broken rules, MUST before SHOULD. */
  readonly failures: readonly RuleFailure[];
  readonly findings: readonly FindingReport[];
  /** What differs from inferred rules, expectation by expectation. */
  readonly differences: readonly RuleFailure[];
  readonly blocked: readonly Ended[];
  readonly errored: readonly Ended[];
  readonly notJudged: readonly NotJudged[];
}

export function foundIn(
  { results, findings }: Run,
  { blank, docs }: { readonly blank: Blank; readonly docs: string | undefined },
): Found {
  const places = placesOf(results);
  const evidence = (exchange: Exchange | undefined): Evidence => {
    if (exchange === undefined) return {};
    const at = places.get(exchange);
    return { ...(at && { at }), curl: curl(blankRequest(exchange.request, blank)) };
  };
  const failureOf = (found: readonly (Failure & Of)[]): RuleFailure[] => {
    const [first] = found;
    if (first === undefined) return [];
    return [
      {
        ...factsOf(first.rule, docs),
        expected: blank(first.expected),
        actual: blank(first.actual),
        scenarios: [...new Set(found.map(({ scenario }) => scenario))],
        ...evidence(first.exchange),
      },
    ];
  };
  const failed = results.flatMap((result) =>
    result.status === "failed" ? [{ ...result.failure, scenario: result.scenario.id }] : [],
  );
  const differing = results.flatMap(({ differences, scenario }) =>
    differences.map((difference) => ({ ...difference, scenario: scenario.id })),
  );
  const grouped = (found: readonly (Failure & Of)[], keyOf: (failure: Failure) => string) =>
    [...Map.groupBy(found, keyOf).values()].flatMap(failureOf);
  const ended = (status: "blocked" | "errored") =>
    endedBy(status, results).map(({ reason, exchange, unanswered, ...rest }) => ({
      ...rest,
      reason: blank(reason),
      ...evidence(exchange),
      ...(unanswered && { curl: curl(blankRequest(unanswered, blank)) }),
    }));
  return {
    failures: grouped(failed, ({ rule }) => rule).sort((a, b) => rank(a) - rank(b)),
    findings: findings.map(({ exchange, rule, documented, pointer, ...finding }) => ({
      ...factsOf(rule, docs),
      ...finding,
      pointer: blank(pointer),
      ...(documented === undefined ? {} : { documented }),
      ...evidence(exchange),
    })),
    differences: grouped(differing, ({ rule, expected }) => `${rule} ${alike(expected)}`),
    blocked: ended("blocked"),
    errored: ended("errored"),
    notJudged: notJudgedIn(results),
  };
}

interface Of {
  readonly scenario: string;
}

const rank = ({ level }: RuleFacts): number => (level === "MUST" ? 0 : 1);

function placesOf(results: readonly Result[]): ReadonlyMap<Exchange, Place> {
  return new Map(
    results.flatMap(({ scenario, exchanges }) =>
      exchanges.map((made, exchange) => [made, { scenario: scenario.id, exchange }] as const),
    ),
  );
}

/** Scenarios that ended the same way. Ids and times in a reason don't make it another. */
function endedBy(status: "blocked" | "errored", results: readonly Result[]) {
  const ended = results.flatMap((result) => {
    if (result.status !== status) return [];
    const { reason, scenario } = result;
    const operation = result.status === "blocked" ? result.operation : undefined;
    const exchange = result.status === "blocked" ? result.exchange : undefined;
    const unanswered = result.status === "errored" ? result.unanswered : undefined;
    return [{ operation, reason, exchange, unanswered, scenario: scenario.id }];
  });
  const groups = Map.groupBy(
    ended,
    ({ operation = "", reason }) => `${operation} ${alike(reason)}`,
  );
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { operation, scenario: _, ...rest } = first;
      const scenarios = group.map(({ scenario }) => scenario);
      return [{ ...rest, ...(operation && { operation }), scenarios }];
    })
    .sort((a, b) => b.scenarios.length - a.scenarios.length);
}

/** A text without ids and times, by which it is compared with others. */
const alike = (text: string): string =>
  text.replaceAll(/[0-9a-z]+/gi, (word) => (word.length >= 8 && /\d/.test(word) ? "#" : word));

/** By what is missing, the most scenarios first. One that lacks several things is in several groups. */
function notJudgedIn(results: readonly Result[]): NotJudged[] {
  const unsupported = results.flatMap((result) =>
    result.status === "unsupported"
      ? result.missing.map((missing) => ({ missing, scenario: result.scenario.id }))
      : [],
  );
  return [...Map.groupBy(unsupported, ({ missing }) => needOf(missing))]
    .map(([needs, group]) => {
      const { kind = "fixture", name = "" } = group[0]?.missing ?? {};
      return { kind, name, needs, scenarios: group.map(({ scenario }) => scenario) };
    })
    .sort((a, b) => b.scenarios.length - a.scenarios.length);
}
