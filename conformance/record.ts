/** What a run found out of a portal, kept as a file so that portals can be compared. */
import { writeFileSync } from "node:fs";
import * as v from "valibot";
import { openQuestions } from "../generated/conflicts.ts";
import { readText } from "./decode.ts";
import { printable } from "./report/printable.ts";
import type { Result } from "./result.ts";

const recordSchema = v.object({
  portal: v.string(),
  /** When it was made, as ISO 8601. */
  recorded: v.string(),
  /** Answers by open question. */
  observed: v.record(v.string(), v.array(v.string())),
  /** What became of each scenario: its status. */
  results: v.record(v.string(), v.string()),
});
export type PortalRecord = v.InferOutput<typeof recordSchema>;

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
    const record: unknown = JSON.parse(readText(file));
    if (v.is(recordSchema, record)) return record;
    throw new Error("it is no record of a portal, as --record writes it");
  } catch (fault) {
    throw new Error(`${file}: ${(fault as Error).message}`);
  }
}

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
