/** The one error by which a target fails a scenario. Any other error is a fault of the suite, or of the connection. */
import { isDeepStrictEqual } from "node:util";
import type { Exchange } from "./exchange.ts";
import { assumed, isRehearsal } from "./rehearsal.ts";

export class Broken extends Error {
  readonly expected: string;
  readonly actual: string;
  /** The exchange that shows it; otherwise it is the last one. */
  readonly exchange: Exchange | undefined;

  constructor({
    expected,
    actual,
    exchange,
  }: { readonly expected: string; readonly actual: string; readonly exchange?: Exchange }) {
    super(`expected ${expected}, got ${actual}`);
    this.expected = expected;
    this.actual = actual;
    this.exchange = exchange;
  }
}

/** Breaks the scenario unless both values are the same all through. `what` names the thing compared. */
export function same(what: string, actual: unknown, expected: unknown): void {
  if (assumed(isDeepStrictEqual(actual, expected))) return;
  throw new Broken({ expected: `${what} to be ${JSON.stringify(expected)}`, actual: String(JSON.stringify(actual)) });
}

/** Breaks the scenario unless the claim is true. `actual` is what was seen instead. */
export function holds(claim: string, truth: boolean, actual: unknown): void {
  if (!assumed(truth)) throw new Broken({ expected: claim, actual: String(JSON.stringify(actual)) });
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
