/** Empties the listings of a scenario before it plays, and deletes what it made afterwards. */
import type { OperationId } from "../../../generated/operations.ts";
import type { About } from "../../model/actor.ts";
import type { Exchange } from "../../model/exchange.ts";
import {
  type Fixtures,
  LISTINGS,
  type ListingName,
  listingNames,
  ORGANIZATIONS,
  type OrganizationName,
  organizationOf,
} from "../../model/fixtures.ts";
import { Blocked } from "../../runner/blocked.ts";
import { describeResponse, refuses } from "../../runner/http/response.ts";
import { eventually } from "../../runner/waiting.ts";
import type { Administrators, ExistingProvisions } from "./existingProvisions.ts";

export interface Cleanup {
  /**
   * Empties listings for an organization, unless they are known to be empty. What was there before the run goes to
   * `save` first. Rejects with `Blocked` if the portal doesn't delete.
   */
  readonly before: (listings: readonly string[], holder: OrganizationName) => Promise<void>;
  /** Notes what a request may leave behind. */
  readonly onRequest: (about: About) => void;
  /** Notes that a request was refused. A broken portal may have done it all the same. */
  readonly onExchange: (exchange: Exchange, about: About) => void;
  /** Deletes what was noted. Rejects with `Blocked` if the portal doesn't delete. */
  readonly after: () => Promise<void>;
  /** The same at the end of the run, with what the portal didn't delete before. */
  readonly end: () => Promise<void>;
  /** Deletes what an organization has of listings, and sees that it is gone. */
  readonly deleteAll: (listings: readonly string[], holder: OrganizationName) => Promise<void>;
}

export interface CleanupOptions {
  readonly administrators: Administrators;
  readonly existing: ExistingProvisions;
  /** Saves what an organization has of a listing, before anything of it is deleted. */
  readonly save: (listing: string, holder: OrganizationName) => Promise<void>;
}

const MAKES_PROVISIONS: readonly OperationId[] = [
  "expressInterest",
  "startTrial",
  "purchaseListing",
];

export function createCleanup(
  fixtures: Fixtures,
  { administrators, existing, save }: CleanupOptions,
): Cleanup {
  const { organizations } = fixtures;
  const saved = new Set<string>();
  const clean = new Set<string>();
  /** What the portal didn't delete. */
  const stuck = new Map<string, readonly [OrganizationName, string]>();
  /** Listings that requests were about, by organization, with how many of the requests weren't refused. */
  const touched = new Map<OrganizationName, Map<string, number>>();
  const count = (about: About, by: 1 | 0 | -1) => {
    const listing = listingOf(about);
    for (const holder of holdersOf(about, fixtures)) {
      const listings = touched.get(holder) ?? new Map<string, number>();
      touched.set(holder, listings.set(listing, (listings.get(listing) ?? 0) + by));
      clean.delete(`${holder} ${listing}`);
    }
  };
  // How long a deletion may take to be seen, in milliseconds. If one never is, later ones don't wait.
  let patience = 2_000;

  const deleteFrom = (holder: OrganizationName, itemID: string) =>
    administrators.vendor.exchange("deleteProvision", {
      itemID,
      purchaserOrgId: organizations[holder],
    });
  /** Deletes the certain ones, reads the list once, and deletes what is left in it. */
  const empty = async (
    holder: OrganizationName,
    {
      certain,
      others,
    }: { readonly certain: readonly string[]; readonly others: readonly string[] },
  ) => {
    const deletions = new Map<string, Exchange>();
    for (const listing of certain) deletions.set(listing, await deleteFrom(holder, listing));
    const remaining = async () => {
      const present = await existing.listingsOf(holder);
      return [...certain, ...others].filter((listing) => present.has(listing));
    };
    let left = await remaining();
    for (const listing of left)
      if (!deletions.has(listing)) deletions.set(listing, await deleteFrom(holder, listing));
    const isEmpty = async () => {
      left = await remaining();
      return left.length === 0;
    };
    if (left.length > 0) await eventually(isEmpty, patience);
    for (const listing of [...certain, ...others]) {
      const key = `${holder} ${listing}`;
      if (left.includes(listing)) stuck.set(key, [holder, listing]);
      else {
        stuck.delete(key);
        clean.add(key);
      }
    }
    const [first = ""] = left;
    const deletion = deletions.get(first);
    if (deletion === undefined) return;
    patience = 0;
    throw new Blocked(
      deletion,
      `${organizations[holder]} still has ${first} after its deletion: ${describeResponse(deletion)}`,
    );
  };
  const after = async () => {
    let blocked: Blocked | undefined;
    for (const [holder, listings] of touched) {
      const isMade = (listing: string) => (listings.get(listing) ?? 0) > 0;
      const { certain = [], others = [] } = Object.groupBy(listings.keys(), (listing) =>
        isMade(listing) ? "certain" : "others",
      );
      try {
        await empty(holder, { certain, others });
      } catch (error) {
        // Without a response, the next scenario or the end of the run tries again.
        if (!(error instanceof Blocked)) throw error;
        blocked ??= error;
      }
      touched.delete(holder);
    }
    if (blocked) throw blocked;
  };
  return {
    async before(listings, holder) {
      const unclean = listings.filter((listing) => !clean.has(`${holder} ${listing}`));
      if (unclean.length === 0) return;
      for (const listing of unclean) {
        const key = `${holder} ${listing}`;
        // What is there later is the run's own.
        if (!saved.has(key)) await save(listing, holder);
        saved.add(key);
      }
      await empty(holder, { certain: unclean, others: [] });
    },
    onRequest: (about) => count(about, 1),
    onExchange: (exchange, about) => count(about, refuses(exchange) ? -1 : 0),
    after,
    end() {
      for (const [holder, listing] of stuck.values())
        touched.set(holder, (touched.get(holder) ?? new Map()).set(listing, 1));
      return after();
    },
    deleteAll: (listings, holder) => empty(holder, { certain: listings, others: [] }),
  };
}

/** The fields of a request, as it is sent. */
const fieldsOf = ({ input, sent: { fields } }: About): Readonly<Record<string, unknown>> => ({
  ...input,
  ...fields,
});

const listingOf = ({ input: { itemID } }: About): string => String(itemID);

/** The organizations that have something of a listing after a request, if the portal accepts it. */
function holdersOf(about: About, fixtures: Fixtures): OrganizationName[] {
  const { operation, username, sent } = about;
  if (!MAKES_PROVISIONS.includes(operation)) return [];
  const { organizations } = fixtures;
  const { purchaserOrgId } = fieldsOf(about);
  const caller = organizationOf(fixtures, username);
  return ORGANIZATIONS.filter((holder) => {
    if (organizations[holder] === undefined) return false;
    if (organizations[holder] === purchaserOrgId || typeof sent.token === "string") return true;
    // A vendor's purchase is for another organization, unless the portal takes the vendor for the purchaser.
    return (
      caller === holder &&
      (holder !== "vendor" || purchaserOrgId === undefined || isFree(listingOf(about), fixtures))
    );
  });
}

function isFree(listing: string, { listings, properties }: Fixtures): boolean {
  const name = listingNames.find((one: ListingName) => listings[one] === listing);
  return name !== undefined && (properties?.[name] ?? LISTINGS[name]).isFree;
}
