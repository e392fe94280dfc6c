/** Known failures. A run that differs from them, for better or worse, is noticed. */
import { rules } from "../../generated/rules.ts";
import type { Run } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import { readText } from "./http/decode.ts";

/** How the failures of a run differ from the expected ones: ids of scenarios, or of rules of findings. */
export interface Deviation {
  /** What fails and isn't expected to. */
  readonly unexpected: readonly string[];
  /** Scenarios that are expected to fail and pass. */
  readonly unexpectedPasses: readonly string[];
  /** What fails as expected. */
  readonly known: readonly string[];
}

/**
 * The ids of scenarios, or of rules about responses, that a file expects to fail: one a line, with `#` before a remark. Throws,
 * with the cure, if the file can't be read or names something unknown.
 */
export function readExpected(file: string, scenarios: readonly Scenario[]): ReadonlySet<string> {
  const ids = new Set<string>([...scenarios.map(({ id }) => id), ...Object.keys(rules)]);
  let text: string;
  try {
    text = readText(file);
  } catch (cause) {
    const { message } = cause as Error;
    throw new Error(`the expected failures can't be read: ${file}: ${message}`, { cause });
  }
  const expected = text.split("\n").flatMap((line, index) => {
    const id = line.replace(/#.*/, "").trim();
    if (id !== "" && !ids.has(id))
      throw new Error(
        `${file}, line ${index + 1}: there is no scenario or rule ${id} (--list shows them)`,
      );
    return id === "" ? [] : [id];
  });
  return new Set(expected);
}

/** How a run differs from what is expected of it. What wasn't played to its end is no difference. */
export function deviationOf({ results, findings }: Run, expected: ReadonlySet<string>): Deviation {
  const failed = new Set<string>([
    ...results.flatMap(({ status, scenario }) => (status === "failed" ? [scenario.id] : [])),
    ...findings.map(({ rule }) => rule),
  ]);
  const passed = results.flatMap(({ status, scenario }) =>
    status === "passed" || status === "observed" ? [scenario.id] : [],
  );
  return {
    unexpected: [...failed].filter((id) => !expected.has(id)),
    unexpectedPasses: passed.filter((id) => expected.has(id)),
    known: [...failed].filter((id) => expected.has(id)),
  };
}
