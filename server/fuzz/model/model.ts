/**
 * The marketplace on one page, written from the documentation and the decisions, not from the portal's rules. In each
 * list of refusals, the first true condition decides.
 */
import {
  type Assign,
  type Circumstances,
  type Command,
  DAY,
  type Held,
  ITEMS,
  LISTINGS,
  type Listing,
  type Marketplace,
  ORGANIZATIONS,
  PEOPLE,
  type Prediction,
  type Purchase,
  type Status,
} from "./marketplace.ts";

export const EMPTY: Marketplace = { held: [], assigned: [] };

const VENDOR = "org1";
const TRIAL_DAYS = 30;
const MOST_USERS = 25;
const NEVER = -1;

type Refusals = readonly (readonly [name: string, when: boolean])[];
type Person = (typeof PEOPLE)[keyof typeof PEOPLE];

/** True if a trial or a purchase has ended. */
const hasEnded = ({ endDate }: Held, now: number): boolean => endDate !== NEVER && endDate <= now;

/** Returns a portal's response to a command, and the marketplace after it. */
export function predict(market: Marketplace, command: Command, how: Circumstances): Prediction {
  const refused = (name: string): Prediction => ({ refused: name, after: market });
  if (how.actor === undefined) return refused("tokenRequired");
  const actor = PEOPLE[how.actor];
  if (command.operation === "listPurchases" || command.operation === "listCustomers")
    return list(market, command, actor, how.now);

  const listing: Listing | undefined = LISTINGS[command.listing];
  // Such a parameter is malformed, which is refused before anything is looked up.
  if (command.operation === "purchaseListing" && isPast(command))
    return refused("invalidParameters");
  if (listing === undefined) return refused("listingNotFound");

  const purchaserOrgId = purchaserOf(command, actor, listing);
  const before = market.held.find(
    (held) => held.itemId === listing.id && held.purchaserOrgId === purchaserOrgId,
  );
  const facts: Facts = {
    market,
    listing,
    actor,
    before,
    purchaserOrgId,
    secure: how.secure,
    now: how.now,
  };
  const [refusal] = refusalsOf(command, facts).find(([, when]) => when) ?? [];
  return refusal === undefined ? accepted(command, facts) : refused(refusal);
}

interface Facts extends Omit<Circumstances, "actor"> {
  readonly market: Marketplace;
  readonly listing: Listing;
  readonly actor: Person;
  /** Returns the purchaser that a command is about, and what it held of the listing before. */
  readonly purchaserOrgId: string | undefined;
  readonly before: Held | undefined;
}

type OnListing = Exclude<Command, { operation: "listPurchases" | "listCustomers" }>;

/** A vendor names the purchaser. A purchaser acts for its own organization. */
function purchaserOf(
  command: OnListing,
  { orgId }: Person,
  { isFree }: Listing,
): string | undefined {
  if (command.operation === "purchaseListing") return isFree ? orgId : command.purchaserOrgId;
  return "purchaserOrgId" in command ? command.purchaserOrgId : orgId;
}

const isPast = ({ endsInDays }: Purchase): boolean =>
  endsInDays !== undefined && endsInDays !== NEVER && endsInDays <= 0;

function refusalsOf(command: OnListing, facts: Facts): Refusals {
  const { actor, listing, before, secure, now } = facts;
  const isVendor = actor.orgId === VENDOR;
  switch (command.operation) {
    case "expressInterest":
      return [
        ["ownListing", isVendor],
        ["noPrivilege", !actor.mayRequest],
        ["listingIsFree", listing.isFree],
        ["alreadyPurchased", before?.purchased === true],
        ["alreadyInterested", before?.interested === true],
      ];
    case "startTrial":
      return [
        ["ownListing", isVendor],
        ["noPrivilege", !actor.mayRequest],
        ["trialNotSupported", !listing.supportsTrial],
        ["alreadyPurchased", before?.purchased === true],
        ["alreadyTried", before?.trial === true],
      ];
    case "purchaseListing":
      return [
        ["freeForPurchaser", listing.isFree && isVendor],
        ["paidForVendor", !listing.isFree && !isVendor],
        ["noPrivilege", !actor.mayRequest],
        ["purchaserRequired", facts.purchaserOrgId === undefined],
        [
          "unknownPurchaser",
          facts.purchaserOrgId === VENDOR ||
            !ORGANIZATIONS.some((id) => id === facts.purchaserOrgId),
        ],
        ["alreadyPurchased", before?.purchased === true],
        ["neitherInterestedNorTried", !listing.isFree && before === undefined],
        ["unrelatedItem", !listing.isFree && !mayBeProvisioned(command.provisionedItemId, listing)],
      ];
    case "deleteProvision":
      return [
        ["notVendorAdmin", !isVendor || !actor.isAdmin],
        ["notProvisioned", before === undefined],
      ];
    case "provisionOrgEntitlements":
      return [
        ["notVendor", !isVendor],
        ["noPrivilege", !actor.mayRequest],
        ["httpsRequired", listing.isSigned && !secure],
        ["notLicensedByUser", !listing.byUser],
        ["notProvisioned", !(before?.purchased || before?.trial)],
        ["provisionEnded", before !== undefined && hasEnded(before, now)],
      ];
    case "provisionUserEntitlements":
      return [
        ["notPurchaserAdmin", isVendor || !actor.isAdmin],
        ["tooManyUsers", new Set(command.users).size > MOST_USERS],
        ["notMembers", command.users.some((username) => !username.startsWith(actor.orgId))],
        ["notLicensedByUser", !listing.byUser],
        ["itemNotProvisioned", !(before?.purchased || before?.trial)],
        ["provisionEnded", before !== undefined && hasEnded(before, now)],
        ...beyond(command, facts),
      ];
  }
}

/** The listed item itself can be provisioned, and so can a related item. */
function mayBeProvisioned(itemId: string | undefined, { id }: Listing): boolean {
  return (
    itemId === undefined ||
    itemId === id ||
    (id === LISTINGS.paid.id && itemId === ITEMS.provisioned)
  );
}

/**
 * Counts the state after the command: distinct users against maxUsers, holders of each named entitlement against its
 * num.
 */
function beyond({ entitlements, ...command }: Assign, facts: Facts): Refusals {
  const { maxUsers, entitlements: pool } = facts.before?.pool ?? {
    maxUsers: Number.POSITIVE_INFINITY,
    entitlements: {},
  };
  const then = assign({ entitlements, ...command }, facts).filter(
    ({ itemId }) => itemId === facts.listing.id,
  );
  const holders = (name: string) =>
    then.filter((assigned) => assigned.entitlements.includes(name)).length;
  return [
    ["beyondMaxUsers", entitlements.length > 0 && then.length > maxUsers],
    ["beyondPool", entitlements.some((name) => holders(name) > (pool[name]?.num ?? 0))],
  ];
}

/** Each named user then holds exactly the named entitlements. A user with none is removed. */
function assign(
  { users, entitlements }: Assign,
  { market, listing }: Facts,
): Marketplace["assigned"] {
  const others = market.assigned.filter(
    ({ itemId, username }) => itemId !== listing.id || !users.includes(username),
  );
  const named = [...new Set(users)].map((username) => ({
    itemId: listing.id,
    username,
    entitlements,
  }));
  return entitlements.length === 0 ? others : [...others, ...named];
}

function accepted(command: OnListing, facts: Facts): Prediction {
  const { market, listing, before, now, purchaserOrgId = "" } = facts;
  const others = market.held.filter((held) => held !== before);
  const holding = (held: Held): Prediction => ({
    after: { ...market, held: [...others, held] },
    shows: { provision: [held] },
  });
  const begun: Held = before ?? {
    ...{ itemId: listing.id, provisionedItemId: listing.id, purchaserOrgId },
    ...{ interested: false, trial: false, purchased: false },
    ...{ created: now, startDate: now, modified: now, endDate: NEVER, pool: undefined },
  };
  switch (command.operation) {
    case "expressInterest":
      return holding({ ...begun, interested: true, modified: now });
    case "startTrial":
      return holding({
        ...begun,
        trial: true,
        startDate: now,
        modified: now,
        endDate: now + TRIAL_DAYS * DAY,
      });
    case "purchaseListing": {
      const { endsInDays = NEVER, provisionedItemId = listing.id } = command;
      return holding({
        ...begun,
        ...{ interested: false, trial: false, purchased: true },
        ...{
          startDate: now,
          modified: now,
          endDate: endsInDays === NEVER ? NEVER : now + endsInDays * DAY,
        },
        provisionedItemId: listing.isFree ? listing.id : provisionedItemId,
      });
    }
    case "provisionOrgEntitlements":
      return holding({ ...begun, pool: command.pool, modified: now });
    case "deleteProvision": {
      const assigned = market.assigned.filter(
        ({ itemId, username }) => itemId !== listing.id || !username.startsWith(purchaserOrgId),
      );
      return { after: { held: others, assigned }, shows: {} };
    }
    case "provisionUserEntitlements":
      return { after: { ...market, assigned: assign(command, facts) }, shows: {} };
  }
}

type List = Extract<Command, { operation: "listPurchases" | "listCustomers" }>;

function list(market: Marketplace, command: List, actor: Person, now: number): Prediction {
  const isOwn = command.portalID === "self" || command.portalID === actor.orgId;
  const mayRead = isOwn && actor.mayRequest;
  /** An interest never ends. A provision that is also a trial matches either type. */
  const has = (kind: Kind, status: Status) => (held: Held) =>
    held[kind] &&
    (status === "all" || (kind !== "interested" && hasEnded(held, now)) === (status === "expired"));
  if (command.operation === "listPurchases") {
    if (!mayRead) return { refused: "notOwnPurchases", after: market };
    const own = market.held.filter(({ purchaserOrgId }) => purchaserOrgId === actor.orgId);
    const group = (kind: Kind) => own.filter(has(kind, command.status ?? "active"));
    return {
      after: market,
      shows: {
        purchases: group("purchased"),
        trials: group("trial"),
        interests: group("interested"),
      },
    };
  }
  if (!mayRead) return { refused: "notOwnCustomers", after: market };
  const { type = "REQUESTANDTRIALANDPURCHASE", status = "all" } = command;
  const kinds = KINDS.filter(([name]) => type.split("AND").includes(name));
  const own = actor.orgId === VENDOR ? market.held : [];
  return {
    after: market,
    shows: { provisions: own.filter((held) => kinds.some(([, kind]) => has(kind, status)(held))) },
  };
}

type Kind = "purchased" | "trial" | "interested";
const KINDS: readonly (readonly [name: string, kind: Kind])[] = [
  ["REQUEST", "interested"],
  ["TRIAL", "trial"],
  ["PURCHASE", "purchased"],
];
