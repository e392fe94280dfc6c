/** Judges the alternate portal by target files. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Account, accountNames, type Fixtures } from "../model/fixtures.ts";
import type { Change, Run } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Target } from "../model/target.ts";
import type { Fetch } from "../runner/http/send.ts";
import { run } from "../runner/run.ts";
import { type Summary, summarize } from "../runner/verdict.ts";
import { portal } from "../targets/portal/portal.ts";
import { withClock } from "../targets/withClock.testing.ts";
import { type AlternatePortal, startAlternatePortal } from "./portal.testing.ts";
import type { World } from "./world.testing.ts";

export interface Judgement extends Run {
  readonly summary: Summary;
  readonly target: Target;
  readonly alternate: AlternatePortal;
}

export interface JudgeOptions {
  readonly fixtures: (world: World) => Fixtures;
  readonly allow?: readonly Change[];
  readonly fetch?: Fetch;
  readonly timeout?: number;
  /** How long each response takes, in milliseconds. */
  readonly delay?: number;
  /** What all names and ids begin with. */
  readonly tag?: string;
  /** True to wait for ends as on any portal. By default, the portal's time is moved to them. */
  readonly isRealTime?: boolean;
}

/** Starts an alternate portal, plays the scenarios against it, and stops it. */
export async function judgeAlternate(
  scenarios: readonly Scenario[],
  { fixtures, allow = ["write", "delete", "items"], delay = 0, tag = "", ...rest }: JudgeOptions,
): Promise<Judgement> {
  const { isRealTime = false, ...options } = rest;
  const alternate = await startAlternatePortal({ delay, tag });
  const folder = mkdtempSync(join(tmpdir(), "alternate-"));
  try {
    const file = {
      portal: alternate.address,
      fixtures: fixtures(alternate.world),
      allow: new Set(allow),
    };
    const existing = await portal(file, { folder, ...options });
    const target = isRealTime ? existing : withClock(existing, clockOf(alternate.world));
    const judged = await run(target, { scenarios, ...options }).finally(target.close);
    return { ...judged, summary: summarize(judged, target.capabilities), target, alternate };
  } finally {
    alternate.close();
    rmSync(folder, { recursive: true });
  }
}

/** Moves the time of provisions. Tokens keep to the real time. */
const clockOf = (world: World) => ({
  async advance(milliseconds: number) {
    world.ahead += milliseconds;
  },
  async reset() {
    world.ahead = 0;
  },
});

/** The world has the accounts of a target file first, in their order. */
const accountsOf = ({ people }: World, accountOf: (person: World["people"][number]) => Account) =>
  Object.fromEntries(
    accountNames.flatMap((name, index) => {
      const person = people[index];
      return person === undefined ? [] : [[name, accountOf(person)]];
    }),
  ) as Fixtures["accounts"];

/** Everything that a target file can have. */
export function fullFixtures(world: World): Fixtures {
  const [vendor, purchaser, stranger] = world.organizations.map(({ id }) => id);
  return {
    accounts: accountsOf(world, ({ name, password }) => ({ username: name, password })),
    listings: world.ids,
    members: world.people.slice(accountNames.length).map(({ name }) => name),
    organizations: {
      ...(vendor && { vendor }),
      ...(purchaser && { purchaser }),
      ...(stranger && { stranger }),
    },
    application: {
      clientId: world.application.id,
      clientSecret: world.application.secret,
      refreshToken: world.application.refresh,
      refreshUser: world.application.user,
    },
  };
}

/** The same, with a token in place of each password. */
export const fixturesWithTokens = (world: World): Fixtures => ({
  ...fullFixtures(world),
  accounts: accountsOf(world, (who) => {
    const token = `marke-${Buffer.from(who.name).toString("hex")}`;
    world.tokens.set(token, { who, until: Number.POSITIVE_INFINITY });
    return { username: who.name, token };
  }),
});

/** Two administrators and one listing that isn't free and has a trial. */
export function smallFixtures(world: World): Fixtures {
  const { vendorAdmin, purchaserAdmin } = fullFixtures(world).accounts;
  return {
    accounts: { ...(vendorAdmin && { vendorAdmin }), ...(purchaserAdmin && { purchaserAdmin }) },
    listings: { byUser: world.ids.byUser },
    members: [],
    organizations: {},
  };
}
