/** A portal that exists already. A target file supplies its fixtures, and its state is unknown. */
import { type Fixtures, listingNames } from "../../model/fixtures.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { Target } from "../../model/target.ts";
import { planOf } from "../../runner/dryRun.ts";
import type { Transport } from "../../runner/http/exchange.ts";
import { NotAllowed } from "../../runner/writeGuard.ts";
import type { TargetFile } from "../targetFile.ts";
import { createCleanup } from "./cleanup.ts";
import { type Connection, connect } from "./connection.ts";
import { createConsistency } from "./consistency.ts";
import { createOwnItems } from "./ownItems.ts";
import { createSnapshot, findSnapshots, restoreLine } from "./snapshot.ts";

export interface PortalOptions extends Partial<Transport> {
  /** Folder of snapshots. The default is the system's for temporary files. */
  readonly folder?: string | undefined;
  /** Called with what the owner should know before the end. */
  readonly say?: (sentence: string) => void;
}

/**
 * The portal of a target file. What there is of the file's listings is saved to a snapshot before it is deleted, and
 * restored when the target is closed. Rejects if the portal can't be judged with this file.
 */
export async function portal(
  file: TargetFile,
  { folder, say = () => {}, ...options }: PortalOptions = {},
): Promise<Target> {
  for (const { started, file: left } of findSnapshots(file.portal, folder))
    say(
      `A run that began at ${started} hasn't restored what it changed. If it isn't still running, restore it: ${restoreLine(left)}\n`,
    );
  const connection = await connect(file, options);
  const { fixtures, capabilities, allow, abilitiesWith, toUnknownPath, changing } = connection;
  const ownItems = createOwnItems(connection.actorOf);
  const remarks = [...connection.remarks];
  const remark = (sentence: string) => void remarks.push(sentence);
  const snapshot = createSnapshot(file.portal, folder);
  const cleanup = changing && createCleanup(connection, changing, { snapshot, say, remark });
  const consistency = changing && createConsistency(fixtures, changing.existing);
  return {
    name: file.portal,
    fixtures,
    capabilities,
    allow,
    asked: file.allow,
    abilitiesWith,
    toUnknownPath,
    // One scenario at a time: they share the portal's listings.
    concurrency: 1,
    async open(scenario, listings) {
      await mustBeAllowed(scenario, connection);
      if (scenario.capabilities.includes("write"))
        await cleanup?.before(scenario, offered(listings, fixtures));
      return {
        portal: file.portal,
        tokens: connection.tokens,
        async beforeRequest(about) {
          cleanup?.onRequest(about);
          await consistency?.beforeRequest(about);
        },
        onExchange(exchange, about) {
          ownItems.onExchange(exchange, about);
          consistency?.onExchange(exchange, about);
        },
        async close() {
          await cleanup?.after();
          await ownItems.after();
        },
      };
    },
    async close() {
      await cleanup?.close();
      remarks.push(...ownItems.remains());
    },
    remarks,
  };
}

/** Rejects with `NotAllowed` if a scenario makes a change that isn't allowed. Otherwise part of it would play. */
async function mustBeAllowed(
  scenario: Scenario,
  { fixtures, capabilities, allow }: Connection,
): Promise<void> {
  if (allow.has("write") || !scenario.capabilities.includes("write")) return;
  const { missing } = await planOf(scenario, { fixtures, capabilities, allow });
  for (const { kind, name } of missing)
    if (kind === "change") throw new NotAllowed(name, scenario.id);
}

/** The listings among ids, which may be those of items too. */
const offered = (ids: readonly string[], { listings }: Fixtures): readonly string[] =>
  ids.filter((id) => listingNames.some((name) => listings[name] === id));
