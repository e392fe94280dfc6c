/** What is true of a portal's state at any time, and of every change, after any requests. */
import { isDeepStrictEqual } from "node:util";
import type { Item, Provision } from "../domain/model.ts";
import { DAY } from "./demoWorld.ts";
import type { State } from "./state.ts";

/** Returns the parts of the state after a request that break the invariant. */
export type Invariant = (after: State, before: State) => readonly object[];

const everyProvision = (isValid: (provision: Provision, state: State) => boolean): Invariant => {
  return (state) => state.provisions.filter((provision) => !isValid(provision, state));
};

const everyItem = (isValid: (item: Item, state: State) => boolean): Invariant => {
  return (state) => [...state.items.values()].filter((item) => !isValid(item, state));
};

const find = (
  { provisions }: State,
  { itemId, purchaserOrgId }: Pick<Provision, "itemId" | "purchaserOrgId">,
) => provisions.find((other) => other.itemId === itemId && other.purchaserOrgId === purchaserOrgId);

/** Provisions that the request added or changed, and that are wrong. */
const changed = (
  isWrong: (is: Provision, was: Provision | undefined, after: State, before: State) => boolean,
): Invariant => {
  return (after, before) =>
    after.provisions.filter((is) => {
      const was = find(before, is);
      return !isDeepStrictEqual(is, was) && isWrong(is, was, after, before);
    });
};

/** The last time that a Date can express, in milliseconds since the epoch. */
const END_OF_TIME = 8_640_000_000_000_000;

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** Returns the entries that have the same key as an earlier one. */
function repeated<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => unknown[]): Entry[] {
  const keys = entries.map((entry) => JSON.stringify(keyOf(entry)));
  return entries.filter((_, index) => keys.indexOf(keys[index] ?? "") !== index);
}

export const invariants = {
  "A purchaser holds one provision of a listing at most.": ({ provisions }) =>
    repeated(provisions, ({ itemId, purchaserOrgId }) => [itemId, purchaserOrgId]),
  "A provision is of an item, for an organization that exists.": everyProvision(
    ({ itemId, purchaserOrgId }, { items, organizationIds }) =>
      items.has(itemId) && organizationIds.has(purchaserOrgId),
  ),
  "A provision names the organization whose listing it is of.": everyProvision(
    ({ itemId, orgId }, { items }) => orgId === items.get(itemId)?.orgId,
  ),
  "No vendor is its own purchaser.": everyProvision(
    ({ orgId, purchaserOrgId }) => orgId !== purchaserOrgId,
  ),
  "A provision is a purchase, a trial or an interest.": everyProvision(
    ({ purchased, trial, interested }) => purchased || trial || interested,
  ),
  "A purchase is neither a trial nor an interest.": everyProvision(
    ({ purchased, trial, interested }) => !purchased || !(trial || interested),
  ),
  "A provision is created, then its stage begins, then it is modified, all of it in the past.":
    everyProvision(
      ({ created, startDate, modified }, { now }) =>
        isCount(created) && created <= startDate && startDate <= modified && modified <= now,
    ),
  "A provision ends after its stage began, or at -1 never.": everyProvision(
    ({ endDate, startDate }) => endDate === -1 || (isCount(endDate) && endDate > startDate),
  ),
  "An interest alone never ends.": everyProvision(
    ({ endDate, purchased, trial }) => purchased || trial || endDate === -1,
  ),
  "A trial ends.": everyProvision(({ trial, endDate }) => !trial || endDate !== -1),
  "Before a purchase, the provisioned item is the listing.": everyProvision(
    ({ purchased, itemId, provisionedItemId }) => purchased || itemId === provisionedItemId,
  ),
  "An interest alone has no pool.": everyProvision(
    ({ purchased, trial, orgEntitlements }) => purchased || trial || orgEntitlements === null,
  ),
  "A pool has the time of a modification, and whole numbers that are not negative.": everyProvision(
    ({ orgEntitlements: pool, modified, created }) => {
      if (pool === null) return true;
      const counts = [pool.maxUsers, ...Object.values(pool.entitlements).map(({ num }) => num)];
      const { entitlementsModified: time } = pool;
      return counts.every(isCount) && created <= time && time <= modified;
    },
  ),
  "Only members of an organization with a trial or a purchase hold entitlements, at least one each.":
    (state) =>
      state.assignments.filter(({ itemId, orgId, username, entitlements }) => {
        const provision = find(state, { itemId, purchaserOrgId: orgId });
        const isHeld = provision?.purchased || provision?.trial;
        return !isHeld || state.users.get(username) !== orgId || entitlements.length === 0;
      }),
  "A member holds an entitlement once, and nothing twice of one listing.": ({ assignments }) => [
    ...repeated(assignments, ({ itemId, orgId, username }) => [itemId, orgId, username]),
    ...assignments.filter(({ entitlements }) => new Set(entitlements).size < entitlements.length),
  ],
  "An item belongs to the organization of its owner.": everyItem(
    ({ owner, orgId }, { users }) => users.get(owner) === orgId,
  ),
  "What is listed has a license type.": everyItem(
    ({ listed, licenseType }) => !listed || licenseType !== null,
  ),
  "A trial takes at least a day and ends at a time that a Date can express.": everyItem(
    ({ trialSupported, trialDuration }, { now }) =>
      !trialSupported || (trialDuration >= 1 && now + trialDuration * DAY <= END_OF_TIME),
  ),
  "A request changes one provision at most.": (after, before) => {
    const removed = before.provisions.filter((provision) => !find(after, provision));
    return [...removed, ...changed(() => true)(after, before)].slice(1);
  },
  "A changed provision has the time of the change as its modification.": changed(
    (is, _, { now }) => is.modified !== now,
  ),
  "The creation time of a provision never changes.": changed(
    (is, was) => was !== undefined && was.created !== is.created,
  ),
  "Only deletion ends a purchase.": changed(
    (is, was) => was?.purchased === true && (!is.purchased || was.endDate !== is.endDate),
  ),
  "One request assigns no more than maxUsers and the pool allow.": (after, before) => {
    const added = after.assignments.filter(
      (assignment) => !before.assignments.some((other) => isDeepStrictEqual(other, assignment)),
    );
    return added.filter(({ itemId, orgId, entitlements }) => {
      const pool = find(after, { itemId, purchaserOrgId: orgId })?.orgEntitlements;
      const assigned = after.assignments.filter(
        (other) => other.itemId === itemId && other.orgId === orgId,
      );
      const numbers = new Map(Object.entries(pool?.entitlements ?? {}));
      const isBeyond = (name: string) =>
        assigned.filter((other) => other.entitlements.includes(name)).length >
        (numbers.get(name)?.num ?? 0);
      return assigned.length > (pool?.maxUsers ?? 0) || entitlements.some(isBeyond);
    });
  },
  "An item that is provisioned instead of the listing is related to it at the purchase.": changed(
    ({ itemId, provisionedItemId }, was, _, { related }) =>
      ![itemId, was?.provisionedItemId].includes(provisionedItemId) &&
      !related.has(`${itemId} ${provisionedItemId}`),
  ),
} satisfies Readonly<Record<string, Invariant>>;
