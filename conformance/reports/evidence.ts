/** What a run found, grouped by what caused it. */
import type { OperationId } from "../../generated/operations.ts";
import type { Ended, Report, RuleFailure } from "../../generated/report.types.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Failure, Result, Run } from "../model/result.ts";
import { curl } from "./curl.ts";
import { type Blank, blankRequest } from "./exchanges.ts";
import { factsOf, type RuleFacts } from "./rules.ts";
import { needOf } from "./words.ts";

type Evidence = Pick<RuleFailure, "at" | "curl">;

type Found = Pick<
  Report,
  "failures" | "findings" | "differences" | "blocked" | "errored" | "notJudged"
>;

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
