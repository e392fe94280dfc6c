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
  const places = new Map(
    results.flatMap(({ scenario, exchanges }) =>
      exchanges.map((made, exchange) => [made, { scenario: scenario.id, exchange }] as const),
    ),
  );
  const evidence = (exchange: Exchange | undefined, request = exchange?.request): Evidence => {
    const at = exchange && places.get(exchange);
    return { ...(at && { at }), ...(request && { curl: curl(blankRequest(request, blank)) }) };
  };
  const failuresIn = (found: readonly Of<Failure>[], keyOf: (failure: Failure) => string) =>
    grouped(found, keyOf).map(
      ({ first, scenarios }): RuleFailure => ({
        ...factsOf(first.rule, docs),
        expected: blank(first.expected),
        actual: blank(first.actual),
        scenarios,
        ...evidence(first.exchange),
      }),
    );
  const endedIn = (found: readonly Of<Stop>[]) =>
    grouped(found, ({ operation, reason }) => `${operation} ${alike(reason)}`)
      .map(
        ({ first: { operation, reason, exchange, unanswered }, scenarios }): Ended => ({
          ...(operation && { operation }),
          reason: blank(reason),
          scenarios,
          ...evidence(exchange, unanswered ?? exchange?.request),
        }),
      )
      .sort(bySize);
  const of = <Value>(valuesOf: (result: Result) => readonly Value[]): Of<Value>[] =>
    results.flatMap((result) =>
      valuesOf(result).map((value) => ({ value, scenario: result.scenario.id })),
    );
  const failed = of((result) => (result.status === "failed" ? [result.failure] : []));
  const missing = of((result) => (result.status === "unsupported" ? result.missing : []));
  return {
    failures: failuresIn(failed, ({ rule }) => rule).sort((a, b) => rank(a) - rank(b)),
    findings: findings.map(({ exchange, rule, documented, pointer, ...finding }) => ({
      ...factsOf(rule, docs),
      ...finding,
      pointer: blank(pointer),
      ...(documented === undefined ? {} : { documented }),
      ...evidence(exchange),
    })),
    differences: failuresIn(
      of(({ differences }) => differences),
      ({ rule, expected }) => `${rule} ${alike(expected)}`,
    ),
    blocked: endedIn(of((result) => (result.status === "blocked" ? [result] : []))),
    errored: endedIn(of((result) => (result.status === "errored" ? [result] : []))),
    // A scenario that lacks several things is in several groups.
    notJudged: grouped(missing, needOf)
      .map(({ first: { kind, name }, scenarios, key: needs }) => ({ kind, name, needs, scenarios }))
      .sort(bySize),
  };
}

/** A value that a scenario shows. */
interface Of<Value> {
  readonly value: Value;
  readonly scenario: string;
}

/** What ended a scenario. */
interface Stop {
  readonly reason: string;
  readonly operation?: OperationId;
  readonly exchange?: Exchange | undefined;
  readonly unanswered?: Exchange["request"] | undefined;
}

/** The first of the values that have the same key, with all of their scenarios. */
const grouped = <Value>(found: readonly Of<Value>[], keyOf: (value: Value) => string) =>
  [...Map.groupBy(found, ({ value }) => keyOf(value))].map(([key, group]) => ({
    key,
    first: (group[0] as Of<Value>).value,
    scenarios: [...new Set(group.map(({ scenario }) => scenario))],
  }));

const rank = ({ level }: RuleFacts): number => (level === "MUST" ? 0 : 1);

const bySize = (a: { scenarios: readonly string[] }, b: { scenarios: readonly string[] }): number =>
  b.scenarios.length - a.scenarios.length;

/** A text without ids and times, by which it is compared with others. */
const alike = (text: string): string =>
  text.replaceAll(/[0-9a-z]+/gi, (word) => (word.length >= 8 && /\d/.test(word) ? "#" : word));
