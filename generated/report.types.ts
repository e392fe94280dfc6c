// Generated from conformance/reports/reportSchema.ts by `make generate`.

import type { OperationId } from "./operations.ts";
import type { RuleId } from "./rules.ts";
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Report: {
            /** @constant */
            readonly $schema: "urn:marketplace-provisioning:conformance-report:2";
            /** @description The suite that judged. */
            readonly suite: {
                /** @description Name of the package. */
                readonly name: string;
                /** @description Its version. */
                readonly version: string;
            };
            /** @description The contract whose rules were judged. */
            readonly contract: {
                /** @description Title of the contract. */
                readonly title: string;
                /** @description Its version. */
                readonly version: string;
            };
            /** @description What was judged. */
            readonly target: {
                /** @description Name of the target; the address of a portal. */
                readonly name: string;
                /** @description What the target declares that it can do. */
                readonly capabilities: readonly ["stateful","exact-outcomes","clock","worlds","write","delete","oauth","items","passwords","both-schemes"][number][];
            };
            /**
             * Format: date-time
             * @description When the run began.
             */
            readonly started: string;
            /** @description Time that the run took. */
            readonly milliseconds: number;
            /** @description The verdict in a sentence. */
            readonly verdict: string;
            /** @description The verdict for each profile, the smallest first. */
            readonly verdicts: {
                /** @enum {string} */
                readonly contract: "conformant" | "not conformant" | "partial" | "not claimed" | "not run";
                /** @enum {string} */
                readonly core: "conformant" | "not conformant" | "partial" | "not claimed" | "not run";
                /** @enum {string} */
                readonly timed: "conformant" | "not conformant" | "partial" | "not claimed" | "not run";
            };
            /** @description MUST rules that the target breaks. */
            readonly broken: readonly RuleId[];
            /**
             * @description 0 conformant, 1 not, 2 could not run, 3 partial.
             * @enum {number}
             */
            readonly exitCode: 0 | 1 | 2 | 3;
            /** @description How many scenarios ended in which way. */
            readonly counts: {
                readonly passed: number;
                readonly failed: number;
                readonly blocked: number;
                readonly observed: number;
                readonly unsupported: number;
                readonly skipped: number;
                readonly errored: number;
            };
            /** @description How the failures differ from the expected ones, if any were stated. */
            readonly deviation?: {
                /** @description Scenarios, or rules of findings, that fail and aren't expected to. */
                readonly unexpected: readonly string[];
                /** @description Scenarios that are expected to fail and pass. */
                readonly unexpectedPasses: readonly string[];
                /** @description Scenarios, or rules of findings, that fail as expected. */
                readonly known: readonly string[];
            };
            /** @description Broken rules with the first unmet expectation, MUST before SHOULD. Shapes of responses are in findings. */
            readonly failures: readonly components["schemas"]["RuleFailure"][];
            /** @description Places in responses that don't have the documented shape. */
            readonly findings: readonly components["schemas"]["FindingReport"][];
            /** @description Inferred rules from which the target differs. That breaks nothing. */
            readonly differences: readonly components["schemas"]["RuleFailure"][];
            /** @description Scenarios not judged, by the preparing operation that was refused. */
            readonly blocked: readonly components["schemas"]["Ended"][];
            /** @description Scenarios that couldn't be played to their end, by the reason. */
            readonly errored: readonly components["schemas"]["Ended"][];
            /** @description Scenarios not judged, by what is missing, one or several things. */
            readonly notJudged: readonly components["schemas"]["NotJudged"][];
            /** @description What would let more scenarios be judged, the most first. */
            readonly gains: readonly {
                /** @description What to add, in words. */
                readonly add: string;
                /** @description How many more scenarios can then be judged. */
                readonly scenarios: number;
            }[];
            /** @description What the target does where no source speaks. */
            readonly observed: readonly {
                /** @description Id of an open question of the contract. */
                readonly id: string;
                readonly question: string;
                readonly answers: readonly string[];
            }[];
            /** @description Every rule of the contract, in its order. */
            readonly rules: readonly components["schemas"]["RuleReport"][];
            /** @description Every scenario of the run, in the order of the suite. */
            readonly results: readonly components["schemas"]["ResultReport"][];
            /** @description Exchanges before, between and after scenarios: signing in, cleaning up. */
            readonly others: readonly components["schemas"]["ExchangeReport"][];
            readonly crossCheck?: components["schemas"]["CrossCheck"];
        };
        readonly Place: {
            /** @description Id of a scenario. */
            readonly scenario: string;
            /** @description Which of its exchanges, counted from 0. */
            readonly exchange: number;
        };
        readonly RuleFailure: {
            /** @description Id of the rule. */
            readonly rule: RuleId;
            readonly expected: string;
            readonly actual: string;
            /** @enum {string} */
            readonly level: "MUST" | "SHOULD" | "MAY";
            /**
             * @description How the rule is known. An inferred rule is never failed.
             * @enum {string}
             */
            readonly certainty: "documented" | "observed" | "client" | "inferred";
            /** @description What the rule says. */
            readonly sentence: string;
            /** @description The page that a rule comes from. */
            readonly source: {
                readonly title: string;
                /** Format: uri */
                readonly url: string;
            };
            /** @description Where to read about it: its page in the documentation, or its source's page. */
            readonly link: string;
            /** @description Ids of the scenarios that found it. */
            readonly scenarios: readonly string[];
            /** @description The exchange that shows it. */
            readonly at?: {
                /** @description Id of a scenario. */
                readonly scenario: string;
                /** @description Which of its exchanges, counted from 0. */
                readonly exchange: number;
            };
            /** @description A command that sends its request again. */
            readonly curl?: string;
        };
        readonly FindingReport: {
            /** @description Id of the rule. */
            readonly rule: RuleId;
            /** @enum {string} */
            readonly level: "MUST" | "SHOULD" | "MAY";
            /**
             * @description How the rule is known. An inferred rule is never failed.
             * @enum {string}
             */
            readonly certainty: "documented" | "observed" | "client" | "inferred";
            /** @description What the rule says. */
            readonly sentence: string;
            /** @description The page that a rule comes from. */
            readonly source: {
                readonly title: string;
                /** Format: uri */
                readonly url: string;
            };
            /** @description Where to read about it: its page in the documentation, or its source's page. */
            readonly link: string;
            /** @description The operation whose responses it is about. */
            readonly operation: OperationId;
            /** @description JSON pointer to the place. * is any index of a list. */
            readonly pointer: string;
            /** @description What is wrong there. */
            readonly problem: string;
            /** @description What the contract's example has there, as JSON. */
            readonly documented?: string;
            /** @description How many responses have it. */
            readonly count: number;
            /** @description The exchange that shows it. */
            readonly at?: {
                /** @description Id of a scenario. */
                readonly scenario: string;
                /** @description Which of its exchanges, counted from 0. */
                readonly exchange: number;
            };
            /** @description A command that sends its request again. */
            readonly curl?: string;
        };
        readonly Ended: {
            /** @description The operation that was refused. */
            readonly operation?: OperationId;
            readonly reason: string;
            /** @description Ids of the scenarios. */
            readonly scenarios: readonly string[];
            /** @description The exchange that shows it. */
            readonly at?: {
                /** @description Id of a scenario. */
                readonly scenario: string;
                /** @description Which of its exchanges, counted from 0. */
                readonly exchange: number;
            };
            /** @description A command that sends its request again. */
            readonly curl?: string;
        };
        readonly NotJudged: {
            /** @enum {string} */
            readonly kind: "capability" | "fixture" | "change" | "feature" | "operation";
            /** @description Name of what is missing; of a fixture, its key in the target file. */
            readonly name: string;
            /** @description The same in words. */
            readonly needs: string;
            /** @description Ids of the scenarios. */
            readonly scenarios: readonly string[];
        };
        readonly RuleReport: {
            /** @description Word id; permanent. */
            readonly id: RuleId;
            /** @enum {string} */
            readonly level: "MUST" | "SHOULD" | "MAY";
            /**
             * @description How the rule is known. An inferred rule is never failed.
             * @enum {string}
             */
            readonly certainty: "documented" | "observed" | "client" | "inferred";
            /** @description What the rule says. */
            readonly sentence: string;
            /** @description The page that a rule comes from. */
            readonly source: {
                readonly title: string;
                /** Format: uri */
                readonly url: string;
            };
            /** @description Where to read about it: its page in the documentation, or its source's page. */
            readonly link: string;
            /** @description Its operations. Empty if it applies to every response. */
            readonly operations: readonly string[];
            /**
             * @description kept: every expectation of it was met; partly: every expectation that was reached was met, and something was not judged; broken: an expectation of it was not met; observed: the target differs, and no source states the rule; errored: its scenarios could not be played to their end; blocked: its scenarios did not reach it, because something else failed before; unsupported: not judged: the target or its fixtures lack something; skipped: its scenarios were not played; untested: no scenario tests it
             * @enum {string}
             */
            readonly status: "kept" | "partly" | "broken" | "observed" | "errored" | "blocked" | "unsupported" | "skipped" | "untested";
            /** @description Scenarios of the suite that have it. */
            readonly scenarios: readonly string[];
            /** @description Why it is untested. */
            readonly reason?: string;
        };
        readonly ResultReport: {
            /** @description Id of the scenario; permanent. */
            readonly id: string;
            /** @description What is the case if the scenario passes. */
            readonly title: string;
            /** @enum {string} */
            readonly profile: "contract" | "core" | "timed";
            /** @description Operations that the scenario is about. */
            readonly operations: readonly OperationId[];
            /** @description Rules that its expectations name. */
            readonly rules: readonly RuleId[];
            /** @description What the target must be able to do. */
            readonly capabilities: readonly ["stateful","exact-outcomes","clock","worlds","write","delete","oauth","items","passwords","both-schemes"][number][];
            /** @description The roles that accounts and listings fill, in words. */
            readonly roles: readonly string[];
            /** @enum {string} */
            readonly status: "passed" | "failed" | "blocked" | "observed" | "unsupported" | "skipped" | "errored";
            /** @description Time that the scenario took. */
            readonly milliseconds: number;
            readonly failure?: components["schemas"]["FailureReport"];
            /** @description Expectations of inferred rules that aren't met. */
            readonly differences: readonly components["schemas"]["FailureReport"][];
            /** @description Why it was blocked, not played, or not played to its end. */
            readonly reason?: string;
            /** @description What it needs and doesn't have, in words. */
            readonly missing?: readonly string[];
            /** @description Everything that was sent and received, in order. */
            readonly exchanges: readonly components["schemas"]["ExchangeReport"][];
            /** @description The exchange that shows how it ended, counted from 0. */
            readonly evidence?: number;
        };
        readonly FailureReport: {
            /** @description Id of the rule. */
            readonly rule: RuleId;
            readonly expected: string;
            readonly actual: string;
        };
        readonly ExchangeReport: {
            /** @description The operation; absent if no response came. */
            readonly operation?: OperationId;
            /**
             * Format: date-time
             * @description When the request was sent; absent if no response came.
             */
            readonly started?: string;
            /** @description Time until the end of the response; absent if none came. */
            readonly milliseconds?: number;
            readonly request: {
                readonly method: string;
                /** Format: uri */
                readonly url: string;
                readonly headers: {
                    readonly [key: string]: string;
                };
                /** @description The form, as it was sent. */
                readonly body?: string;
            };
            /** @description Absent if none came. */
            readonly response?: {
                /** @description HTTP status. */
                readonly status: number;
                /** @description The header Content-Type. */
                readonly type: string;
                /** @description The body, or its beginning. */
                readonly text: string;
                /** @description The header Location. */
                readonly location?: string;
                /** @description Page about a refusal, which the portal names and serves itself. */
                readonly help?: string;
                /**
                 * @description The text is cut. Its end says how much is left out.
                 * @constant
                 */
                readonly cut?: true;
            };
        };
        readonly CrossCheck: components["schemas"]["Checked"] | components["schemas"]["NotChecked"];
        readonly Checked: {
            /** @description The tool, with its version. */
            readonly by: string;
            /** @description How many responses were validated against the contract. */
            readonly checked: number;
            /** @description How many were not, such as pages and tables. */
            readonly omitted: number;
            /** @description How many of those checked don't fit. */
            readonly differing: number;
            /** @description What is said of them, operation by operation. */
            readonly discrepancies: readonly components["schemas"]["Discrepancy"][];
        };
        readonly NotChecked: {
            /** @description The tool that would have been asked. */
            readonly by: string;
            /** @description Why there is no cross-check. */
            readonly reason: string;
        };
        readonly Discrepancy: {
            /** @description The operation whose responses it is about. */
            readonly operation: OperationId;
            /** @description What is said. [] is any place in a list. */
            readonly message: string;
            /** @description How many responses have it. */
            readonly responses: number;
            /** @description Ids of the scenarios that have them. Empty between scenarios. */
            readonly scenarios: readonly string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Report = components['schemas']['Report'];
export type Place = components['schemas']['Place'];
export type RuleFailure = components['schemas']['RuleFailure'];
export type FindingReport = components['schemas']['FindingReport'];
export type Ended = components['schemas']['Ended'];
export type NotJudged = components['schemas']['NotJudged'];
export type RuleReport = components['schemas']['RuleReport'];
export type ResultReport = components['schemas']['ResultReport'];
export type FailureReport = components['schemas']['FailureReport'];
export type ExchangeReport = components['schemas']['ExchangeReport'];
export type CrossCheck = components['schemas']['CrossCheck'];
export type Checked = components['schemas']['Checked'];
export type NotChecked = components['schemas']['NotChecked'];
export type Discrepancy = components['schemas']['Discrepancy'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
