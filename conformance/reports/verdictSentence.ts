/** The verdict of a run in one sentence. */
import type { Result, Run } from "../model/result.ts";
import { brief } from "../runner/http/response.ts";
import { EXIT, type Summary } from "../runner/verdict.ts";
import { countOf } from "./words.ts";

/** Most rules that are named. */
const NAMED = 3;
/** Characters of a reason that are shown. */
const ENOUGH = 300;

export function verdictSentence(
  name: string,
  { results }: Run,
  { verdicts, broken, exitCode }: Summary,
): string {
  const found = Object.values(verdicts);
  const judged = results.filter(({ status }) => ["passed", "failed", "observed"].includes(status));
  const extent = `${judged.length} of ${countOf(results.length, "scenario")} judged`;
  if (found.includes("not conformant"))
    return `${name} is not conformant: it breaks ${namesOf(broken)} (${extent}).`;
  if (judged.length === 0) {
    const reason = brief(whyNothing(results), ENOUGH);
    return `${name} is not judged: ${reason}${reason.endsWith("?") ? "" : "."}`;
  }
  if (exitCode === EXIT["could not run"])
    return `${name} is not judged to the end: ${brief(whyNothing(results), ENOUGH)} (${extent}).`;
  if (found.includes("partial")) return `${name} is conformant as far as it is judged (${extent}).`;
  return `${name} is conformant (${extent}).`;
}

function namesOf(ids: readonly string[]): string {
  if (ids.length === 1) return `the rule ${ids[0]}`;
  const named = ids.slice(0, NAMED).join(", ");
  return ids.length > NAMED ? `${ids.length} rules, among them ${named}` : `the rules ${named}`;
}

function whyNothing(results: readonly Result[]): string {
  const first = results.find(({ status }) => status === "errored" || status === "skipped");
  if (first !== undefined && "reason" in first) return first.reason;
  return results.some(({ status }) => status === "blocked")
    ? "operations that only prepare were refused"
    : "its fixtures and permissions allow no scenario";
}
