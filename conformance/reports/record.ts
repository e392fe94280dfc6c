/** What a run observed of a portal, saved to a file so that portals can be compared. */
import { writeFileSync } from "node:fs";
import * as v from "valibot";
import { openQuestions } from "../../generated/conflicts.ts";
import type { Report } from "../../generated/report.types.ts";
import { readText } from "../runner/http/decode.ts";
import { printable } from "./printable.ts";

const recordSchema = v.object({
  portal: v.string(),
  /** When the run began, as ISO 8601. */
  recorded: v.string(),
  /** What was observed, by the ids of open questions. */
  observed: v.record(v.string(), v.array(v.string())),
  /** How each scenario ended. */
  results: v.record(v.string(), v.string()),
});
export type PortalRecord = v.InferOutput<typeof recordSchema>;

export function recordOf({ target, started, observed, results }: Report): PortalRecord {
  return {
    portal: target.name,
    recorded: started,
    observed: Object.fromEntries(observed.map(({ id, answers }) => [id, [...answers]])),
    results: Object.fromEntries(results.map(({ id, status }) => [id, status])),
  };
}

/** What was observed, as lines for people. Empty if nothing was. */
export function observedLines({ observed }: Pick<Report, "observed">): string[] {
  const lines = observed.flatMap(({ id, answers }) =>
    answers.map((answer) => printable(`  ${id}: ${answer}.`)),
  );
  return lines.length > 0
    ? ["", "What this portal does where no source says anything:", ...lines]
    : [];
}

export function writeRecord(file: string, record: PortalRecord): void {
  writeFileSync(file, `${printable(JSON.stringify(record, null, 2))}\n`);
}

/** Reads a record. Throws with the file and the reason if it is none. */
export function readRecord(file: string): PortalRecord {
  try {
    const record: unknown = JSON.parse(readText(file));
    if (v.is(recordSchema, record)) return record;
    throw new Error("it isn't a record that --record wrote");
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** Where two portals differ, as lines for people. Empty if they don't. */
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
