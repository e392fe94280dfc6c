/** Expectations, each of which names the rule that it is evidence for. */
import { isDeepStrictEqual } from "node:util";
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import { type Operation, operations } from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";
import { type RuleId, rules } from "../../generated/rules.ts";
import type { Expectations } from "../model/context.ts";
import type { Exchange } from "../model/exchange.ts";
import { isObject, typeOf } from "../model/json.ts";
import type { Failure } from "../model/result.ts";
import { Blocked } from "./blocked.ts";
import { resultOf } from "./createActor.ts";
import { evidenceOf } from "./http/exchange.ts";
import {
  codeOf,
  describeNoObject,
  describeResponse,
  isFault,
  isTable,
  jsonIn,
  objectOf,
  refusalIn,
  refuses,
  refusesMethod,
  TOKEN_CODES,
  takesToken,
} from "./http/response.ts";
import type { Recording } from "./recording.ts";

/** Ends a scenario at the first expectation that isn't met. */
export class AssertionError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`expected ${failure.expected}, got ${failure.actual}`);
    this.failure = failure;
  }
}

export interface ExpectOptions {
  /** True if refusals must be the contract's own examples. */
  readonly isExact: boolean;
  readonly recording: Recording;
  /**
   * True of a refused interest or trial that an earlier scenario made. What it made has been deleted since, so the portal
   * remembers it, which says nothing of other rules.
   */
  readonly isRepeated: (exchange: Exchange) => boolean;
}

/** Makes the function by which a scenario states what it expects, rule by rule. */
export const createExpect =
  ({ isExact, recording, isRepeated }: ExpectOptions) =>
  (rule: RuleId): Expectations => {
    const { exchanges, exercised, differences } = recording;
    const isInferred = rules[rule].certainty === "inferred";
    const isJudged = isExact || !isInferred;
    /** Ends the scenario in any case, since what follows builds on what was expected. */
    const fail = (expected: string, actual: string, exchange: Exchange): never => {
      const failure = { rule, expected, actual, exchange: evidenceOf(exchange) };
      if (!isJudged) differences.push(failure);
      throw new AssertionError(failure);
    };
    /** Ends the scenario if the rule is one that the target is held to. */
    const check = (isMet: boolean, expected: string, actual: unknown) => {
      exercised.add(rule);
      if (isMet) return;
      const exchange = exchanges.at(-1);
      mustBeOffered(exchange);
      const failure = { rule, expected, actual: textOf(actual), exchange };
      if (isJudged) throw new AssertionError(failure);
      differences.push(failure);
    };
    return {
      async accepted(call) {
        const exchange = await call.send(undefined, isInferred);
        // That the portal doesn't take a token says nothing of other rules.
        if (call.isSignedIn && !takesToken(exchange))
          throw new Blocked(
            exchange,
            `${call.operation} didn't take the token: ${describeResponse(exchange)}`,
          );
        if (isRepeated(exchange))
          throw new Blocked(
            exchange,
            `${call.operation} was accepted before what it made was deleted, and is refused now: ${describeResponse(exchange)}`,
          );
        exercised.add(rule);
        mustDecide(exchange);
        mustBeOffered(exchange);
        if (refuses(exchange))
          fail(
            `${call.operation} to succeed`,
            `the refusal ${describeResponse(exchange)}`,
            exchange,
          );
        return resultOf(exchange) as never;
      },
      async refused(call, outcome) {
        const exchange = await call.send(outcome);
        if (!isExact) mustDecide(exchange);
        mustBeOffered(exchange);
        exercised.add(rule);
        const wrong = wrongRefusal(outcome, exchange, isExact);
        if (wrong !== undefined) fail(wrong.expected, wrong.actual, exchange);
        return (refusalIn(exchange) ?? {}) as Envelope["error"];
      },
      equal(what, actual, expected) {
        const exchange = exchanges.at(-1);
        const { isMalformed } = recording;
        // A value of another type than documented is a finding of its response, and says nothing of other rules.
        if (!isInferred && isMalformed && exchange && isOfAnotherType(actual, expected))
          throw new Blocked(
            exchange,
            `${what} is of another type than documented: ${textOf(actual)}`,
          );
        check(isDeepStrictEqual(actual, expected), `${what} to be ${textOf(expected)}`, actual);
      },
      ok: (claim, isTrue, actual) => check(isTrue, claim, actual),
      needs(what, isMet) {
        const exchange = exchanges.at(-1);
        if (!isMet && exchange !== undefined)
          throw new Blocked(exchange, `the check needs ${what}`);
      },
      json(what, text) {
        const value = jsonIn(text) ?? undefined;
        check(value !== undefined, `${what} to be JSON`, text);
        return value ?? {};
      },
    };
  };

/** A fault is no decision. It says nothing of the rule, and is a finding of the response. */
function mustDecide(exchange: Exchange): void {
  if (isFault(exchange))
    throw new Blocked(exchange, `${exchange.operation} failed: ${describeResponse(exchange)}`);
}

/** A response to an unknown path is no evidence about any rule. */
function mustBeOffered(exchange: Exchange | undefined): void {
  if (exchange?.response.isOfUnknownPath) throw new Blocked(exchange, describeResponse(exchange));
}

/** How a response differs from the refusal that is expected. Undefined if it doesn't. */
function wrongRefusal(
  outcome: string,
  exchange: Exchange,
  isExact: boolean,
): Pick<Failure, "expected" | "actual"> | undefined {
  const { operation } = exchange;
  const example = outcomes[operation][outcome];
  if (example === undefined) throw new Error(`${operation} has no outcome ${outcome}`);
  const { error: wanted } = example.value as Envelope;
  const rule = (operations[operation] as Operation).guards.find(
    (guard) => guard.outcome === outcome,
  )?.rule;
  const expected = `${operation} to refuse: ${example.summary}`;
  if (refusesMethod(exchange) && !isExact) return undefined;
  if (!refuses(exchange)) {
    if (objectOf(exchange) === undefined && !isTable(exchange))
      throw new Blocked(exchange, describeNoObject(exchange));
    return { expected, actual: `a success: ${describeResponse(exchange)}` };
  }
  const code = codeOf(exchange);
  // A fault is no decision.
  if (isFault(exchange)) return { expected, actual: `the fault ${describeResponse(exchange)}` };
  // Clients act upon these codes. A refusal without a code is judged by its shape.
  if (TOKEN_CODES.includes(wanted.code) && code > 0 && code !== wanted.code)
    return { expected: `the code ${wanted.code}`, actual: describeResponse(exchange) };
  const actual = refusalIn(exchange) as Partial<Envelope["error"]> | null;
  return isExact && !isSameRefusal(actual, wanted, rule)
    ? { expected: `the refusal ${textOf(wanted)}`, actual: textOf(actual) }
    : undefined;
}

/** Rules whose details depend on the request. Of all others, the contract's example is the whole refusal. */
const WITH_OWN_DETAILS: readonly (string | undefined)[] = ["parameters.valid", "token.valid"];

function isSameRefusal(
  actual: Partial<Envelope["error"]> | null,
  wanted: Envelope["error"],
  rule: string | undefined,
): boolean {
  const members = ({ code, messageCode, message, details }: Partial<Envelope["error"]>) => [
    code,
    messageCode,
    message,
    WITH_OWN_DETAILS.includes(rule) ? [] : details,
  ];
  return isDeepStrictEqual(members(actual ?? {}), members(wanted));
}

/** True if values differ, and only where one has another type than the other. */
function isOfAnotherType(actual: unknown, expected: unknown): boolean {
  if (typeOf(actual) !== typeOf(expected)) return true;
  if (!isObject(actual) || !isObject(expected)) return false;
  const differing = Object.keys({ ...actual, ...expected }).filter(
    (name) => !isDeepStrictEqual(actual[name], expected[name]),
  );
  return (
    differing.length > 0 && differing.every((name) => isOfAnotherType(actual[name], expected[name]))
  );
}

const textOf = (value: unknown): string => String(JSON.stringify(value));
