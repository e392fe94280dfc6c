/**
 * The marketplace on one page, written from the documentation and the decisions, not from the portal's rules. In each
 * list of refusals, the first true condition decides.
 */
import { DAY } from "../demoWorld.ts";
import {
  type Assigned,
  type Call,
  type CallOf,
  type Held,
  LISTINGS,
  type Listing,
  type Marketplace,
  ORGANIZATIONS,
  PEOPLE,
  type Person,
  type Prediction,
} from "./marketplace.ts";

const VENDOR = "org1";
const TRIAL_DAYS = 30;
const MOST_USERS = 25;
const NEVER = -1;

type ListCall = CallOf<"listPurchases"> | CallOf<"listCustomers">;
type ListingCall = Exclude<Call, ListCall>;
type Refusals = readonly (readonly [name: string, when: boolean])[];
type Actor = (typeof PEOPLE)[Person];

/** True if a trial or a purchase has ended. */
const hasEnded = ({ endDate }: Held, now: number): boolean => endDate !== NEVER && endDate <= now;

/** Returns a portal's response to a call at a time, and the marketplace after it. */
export function predict(market: Marketplace, call: Call, now: number): Prediction {
  if (call.actor === undefined) return { refused: "tokenRequired" };
  const actor = PEOPLE[call.actor];
  if (call.operation === "listPurchases" || call.operation === "listCustomers")
    return list(market, call, actor, now);

  // Such a parameter is malformed, which is refused before anything is looked up.
  if (call.operation === "purchaseListing" && isPast(call.input.endDate, now))
    return { refused: "invalidParameters" };
  const listing = LISTINGS.find(({ id }) => id === call.input.itemID);
  if (listing === undefined) return { refused: "listingNotFound" };

  const purchaserOrgId = purchaserOf(call, actor, listing);
  const before = market.held.find(
    (held) => held.itemId === listing.id && held.purchaserOrgId === purchaserOrgId,
  );
  const facts: Facts = { market, listing, actor, purchaserOrgId, before, now };
  const [refused] = refusalsOf(call, facts).find(([, when]) => when) ?? [];
  return refused === undefined ? accept(call, facts) : { refused };
}

interface Facts {
  readonly market: Marketplace;
  readonly listing: Listing;
  readonly actor: Actor;
  /** The purchaser that a call is about, and what it held of the listing before. */
  readonly purchaserOrgId: string | undefined;
  readonly before: Held | undefined;
  readonly now: number;
}

const isPast = (endDate: number | undefined, now: number): boolean =>
  endDate !== undefined && endDate !== NEVER && endDate <= now;

/** A vendor names the purchaser. A purchaser acts for its own organization. */
function purchaserOf({ operation, input }: ListingCall, { orgId }: Actor, { isFree }: Listing) {
  if (operation === "purchaseListing") return isFree ? orgId : input.purchaserOrgId;
  return "purchaserOrgId" in input ? input.purchaserOrgId : orgId;
}

function refusalsOf(call: ListingCall, facts: Facts): Refusals {
  const { actor, listing, before, purchaserOrgId, now } = facts;
  const isVendor = actor.orgId === VENDOR;
  switch (call.operation) {
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
        ["trialNotSupported", !listing.hasTrial],
        ["alreadyPurchased", before?.purchased === true],
        ["alreadyTried", before?.trial === true],
      ];
    case "purchaseListing": {
      const { provisionedItemId: item = listing.id } = call.input;
      const exists = ORGANIZATIONS.some((id) => id === purchaserOrgId);
      return [
        ["freeForPurchaser", listing.isFree && isVendor],
        ["paidForVendor", !listing.isFree && !isVendor],
        ["noPrivilege", !actor.mayRequest],
        ["purchaserRequired", purchaserOrgId === undefined],
        ["unknownPurchaser", purchaserOrgId === VENDOR || !exists],
        ["alreadyPurchased", before?.purchased === true],
        ["neitherInterestedNorTried", !listing.isFree && before === undefined],
        ["unrelatedItem", !listing.isFree && item !== listing.id && item !== listing.related],
      ];
    }
    case "deleteProvision":
      return [
        ["notVendorAdmin", !isVendor || !actor.isAdmin],
        ["notProvisioned", before === undefined],
      ];
    case "provisionOrgEntitlements":
      return [
        ["notVendor", !isVendor],
        ["noPrivilege", !actor.mayRequest],
        ["httpsRequired", listing.isSigned && !call.secure],
        ["notLicensedByUser", !listing.byUser],
        ["notProvisioned", !(before?.purchased || before?.trial)],
        ["provisionEnded", before !== undefined && hasEnded(before, now)],
      ];
    case "provisionUserEntitlements": {
      const { users } = call.input.userEntitlements;
      return [
        ["notPurchaserAdmin", isVendor || !actor.isAdmin],
        ["tooManyUsers", new Set(users).size > MOST_USERS],
        ["notMembers", users.some((username) => !username.startsWith(actor.orgId))],
        ["notLicensedByUser", !listing.byUser],
        ["itemNotProvisioned", !(before?.purchased || before?.trial)],
        ["provisionEnded", before !== undefined && hasEnded(before, now)],
        ...poolRefusals(call, facts),
      ];
    }
  }
}

type Assignment = CallOf<"provisionUserEntitlements">;

/** Counts the state after the call: distinct users against maxUsers, holders of each entitlement against its num. */
function poolRefusals(call: Assignment, facts: Facts): Refusals {
  const { entitlements } = call.input.userEntitlements;
  const { maxUsers = Number.POSITIVE_INFINITY, entitlements: pool = {} } =
    facts.before?.orgEntitlements ?? {};
  const then = assign(call, facts).filter(({ itemId }) => itemId === facts.listing.id);
  const holders = (name: string) =>
    then.filter((assigned) => assigned.entitlements.includes(name)).length;
  return [
    ["beyondMaxUsers", entitlements.length > 0 && then.length > maxUsers],
    ["beyondPool", entitlements.some((name) => holders(name) > (pool[name]?.num ?? 0))],
  ];
}

/** Each named user then holds exactly the named entitlements. A user with none is removed. */
function assign({ input }: Assignment, { market, listing }: Facts): readonly Assigned[] {
  const { users, entitlements } = input.userEntitlements;
  const itemId = listing.id;
  const others = market.assigned.filter(
    (held) => held.itemId !== itemId || !users.includes(held.username),
  );
  if (entitlements.length === 0) return others;
  const named = [...new Set(users)].map((username) => ({ itemId, username, entitlements }));
  return [...others, ...named];
}

function accept(call: ListingCall, facts: Facts): Prediction {
  const { market, listing, before, now, purchaserOrgId = "" } = facts;
  const others = market.held.filter((held) => held !== before);
  const begun = {
    ...{ itemId: listing.id, provisionedItemId: listing.id, purchaserOrgId },
    ...{ interested: false, trial: false, purchased: false },
    ...{ created: now, startDate: now, endDate: NEVER },
    ...before,
    modified: now,
  };
  const holding = (changes: Partial<Held>): Prediction => {
    const held = { ...begun, ...changes };
    return { groups: { provision: [held] }, after: { ...market, held: [...others, held] } };
  };
  switch (call.operation) {
    case "expressInterest":
      return holding({ interested: true });
    case "startTrial":
      return holding({ trial: true, startDate: now, endDate: now + TRIAL_DAYS * DAY });
    case "purchaseListing": {
      const { endDate = NEVER, provisionedItemId = listing.id } = call.input;
      return holding({
        ...{ interested: false, trial: false, purchased: true, startDate: now, endDate },
        provisionedItemId: listing.isFree ? listing.id : provisionedItemId,
      });
    }
    case "provisionOrgEntitlements": {
      const pool = { ...call.input.orgEntitlements, entitlementsModified: now };
      return holding({ orgEntitlements: pool });
    }
    case "deleteProvision": {
      const assigned = market.assigned.filter(
        ({ itemId, username }) => itemId !== listing.id || !username.startsWith(purchaserOrgId),
      );
      return { groups: {}, after: { held: others, assigned } };
    }
    case "provisionUserEntitlements":
      return { groups: {}, after: { ...market, assigned: assign(call, facts) } };
  }
}

type Stage = "interested" | "trial" | "purchased";
const STAGES: ReadonlyMap<string, Stage> = new Map([
  ["REQUEST", "interested"],
  ["TRIAL", "trial"],
  ["PURCHASE", "purchased"],
]);

function list({ held }: Marketplace, call: ListCall, actor: Actor, now: number): Prediction {
  const isPurchases = call.operation === "listPurchases";
  const isOwn = call.input.portalID === "self" || call.input.portalID === actor.orgId;
  if (!isOwn || !actor.mayRequest)
    return { refused: isPurchases ? "notOwnPurchases" : "notOwnCustomers" };
  const { status = isPurchases ? "active" : "all" } = call.input;
  /** An interest never ends. A provision that is also a trial matches either type. */
  const has = (stage: Stage) => (provision: Held) => {
    const isExpired = stage !== "interested" && hasEnded(provision, now);
    return provision[stage] && (status === "all" || isExpired === (status === "expired"));
  };
  if (isPurchases) {
    const own = held.filter(({ purchaserOrgId }) => purchaserOrgId === actor.orgId);
    const [purchases, trials] = [own.filter(has("purchased")), own.filter(has("trial"))];
    return { groups: { purchases, trials, interests: own.filter(has("interested")) } };
  }
  const { type = "REQUESTANDTRIALANDPURCHASE" } = call.input;
  const stages = type.split("AND").flatMap((name) => STAGES.get(name) ?? []);
  const sold = actor.orgId === VENDOR ? held : [];
  return { groups: { provisions: sold.filter((one) => stages.some((stage) => has(stage)(one))) } };
}
