/** Plays scenarios against a target. */

import type { OperationId } from "../generated/operations.ts";
import { type About, createActor } from "./actor.ts";
import { bookedOnce, breaksOf } from "./blame.ts";
import { Broken, type Mishap } from "./broken.ts";
import type { Account, Cast } from "./cast.ts";
import { guarded, NotAllowed } from "./consent.ts";
import {
  createTransport,
  type Exchange,
  evidenceOf,
  exchange,
  type Transport,
} from "./exchange.ts";
import { byClock, byWaiting } from "./expiry.ts";
import { disturbance, isDoubtful, NoAnswer } from "./gateway.ts";
import type { Observation } from "./observation.ts";
import { NotOffered } from "./offer.ts";
import { requestOf } from "./request.ts";
import type { Became, Result } from "./result.ts";
import type { Scenario } from "./scenario.ts";
import { shuffled } from "./shuffled.ts";
import { type Clock, isAlwaysThere, isCapability, type Need, type Stage } from "./stage.ts";
import type { Scene, Target } from "./target.ts";
import { ACCOUNTS, LISTINGS, ORGANIZATIONS } from "./targetSchema.ts";
import { createTokens, type Tokens } from "./tokens.ts";
import { Unreachable } from "./unreachable.ts";
import { isJudged } from "./verdict.ts";

export interface RunOptions extends Partial<Transport> {
  readonly scenarios: readonly Scenario[];
  /** How many scenarios play at a time, at most what the target bears. */
  readonly concurrency?: number | undefined;
  /** Shuffles the order in which the scenarios play, each number in its own way. */
  readonly seed?: number | undefined;
  /** Ends the run early: nothing more is sent but what leaves the scenes as they were found. */
  readonly signal?: AbortSignal | undefined;
  /** Is told of each scenario as it begins. */
  readonly onStart?: ((scenario: Scenario) => void) | undefined;
  /** Is told of each result as it comes, before it is known what others have met with. */
  readonly onResult?: ((result: Result) => void) | undefined;
}

/** How many scenarios in a row may go without an answer before the target is given up. */
const PATIENCE = 3;

/** Characters that are kept of what a scenario says. */
const ENOUGH = 20_000;

/** What one scenario may send and receive (in characters) before the portal is taken for one that leads on without end. */
const REQUESTS = 2_000;
const RECEIVED = 256 * 1024 * 1024;

/**
 * Plays every scenario; results come in the order of the scenarios. Never rejects for what a target does, but with the reason of
 * the signal where that ends it.
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
    ...given
  }: RunOptions,
): Promise<Result[]> {
  const transport = { ...createTransport(given), signal };
  const results: Result[] = [];
  const waiting = shuffled([...scenarios.entries()], seed).values();
  let silent = 0;
  const worker = async () => {
    for (const [index, scenario] of waiting) {
      if (signal?.aborted) return;
      if (silent < PATIENCE) onStart?.(scenario);
      const result =
        silent < PATIENCE ? await play(target, scenario, transport) : givenUp(scenario, transport);
      if (result.status !== "unsupported")
        silent = result.status === "errored" && result.unreachable ? silent + 1 : 0;
      results[index] = result;
      onResult?.(result);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, target.concurrency) }, worker));
  signal?.throwIfAborted();
  return bookedOnce(results);
}

const givenUp = (scenario: Scenario, { secrets }: Transport): Result => ({
  scenario,
  status: "errored",
  reason: "not played, since the target answers no more",
  unreachable: true,
  exchanges: [],
  observations: [],
  milliseconds: 0,
  secrets,
});

/** Plays one scenario and leaves its scene as it was found; where that fails, it says so instead of passing. */
export async function play(
  target: Target,
  scenario: Scenario,
  transport: Transport = createTransport(),
): Promise<Result> {
  const exchanges: Exchange[] = [];
  const observations: Observation[] = [];
  const start = performance.now();
  const became = shortened(
    await outcomeOf(target, scenario, { transport, exchanges, steps: [], observations }),
    transport,
  );
  return {
    scenario,
    ...became,
    exchanges,
    observations,
    milliseconds: performance.now() - start,
    secrets: transport.secrets,
  };
}

/** What is said of an outcome, without the rest of what is long, and secrets taken out before that is cut off. */
function shortened(became: Became, { secrets }: Transport): Became {
  const brief = (text: string) => (text.length > ENOUGH ? secrets.brief(text, ENOUGH) : text);
  if ("reason" in became && became.reason !== undefined)
    return { ...became, reason: brief(became.reason) };
  if (!("broken" in became)) return became;
  const { expected, actual, exchange, mishap } = became.broken;
  return {
    ...became,
    broken: new Broken({ expected: brief(expected), actual: brief(actual), exchange, mishap }),
  };
}

interface Recording {
  readonly transport: Transport;
  /** Grows with every exchange of the scenario. */
  readonly exchanges: Exchange[];
  /** Grows with the operation of every step, in contrast to exchanges of which nothing is expected. */
  readonly steps: OperationId[];
  /** Grows with every observation. */
  readonly observations: Observation[];
}

async function outcomeOf(
  target: Target,
  scenario: Scenario,
  recording: Recording,
): Promise<Became> {
  const lacking = scenario.needs.filter(
    (need) => isCapability(need) && !target.capabilities.has(need),
  );
  if (lacking.length > 0) return { status: "unsupported", lacking };
  try {
    const scene = await target.open(scenario);
    const became = await playOn(scene, target, scenario, recording);
    try {
      await scene.close();
    } catch (fault) {
      if (became.status === "passed") return errored(fault);
      return became;
    }
    const differs = became.status === "failed" || became.status === "observed";
    const excuse = differs ? await scene.excuse?.() : undefined;
    if (excuse === undefined) return became;
    if (excuse.observation) recording.observations.push(excuse.observation);
    return { status: "unsupported", lacking: [excuse.operation], reason: excuse.reason };
  } catch (fault) {
    if (fault instanceof NotAllowed) return { status: "unsupported", lacking: [fault.kind] };
    return errored(fault);
  }
}

function errored(fault: unknown): Became {
  const reason = fault instanceof Error ? fault.message : String(fault);
  if (!(fault instanceof Unreachable)) return { status: "errored", reason, unreachable: false };
  return { status: "errored", reason, unreachable: true, unanswered: fault.request };
}

async function playOn(
  scene: Scene,
  target: Target,
  scenario: Scenario,
  recording: Recording,
): Promise<Became> {
  recording.transport.secrets.learn(scene.cast);
  const missing = scenario.needs.filter((need) => !isCapability(need) && !isCast(scene, need));
  if (missing.length > 0) return { status: "unsupported", lacking: missing };
  try {
    await scenario.run(stageOf(target, scene, recording));
    return { status: "passed" };
  } catch (fault) {
    if (fault instanceof NotOffered) return { status: "unsupported", lacking: [fault.offer] };
    if (!(fault instanceof Broken)) return errored(fault);
    if (!isJudged(scenario, target.capabilities)) return { status: "observed", broken: fault };
    return {
      status: "failed",
      broken: fault,
      breaks: breaksOf(scenario, mishapIn(scene, fault), recording.steps),
    };
  }
}

/** Where something is held still, a refusal to begin anew is the work of a deletion that did not delete. */
const mishapIn = ({ isUnclean }: Scene, { mishap }: Broken): Mishap | undefined =>
  isUnclean && mishap?.kind === "refused" ? { ...mishap, operation: "deleteProvision" } : mishap;

function isCast({ cast }: Scene, need: Need): boolean {
  if (isAlwaysThere(need)) return true;
  if (need === "credentials") return cast.accounts.purchaserUser?.password !== undefined;
  if (need === "application") return cast.application !== undefined;
  if (need === "refreshToken") return cast.application?.refreshToken !== undefined;
  if (need === "members") return cast.members.length >= 3;
  if (need === "manyMembers") return cast.members.length > 25;
  const name = need.replace(/Org$/, "");
  return name in cast.accounts || name in cast.listings || name in cast.organizations;
}

function stageOf(
  target: Target,
  scene: Scene,
  { transport, exchanges, steps, observations }: Recording,
): Stage {
  const { cast, portal } = scene;
  const fetch = guarded(transport.fetch, { portal, allow: target.allow });
  let received = 0;
  const send = async (request: Exchange["request"], about: About) => {
    transport.signal?.throwIfAborted();
    await scene.ready?.(about);
    const made = await exchange(
      { ...transport, fetch },
      scene.dress(request, about),
      about.operation,
    );
    exchanges.push(evidenceOf(made));
    received += made.response.text.length;
    if (exchanges.length > REQUESTS || received > RECEIVED)
      throw new Error(
        `it took more than ${exchanges.length - 1} requests and ${received} characters of responses, without an end`,
      );
    if (about.outcome !== undefined) steps.push(about.operation);
    scene.saw?.(made, about);
    if (isDoubtful(made)) await mustBeOwn(made);
    return made;
  };
  const mustBeOwn = async (made: Exchange) => {
    // Anybody may ask this, and whatever the API answers is an object.
    const request = requestOf("getSelf", {}, { portal, token: undefined, sent: {} });
    const again = await exchange({ ...transport, fetch }, request, "getSelf");
    if (isDoubtful(again)) throw new Unreachable(again.request, again.response);
    const why = disturbance(made);
    if (why !== undefined) throw new NoAnswer(made, why);
  };
  const exact = target.capabilities.has("exact-outcomes");
  const tokens = scene.tokens ?? createTokens(portal, send);
  const clock = scene.clock && aging(scene.clock, tokens);
  const actorFor = (account: Account) =>
    createActor({
      username: account.username,
      token: () => tokens.of(account),
      portal,
      send,
      exact,
    });
  return {
    ...named(ACCOUNTS, cast.accounts, actorFor),
    ...named(LISTINGS, cast.listings, (id) => id),
    ...Object.fromEntries(ORGANIZATIONS.map((name) => [`${name}Org`, cast.organizations[name]])),
    members: cast.members,
    manyMembers: cast.members,
    credentials: {
      username: cast.accounts.purchaserUser?.username,
      password: cast.accounts.purchaserUser?.password,
    },
    application: {
      client_id: cast.application?.clientId,
      client_secret: cast.application?.clientSecret,
    },
    refreshToken: {
      client_id: cast.application?.clientId,
      refresh_token: cast.application?.refreshToken,
    },
    refreshUser: cast.application?.refreshUser,
    clock,
    observe(question: string, answer: string) {
      observations.push({
        question,
        answer: answer.length > ENOUGH ? transport.secrets.brief(answer, ENOUGH) : answer,
      });
    },
    expiry: clock
      ? byClock(clock)
      : byWaiting(() => Math.max(0, ...exchanges.map(({ milliseconds }) => milliseconds))),
    // What is missing here was found to be missing before, by need, and the scenario is not played.
  } as unknown as Stage;
}

/** A clock whose moves age tokens too. */
const aging = (clock: Clock, tokens: Tokens): Clock => ({
  async advance(milliseconds) {
    await clock.advance(milliseconds);
    tokens.expire();
  },
});

function named<Name extends string, Member, Value>(
  names: readonly Name[],
  members: Cast[keyof Cast] & Partial<Record<Name, Member>>,
  make: (member: Member) => Value,
): Partial<Record<Name, Value>> {
  const there = names.flatMap((name) =>
    members[name] === undefined ? [] : [[name, make(members[name])] as const],
  );
  return Object.fromEntries(there) as Partial<Record<Name, Value>>;
}
