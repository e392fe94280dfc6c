/** Finds the changes of the contract since the last release that the changelog omits. */
import { readFile } from "node:fs/promises";
import type { Change } from "./change.ts";
import { readUnreleased } from "./changelog.ts";
import type { Contract } from "./contract.ts";
import { describeMissing, missingEntries } from "./gate.ts";
import { lastRelease } from "./released.ts";
import { ruleChanges } from "./rules.ts";
import { shapeChanges } from "./shapes.ts";

export interface Files {
  /** Folder of the released contracts. */
  readonly released: string;
  /** The current contract. */
  readonly contract: string;
  readonly changelog: string;
}

/** Returns one message per missing entry. Returns undefined before the first release. */
export async function compare({
  released,
  contract,
  changelog,
}: Files): Promise<readonly string[] | undefined> {
  const base = lastRelease(released);
  if (base === undefined) return undefined;
  const entries = readUnreleased(await readFile(changelog, "utf8"));
  return [
    ...new Set(missingEntries(await changesBetween(base, contract), entries).map(describeMissing)),
  ];
}

/** Returns all changes between two bundled contracts that a caller can notice. */
export async function changesBetween(base: string, revision: string): Promise<Change[]> {
  const [before, after] = await Promise.all([read(base), read(revision)]);
  return [...(await shapeChanges(base, revision)), ...ruleChanges(before, after)];
}

const read = async (file: string): Promise<Contract> =>
  JSON.parse(await readFile(file, "utf8")) as Contract;
