/** Plays one scenario. */
import { NotOffered } from "../model/optionalFeatures.ts";
import type { Failure, Outcome, Result } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Target } from "../model/target.ts";
import { AssertionError } from "./assert.ts";
import { Blocked } from "./blocked.ts";
import { contextOf } from "./createContext.ts";
import { prepare } from "./fillRoles.ts";
import { isLeftOut } from "./http/response.ts";
import { Unreachable } from "./http/unreachable.ts";
import { type Playing, type PlayOptions, type Recording, shorten } from "./recording.ts";
import { NotAllowed } from "./writeGuard.ts";

/** What a scenario that didn't play leaves behind. */
export const NOTHING = {
  differences: [],
  exercised: [],
  exchanges: [],
  observations: [],
  milliseconds: 0,
};

/** Plays one scenario and leaves the portal as it was. If that fails, it says so instead of passing. */
export async function play(
  target: Target,
  scenario: Scenario,
  { transport, findings, asked }: PlayOptions,
): Promise<Result> {
  const { missing, listings } = prepare(scenario, target);
  if (missing.length > 0) return { scenario, status: "unsupported", missing, ...NOTHING };
  const recording: Recording = {
    exchanges: [],
    observations: [],
    differences: [],
    exercised: new Set(),
    isMalformed: false,
  };
  const start = performance.now();
  const playing = { scenario, transport, findings, asked, recording };
  const outcome = await outcomeOf(target, listings, playing);
  const { exchanges, observations, differences, exercised } = recording;
  const brief = (text: string) => shorten(text, transport);
  const shorter = (failure: Failure): Failure => ({
    ...failure,
    expected: brief(failure.expected),
    actual: brief(failure.actual),
  });
  return {
    scenario,
    ...outcome,
    ...("reason" in outcome ? { reason: brief(outcome.reason) } : {}),
    ...("failure" in outcome ? { failure: shorter(outcome.failure) } : {}),
    differences: differences.map(shorter),
    exercised: [...exercised],
    exchanges,
    observations,
    milliseconds: performance.now() - start,
  } as Result;
}

async function outcomeOf(
  target: Target,
  listings: readonly string[],
  playing: Playing,
): Promise<Outcome> {
  const { scenario, recording } = playing;
  const { secrets } = playing.transport;
  try {
    const session = await target.open(scenario, listings);
    secrets.learn(session.fixtures ?? target.fixtures);
    let outcome: Outcome;
    try {
      await scenario.play(contextOf(target, session, playing));
      outcome = { status: recording.differences.length > 0 ? "observed" : "passed" };
    } catch (error) {
      outcome = endedBy(error, recording);
    }
    try {
      await session.close();
    } catch (error) {
      if (outcome.status === "passed") return endedBy(error, recording);
    }
    return outcome;
  } catch (error) {
    return endedBy(error, recording);
  }
}

/** How a scenario ended that didn't come to its end. */
function endedBy(error: unknown, { differences, isMalformed, exchanges }: Recording): Outcome {
  if (error instanceof AssertionError) {
    const isDifference = differences.includes(error.failure);
    return isDifference ? { status: "observed" } : { status: "failed", failure: error.failure };
  }
  if (error instanceof Blocked && isLeftOut(error.exchange))
    return { status: "unsupported", missing: [{ kind: "operation", name: error.operation }] };
  if (error instanceof Blocked)
    return {
      status: "blocked",
      operation: error.operation,
      reason: error.message,
      exchange: error.exchange,
    };
  if (error instanceof NotOffered)
    return { status: "unsupported", missing: [{ kind: "feature", name: error.feature }] };
  if (error instanceof NotAllowed)
    return { status: "unsupported", missing: [{ kind: "change", name: error.kind }] };
  const last = exchanges.at(-1);
  // A scenario reads a response as documented; of one that isn't, it finds nothing where it looks.
  if (error instanceof TypeError && isMalformed && last !== undefined)
    return {
      status: "blocked",
      operation: last.operation,
      reason: `${last.operation} responded, but not in the documented shape`,
      exchange: last,
    };
  return errored(error);
}

function errored(error: unknown): Outcome {
  const reason = error instanceof Error ? error.message : String(error);
  return error instanceof Unreachable
    ? { status: "errored", reason, isUnreachable: true, unanswered: error.request }
    : { status: "errored", reason, isUnreachable: false };
}
