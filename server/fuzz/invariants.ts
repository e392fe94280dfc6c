/** What is true of a portal's state at any time, after any requests. */
import type { Item, Provision } from "../domain/model.ts";
import type { State } from "./state.ts";
import { DAY } from "./vocabulary.ts";

export interface Invariant {
  readonly sentence: string;
  /** The parts of the state that break the invariant. */
  readonly broken: (state: State) => readonly object[];
}

const perProvision = (
  sentence: string,
  holds: (provision: Provision, state: State) => boolean,
): Invariant => ({
  sentence,
  broken: (state) => state.provisions.filter((provision) => !holds(provision, state)),
});

const perItem = (sentence: string, holds: (item: Item, state: State) => boolean): Invariant => ({
  sentence,
  broken: (state) => [...state.items.values()].filter((item) => !holds(item, state)),
});

/** The last time that a Date can express, in milliseconds since the epoch. */
const END_OF_TIME = 8_640_000_000_000_000;

const keyOf = ({ itemId, orgId }: { itemId: string; orgId: string }): string =>
  JSON.stringify([itemId, orgId]);

const purchaserKey = ({ itemId, purchaserOrgId }: Provision): string =>
  keyOf({ itemId, orgId: purchaserOrgId });

const isInstant = (value: unknown): boolean =>
  Number.isSafeInteger(value) && (value as number) >= 0;

export const invariants: readonly Invariant[] = [
  {
    sentence: "A purchaser holds one provision of a listing at most.",
    broken: ({ provisions }) => {
      const keys = provisions.map(purchaserKey);
      return provisions.filter(
        (provision, index) => keys.indexOf(purchaserKey(provision)) !== index,
      );
    },
  },
  perProvision(
    "A provision is of an item, for an organization that exists.",
    ({ itemId, purchaserOrgId }, state) => {
      return state.items.has(itemId) && state.organizationIds.has(purchaserOrgId);
    },
  ),
  perProvision(
    "A provision names the organization whose listing it is of.",
    ({ itemId, orgId }, { items }) => orgId === items.get(itemId)?.orgId,
  ),
  perProvision(
    "No vendor is its own purchaser.",
    ({ orgId, purchaserOrgId }) => orgId !== purchaserOrgId,
  ),
  perProvision(
    "A provision is a purchase, a trial or an interest.",
    ({ purchased, trial, interested }) => purchased || trial || interested,
  ),
  perProvision(
    "A purchase is neither a trial nor an interest.",
    ({ purchased, trial, interested }) => !purchased || !(trial || interested),
  ),
  perProvision(
    "A provision was created, then its stage began, then it was modified, and none of that lies ahead.",
    (provision, { now }) => {
      const { created, startDate, modified } = provision;
      return isInstant(created) && created <= startDate && startDate <= modified && modified <= now;
    },
  ),
  perProvision(
    "A provision ends after its stage began, or at -1 never.",
    ({ endDate, startDate }) => {
      return endDate === -1 || (isInstant(endDate) && endDate > startDate);
    },
  ),
  perProvision(
    "An interest alone never ends.",
    ({ endDate, purchased, trial }) => purchased || trial || endDate === -1,
  ),
  perProvision("A trial ends.", ({ trial, endDate }) => !trial || endDate !== -1),
  perProvision(
    "Before a purchase, the provisioned item is the listing.",
    ({ purchased, itemId, provisionedItemId }) => {
      return purchased || itemId === provisionedItemId;
    },
  ),
  perProvision(
    "An interest alone has no pool.",
    ({ purchased, trial, orgEntitlements }) => purchased || trial || orgEntitlements === null,
  ),
  perProvision(
    "A pool has the time of a modification, and whole numbers that are not negative.",
    ({ orgEntitlements, modified, created }) => {
      if (orgEntitlements === null) return true;
      const { maxUsers, entitlements, entitlementsModified } = orgEntitlements;
      const counts = [maxUsers, ...Object.values(entitlements).map(({ num }) => num)];
      return (
        counts.every(isInstant) &&
        created <= entitlementsModified &&
        entitlementsModified <= modified
      );
    },
  ),
  {
    sentence:
      "Only members of an organization that has a trial or a purchase hold entitlements, and at least one each.",
    broken: ({ assignments, provisions, users }) => {
      const held = new Map(provisions.map((provision) => [purchaserKey(provision), provision]));
      return assignments.filter((assignment) => {
        const provision = held.get(keyOf(assignment));
        const isMember = users.get(assignment.username)?.orgId === assignment.orgId;
        return (
          !isMember ||
          !(provision?.purchased || provision?.trial) ||
          assignment.entitlements.length === 0
        );
      });
    },
  },
  {
    sentence: "A member holds an entitlement once, and nothing twice of one listing.",
    broken: ({ assignments }) => {
      const keys = assignments.map((assignment) =>
        JSON.stringify([keyOf(assignment), assignment.username]),
      );
      return assignments.filter(({ entitlements }, index) => {
        return (
          keys.indexOf(keys[index] as string) !== index ||
          new Set(entitlements).size !== entitlements.length
        );
      });
    },
  },
  perItem(
    "An item belongs to the organization of its owner.",
    ({ owner, orgId }, { users }) => users.get(owner)?.orgId === orgId,
  ),
  perItem(
    "What is listed has a license type.",
    ({ listed, licenseType }) => !listed || licenseType !== null,
  ),
  perItem(
    "A trial takes at least a day and ends at a time that a Date can express.",
    ({ trialSupported, trialDuration }, { now }) => {
      return !trialSupported || (trialDuration >= 1 && now + trialDuration * DAY <= END_OF_TIME);
    },
  ),
];
