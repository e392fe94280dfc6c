/** Fills the roles of a scenario with the accounts and listings of a target. */
import {
  type AccountName,
  type FixtureName,
  type Fixtures,
  LISTINGS,
  type ListingName,
  listingNames,
  organizationOfAccount,
} from "../model/fixtures.ts";
import type { AccountNeed, ListingNeed, Need, Needs } from "../model/needs.ts";
import type { Missing } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Target } from "../model/target.ts";

/** Who or what fills each role, by the names that the scenario gives them. */
export interface Roles {
  readonly needs: Needs;
  readonly accounts: Readonly<Record<string, AccountName>>;
  /** Ids of listings and items. */
  readonly listings: Readonly<Record<string, string>>;
  /** User names. */
  readonly members: Readonly<Record<string, readonly string[]>>;
  /** The account that signs in by password, where one is asked for. */
  readonly signingIn?: AccountName;
}

/** The roles of a scenario, filled, and what a target lacks to play it. */
export function prepare(
  { needs, capabilities }: Pick<Scenario, "needs" | "capabilities">,
  target: Pick<Target, "fixtures" | "capabilities">,
): { readonly roles: Roles; readonly missing: readonly Missing[] } {
  const { roles, missing } = fillRoles(needs, target.fixtures);
  return {
    roles,
    missing: [
      ...capabilities
        .filter((name) => !target.capabilities.has(name))
        .map((name) => ({ kind: "capability", name }) as const),
      ...missing.map((name) => ({ kind: "fixture", name }) as const),
    ],
  };
}

/** The roles, filled, and the fixtures that are missing for that. */
export function fillRoles(
  needs: Needs,
  fixtures: Fixtures,
): { readonly roles: Roles; readonly missing: readonly FixtureName[] } {
  const missing: FixtureName[] = [];
  const of = <Kind extends Need["role"]>(role: Kind) =>
    Object.entries(needs).filter(
      (entry): entry is [string, Extract<Need, { readonly role: Kind }>] => entry[1].role === role,
    );
  const accounts = fillAccounts(of("account"), fixtures, missing);
  const listings = fillListings(of("listing"), fixtures, missing);
  for (const [name, { name: item }] of of("item")) {
    const id = fixtures.listings[item];
    if (id === undefined) missing.push(item);
    else listings[name] = id;
  }
  const people = membersOf(fixtures);
  const members = of("members").map(([name, { count }]) => {
    if (people.length < count) missing.push("members");
    return [name, people.slice(0, count)] as const;
  });
  const signingIn = SIGNING_IN.find((name) => fixtures.accounts[name]?.password !== undefined);
  if (of("credentials").length > 0 && signingIn === undefined) missing.push("credentials");
  if (of("application").length > 0 && fixtures.application === undefined)
    missing.push("application");
  if (of("refreshToken").length > 0 && fixtures.application?.refreshToken === undefined)
    missing.push("refreshToken");
  return {
    roles: {
      needs,
      accounts,
      listings,
      members: Object.fromEntries(members),
      ...(signingIn && { signingIn }),
    },
    missing: [...new Set(missing)],
  };
}

/** Accounts that sign in by password, the one that shows most first. */
const SIGNING_IN = [
  "purchaserUser",
  "purchaserMember",
  "purchaserAdmin",
  "vendorUser",
  "vendorMember",
  "vendorAdmin",
  "strangerAdmin",
] as const satisfies readonly AccountName[];

/** Prefers people who fill no other role yet, since different people show more. */
function fillAccounts(
  needs: readonly (readonly [string, AccountNeed])[],
  { accounts, organizations }: Fixtures,
  missing: FixtureName[],
): Record<string, AccountName> {
  const filled: Record<string, AccountName> = {};
  const isApart = (role: string) => needs.some(([name, need]) => name === role && need.isAnother);
  // Who may be one person only is chosen first.
  const order = [...needs].sort(([, a], [, b]) => a.from.length - b.from.length);
  for (const [name, { from, isAnother }] of order) {
    const present = from.filter((account) => accounts[account] !== undefined);
    const taken = Object.values(filled);
    const free = present.find((account) => !taken.includes(account));
    const apart = Object.keys(filled).flatMap((role) => (isApart(role) ? [filled[role]] : []));
    const shared = present.find((account) => !apart.includes(account));
    const chosen = free ?? (isAnother ? undefined : shared);
    if (chosen === undefined) missing.push(from.find((one) => !present.includes(one)) ?? "members");
    else if (organizations[organizationOfAccount(chosen)] === undefined)
      missing.push("organizations");
    else filled[name] = chosen;
  }
  return filled;
}

/** Gives every role a listing of its own, by trying the preferred ones first. */
function fillListings(
  needs: readonly (readonly [string, ListingNeed])[],
  fixtures: Fixtures,
  missing: FixtureName[],
): Record<string, string> {
  const candidates = needs.map(([, need]) => candidatesFor(need, fixtures));
  const chosen = chooseDistinct(candidates);
  if (chosen === undefined) {
    missing.push(...lackingListings(needs, fixtures));
    return {};
  }
  return Object.fromEntries(
    needs.map(([name], index) => [name, fixtures.listings[chosen[index] as ListingName] ?? ""]),
  );
}

const propertiesOf = (name: ListingName, { properties }: Fixtures) =>
  properties?.[name] ?? LISTINGS[name];

function candidatesFor({ prefer, fits }: ListingNeed, fixtures: Fixtures): ListingName[] {
  const present = listingNames.filter(
    (name) => fixtures.listings[name] !== undefined && fits(propertiesOf(name, fixtures)),
  );
  return [...new Set([...prefer.filter((name) => present.includes(name)), ...present])];
}

/** One of each list, none twice. Undefined if there is no such choice. */
function chooseDistinct<Value>(lists: readonly (readonly Value[])[]): Value[] | undefined {
  const [first, ...rest] = lists;
  if (first === undefined) return [];
  for (const value of first) {
    const others = chooseDistinct(rest.map((list) => list.filter((other) => other !== value)));
    if (others !== undefined) return [value, ...others];
  }
  return undefined;
}

/**
 * The listings that would make the choice possible: of each role that is left without one, the first that it prefers. A
 * listing of that name may be there and not be what its name says.
 */
function lackingListings(
  needs: readonly (readonly [string, ListingNeed])[],
  fixtures: Fixtures,
): ListingName[] {
  const added: ListingName[] = [];
  for (const [index, [, need]] of needs.entries()) {
    const upTo = needs
      .slice(0, index + 1)
      .map(([, one]) => [
        ...candidatesFor(one, fixtures),
        ...added.filter((name) => one.fits(LISTINGS[name])),
      ]);
    if (chooseDistinct(upTo) !== undefined) continue;
    const others = need.prefer.filter((name) => !added.includes(name));
    const lacking = others.find((name) => fixtures.listings[name] === undefined) ?? others[0];
    added.push(lacking ?? "paid");
  }
  return added;
}

/** User names of the purchaser: plain members first, then its accounts. */
export function membersOf({ members, accounts }: Fixtures): string[] {
  const own = (["purchaserMember", "purchaserUser", "purchaserAdmin"] as const).flatMap(
    (name) => accounts[name]?.username ?? [],
  );
  return [...new Set([...members, ...own])];
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
