/** From results to a verdict. */
import { type RuleId, rules } from "../../generated/rules.ts";
import { isConsent } from "./writeGuard.ts";
import { type Deviation, deviationOf } from "./expectedFailures.ts";
import type { Result } from "../model/result.ts";
import { isWithin, PROFILES, type Profile, profileOf, type Scenario } from "../model/scenario.ts";
import { type Capability, isExpectedOfCast } from "../model/needs.ts";

/**
 * Whether the target is held to what the scenario proves. Where the sources are silent it is not, unless it declares that
 * it keeps the contract to the letter.
 */
export function isJudged({ proves }: Scenario, capabilities: ReadonlySet<Capability>): boolean {
  return (
    capabilities.has("exact-outcomes") || proves.some((id) => rules[id].certainty !== "inferred")
  );
}

export type Verdict = "conformant" | "not conformant" | "partial" | "not claimed" | "not run";

/**
 * Exit codes of the command `marketplace`, whatever it does: README.md has them as a table. A portal or mock that cannot start "could
 * not run", as does a line that makes no sense; 1 says something of what was judged or compared.
 */
export const EXIT = { conformant: 0, "not conformant": 1, "could not run": 2, partial: 3 } as const;

export interface Summary {
  readonly verdicts: Readonly<Record<Profile, Verdict>>;
  /** Rules that the target breaks, in the order in which the scenarios stand. */
  readonly broken: readonly RuleId[];
  /** How the failures differ from the expected ones, where any were stated. */
  readonly deviation?: Deviation;
  readonly exitCode: (typeof EXIT)[keyof typeof EXIT];
}

/**
 * The verdict per profile, over the profiles that the target claims by its capabilities. With expected failures (ids of
 * scenarios) the exit code tells whether the failures are those, and the verdicts stay what they are.
 */
export function summarize(
  results: readonly Result[],
  capabilities: ReadonlySet<Capability>,
  { expected }: { readonly expected?: ReadonlySet<string> | undefined } = {},
): Summary {
  const verdicts = verdictsOn(results, capabilities);
  const broken = results.flatMap((result) => (result.status === "failed" ? result.breaks : []));
  const deviation = expected && deviationOf(results, expected);
  return {
    verdicts,
    broken: [...new Set(broken)].filter((id) => rules[id].level === "MUST"),
    ...(deviation === undefined ? {} : { deviation }),
    exitCode: deviation
      ? deviatingExitCode(results, capabilities, deviation)
      : exitCodeOf(results, verdicts),
  };
}

/** Anything unexpected is a failure; otherwise what is known to fail counts as if it passed. */
function deviatingExitCode(
  results: readonly Result[],
  capabilities: ReadonlySet<Capability>,
  { unexpected, mended, known }: Deviation,
): Summary["exitCode"] {
  if (unexpected.length > 0 || mended.length > 0) return EXIT["not conformant"];
  const forgiven = results.map(
    (result): Result =>
      known.includes(result.scenario.id) ? { ...result, status: "passed" } : result,
  );
  return exitCodeOf(forgiven, verdictsOn(forgiven, capabilities));
}

function verdictsOn(
  results: readonly Result[],
  capabilities: ReadonlySet<Capability>,
): Summary["verdicts"] {
  const profiles = Object.keys(PROFILES) as Profile[];
  const verdicts = profiles.map((profile) => [profile, verdictOn(profile, results, capabilities)]);
  return Object.fromEntries(verdicts) as Record<Profile, Verdict>;
}

function verdictOn(
  profile: Profile,
  results: readonly Result[],
  capabilities: ReadonlySet<Capability>,
): Verdict {
  const claim = PROFILES[profile];
  if (claim !== undefined && !capabilities.has(claim)) return "not claimed";
  const own = results.filter(({ scenario }) => profileOf(scenario) === profile);
  if (own.length === 0) return "not run";
  // A profile contains the smaller ones.
  const contained = results.filter(({ scenario }) => isWithin(profileOf(scenario), profile));
  if (contained.some(isViolation)) return "not conformant";
  if (own.some(isGap)) return "partial";
  return own.some(({ status }) => status === "passed" || status === "observed")
    ? "conformant"
    : "not run";
}

/** A broken SHOULD is a warning; it is listed, and spoils no verdict. */
const isViolation = (result: Result): boolean =>
  result.status === "failed" && result.breaks.some((id) => rules[id].level === "MUST");

/**
 * What was not judged although the target may be able to: its cast lacks what a cast is made of, consent was withheld, or the
 * connection failed. Items are asked for beyond that, since no operation deletes them.
 */
const isGap = (result: Result): boolean =>
  result.status === "errored" ||
  (result.status === "unsupported" &&
    result.lacking.every(
      (what) => isExpectedOfCast(what) || (isConsent(what) && what !== "items"),
    ));

function exitCodeOf(results: readonly Result[], found: Summary["verdicts"]): Summary["exitCode"] {
  const verdicts = Object.values(found);
  if (verdicts.includes("not conformant")) return EXIT["not conformant"];
  const nothingRan = !results.some(({ status }) => status === "passed" || status === "observed");
  if (nothingRan || results.some(({ status }) => status === "errored"))
    return EXIT["could not run"];
  return verdicts.includes("partial") ? EXIT.partial : EXIT.conformant;
}
