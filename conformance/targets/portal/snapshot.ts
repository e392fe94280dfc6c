/** What was taken from organizations for a run, written down until it is given back: a run may end at any time. */
import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Holding } from "./existingProvisions.ts";

export interface Custody {
  /** What was held before the run, and is deleted for it. */
  readonly holdings: readonly Holding[];
  /** Where it is written down; undefined as long as there was nothing. */
  readonly file: () => string | undefined;
  /** Writes a holding down; it may be deleted only afterwards. */
  readonly take: (holding: Holding) => void;
}

export interface CustodyOptions {
  readonly portal: string;
  /** Folder of the file. */
  readonly folder?: string | undefined;
  /** Is told of the file, once there is one. */
  readonly say: (sentence: string) => void;
}

export function createCustody({ portal, folder = tmpdir(), say }: CustodyOptions): Custody {
  const file = join(folder, `marketplace-holdings-${randomUUID()}.json`);
  const holdings: Holding[] = [];
  return {
    holdings,
    file: () => (holdings.length > 0 ? file : undefined),
    take(holding) {
      holdings.push(holding);
      // It holds names and addresses of people.
      writeFileSync(file, `${JSON.stringify({ portal, holdings }, null, 2)}\n`, { mode: 0o600 });
      if (holdings.length === 1)
        say(
          `What is held of the cast's listings is written down, and deleted for the run: ${file}\n`,
        );
    },
  };
}
