/**
 * The suite as a library, for any test runner or none.
 *
 * ```ts
 * const target = await portal(readCastFile("cast.json", process.env));
 * const results = await run(target, { scenarios });
 * const { verdicts, broken } = summarize(results, target.capabilities);
 * ```
 */
export { Broken } from "./broken.ts";
export type { Account, Cast } from "./cast.ts";
export { type CastFile, readCastFile } from "./castFile.ts";
export { type Exchange, TooLarge, type Transport } from "./exchange.ts";
export { type Deviation, readExpected } from "./expect.ts";
export { type Choice, pick } from "./pick.ts";
export { har } from "./report/har.ts";
export { html } from "./report/html.ts";
export { junit } from "./report/junit.ts";
export { type ExchangeReport, type Report, type ResultReport, reportOf } from "./report/report.ts";
export type { RuleReport, RuleStatus } from "./report/rules.ts";
export type { Result, Status } from "./result.ts";
export { type RunOptions, run } from "./run.ts";
export { PROFILES, type Profile, profileOf, type Scenario, scenario } from "./scenario.ts";
export { scenarios } from "./scenarios.ts";
export { askSecondOpinion } from "./secondOpinion/ask.ts";
export type { SecondOpinion } from "./secondOpinion/opinion.ts";
export type { Capability, Need, Stage } from "./stage.ts";
export type { Scene, Target } from "./target.ts";
export { type PortalOptions, portal } from "./targets/portal.ts";
export { prism } from "./targets/prism.ts";
export { reference, worldsOf } from "./targets/reference.ts";
export { Unreachable } from "./unreachable.ts";
export { EXIT, type Summary, summarize, type Verdict } from "./verdict.ts";
