/** Brings the listings of a real portal to a clean start, and takes back what scenarios wrote. */
import type { Provision } from "../../generated/openapi.types.ts";
import type { OperationId } from "../../generated/operations.ts";
import type { About, Actor } from "../actor.ts";
import { type Cast, organizationOf } from "../cast.ts";
import { isAllowed } from "../consent.ts";
import { eventually } from "../expiry.ts";
import type { Scenario } from "../scenario.ts";
import { type Consent, LISTINGS, ORGANIZATIONS, type OrganizationName } from "../targetSchema.ts";
import type { Custody } from "./custody.ts";
import type { Holdings } from "./holdings.ts";

/** What the portal was asked to delete, and did not. */
export class StillHeld extends Error {}

export interface Janitor {
  /**
   * Deletes what is held of the scenario's listings, after it was taken into custody, unless they are known to be clean. Rejects
   * with `StillHeld` where the portal does not delete.
   */
  readonly before: (scenario: Scenario) => Promise<void>;
  /** Deletes what an organization holds of a listing, and sees that it is gone. */
  readonly bringToNothing: (listing: string, holder: OrganizationName) => Promise<void>;
  /** Notes what a request may leave behind. */
  readonly note: (about: About) => void;
  /** Deletes what was noted; what it cannot delete stays noted. */
  readonly after: () => Promise<void>;
}

/** The administrators by organization: the vendor's deletes, each reads what its own organization holds. */
export type Administrators = Readonly<Partial<Record<OrganizationName, Actor>>> & {
  readonly vendor: Actor;
};

export interface JanitorOptions {
  readonly administrators: Administrators;
  readonly holdings: Holdings;
  readonly custody: Custody;
  readonly allow: ReadonlySet<Consent>;
}

export function createJanitor(
  cast: Cast,
  { administrators, holdings, custody, allow }: JanitorOptions,
): Janitor {
  const { organizations, listings } = cast;
  const clean = new Set<string>();
  // What is held of these later is the run's own.
  const takenStockOf = new Set<string>();
  const touched = new Map<string, Set<OrganizationName>>();
  // How long a deletion may take to be seen, in milliseconds; nothing is waited for twice where it never is.
  let patience = 2_000;

  const bringToNothing = async (listing: string, holder: OrganizationName) => {
    const purchaserOrgId = organizations[holder];
    if (purchaserOrgId === undefined) return;
    // Most of these are refused, since there is nothing to delete.
    const { response } = await administrators.vendor.exchange("deleteProvision", {
      itemID: listing,
      purchaserOrgId,
    });
    if (
      await eventually(async () => (await holdings.heldBy(holder, listing)) === undefined, patience)
    )
      return;
    patience = 0;
    throw new StillHeld(
      `${purchaserOrgId} still holds ${listing}, though vendorAdmin asked for its deletion: ${response.text}`,
    );
  };
  const takeIntoCustody = async (listing: string, holder: OrganizationName) => {
    const provision = organizations[holder] && (await holdings.wholeOf(holder, listing));
    if (!provision) return;
    if (administrators[holder] === undefined)
      throw new Error(
        `${provision.purchaserOrgId} holds ${listing}, and the cast has no ${holder}Admin to give it back`,
      );
    const lacking = kindsOf(provision).filter((kind) => !isAllowed(kind, allow));
    if (lacking.length > 0)
      throw new Error(
        `${provision.purchaserOrgId} holds ${listing}, and to give it back "allow" would have to have ${lacking.join(", ")}`,
      );
    custody.take({ holder, listing, provision });
  };
  const sweep = async (listing: string) => {
    for (const holder of ["purchaser", "stranger"] as const) {
      if (!takenStockOf.has(listing)) await takeIntoCustody(listing, holder);
    }
    takenStockOf.add(listing);
    for (const holder of ["purchaser", "stranger"] as const) await bringToNothing(listing, holder);
    clean.add(listing);
  };
  return {
    bringToNothing,
    async before({ needs }) {
      if (!needs.includes("write")) return;
      for (const listing of offered(needs).flatMap((name) => listings[name] ?? []))
        if (!clean.has(listing)) await sweep(listing);
    },
    note({ operation, username, input: { itemID, purchaserOrgId } }) {
      if (!MAKES_PROVISIONS.includes(operation) || typeof itemID !== "string") return;
      const holders = touched.get(itemID) ?? new Set();
      for (const holder of ORGANIZATIONS) {
        // A vendor's purchase is for another, unless the portal takes it for the purchaser of a free listing.
        const forItself =
          organizationOf(cast, username) === holder &&
          (holder !== "vendor" || purchaserOrgId === undefined || itemID === listings.free);
        if (forItself || organizations[holder] === purchaserOrgId) holders.add(holder);
      }
      touched.set(itemID, holders);
    },
    async after() {
      for (const listing of touched.keys()) clean.delete(listing);
      for (const [listing, holders] of touched) {
        for (const holder of holders) await bringToNothing(listing, holder);
        touched.delete(listing);
        clean.add(listing);
      }
    },
  };
}

const MAKES_PROVISIONS: readonly OperationId[] = [
  "expressInterest",
  "startTrial",
  "purchaseListing",
];

/** The kinds of change by which a provision comes into being. */
const kindsOf = ({ interested, trial, purchased, orgEntitlements }: Provision): Consent[] => [
  ...(interested || purchased ? (["interest"] as const) : []),
  ...(trial ? (["trial"] as const) : []),
  ...(purchased ? (["purchase"] as const) : []),
  ...(orgEntitlements ? (["entitlements"] as const) : []),
];

/** The listings among the needs; the two items are named only as what a purchase provides. */
const offered = (needs: readonly string[]) =>
  LISTINGS.filter((name) => name !== "provisioned" && name !== "unrelated" && needs.includes(name));
