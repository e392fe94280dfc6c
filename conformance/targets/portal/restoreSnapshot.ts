/** Restores what an interrupted run took, from the snapshot that it left. */
import type { Transport } from "../../runner/http/exchange.ts";
import { EXIT } from "../../runner/verdict.ts";
import type { TargetFile } from "../targetFile.ts";
import { connect } from "./connection.ts";
import { restore } from "./restore.ts";
import { closeSnapshot, readSnapshot } from "./snapshot.ts";

export interface RestoredSnapshot {
  /** What became of each entry, and what can't be restored. */
  readonly sentences: readonly string[];
  /** `EXIT.conformant` if all was restored, `EXIT.partial` if not. */
  readonly exitCode: 0 | 3;
}

/**
 * Restores a snapshot: deletes what the interrupted run left on its listings, and repeats what was there before. Then the
 * file is removed, or marked if it has what couldn't be restored. Rejects if nothing could be tried.
 */
export async function restoreSnapshot(
  file: string,
  targetFile: TargetFile,
  options: Partial<Transport> = {},
): Promise<RestoredSnapshot> {
  const { portal, restored, entries } = readSnapshot(file);
  if (restored !== undefined)
    return { sentences: [`The snapshot was restored at ${restored}.`], exitCode: EXIT.conformant };
  if (portal !== targetFile.portal)
    throw new Error(
      `${file} is a snapshot of ${portal}, but the target file is for ${targetFile.portal}`,
    );
  const connection = await connect(targetFile, options);
  const { changing } = connection;
  if (changing === undefined)
    throw new Error(
      'restoring needs vendorAdmin and purchaserAdmin, and "write" and "delete" in "allow" of the target file',
    );
  const { sentences, isComplete, isWhole } = await restore(entries, connection, changing);
  if (!isComplete)
    return {
      sentences: [...sentences, `Not everything is restored. The snapshot stays: ${file}`],
      exitCode: EXIT.partial,
    };
  closeSnapshot(file, isWhole);
  const last = isWhole
    ? "Everything is restored, and the snapshot is deleted."
    : `Everything is restored except what is named above. The snapshot is marked as restored, and stays: ${file}`;
  return { sentences: [...sentences, last], exitCode: EXIT.conformant };
}
