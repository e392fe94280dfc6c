/**
 * The suite as a library, for any test runner or none.
 *
 * ```ts
 * const target = await portal(readTargetFile("target.json"));
 * const played = await run(target, { scenarios });
 * const { verdicts, broken } = summarize(played, target.capabilities);
 * ```
 */

export type { Exchange } from "../conformance/model/exchange.ts";
export type { Account, Fixtures } from "../conformance/model/fixtures.ts";
export type { Capability, Need, Needs } from "../conformance/model/needs.ts";
export type {
  Failure,
  Finding,
  Result,
  RuleStatus,
  Run,
  Status,
} from "../conformance/model/result.ts";
export {
  PROFILES,
  type Profile,
  profileOf,
  refusal,
  type Scenario,
  scenario,
} from "../conformance/model/scenario.ts";
export type { Session, Target } from "../conformance/model/target.ts";
export { crossCheck } from "../conformance/reports/crossCheck/check.ts";
export { har } from "../conformance/reports/har.ts";
export { html } from "../conformance/reports/html.ts";
export { junit } from "../conformance/reports/junit.ts";
export { reportOf } from "../conformance/reports/report.ts";
export { AssertionError } from "../conformance/runner/assert.ts";
export { type Coverage, coverageOf } from "../conformance/runner/coverage.ts";
export { type Deviation, readExpected } from "../conformance/runner/expectedFailures.ts";
export { createTransport, TooLarge, type Transport } from "../conformance/runner/http/exchange.ts";
export { Unreachable } from "../conformance/runner/http/unreachable.ts";
export { type Choice, pick } from "../conformance/runner/pick.ts";
export { type RunOptions, run } from "../conformance/runner/run.ts";
export { EXIT, type Summary, summarize, type Verdict } from "../conformance/runner/verdict.ts";
export { scenarios } from "../conformance/scenarios/all.ts";
export { type PortalOptions, portal } from "../conformance/targets/portal/portal.ts";
export { restoreSnapshot } from "../conformance/targets/portal/restoreSnapshot.ts";
export { prism } from "../conformance/targets/prism.ts";
export { reference, worldsOf } from "../conformance/targets/reference.ts";
export {
  readTargetFile,
  /** The name that it had before. */
  readTargetFile as readCastFile,
  type TargetFile,
} from "../conformance/targets/targetFile.ts";
export type {
  CrossCheck,
  ExchangeReport,
  Report,
  ResultReport,
  RuleReport,
} from "../generated/report.types.ts";
