/** Plays scenarios against a target. */

import { type About, createActor } from "./actor.ts";
import { Broken } from "./broken.ts";
import type { Cast } from "./cast.ts";
import { type Exchange, exchange, type Transport, Unreachable } from "./exchange.ts";
import type { Result } from "./result.ts";
import type { Scenario } from "./scenario.ts";
import { ACCOUNTS, isCapability, LISTINGS, type Need, ORGANIZATIONS, type Stage } from "./stage.ts";
import type { Scene, Target } from "./target.ts";
import { createTokens } from "./tokens.ts";
import { isJudged } from "./verdict.ts";

export interface RunOptions extends Partial<Transport> {
  readonly scenarios: readonly Scenario[];
  /** How many scenarios play at a time, at most what the target bears. */
  readonly concurrency?: number;
  /** Is told of each result as it comes. */
  readonly onResult?: (result: Result) => void;
}

/** How many scenarios in a row may go without an answer before the target is given up. */
const PATIENCE = 3;

/** Plays every scenario; results come in the order of the scenarios. Never rejects for what a target does. */
export async function run(target: Target, { scenarios, onResult, ...options }: RunOptions): Promise<Result[]> {
  const { fetch = globalThis.fetch, timeout = 10_000, concurrency = target.concurrency } = options;
  const results: Result[] = [];
  const waiting = scenarios.entries();
  let silent = 0;
  const worker = async () => {
    for (const [index, scenario] of waiting) {
      const result = silent < PATIENCE ? await play(target, scenario, { fetch, timeout }) : givenUp(scenario);
      if (result.status !== "unsupported") silent = result.status === "errored" && result.unreachable ? silent + 1 : 0;
      results[index] = result;
      onResult?.(result);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, target.concurrency) }, worker));
  return results;
}

const givenUp = (scenario: Scenario): Result => ({
  scenario,
  status: "errored",
  reason: "not played, since the target answers no more",
  unreachable: true,
  exchanges: [],
});

/** Plays one scenario and leaves its scene as it was found; where that fails, it says so instead of passing. */
export async function play(target: Target, scenario: Scenario, transport: Transport): Promise<Result> {
  const lacking = scenario.needs.filter((need) => isCapability(need) && !target.capabilities.has(need));
  if (lacking.length > 0) return { scenario, status: "unsupported", lacking, exchanges: [] };
  const exchanges: Exchange[] = [];
  try {
    const scene = await target.open(scenario);
    const result = await playOn(scene, target, scenario, { transport, exchanges });
    try {
      await scene.close();
    } catch (fault) {
      if (result.status === "passed") return errored(scenario, fault, exchanges);
    }
    return result;
  } catch (fault) {
    return errored(scenario, fault, exchanges);
  }
}

const errored = (scenario: Scenario, fault: unknown, exchanges: readonly Exchange[]): Result => ({
  scenario,
  status: "errored",
  reason: fault instanceof Error ? fault.message : String(fault),
  unreachable: fault instanceof Unreachable,
  exchanges,
});

async function playOn(
  scene: Scene,
  target: Target,
  scenario: Scenario,
  { transport, exchanges }: { readonly transport: Transport; readonly exchanges: Exchange[] },
): Promise<Result> {
  const missing = scenario.needs.filter((need) => !isCapability(need) && !isCast(scene, need));
  if (missing.length > 0) return { scenario, status: "unsupported", lacking: missing, exchanges };
  try {
    await scenario.run(stageOf(target, scene, exchanges, transport));
    return { scenario, status: "passed", exchanges };
  } catch (fault) {
    if (!(fault instanceof Broken)) return errored(scenario, fault, exchanges);
    return { scenario, status: isJudged(scenario, target.capabilities) ? "failed" : "observed", broken: fault, exchanges };
  }
}

function isCast({ cast }: Scene, need: Need): boolean {
  if (need === "credentials") return cast.accounts.purchaserUser?.password !== undefined;
  if (need === "application") return cast.application !== undefined;
  if (need === "refreshToken") return cast.application?.refreshToken !== undefined;
  if (need === "members") return cast.members.length >= 3;
  if (need === "manyMembers") return cast.members.length > 25;
  const name = need.replace(/Org$/, "");
  return name in cast.accounts || name in cast.listings || name in cast.organizations;
}

function stageOf(target: Target, scene: Scene, exchanges: Exchange[], transport: Transport): Stage {
  const { cast, portal } = scene;
  const send = async (request: Exchange["request"], about: About = { sent: {} }) => {
    const made = await exchange(transport, scene.dress(request, about));
    exchanges.push(made);
    return made;
  };
  const exact = target.capabilities.has("exact-outcomes");
  const tokens = scene.tokens ?? createTokens(portal, send);
  const { clock } = scene;
  return {
    ...named(ACCOUNTS, cast.accounts, (account) =>
      createActor({ username: account.username, token: () => tokens.of(account), portal, send, exact }),
    ),
    ...named(LISTINGS, cast.listings, (id) => id),
    ...Object.fromEntries(ORGANIZATIONS.map((name) => [`${name}Org`, cast.organizations[name]])),
    members: cast.members,
    manyMembers: cast.members,
    credentials: { username: cast.accounts.purchaserUser?.username, password: cast.accounts.purchaserUser?.password },
    application: { client_id: cast.application?.clientId, client_secret: cast.application?.clientSecret },
    refreshToken: { client_id: cast.application?.clientId, refresh_token: cast.application?.refreshToken },
    clock: clock && {
      async advance(milliseconds: number) {
        await clock.advance(milliseconds);
        tokens.expire();
      },
    },
    // What is missing here was found to be missing before, by need, and the scenario is not played.
  } as unknown as Stage;
}

function named<Name extends string, Member, Value>(
  names: readonly Name[],
  members: Cast[keyof Cast] & Partial<Record<Name, Member>>,
  make: (member: Member) => Value,
): Partial<Record<Name, Value>> {
  const there = names.flatMap((name) => (members[name] === undefined ? [] : [[name, make(members[name])] as const]));
  return Object.fromEntries(there) as Partial<Record<Name, Value>>;
}
