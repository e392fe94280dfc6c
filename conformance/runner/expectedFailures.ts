/** Known failures: a run that differs from them, to the better or the worse, is to be noticed. */
import { readText } from "./http/decode.ts";
import type { Result } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";

/** How the failures of a run differ from the expected ones. */
export interface Deviation {
  /** Scenarios that fail and are not expected to. */
  readonly unexpected: readonly string[];
  /** Scenarios that are expected to fail and do not. */
  readonly mended: readonly string[];
  /** Scenarios that fail as expected. */
  readonly known: readonly string[];
}

/**
 * The ids of scenarios that a file expects to fail: one a line, with `#` before a remark. Throws, with the cure, where the
 * file cannot be read or names what the suite does not have.
 */
export function readExpected(file: string, scenarios: readonly Scenario[]): ReadonlySet<string> {
  const ids = new Set(scenarios.map(({ id }) => id));
  const expected = linesOf(file).flatMap((line, index) => {
    const id = line.replace(/#.*/, "").trim();
    if (id !== "" && !ids.has(id))
      throw new Error(`${file}, line ${index + 1}: there is no scenario ${id} (--list shows them)`);
    return id === "" ? [] : [id];
  });
  return new Set(expected);
}

function linesOf(file: string): string[] {
  try {
    return readText(file).split("\n");
  } catch (fault) {
    throw new Error(`the expected failures cannot be read: ${file}: ${(fault as Error).message}`, {
      cause: fault,
    });
  }
}

/** How results differ from what is expected of them. What was not played, or not to its end, is no difference. */
export function deviationOf(results: readonly Result[], expected: ReadonlySet<string>): Deviation {
  const idsOf = (wanted: (result: Result) => boolean) =>
    results.filter(wanted).map(({ scenario }) => scenario.id);
  return {
    unexpected: idsOf(({ status, scenario }) => status === "failed" && !expected.has(scenario.id)),
    mended: idsOf(
      ({ status, scenario }) =>
        (status === "passed" || status === "observed") && expected.has(scenario.id),
    ),
    known: idsOf(({ status, scenario }) => status === "failed" && expected.has(scenario.id)),
  };
}
