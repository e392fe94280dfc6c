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
import type { AccountNeed, Filled, ListingNeed, Need } from "../model/needs.ts";
import type { Missing } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Target } from "../model/target.ts";

export interface Preparation {
  /** What a target lacks to play the scenario. */
  readonly missing: readonly Missing[];
  /** Ids of the listings and items that fill roles. */
  readonly listings: readonly string[];
  /** What fills each role, by the names that the scenario gives them. Meaningful if nothing is missing. */
  readonly fill: (actorOf: (name: AccountName) => unknown) => Readonly<Record<string, unknown>>;
}

/** Fills the roles of a scenario, as far as the target lets it. */
export function prepare(
  { needs, capabilities }: Pick<Scenario, "needs" | "capabilities">,
  target: Pick<Target, "fixtures" | "capabilities">,
): Preparation {
  const { fixtures } = target;
  const missing: FixtureName[] = [];
  const of = <Kind extends Need["role"]>(role: Kind) =>
    Object.entries(needs).filter(
      (entry): entry is [string, Extract<Need, { readonly role: Kind }>] => entry[1].role === role,
    );
  const accounts = fillAccounts(of("account"), fixtures, missing);
  const listings = fillListings(of("listing"), fixtures, missing);
  const others: Record<string, unknown> = {};
  for (const [name, need] of Object.entries(needs)) {
    if (need.role === "account" || need.role === "listing") continue;
    others[name] = fillingOf(need, fixtures);
    if (others[name] === undefined) missing.push(need.role === "item" ? need.name : need.role);
  }
  return {
    missing: [
      ...capabilities
        .filter((name) => !target.capabilities.has(name))
        .map((name) => ({ kind: "capability", name }) as const),
      ...[...new Set(missing)].map((name) => ({ kind: "fixture", name }) as const),
    ],
    listings: [...Object.values(listings), ...of("item").map(([name]) => String(others[name]))],
    fill: (actorOf) => ({
      ...Object.fromEntries(
        Object.entries(accounts).map(([name, account]) => [name, actorOf(account)]),
      ),
      ...listings,
      ...others,
    }),
  };
}

/** What fills a role that leaves no choice. Undefined if it is missing. */
function fillingOf(
  need: Exclude<Need, AccountNeed | ListingNeed>,
  fixtures: Fixtures,
): Filled<typeof need> | undefined {
  const { accounts, application, listings } = fixtures;
  switch (need.role) {
    case "item":
      return listings[need.name];
    case "members": {
      const people = membersOf(fixtures);
      return people.length < need.count ? undefined : people.slice(0, need.count);
    }
    case "credentials": {
      const { username, password } = accounts[signingInOf(fixtures) ?? "purchaserUser"] ?? {};
      return username && password ? { username, password } : undefined;
    }
    case "application":
      return (
        application && { client_id: application.clientId, client_secret: application.clientSecret }
      );
    case "refreshToken":
      return application?.refreshToken
        ? {
            client_id: application.clientId,
            refresh_token: application.refreshToken,
            username: application.refreshUser,
          }
        : undefined;
  }
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

/** The account of the credentials. Undefined if none has a password. */
export const signingInOf = ({ accounts }: Fixtures): AccountName | undefined =>
  SIGNING_IN.find((name) => accounts[name]?.password !== undefined);

/** Prefers people who fill no other role yet, since different people show more. */
function fillAccounts(
  needs: readonly (readonly [string, AccountNeed])[],
  { accounts, organizations }: Fixtures,
  missing: FixtureName[],
): Record<string, AccountName> {
  const filled: Record<string, AccountName> = {};
  /** People who fill no other role. */
  const apart = new Set<AccountName>();
  // Who may be one person only is chosen first.
  const order = [...needs].sort(([, a], [, b]) => a.from.length - b.from.length);
  for (const [name, { from, isAnother }] of order) {
    const present = from.filter((account) => accounts[account] !== undefined);
    const taken = Object.values(filled);
    const free = present.find((account) => !taken.includes(account));
    const chosen = free ?? (isAnother ? undefined : present.find((account) => !apart.has(account)));
    if (chosen === undefined) missing.push(from.find((one) => !present.includes(one)) ?? "members");
    else if (organizations[organizationOfAccount(chosen)] === undefined)
      missing.push("organizations");
    else {
      filled[name] = chosen;
      if (isAnother) apart.add(chosen);
    }
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
