/** How much of the suite the fixtures of a target let a run judge, and what one more fixture or permission would add. */
import {
  type AccountName,
  accountNames,
  type FixtureName,
  type Fixtures,
  itemNames,
  listingNames,
  ORGANIZATIONS,
  organizationOfAccount,
} from "../model/fixtures.ts";
import { CAPABILITIES, type Capability } from "../model/needs.ts";
import type { Change, Missing } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Given, Target } from "../model/target.ts";
import { changesOf, planOf } from "./dryRun.ts";
import { prepare } from "./fillRoles.ts";
import { isAllowed } from "./writeGuard.ts";

export interface Gain {
  /** What is added together. */
  readonly add: readonly Missing[];
  /** How many members of the purchaser there are then, if members are added. */
  readonly members?: number;
  /** How many more scenarios can be judged. */
  readonly scenarios: number;
}

export interface Coverage {
  readonly scenarios: number;
  /** How many of them can be judged now. */
  readonly playable: number;
  /** What would add to them, the most first. */
  readonly gains: readonly Gain[];
}

/** The coverage of scenarios by a target. */
export async function coverageOf(
  scenarios: readonly Scenario[],
  target: Pick<Target, "fixtures" | "capabilities" | "allow" | "asked" | "abilitiesWith">,
): Promise<Coverage> {
  const { fixtures, asked = target.allow, abilitiesWith = () => target } = target;
  const given: Given = { fixtures, allow: asked };
  const additions = additionsFor(scenarios);
  const all = additions.reduce<Given>((before, { addTo }) => addTo(before), given);
  const changes = await changesOfAll(scenarios, given, all);
  const playable = (given: Given) => {
    const { capabilities, allow } = abilitiesWith(given);
    return scenarios.filter(
      (scenario) =>
        prepare(scenario, { fixtures: given.fixtures, capabilities }).missing.length === 0 &&
        (changes.get(scenario) ?? []).every((kind) => isAllowed(kind, allow)),
    ).length;
  };
  const now = playable(given);
  // Where everything can be judged, nothing adds to it.
  const gains = (now === scenarios.length ? [] : additions)
    .map(({ addTo, ...addition }) => ({ ...addition, scenarios: playable(addTo(given)) - now }))
    .filter(
      (gain, index, found) => gain.scenarios > 0 && !found.slice(0, index).some(isAsGood(gain)),
    )
    .sort((a, b) => b.scenarios - a.scenarios);
  return { scenarios: scenarios.length, playable: now, gains };
}

/** True of a smaller addition of the same kind that adds as much. */
const isAsGood =
  ({ add, scenarios }: Gain) =>
  (smaller: Gain): boolean =>
    smaller.scenarios === scenarios &&
    smaller.add.every(({ name }) => add.some((other) => other.name === name));

/** What the scenarios change, worked out only if not everything that they may need is allowed. */
async function changesOfAll(
  scenarios: readonly Scenario[],
  { allow }: Given,
  { fixtures }: Given,
): Promise<ReadonlyMap<Scenario, readonly Change[]>> {
  if (allow.size === 0 || allow.has("write")) return new Map();
  const capabilities = new Set(Object.keys(CAPABILITIES) as Capability[]);
  const writing = scenarios.filter((scenario) => scenario.capabilities.includes("write"));
  const plans = writing.map((scenario) => planOf(scenario, { fixtures, capabilities }));
  return new Map((await Promise.all(plans)).map((plan) => [plan.scenario, [...changesOf(plan)]]));
}

interface Addition extends Omit<Gain, "scenarios"> {
  /** Adds what is absent. */
  readonly addTo: (given: Given) => Given;
}

/** Everything that can be added, the smaller first. */
function additionsFor(scenarios: readonly Scenario[]): Addition[] {
  const counts = scenarios.flatMap(({ needs }) =>
    Object.values(needs).flatMap((need) => (need.role === "members" ? [need.count] : [])),
  );
  return [
    ...accountNames.map(account),
    ...[...listingNames, ...itemNames].map((name) =>
      fixture(name, ({ listings }) => ({ listings: { [name]: `one more: ${name}`, ...listings } })),
    ),
    ...[...new Set(counts)].sort((a, b) => a - b).map(members),
    fixture("credentials", ({ accounts }) => ({
      accounts: Object.fromEntries(
        Object.entries(accounts).map(([name, one]) => [name, { password: "password", ...one }]),
      ),
    })),
    fixture("organizations", ({ organizations }) => ({
      organizations: {
        ...Object.fromEntries(ORGANIZATIONS.map((name) => [name, `one more: ${name}`])),
        ...organizations,
      },
    })),
    fixture("application", ({ application }) => ({
      application: { ...APPLICATION, ...application },
    })),
    fixture("refreshToken", ({ application }) => ({
      application: { ...APPLICATION, refreshToken: "token", ...application },
    })),
    permission("write"),
    permission("delete"),
    permission("items"),
    permission("write", "delete"),
  ];
}

const APPLICATION = { clientId: "one more", clientSecret: "secret" };

const fixture = (
  name: FixtureName,
  extend: (fixtures: Fixtures) => Partial<Fixtures>,
): Addition => ({
  add: [{ kind: "fixture", name }],
  addTo: ({ fixtures, ...given }) => ({ ...given, fixtures: { ...fixtures, ...extend(fixtures) } }),
});

/** An account, with its organization, whose id the portal tells to each user who signs in. */
const account = (name: AccountName): Addition =>
  fixture(name, ({ accounts, organizations }) => ({
    accounts: { [name]: { username: `one more: ${name}`, token: "token" }, ...accounts },
    organizations: { [organizationOfAccount(name)]: `one more: ${name}`, ...organizations },
  }));

const members = (count: number): Addition => ({
  members: count,
  ...fixture("members", (fixtures) => ({
    members: [
      ...fixtures.members,
      ...Array.from({ length: count }, (_, index) => `one more: ${index}`),
    ].slice(0, Math.max(count, fixtures.members.length)),
  })),
});

const permission = (...names: Change[]): Addition => ({
  add: names.map((name) => ({ kind: "change", name })),
  addTo: ({ allow, ...given }) => ({ ...given, allow: new Set([...allow, ...names]) }),
});
