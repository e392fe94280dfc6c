/** Plays scenarios against a target. */
import type { Finding, Result, Run } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Target } from "../model/target.ts";
import { createFindings } from "./findings.ts";
import { createTransport, type Transport } from "./http/exchange.ts";
import { NOTHING, play } from "./play.ts";
import { shuffle } from "./shuffle.ts";

export interface RunOptions extends Partial<Transport> {
  readonly scenarios: readonly Scenario[];
  /** How many scenarios play at a time. The target may allow fewer. */
  readonly concurrency?: number | undefined;
  /** Shuffles the order of the scenarios. The same number gives the same order. */
  readonly seed?: number | undefined;
  /** Ends the run early. Nothing more is sent except what leaves the portal as it was. */
  readonly signal?: AbortSignal | undefined;
  readonly onStart?: ((scenario: Scenario) => void) | undefined;
  readonly onResult?: ((result: Result) => void) | undefined;
  readonly onFinding?: ((finding: Finding) => void) | undefined;
}

/** How many scenarios in a row may go without a response before the run gives up. */
const PATIENCE = 3;

/**
 * Plays every scenario and returns the results in the order of the scenarios. Never rejects for what a target does, only
 * with the reason of the signal if that ends the run.
 */
export async function run(
  target: Target,
  {
    scenarios,
    concurrency = target.concurrency,
    seed,
    signal,
    onStart,
    onResult,
    onFinding,
    ...given
  }: RunOptions,
): Promise<Run> {
  const transport = { ...createTransport(given), signal };
  const findings = createFindings(onFinding);
  const asked = new Set<string>();
  const results: Result[] = [];
  const waiting = shuffle([...scenarios.entries()], seed).values();
  let silent = 0;
  const worker = async () => {
    for (const [index, scenario] of waiting) {
      if (signal?.aborted) return;
      const isGivenUp = silent >= PATIENCE;
      if (!isGivenUp) onStart?.(scenario);
      const result = isGivenUp
        ? skipped(scenario)
        : await play(target, scenario, { transport, findings, asked });
      if (result.status !== "unsupported" && !isGivenUp)
        silent = result.status === "errored" && result.isUnreachable ? silent + 1 : 0;
      results[index] = result;
      onResult?.(result);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, target.concurrency) }, worker));
  signal?.throwIfAborted();
  return { results, findings: findings.all() };
}

const skipped = (scenario: Scenario): Result => ({
  scenario,
  status: "skipped",
  reason: "the portal no longer responds",
  ...NOTHING,
});
