/** What a run found out of a portal, kept as a file so that portals can be compared. */
import { isObject } from "../model/json.ts";
import { writeFileSync } from "node:fs";
import { openQuestions } from "../../generated/conflicts.ts";
import { readText } from "../runner/http/decode.ts";

import { printable } from "./printable.ts";
import type { Result, Status } from "../model/result.ts";

export interface PortalRecord {
  readonly portal: string;
  /** When it was made, as ISO 8601. */
  readonly recorded: string;
  /** Answers by open question. */
  readonly observed: Readonly<Record<string, readonly string[]>>;
  /** What became of each scenario. */
  readonly results: Readonly<Record<string, Status>>;
}

export function recordOf(
  results: readonly Result[],
  { portal, recorded }: { portal: string; recorded: Date },
): PortalRecord {
  const all = results.flatMap(({ observations }) => observations);
  const observed = openQuestions.flatMap(({ id }) => {
    const answers = all.filter(({ question }) => question === id).map(({ answer }) => answer);
    return answers.length > 0 ? [[id, answers] as const] : [];
  });
  return {
    portal,
    recorded: recorded.toISOString(),
    observed: Object.fromEntries(observed),
    results: Object.fromEntries(results.map(({ scenario, status }) => [scenario.id, status])),
  };
}

/** The observed answers as lines for people; none where nothing was observed. `blank` takes secrets out. */
export function observedLines(
  { observed }: PortalRecord,
  blank: (text: string) => string,
): string[] {
  const lines = Object.entries(observed).flatMap(([id, answers]) =>
    answers.map((answer) => `  ${id}: ${blank(answer)}.`),
  );
  return lines.length > 0 ? ["Where no source speaks, this portal does as follows:", ...lines] : [];
}

/** Writes a record. `blank` takes secrets out of each text of it. */
export function writeRecord(
  file: string,
  record: PortalRecord,
  blank: (text: string) => string,
): void {
  const observed = Object.entries(record.observed).map(([id, answers]) => [id, answers.map(blank)]);
  const blanked = {
    ...record,
    portal: blank(record.portal),
    observed: Object.fromEntries(observed),
  };
  writeFileSync(file, `${printable(JSON.stringify(blanked, null, 2))}\n`);
}

/** Reads a record. Throws, with the file and the reason, where it is none. */
export function readRecord(file: string): PortalRecord {
  try {
    const value = JSON.parse(readText(file)) as Partial<PortalRecord> | null;
    const { portal, recorded, observed, results } = value ?? {};
    if (
      typeof portal !== "string" ||
      typeof recorded !== "string" ||
      !isLists(observed) ||
      !isObject(results)
    )
      throw new Error("it is no record of a portal, as --record writes it");
    return value as PortalRecord;
  } catch (fault) {
    throw new Error(`${file}: ${(fault as Error).message}`);
  }
}

const isLists = (value: unknown): boolean =>
  isObject(value) &&
  Object.values(value).every(
    (list) => Array.isArray(list) && list.every((text) => typeof text === "string"),
  );

/** Where two portals differ, as lines for people; none where they do not. */
export function differences(a: PortalRecord, b: PortalRecord): string[] {
  const ids = new Set([...Object.keys(a.observed), ...Object.keys(b.observed)]);
  const answers = [...ids].flatMap((id) => {
    const [left, right] = [a.observed[id] ?? [], b.observed[id] ?? []];
    const [onlyLeft, onlyRight] = [
      left.filter((one) => !right.includes(one)),
      right.filter((one) => !left.includes(one)),
    ];
    if (onlyLeft.length + onlyRight.length === 0) return [];
    const { question = "" } = openQuestions.find((open) => open.id === id) ?? {};
    return [
      `${id}: ${question}`,
      ...onlyLeft.map((one) => `  < ${one}`),
      ...onlyRight.map((one) => `  > ${one}`),
    ];
  });
  const scenarios = [...new Set([...Object.keys(a.results), ...Object.keys(b.results)])];
  const results = scenarios.flatMap((id) => {
    const [left = "not played", right = "not played"] = [a.results[id], b.results[id]];
    return left === right ? [] : [`${id}: ${left} < > ${right}`];
  });
  if (answers.length + results.length === 0) return [];
  return [`< ${a.portal}, ${a.recorded}`, `> ${b.portal}, ${b.recorded}`, ...answers, ...results];
}
