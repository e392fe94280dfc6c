/** Empties the listings of a portal for a run, and restores them at its end. */
import type { Scenario } from "../../model/scenario.ts";
import { Blocked } from "../../runner/blocked.ts";
import { isAllowed, NotAllowed } from "../../runner/writeGuard.ts";
import type { Cleanup, CleanupOptions } from "./cleanup.ts";
import type { Changing, Connection } from "./connection.ts";
import { changesFor, restore, stageOf } from "./restore.ts";
import { closeSnapshot, restoreLine, type SnapshotWriter } from "./snapshot.ts";

export interface Changes extends Pick<Cleanup, "onRequest" | "onExchange" | "after"> {
  /** Empties listings for a scenario. Rejects with `Blocked` if the portal doesn't delete. */
  readonly before: (scenario: Scenario, listings: readonly string[]) => Promise<void>;
  /** Deletes what the run made, and restores what was there before. */
  readonly close: () => Promise<void>;
}

export interface ChangesOptions {
  readonly snapshot: SnapshotWriter;
  readonly say: (sentence: string) => void;
  readonly remark: (sentence: string) => void;
}

export function createChanges(
  { fixtures, allow, actorOf }: Connection,
  { administrators, existing, createCleanup }: Changing,
  { snapshot, say, remark }: ChangesOptions,
): Changes {
  const unrestorable = new Set<string>();
  const save: CleanupOptions["save"] = async (listing, holder) => {
    const purchaserOrgId = fixtures.organizations[holder];
    if (purchaserOrgId === undefined) return;
    const present = await existing.wholeOf(holder, listing);
    const lacking =
      present && changesFor(present.provision).find((kind) => !isAllowed(kind, allow));
    if (lacking) {
      const what = `${purchaserOrgId} has ${stageOf(present.provision)} of ${listing}`;
      if (!unrestorable.has(what))
        remark(
          `${what}, which can't be restored, because "allow" lacks ${lacking}. Scenarios with this listing don't play.`,
        );
      unrestorable.add(what);
      throw new NotAllowed(lacking, `the deletion of ${listing}`);
    }
    const isFirst = snapshot.entries.every(({ provision }) => provision === undefined);
    snapshot.add({ purchaserOrgId, listing, ...present });
    if (present && isFirst)
      say(
        `What organizations have of these listings is deleted for the run, and restored at its end. It is saved to ${snapshot.file}\n`,
      );
  };
  const cleanup = createCleanup(save);
  return {
    onRequest: cleanup.onRequest,
    onExchange: cleanup.onExchange,
    after: cleanup.after,
    async before(scenario, listings) {
      try {
        await cleanup.before(listings, "purchaser");
        if (administrators.stranger && hasStranger(scenario))
          await cleanup.before(listings, "stranger");
      } catch (error) {
        // Whether deletion works is for the scenarios about it to say.
        if (!(error instanceof Blocked) || !scenario.capabilities.includes("delete")) throw error;
      }
    },
    async close() {
      let isClean = true;
      await cleanup.end().catch((error: Error) => {
        isClean = false;
        remark(`Not all that the run made could be deleted: ${error.message}`);
      });
      const { sentences, isComplete, isWhole } = await restore(
        snapshot.entries.filter(({ provision }) => provision !== undefined),
        { fixtures, allow, administrators, existing, deleteAll: cleanup.deleteAll, actorOf },
      );
      for (const sentence of sentences) remark(sentence);
      if (snapshot.entries.length === 0) return;
      if (!isClean || !isComplete) {
        remark(`To restore the rest later: ${restoreLine(snapshot.file)}`);
        return;
      }
      closeSnapshot(snapshot.file, isWhole);
      if (!isWhole) remark(`All of what was there before is in ${snapshot.file}.`);
    },
  };
}

/** True if the stranger may fill a role. */
const hasStranger = ({ needs }: Scenario): boolean =>
  Object.values(needs).some(
    (need) => need.role === "account" && need.from.includes("strangerAdmin"),
  );
