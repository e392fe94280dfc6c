/** What a run finds out: the result of each scenario, and findings on the shape of responses. */
import type { OperationId } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import type { Exchange } from "./exchange.ts";
import type { FixtureName } from "./fixtures.ts";
import type { Capability } from "./needs.ts";
import type { Observation } from "./observation.ts";
import type { OptionalFeature } from "./optionalFeatures.ts";
import type { Scenario } from "./scenario.ts";

/** Kinds of change that the owner of a portal may allow. `write` includes all that can be undone. */
export const CHANGES = [
  "write",
  "delete",
  "interest",
  "trial",
  "purchase",
  "entitlements",
  "items",
] as const;
export type Change = (typeof CHANGES)[number];

/** Why a scenario isn't judged: what the target, its fixtures or its owner's permission lack. */
export type Missing =
  | { readonly kind: "capability"; readonly name: Capability }
  | { readonly kind: "fixture"; readonly name: FixtureName }
  | { readonly kind: "change"; readonly name: Change }
  | { readonly kind: "feature"; readonly name: OptionalFeature }
  /** The portal leaves the operation out. */
  | { readonly kind: "operation"; readonly name: OperationId };

/** An expectation that isn't met. */
export interface Failure {
  readonly rule: RuleId;
  readonly expected: string;
  readonly actual: string;
  /** The exchange that shows it. */
  readonly exchange?: Exchange | undefined;
}

/** How a scenario ended. */
export type Outcome =
  | { readonly status: "passed" }
  /** The target breaks a rule that the sources state. */
  | { readonly status: "failed"; readonly failure: Failure }
  /** The target differs from an inferred rule, which is no fault. */
  | { readonly status: "observed" }
  /** An operation that only prepares didn't do its part, so nothing is known of the rules. */
  | {
      readonly status: "blocked";
      readonly operation: OperationId;
      readonly reason: string;
      readonly exchange?: Exchange | undefined;
    }
  | { readonly status: "unsupported"; readonly missing: readonly Missing[] }
  /** The scenario wasn't played, because the run ended before. */
  | { readonly status: "skipped"; readonly reason: string }
  /** The scenario couldn't be played to its end, because of the connection or a fault of the suite. */
  | {
      readonly status: "errored";
      readonly reason: string;
      readonly isUnreachable: boolean;
      /** The request without a response. */
      readonly unanswered?: Exchange["request"] | undefined;
    };
export type Status = Outcome["status"];

export const STATUSES = {
  passed: "every expectation is met",
  failed: "a documented rule is broken",
  blocked: "a preparation failed",
  observed: "the target differs from an inferred rule",
  unsupported: "not judged: the target or its fixtures lack something",
  skipped: "not played",
  errored: "could not be played to its end",
} as const satisfies Record<Status, string>;

/** What a run says of a rule. */
export const RULE_STATUSES = {
  kept: "every expectation of it was met",
  partly: "every expectation that was reached was met, and something was not judged",
  broken: "an expectation of it was not met",
  observed: "the target differs, and no source states the rule",
  errored: "its scenarios could not be played to their end",
  blocked: "its scenarios did not reach it, because something else failed before",
  unsupported: "not judged: the target or its fixtures lack something",
  skipped: "its scenarios were not played",
  untested: "no scenario tests it",
} as const;
export type RuleStatus = keyof typeof RULE_STATUSES;

export type Result = Outcome & {
  readonly scenario: Scenario;
  /** Differences from inferred rules. */
  readonly differences: readonly Failure[];
  /** Rules of which an expectation was met or not. */
  readonly exercised: readonly RuleId[];
  /** Everything that was sent and received, in order. */
  readonly exchanges: readonly Exchange[];
  /** Answers to open questions. */
  readonly observations: readonly Observation[];
  /** Time that the scenario took, in milliseconds. */
  readonly milliseconds: number;
};

/** A place in the responses of an operation that doesn't have the documented shape. */
export interface Finding {
  /** `<operation>.response`, or `errors.envelope` of a refusal. */
  readonly rule: RuleId;
  readonly operation: OperationId;
  /** JSON pointer to the place. `*` is any index of a list. */
  readonly pointer: string;
  /** What is wrong there. */
  readonly problem: string;
  /** What the contract's example has there, as JSON. */
  readonly documented?: string | undefined;
  /** How many responses have it. */
  readonly count: number;
  /** The first exchange that has it. */
  readonly exchange: Exchange;
}

export interface Run {
  readonly results: readonly Result[];
  readonly findings: readonly Finding[];
}
