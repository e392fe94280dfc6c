/** Plays scenarios against a target. */

import { type RuleId, rules } from "../../generated/rules.ts";
import type { About } from "../model/actor.ts";
import type { AnyContext, Clock } from "../model/context.ts";
import type { Exchange } from "../model/exchange.ts";
import { type AccountName, type Fixtures, organizationOfAccount } from "../model/fixtures.ts";
import type { Observation } from "../model/observation.ts";
import { NotOffered } from "../model/optionalFeatures.ts";
import type { Failure, Finding, Outcome, Result, Run } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Session, Target, Tokens } from "../model/target.ts";
import { AssertionError, createExpect } from "./assert.ts";
import { Blocked } from "./blocked.ts";
import { createActor } from "./createActor.ts";
import { prepare, type Roles } from "./fillRoles.ts";
import { createFindings, type Findings } from "./findings.ts";
import { createTransport, evidenceOf, exchange, type Transport } from "./http/exchange.ts";
import { disturbance, isDoubtful, NoAnswer } from "./http/gateway.ts";
import { requestOf } from "./http/request.ts";
import { refuses } from "./http/response.ts";
import { Unreachable } from "./http/unreachable.ts";
import { shuffle } from "./shuffle.ts";
import { createTokens } from "./tokens.ts";
import { waitByClock, waitInRealTime } from "./waiting.ts";
import { guardWrites, NotAllowed } from "./writeGuard.ts";

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

/** Characters that are kept of what a scenario reports. */
const ENOUGH = 20_000;

/** What one scenario may send and receive (in characters). A portal that leads on without end gets no further. */
const REQUESTS = 2_000;
const RECEIVED = 256 * 1024 * 1024;

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

const NOTHING = {
  differences: [],
  exercised: [],
  exchanges: [],
  observations: [],
  milliseconds: 0,
};

const skipped = (scenario: Scenario): Result => ({
  scenario,
  status: "skipped",
  reason: "the portal no longer responds",
  ...NOTHING,
});

export interface PlayOptions {
  readonly transport: Transport;
  readonly findings: Findings;
  /** Interests and trials that were accepted, by user and listing. */
  readonly asked: Set<string>;
}

/** Plays one scenario and leaves the portal as it was. If that fails, it says so instead of passing. */
export async function play(
  target: Target,
  scenario: Scenario,
  { transport, findings, asked }: PlayOptions,
): Promise<Result> {
  const { roles, missing } = prepare(scenario, target);
  if (missing.length > 0) return { scenario, status: "unsupported", missing, ...NOTHING };
  const recording: Recording = {
    exchanges: [],
    observations: [],
    differences: [],
    exercised: new Set(),
    isMalformed: false,
  };
  const start = performance.now();
  const playing = { roles, transport, findings, asked, recording };
  const outcome = await outcomeOf(target, scenario, playing);
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

/** What is long without its rest. Secrets are removed before it is cut. */
const shorten = (text: string, { secrets }: Transport): string =>
  text.length > ENOUGH ? secrets.brief(text, ENOUGH) : text;

/** What a scenario leaves behind, while it plays. */
interface Recording {
  readonly exchanges: Exchange[];
  readonly observations: Observation[];
  readonly differences: Failure[];
  readonly exercised: Set<RuleId>;
  /** True once a response didn't have the documented shape. */
  isMalformed: boolean;
}

interface Playing extends PlayOptions {
  readonly roles: Roles;
  readonly recording: Recording;
}

async function outcomeOf(target: Target, scenario: Scenario, playing: Playing): Promise<Outcome> {
  const { roles, recording } = playing;
  const { secrets } = playing.transport;
  try {
    const session = await target.open(scenario, Object.values(roles.listings));
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
      reason: "a response doesn't have the documented shape",
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

function contextOf(
  target: Target,
  session: Session,
  { roles, transport, findings, asked, recording }: Playing,
): AnyContext {
  const { fixtures = target.fixtures } = session;
  const { exchanges, observations, differences, exercised } = recording;
  const repeated = new WeakSet<Exchange>();
  /** Listings of which this scenario has made a provision, which may be the reason for a refusal. */
  const provisioned = new Set<unknown>();
  const noteAsked = (exchange: Exchange, { operation, input: { itemID }, username }: About) => {
    if (operation !== "expressInterest" && operation !== "startTrial") return;
    const key = `${session.portal} ${operation} ${itemID} ${username}`;
    if (!refuses(exchange)) {
      asked.add(key);
      provisioned.add(itemID);
    } else if (asked.has(key) && !provisioned.has(itemID)) repeated.add(exchange);
  };
  const send = createSend(target, session, { transport, exchanges, onExchange: noteAsked });
  const tokens = session.tokens ?? createTokens(session.portal, send);
  const actorOf = (name: AccountName) => {
    const account = fixtures.accounts[name];
    if (account === undefined) throw new Error(`there is no account ${name}`);
    return createActor({
      username: account.username,
      orgId: fixtures.organizations[organizationOfAccount(name)] ?? "",
      token: () => tokens.of(account),
      portal: session.portal,
      send,
      onResponse(exchange) {
        if (!findings.judge(exchange)) recording.isMalformed = true;
      },
    });
  };
  const clock = session.clock && moving(session.clock, tokens);
  const isExact = target.capabilities.has("exact-outcomes");
  const slowest = () => Math.max(0, ...exchanges.map(({ milliseconds }) => milliseconds));
  return {
    ...valuesOf(roles, actorOf, fixtures),
    ...(clock && { clock }),
    waiting: clock ? waitByClock(clock) : waitInRealTime(slowest),
    observe: (question, answer) =>
      observations.push({ question, answer: shorten(answer, transport) }),
    expect: createExpect({
      isExact,
      onExercised: (rule) => exercised.add(rule),
      onFailure(failure) {
        const isJudged = isExact || rules[failure.rule].certainty !== "inferred";
        if (!isJudged) differences.push(failure);
        return isJudged;
      },
      lastExchange: () => exchanges.at(-1),
      isRepeated: (exchange) => repeated.has(exchange),
    }),
  };
}

/** What fills the roles of a scenario, by their names. */
export function valuesOf(
  { accounts, listings, members, signingIn, needs }: Roles,
  actorOf: (name: AccountName) => unknown,
  { accounts: given, application }: Fixtures,
): Readonly<Record<string, unknown>> {
  const client = { client_id: application?.clientId };
  const others = {
    credentials: signingIn && {
      username: given[signingIn]?.username,
      password: given[signingIn]?.password,
    },
    application: { ...client, client_secret: application?.clientSecret },
    refreshToken: {
      ...client,
      refresh_token: application?.refreshToken,
      username: application?.refreshUser,
    },
  };
  const other = Object.entries(needs).flatMap(([name, { role }]) =>
    role in others ? [[name, others[role as keyof typeof others]] as const] : [],
  );
  return {
    ...Object.fromEntries(
      Object.entries(accounts).map(([name, account]) => [name, actorOf(account)]),
    ),
    ...listings,
    ...members,
    ...Object.fromEntries(other),
  };
}

/** Sends a scenario's requests, records them, and tells a portal that decides from a gateway that doesn't. */
function createSend(
  target: Target,
  session: Session,
  {
    transport,
    exchanges,
    onExchange,
  }: {
    readonly transport: Transport;
    readonly exchanges: Exchange[];
    readonly onExchange: (exchange: Exchange, about: About) => void;
  },
) {
  const { portal, decorateRequest = (request) => request } = session;
  const guarded = {
    ...transport,
    fetch: guardWrites(transport.fetch, { portal, allow: target.allow }),
  };
  let received = 0;
  // Anyone may ask these, and the API responds with an object. A portal may not offer one of them.
  const mustRespond = async () => {
    const options = { portal, token: undefined, sent: {} };
    const self = requestOf("getPortal", { portalID: "self" }, options);
    if (!isDoubtful(await exchange(guarded, self, "getPortal"))) return;
    const again = await exchange(guarded, requestOf("getSelf", {}, options), "getSelf");
    if (isDoubtful(again)) throw new Unreachable(again.request, again.response);
  };
  const mustBePortal = async (doubtful: Exchange) => {
    await mustRespond();
    const why = disturbance(doubtful);
    if (why !== undefined) throw new NoAnswer(doubtful, why);
  };
  return async (request: Exchange["request"], about: About): Promise<Exchange> => {
    transport.signal?.throwIfAborted();
    await session.beforeRequest?.(about);
    const made = await exchange(guarded, decorateRequest(request, about), about.operation);
    exchanges.push(evidenceOf(made));
    received += made.response.text.length;
    if (exchanges.length > REQUESTS || received > RECEIVED)
      throw new Error(
        `it took more than ${exchanges.length - 1} requests and ${received} characters of responses, without an end`,
      );
    session.onExchange?.(made, about);
    onExchange(made, about);
    if (isDoubtful(made)) await mustBePortal(made);
    return made;
  };
}

/** A clock whose moves expire tokens. */
const moving = (clock: Clock, tokens: Tokens): Clock => ({
  async advance(milliseconds) {
    await clock.advance(milliseconds);
    tokens.expire();
  },
});
