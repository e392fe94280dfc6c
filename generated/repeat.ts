// Generated from openapi/ by `make generate`. Edit the contract, not this file.

/** Repeats attempts that failed for a reason that may pass. */
import type { Answer } from "./response.ts";

const WORTH_REPEATING = [429, 502, 503, 504];
/** Wait before the first repetition, and the longest wait, in milliseconds. */
const FIRST_WAIT = 200;
const LONGEST_WAIT = 30_000;

/**
 * Makes an attempt, and up to `retries` more while no complete response arrives or the portal is overloaded. If
 * Retry-After names a longer wait than 30 seconds, returns the response at once. `signal` ends attempts and waits.
 */
export async function repeat(
  attempt: () => Promise<Answer<unknown>>,
  retries: number,
  signal: AbortSignal | undefined,
): Promise<Answer<unknown>> {
  for (let failed = 0; ; failed += 1) {
    const isLast = failed >= retries;
    try {
      const answer = await attempt();
      const wait = waitAfter(answer, failed);
      if (isLast || wait === undefined) return answer;
      await sleep(wait, signal);
    } catch (fault) {
      if (isLast || signal?.aborted) throw fault;
      await sleep(backoff(failed), signal);
    }
  }
}

/** Returns how long to wait before the next attempt, or undefined if there should be none. */
function waitAfter({ error, response }: Answer<unknown>, failed: number): number | undefined {
  if (error === undefined) return undefined;
  const status = error.kind === "http" ? error.status : error.code;
  if (!WORTH_REPEATING.includes(status)) return undefined;
  const given = response.headers.get("Retry-After") ?? "";
  const date = Date.parse(given);
  const asked = /^\d+$/.test(given) ? 1000 * Number(given) : date - Date.now();
  if (Number.isNaN(asked)) return backoff(failed);
  return asked > LONGEST_WAIT ? undefined : Math.max(asked, 0);
}

/** Doubles the wait with each attempt, and varies it so that clients don't repeat together. */
const backoff = (failed: number): number =>
  Math.min(FIRST_WAIT * 2 ** failed, LONGEST_WAIT) * (0.5 + Math.random() / 2);

/** Waits until the time is over or the signal is aborted. */
function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
    if (signal?.aborted) end();
  });
}
