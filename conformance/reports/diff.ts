/** `conformance diff a.json b.json`: where two portals differ, by their records. */
import { differences, readRecord } from "./record.ts";
import { printable } from "./printable.ts";

/** Exit codes of a comparison; files that cannot be read are said by rejection. */
export const DIFF_EXIT = { same: 0, different: 1 } as const;

/** Compares two records and prints the differences. Throws where a file is missing or no record. */
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
