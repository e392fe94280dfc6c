/** Empties the listings of a scenario before it plays, deletes what it made, and restores at the end what was there. */
import type { OperationId } from "../../../generated/operations.ts";
import type { About } from "../../model/actor.ts";
import {
  type Fixtures,
  LISTINGS,
  listingNames,
  ORGANIZATIONS,
  type OrganizationName,
  organizationOf,
} from "../../model/fixtures.ts";
import type { Scenario } from "../../model/scenario.ts";
import { Blocked } from "../../runner/blocked.ts";
import { describeResponse } from "../../runner/http/response.ts";
import { isAllowed, NotAllowed } from "../../runner/writeGuard.ts";
import type { Changing, Connection } from "./connection.ts";
import { changesFor, restore, stageOf } from "./restore.ts";
import { closeSnapshot, restoreLine, type SnapshotWriter } from "./snapshot.ts";

export interface Cleanup {
  /**
   * Empties listings for a scenario, unless they are known to be empty. Rejects with `Blocked` if the portal doesn't delete, and
   * with `NotAllowed` if what is there couldn't be restored.
   */
  readonly before: (scenario: Scenario, listings: readonly string[]) => Promise<void>;
  /** Notes what a request may leave behind, even if it is refused: a broken portal may have done it all the same. */
  readonly onRequest: (about: About) => void;
  /** Deletes what was noted. Rejects with `Blocked` if the portal doesn't delete. */
  readonly after: () => Promise<void>;
  /** Deletes what the run made, and restores what was there before. */
  readonly close: () => Promise<void>;
}

export interface CleanupOptions {
  readonly snapshot: SnapshotWriter;
  readonly say: (sentence: string) => void;
  readonly remark: (sentence: string) => void;
}

/** Listings by organization. */
type Listings = Map<OrganizationName, Set<string>>;

function add(listings: Listings, holder: OrganizationName, listing: string): void {
  listings.set(holder, (listings.get(holder) ?? new Set()).add(listing));
}

export function createCleanup(
  connection: Connection,
  changing: Changing,
  { snapshot, say, remark }: CleanupOptions,
): Cleanup {
  const { fixtures, allow } = connection;
  const { administrators, existing } = changing;
  const saved: Listings = new Map();
  const clean: Listings = new Map();
  const touched: Listings = new Map();
  /** What the portal didn't delete. */
  const stuck: Listings = new Map();
  const unrestorable = new Set<string>();
  /** What users of an organization may have been assigned. */
  const assigned = new Map<OrganizationName, Record<string, unknown>[]>();

  /** Saves what an organization has of a listing, before anything of it is deleted. */
  const save = async (holder: OrganizationName, listing: string) => {
    const purchaserOrgId = fixtures.organizations[holder];
    if (purchaserOrgId === undefined || saved.get(holder)?.has(listing)) return;
    const present = await existing.wholeOf(holder, listing);
    const lacking =
      present && changesFor(present.provision).find((kind) => !isAllowed(kind, allow));
    if (lacking) {
      const what = `${purchaserOrgId} has ${stageOf(present.provision)} of ${listing}`;
      if (!unrestorable.has(what))
        remark(
          `${what}, which can't be restored, because "allow" lacks ${lacking}. Scenarios with this listing are not played.`,
        );
      unrestorable.add(what);
      throw new NotAllowed(lacking, `the deletion of ${listing}`);
    }
    const isFirst = snapshot.entries.every(({ provision }) => provision === undefined);
    snapshot.add({ purchaserOrgId, listing, ...present });
    if (present && isFirst)
      say(
        `For the run, the suite deletes what organizations have of these listings, and restores it at the end. It is saved to ${snapshot.file}\n`,
      );
    // What is there later is the run's own.
    add(saved, holder, listing);
  };
  const empty = async (holder: OrganizationName, listings: Iterable<string>) => {
    const left = await existing.empty(holder, listings);
    for (const listing of listings) {
      add(left.has(listing) ? stuck : clean, holder, listing);
      if (!left.has(listing)) stuck.get(holder)?.delete(listing);
    }
    for (const [listing, deletion] of left)
      throw new Blocked(
        deletion,
        `${fixtures.organizations[holder]} still has ${listing} after its deletion: ${describeResponse(deletion)}`,
      );
  };
  const emptyFor = async (holder: OrganizationName, listings: readonly string[]) => {
    const unclean = listings.filter((listing) => !clean.get(holder)?.has(listing));
    for (const listing of unclean) await save(holder, listing);
    if (unclean.length > 0) await empty(holder, unclean);
  };
  /** No source says that a deletion takes from users what they were assigned, which would count in the next provision. */
  const revoke = async () => {
    for (const [holder, inputs] of assigned)
      for (const input of inputs)
        await administrators[holder]?.exchange("provisionUserEntitlements", input);
    assigned.clear();
  };
  const after = async () => {
    await revoke();
    let blocked: Blocked | undefined;
    for (const [holder, listings] of touched) {
      try {
        await empty(holder, listings);
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
    async before(scenario, listings) {
      try {
        await emptyFor("purchaser", listings);
        if (administrators.stranger && hasStranger(scenario)) await emptyFor("stranger", listings);
      } catch (error) {
        // Whether deletion works is for the scenarios about it to say.
        if (!(error instanceof Blocked) || !scenario.capabilities.includes("delete")) throw error;
      }
    },
    onRequest(about) {
      const listing = String(about.input.itemID);
      const revocation = revocationOf(about);
      const caller = organizationOf(fixtures, about.username);
      if (revocation && caller) assigned.set(caller, [...(assigned.get(caller) ?? []), revocation]);
      for (const holder of holdersOf(about, fixtures)) {
        add(touched, holder, listing);
        clean.get(holder)?.delete(listing);
      }
    },
    after,
    async close() {
      for (const [holder, listings] of stuck)
        for (const listing of listings) add(touched, holder, listing);
      let isClean = true;
      await after().catch((error: Error) => {
        isClean = false;
        remark(`Not everything that the run created could be deleted: ${error.message}`);
      });
      const before = snapshot.entries.filter(({ provision }) => provision !== undefined);
      const { sentences, isComplete, isWhole } = await restore(before, connection, changing);
      for (const sentence of sentences) remark(sentence);
      if (snapshot.entries.length === 0) return;
      if (!isClean || !isComplete) {
        remark(`To restore the rest later: ${restoreLine(snapshot.file)}`);
        return;
      }
      closeSnapshot(snapshot.file, isWhole);
      if (!isWhole)
        remark(`Everything that was there before the run is saved in ${snapshot.file}.`);
    },
  };
}

/** True if the stranger may fill a role. */
const hasStranger = ({ needs }: Scenario): boolean =>
  Object.values(needs).some(
    (need) => need.role === "account" && need.from.includes("strangerAdmin"),
  );

/** What takes from users again what a request may assign to them. */
function revocationOf({ operation, input: { itemID, userEntitlements } }: About) {
  if (operation !== "provisionUserEntitlements") return undefined;
  const { users, entitlements } = Object(userEntitlements);
  if (!Array.isArray(users) || Object(entitlements).length === 0) return undefined;
  return { itemID, userEntitlements: { users, entitlements: [] } };
}

const MAKES_PROVISIONS: readonly OperationId[] = [
  "expressInterest",
  "startTrial",
  "purchaseListing",
];

/** The organizations that have something of a listing after a request, if the portal accepts it. */
function holdersOf(
  { operation, username, input, sent }: About,
  fixtures: Fixtures,
): OrganizationName[] {
  if (!MAKES_PROVISIONS.includes(operation)) return [];
  const { organizations } = fixtures;
  const { purchaserOrgId, itemID } = { ...input, ...sent.fields };
  const caller = organizationOf(fixtures, username);
  return ORGANIZATIONS.filter((holder) => {
    if (organizations[holder] === undefined) return false;
    if (organizations[holder] === purchaserOrgId || typeof sent.token === "string") return true;
    // A vendor's purchase is for another organization, unless the portal takes the vendor for the purchaser.
    return (
      caller === holder &&
      (holder !== "vendor" || purchaserOrgId === undefined || isFree(itemID, fixtures))
    );
  });
}

function isFree(listing: unknown, { listings, properties }: Fixtures): boolean {
  const name = listingNames.find((one) => listings[one] === listing);
  return name !== undefined && (properties?.[name] ?? LISTINGS[name]).isFree;
}
