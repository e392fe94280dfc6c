/** Saves what organizations have before a run deletes it, because a run may end at any time. */

import { randomUUID } from "node:crypto";
import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { readText } from "../../runner/http/decode.ts";

import { parseJson } from "../parseJson.ts";
import type { Existing } from "./existingProvisions.ts";

/** What an organization had of a listing before the run. */
export interface Entry extends Partial<Existing> {
  readonly purchaserOrgId: string;
  readonly listing: string;
}

const PLACE = { purchaserOrgId: v.string(), listing: v.string() };
const snapshotSchema = v.object({
  /** Address of the portal. */
  portal: v.string(),
  /** When the run began. */
  started: v.string(),
  /** Those without a provision had nothing. */
  entries: v.array(
    v.union([
      v.looseObject({ ...PLACE, provision: v.looseObject({}), assignments: v.array(v.unknown()) }),
      v.strictObject(PLACE),
    ]),
  ),
  /** When all of it was restored. */
  restored: v.optional(v.string()),
});
export interface Snapshot extends Omit<v.InferOutput<typeof snapshotSchema>, "entries"> {
  readonly entries: readonly Entry[];
}

const PREFIX = "marketplace-snapshot-";
/** How long a snapshot that is marked as restored stays, in milliseconds: 30 days. */
const KEPT = 30 * 86_400_000;
/** Bytes of a file that is read. */
const LARGEST = 16 * 1024 * 1024;

export interface SnapshotWriter {
  readonly file: string;
  readonly entries: readonly Entry[];
  /** Saves an entry. Its provision may be deleted only after that. */
  readonly add: (entry: Entry) => void;
}

/** Makes a snapshot, whose file exists once it has an entry. */
export function createSnapshot(portal: string, folder = tmpdir()): SnapshotWriter {
  const file = join(folder, `${PREFIX}${randomUUID()}.json`);
  const started = new Date().toISOString();
  const entries: Entry[] = [];
  return {
    file,
    entries,
    add(entry) {
      entries.push(entry);
      write(file, { portal, started, entries });
    },
  };
}

/** Writes in a way that leaves a whole file whenever the process ends. It contains names and addresses of people. */
function write(file: string, snapshot: Snapshot): void {
  const text = `${JSON.stringify(snapshot, null, 2)}\n`;
  writeFileSync(`${file}.new`, text, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

/** Removes a snapshot that is restored. If `isWhole` is false, it has what couldn't be restored, and is only marked. */
export function closeSnapshot(file: string, isWhole: boolean): void {
  if (isWhole) rmSync(file, { force: true });
  else write(file, { ...readSnapshot(file), restored: new Date().toISOString() });
}

/** Reads a snapshot. Throws with the file and the reason if it is none. */
export function readSnapshot(file: string): Snapshot {
  try {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST)
      throw new Error(`it has more than ${LARGEST} bytes`);
    const value = parseJson(readText(file));
    if (!v.is(snapshotSchema, value)) throw new Error("it isn't a snapshot of a conformance run");
    return value as Snapshot;
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

/** The command that restores a snapshot. */
export const restoreLine = (file: string): string =>
  `marketplace conformance restore ${file} --config <target file>`;

export interface FoundSnapshot {
  readonly file: string;
  readonly started: string;
}

/** The snapshots of a portal that weren't restored, the oldest first. Removes those that were restored long ago. */
export function findSnapshots(portal: string, folder = tmpdir()): FoundSnapshot[] {
  const names = readdirSync(folder).filter(
    (name) => name.startsWith(PREFIX) && name.endsWith(".json"),
  );
  return names
    .flatMap((name) => {
      const file = join(folder, name);
      try {
        // The folder may be shared, so another user's file may contain anything.
        if (process.getuid && statSync(file).uid !== process.getuid()) return [];
        const { started, restored, ...found } = readSnapshot(file);
        if (restored !== undefined && Date.now() - Date.parse(restored) > KEPT) rmSync(file);
        return found.portal === portal && restored === undefined ? [{ file, started }] : [];
      } catch {
        return [];
      }
    })
    .sort((one, other) => one.started.localeCompare(other.started));
}
