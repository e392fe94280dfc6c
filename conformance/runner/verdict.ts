/** From results and findings to a verdict. */
import type { OperationId } from "../../generated/operations.ts";
import { type RuleId, rules } from "../../generated/rules.ts";
import type { Capability } from "../model/needs.ts";
import type { Missing, Result, Run } from "../model/result.ts";
import { isWithin, PROFILES, type Profile, profileOf } from "../model/scenario.ts";
import { type Deviation, deviationOf } from "./expectedFailures.ts";

export type Verdict = "conformant" | "not conformant" | "partial" | "not claimed" | "not run";

/**
 * Exit codes of the command `marketplace`. README.md has them as a table. If a portal or mock can't start, or an option is
 * wrong, it "could not run"; 1 says something about what was judged or compared.
 */
export const EXIT = { conformant: 0, "not conformant": 1, "could not run": 2, partial: 3 } as const;

export interface Summary {
  readonly verdicts: Readonly<Record<Profile, Verdict>>;
  /** MUST rules that the target breaks, in the order of the scenarios; then those of findings. */
  readonly broken: readonly RuleId[];
  /** How the failures differ from the expected ones, if any were stated. */
  readonly deviation?: Deviation;
  readonly exitCode: (typeof EXIT)[keyof typeof EXIT];
}

/**
 * The verdict per profile, over the profiles that the target claims by its capabilities. With expected failures (ids of
 * scenarios, or of rules of findings) the exit code says whether the failures are those. The verdicts stay as they are.
 */
export function summarize(
  run: Run,
  capabilities: ReadonlySet<Capability>,
  { expected }: { readonly expected?: ReadonlySet<string> | undefined } = {},
): Summary {
  const deviation = expected && deviationOf(run, expected);
  const counted = deviation ? forgiving(run, deviation) : run;
  // Anything unexpected is a failure.
  const isUnexpected = deviation?.unexpected.length || deviation?.unexpectedPasses.length;
  return {
    verdicts: verdictsOn(run, capabilities),
    broken: brokenRules(run),
    ...(deviation && { deviation }),
    exitCode: isUnexpected
      ? EXIT["not conformant"]
      : exitCodeOf(counted.results, verdictsOn(counted, capabilities)),
  };
}

const isMust = (id: RuleId): boolean => rules[id].level === "MUST";

function brokenRules({ results, findings }: Run): RuleId[] {
  const failed = results.flatMap((result) =>
    result.status === "failed" ? [result.failure.rule] : [],
  );
  return [...new Set([...failed, ...findings.map(({ rule }) => rule)])].filter(isMust);
}

/** The run as if what is known to fail had passed. */
const forgiving = ({ results, findings }: Run, { known }: Deviation): Run => ({
  results: results.map(
    (result): Result =>
      known.includes(result.scenario.id) ? { ...result, status: "passed" } : result,
  ),
  findings: findings.filter(({ rule }) => !known.includes(rule)),
});

function verdictsOn(run: Run, capabilities: ReadonlySet<Capability>): Summary["verdicts"] {
  const profiles = Object.keys(PROFILES) as Profile[];
  const verdicts = profiles.map((profile) => [profile, verdictOn(profile, run, capabilities)]);
  return Object.fromEntries(verdicts) as Record<Profile, Verdict>;
}

function verdictOn(
  profile: Profile,
  { results, findings }: Run,
  capabilities: ReadonlySet<Capability>,
): Verdict {
  const claim = PROFILES[profile];
  if (claim !== undefined && !capabilities.has(claim)) return "not claimed";
  const own = results.filter(({ scenario }) => profileOf(scenario) === profile);
  if (own.length === 0) return "not run";
  // A profile contains the smaller ones. The shape of responses belongs to the smallest.
  const contained = results.filter(({ scenario }) => isWithin(profileOf(scenario), profile));
  if (contained.some(isViolation) || findings.some(({ rule }) => isMust(rule)))
    return "not conformant";
  if (own.some(isGap)) return "partial";
  return own.some(isJudged) ? "conformant" : "not run";
}

/** A broken SHOULD is a warning. It is listed, and doesn't change the verdict. */
const isViolation = (result: Result): boolean =>
  result.status === "failed" && isMust(result.failure.rule);

const isJudged = ({ status }: Result): boolean => status === "passed" || status === "observed";

/**
 * What wasn't judged although the target may be able to: an operation that only prepares was refused, fixtures are missing,
 * permission was withheld, or the connection failed.
 */
const isGap = (result: Result): boolean =>
  ["errored", "blocked", "skipped"].includes(result.status) ||
  (result.status === "unsupported" && result.missing.every(isExpected));

/** Fixtures that few have. Accounts may have tokens instead of passwords. */
const EXTRAS: readonly string[] = ["credentials", "application", "refreshToken"];

/** Operations without which nothing is sold. A portal that leaves another one out may be conformant. */
const ESSENTIAL: readonly string[] = [
  "expressInterest",
  "startTrial",
  "purchaseListing",
  "provisionOrgEntitlements",
  "provisionUserEntitlements",
  "listPurchases",
  "listCustomers",
] satisfies readonly OperationId[];

/** True for what a complete target file has, and a portal that sells. Items are asked for beyond that, since no documented operation deletes them. */
const isExpected = ({ kind, name }: Missing): boolean =>
  (kind === "fixture" && !EXTRAS.includes(name)) ||
  (kind === "operation" && ESSENTIAL.includes(name)) ||
  (kind === "change" && name !== "items") ||
  // Without permission, the target can't write or delete.
  (kind === "capability" && (name === "write" || name === "delete"));

function exitCodeOf(
  results: readonly Result[],
  verdicts: Summary["verdicts"],
): Summary["exitCode"] {
  const found = Object.values(verdicts);
  if (found.includes("not conformant")) return EXIT["not conformant"];
  const isCutShort = results.some(({ status }) => status === "errored" || status === "skipped");
  if (isCutShort || !results.some(isJudged)) return EXIT["could not run"];
  return found.includes("partial") ? EXIT.partial : EXIT.conformant;
}
