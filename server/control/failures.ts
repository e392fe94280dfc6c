/** Failures of a world: what a caller meets on purpose, which requests meet it, and how often. */
import { HTTPException } from "hono/http-exception";
import type {
  ArmedFailure,
  Duration,
  Failure,
  FailureToArm,
  Match,
} from "../../generated/control.types.ts";
import {
  type Operation,
  type OperationId,
  operationIds,
  operations,
} from "../../generated/operations.ts";
import { createRandom } from "../domain/random.ts";
import { suggestion, unknownName } from "../input/suggestion.ts";
import type { Store } from "../storage/store.ts";
import { durationOf } from "./clock.ts";

/** Maximum number of failures of a world. */
const MAX_FAILURES = 100;
/** Longest name that a message repeats, in characters. */
const MAX_NAME = 64;
/** Longest delay in milliseconds. */
const MAX_DELAY = 10 * 60 * 1000;

/** What decides whether a request meets a failure. */
export interface RequestFacts {
  readonly operation: OperationId;
  /** User name of the caller. */
  readonly actor: string | undefined;
  readonly hasToken: boolean;
  /** Parameters of path, form and query. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** A failure that is armed, and its state. */
export interface Armed {
  readonly id: string;
  readonly failure: Failure;
  /** Returns the next random number, from 0 to below 1. */
  readonly random: () => number;
  /** Data of lists, for stale lists. */
  readonly stale: Store | undefined;
  readonly toJson: () => ArmedFailure;
}

interface State extends Armed {
  readonly spec: FailureToArm;
  /** Time on the world's clock at which it ends, in milliseconds since the epoch. */
  readonly until: number;
  seen: number;
  hits: number;
}

export class Failures {
  #armed: State[] = [];
  #count = 0;

  /** True if no request can meet a failure. */
  get isEmpty(): boolean {
    return this.#armed.length === 0;
  }

  /**
   * Arms a failure. `now` is the world's time. `freeze` copies the data, for stale lists. Throws an HTTP 400 if the failure
   * can't happen, or if there are too many.
   */
  async arm(spec: FailureToArm, now: number, freeze: () => Promise<Store>): Promise<Armed> {
    assertPossible(spec);
    const { failure } = spec;
    const isStale = failure.kind === "staleLists";
    const other = isStale ? this.#armed.find((armed) => isLeft(armed) && armed.stale) : undefined;
    if (other !== undefined)
      refuse(
        `The failure ${other.id} already makes lists stale. Delete it, or wait until it is used up.`,
      );
    const stale = isStale ? await freeze() : undefined;
    this.#makeRoom();
    this.#count += 1;
    const state: State = {
      ...{ id: `failure-${this.#count}`, spec, failure, stale, seen: 0, hits: 0 },
      until: isStale && failure.for !== undefined ? now + durationOf(failure.for) : Infinity,
      random: createRandom(spec.randomSeed ?? 1),
      toJson: () => ({ ...spec, id: state.id, hits: state.hits, remaining: remainingOf(state) }),
    };
    this.#armed.push(state);
    return state;
  }

  all(): readonly Armed[] {
    return this.#armed;
  }

  /** Returns a failure. Throws an HTTP 404 if there is none with this id. */
  get(id: string): Armed {
    const found = this.#armed.find((armed) => armed.id === id);
    if (found !== undefined) return found;
    const known = this.#armed.map((armed) => armed.id).join(", ") || "none";
    throw new HTTPException(404, { message: `There is no failure ${id}. Failures: ${known}.` });
  }

  delete(id: string): Armed {
    const found = this.get(id);
    this.#armed = this.#armed.filter((armed) => armed !== found);
    return found;
  }

  /** Deletes all failures, and returns them. */
  clear(): readonly Armed[] {
    const all = this.#armed;
    this.#armed = [];
    return all;
  }

  /** Returns the failure that a request meets, the oldest that matches, and counts it. */
  meet(facts: RequestFacts, now: number): Armed | undefined {
    return this.#armed.find((armed) => {
      const { match = {}, nth = 1, probability = 1 } = armed.spec;
      if (!isLeft(armed) || now >= armed.until) return false;
      if (!isMatch(match, facts) || !canMeet(armed.failure, facts)) return false;
      armed.seen += 1;
      if (armed.seen < nth || (probability < 1 && armed.random() >= probability)) return false;
      armed.hits += 1;
      return true;
    });
  }

  /** Drops the oldest failure that is used up if there are as many as may be. */
  #makeRoom(): void {
    if (this.#armed.length < MAX_FAILURES) return;
    const used = this.#armed.find((armed) => !isLeft(armed));
    if (used === undefined)
      refuse(`The world has ${MAX_FAILURES} failures, which is the limit. Delete some.`);
    this.#armed = this.#armed.filter((armed) => armed !== used);
  }
}

function refuse(message: string): never {
  throw new HTTPException(400, { message });
}

const remainingOf = ({ spec: { times = 1 }, hits }: State): number | "always" =>
  times === "always" ? times : times - hits;

const isLeft = (state: State): boolean => remainingOf(state) !== 0;

function isMatch(
  { operation, actor, itemId, parameters = {} }: Match,
  facts: RequestFacts,
): boolean {
  return (
    (operation === undefined || operation === facts.operation) &&
    (actor === undefined || actor === facts.actor) &&
    (itemId === undefined ||
      [...facts.parameters].some(([name, text]) => /itemid$/i.test(name) && text === itemId)) &&
    Object.entries(parameters).every(([name, text]) => facts.parameters.get(name) === text)
  );
}

/** True if the request is of a kind to which the failure can happen. */
function canMeet(failure: Failure, { operation, hasToken }: RequestFacts): boolean {
  if (failure.kind === "refusal") return outcomesOf(operation).includes(failure.outcome);
  if (failure.kind === "expiredToken") return hasToken && outcomesOf(operation).includes(EXPIRED);
  return failure.kind !== "staleLists" || isList(operation);
}

/** The outcome of a token that isn't valid. */
export const EXPIRED = "invalidToken";

const outcomesOf = (id: OperationId): readonly string[] => operations[id].refusals;

const isList = (id: OperationId): boolean =>
  operations[id].method === "GET" && /^(list|search|export)/.test(id);

/** Throws an HTTP 400 if no request can ever meet the failure. */
function assertPossible({ failure, match = {} }: FailureToArm): void {
  const operation = match.operation as OperationId | undefined;
  if (operation !== undefined && !operationIds.includes(operation))
    refuse(unknownName("operation", operation, operationIds));
  const possible = operation === undefined ? operationIds : [operation];
  assertParameters(match, possible);
  if (failure.kind === "refusal") assertOutcome(failure.outcome, possible);
  if (failure.kind === "staleLists" && !possible.some(isList))
    refuse(`${operation} is not a list. Lists: ${operationIds.filter(isList).join(", ")}.`);
  if (failure.kind === "expiredToken" && !possible.some((id) => outcomesOf(id).includes(EXPIRED)))
    refuse(`${operation} takes no token, so none can expire.`);
  if (failure.kind === "latency") assertLatency(failure);
  if (failure.kind === "trickle" && failure.every !== undefined) assertDelay(failure.every);
}

/** Throws an HTTP 400 if none of the operations has a parameter of the match. */
function assertParameters({ operation, parameters = {} }: Match, possible: readonly OperationId[]) {
  const known = [...new Set(possible.flatMap((id) => Object.keys(operations[id].parameters)))];
  const unknown = Object.keys(parameters).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const cut = unknown.slice(0, MAX_NAME);
  refuse(
    `${operation ?? "No operation"} has ${operation === undefined ? "a" : "no"} parameter ${cut}${suggestion(unknown, known) || "."} Parameters: ${known.join(", ")}.`,
  );
}

function assertOutcome(outcome: string, possible: readonly OperationId[]): void {
  const known = [...new Set(possible.flatMap(outcomesOf))].toSorted();
  if (known.includes(outcome)) return;
  const where = possible.length === 1 ? ` of ${possible[0]}` : "";
  refuse(
    `There is no refusal ${outcome}${where}${suggestion(outcome, known) || "."} Refusals${where}: ${known.join(", ")}.`,
  );
}

function assertLatency({ by, min, max }: Extract<Failure, { kind: "latency" }>): void {
  const isFixed = by !== undefined && min === undefined && max === undefined;
  const isRandom = by === undefined && min !== undefined && max !== undefined;
  if (!isFixed && !isRandom) refuse("A latency needs either by, or min and max.");
  for (const delay of [by, min, max]) if (delay !== undefined) assertDelay(delay);
  if (isRandom && durationOf(min) > durationOf(max))
    refuse(`The min of a latency is above its max: ${durationOf(min)} and ${durationOf(max)} ms.`);
}

function assertDelay(delay: Duration): void {
  const milliseconds = durationOf(delay);
  if (milliseconds > MAX_DELAY)
    refuse(`A delay must be at most ten minutes of real time, not ${milliseconds} ms.`);
}

/** The name of the rule whose refusal has an outcome. */
export const ruleOf = (id: OperationId, outcome: string): string | undefined =>
  (operations[id] as Operation).guards.find((guard) => guard.outcome === outcome)?.rule;
