/** `conformance diff a.json b.json`: where two portals differ, by their records. */

import { printable } from "./printable.ts";
import { differences, readRecord } from "./record.ts";

/** Exit codes of a comparison. A file that can't be read is an error. */
export const DIFF_EXIT = { same: 0, different: 1 } as const;

/** Compares two records and prints the differences. Throws if a file is missing or isn't a record. */
export function diff(
  files: readonly string[],
  print: (line: string) => void,
): (typeof DIFF_EXIT)[keyof typeof DIFF_EXIT] {
  const [a, b, ...more] = files;
  if (a === undefined || b === undefined || more.length > 0)
    throw new Error("diff compares two records: diff a.json b.json");
  const found = differences(readRecord(a), readRecord(b));
  for (const line of found) print(printable(line));
  return found.length > 0 ? DIFF_EXIT.different : DIFF_EXIT.same;
}
