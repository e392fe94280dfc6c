/** The one error by which a target fails a scenario. Any other error is a fault of the suite, or of the connection. */
import { isDeepStrictEqual } from "node:util";
import type { OperationId } from "../../generated/operations.ts";
import { type Exchange, evidenceOf } from "./http/exchange.ts";
import { assumed, isRehearsal } from "../rehearsal.ts";

/** What a single step met with, before anything could be claimed of its answer. */
export interface Mishap {
  /** A step that is to succeed was refused, or its answer has not the documented shape. */
  readonly kind: "refused" | "shape";
  readonly operation: OperationId;
  /** Whether the step was sent in a way of its own. */
  readonly isSpecial: boolean;
  /** Members of the answer, of which the first is missing or wrong, and each is in the next. */
  readonly members: readonly string[];
}

export class Broken extends Error {
  readonly expected: string;
  readonly actual: string;
  /** The exchange that shows it; otherwise it is the last one. */
  readonly exchange: Exchange | undefined;
  readonly mishap: Mishap | undefined;

  constructor({
    expected,
    actual,
    exchange,
    mishap,
  }: Pick<Broken, "expected" | "actual"> & Partial<Broken>) {
    super(`expected ${expected}, got ${actual}`);
    this.expected = expected;
    this.actual = actual;
    this.exchange = exchange && evidenceOf(exchange);
    this.mishap = mishap;
  }
}

/** Breaks the scenario unless both values are the same all through. `what` names the thing compared. */
export function same(what: string, actual: unknown, expected: unknown): void {
  if (assumed(isDeepStrictEqual(actual, expected))) return;
  throw new Broken({
    expected: `${what} to be ${JSON.stringify(expected)}`,
    actual: String(JSON.stringify(actual)),
  });
}

/** Breaks the scenario unless the claim is true. `actual` is what was seen instead. */
export function holds(claim: string, truth: boolean, actual: unknown): void {
  if (!assumed(truth))
    throw new Broken({ expected: claim, actual: String(JSON.stringify(actual)) });
}

/** The value of a JSON text. Breaks the scenario where it is none. */
export function json(what: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (isRehearsal()) return {};
    throw new Broken({ expected: `${what} to be JSON`, actual: text });
  }
}
