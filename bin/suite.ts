/**
 * The suite as a library, for any test runner or none.
 *
 * ```ts
 * const target = await portal(readCastFile("cast.json", process.env));
 * const results = await run(target, { scenarios });
 * const { verdicts, broken } = summarize(results, target.capabilities);
 * ```
 */
export { Broken } from "../conformance/runner/assert.ts";
export type { Account, Cast } from "../conformance/model/fixtures.ts";
export { type CastFile, readCastFile } from "../conformance/targets/targetFile.ts";
export { type Exchange, TooLarge, type Transport } from "../conformance/runner/http/exchange.ts";
export { type Deviation, readExpected } from "../conformance/runner/expectedFailures.ts";
export { type Choice, pick } from "../conformance/runner/pick.ts";
export { har } from "../conformance/reports/har.ts";
export { html } from "../conformance/reports/html.ts";
export { junit } from "../conformance/reports/junit.ts";
export { type ExchangeReport, type Report, type ResultReport, reportOf } from "../conformance/reports/report.ts";
export type { RuleReport, RuleStatus } from "../conformance/reports/rules.ts";
export type { Result, Status } from "../conformance/model/result.ts";
export { type RunOptions, run } from "../conformance/runner/run.ts";
export { PROFILES, type Profile, profileOf, type Scenario, scenario } from "../conformance/model/scenario.ts";
export { scenarios } from "../conformance/scenarios/all.ts";
export { askSecondOpinion } from "../conformance/reports/crossCheck/ask.ts";
export type { SecondOpinion } from "../conformance/reports/crossCheck/crossCheck.ts";
export type { Capability, Need, Stage } from "../conformance/model/needs.ts";
export type { Scene, Target } from "../conformance/model/target.ts";
export { type PortalOptions, portal } from "../conformance/targets/portal/portal.ts";
export { prism } from "../conformance/targets/prism.ts";
export { reference, worldsOf } from "../conformance/targets/reference.ts";
export { Unreachable } from "../conformance/runner/http/unreachable.ts";
export { EXIT, type Summary, summarize, type Verdict } from "../conformance/runner/verdict.ts";
