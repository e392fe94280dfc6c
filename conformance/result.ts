/** What became of a scenario. */
import type { OperationId } from "../generated/operations.ts";
import type { RuleId } from "../generated/rules.ts";
import type { Broken } from "./broken.ts";
import type { Exchange } from "./exchange.ts";
import type { Observation } from "./observation.ts";
import type { Offer } from "./offer.ts";
import type { Scenario } from "./scenario.ts";
import type { Secrets } from "./secrets.ts";
import type { Need } from "./stage.ts";
import type { Consent } from "./targetSchema.ts";

/**
 * What a scenario is not judged for: what target or cast lack or do not offer, changes that are not allowed, operations that go
 * wrong elsewhere.
 */
export type Lacking = Need | Consent | Offer | OperationId;

/** How a scenario ended. */
export type Became =
  | { readonly status: "passed" }
  /** The target breaks a rule that it is held to. */
  | {
      readonly status: "failed";
      readonly broken: Broken;
      /** What the scenario proves, or what it met with before it came to that. */
      readonly breaks: readonly RuleId[];
    }
  /** The target differs where the sources are silent, which is no fault. */
  | { readonly status: "observed"; readonly broken: Broken }
  /** Target or cast lacks what the scenario needs, be it that an operation does not do its part; then there is a reason. */
  | {
      readonly status: "unsupported";
      readonly lacking: readonly Lacking[];
      readonly reason?: string;
    }
  /** The scenario could not be played to its end, be it for want of any answer. */
  | {
      readonly status: "errored";
      readonly reason: string;
      readonly unreachable: boolean;
      /** The request that nobody answered. */
      readonly unanswered?: Exchange["request"];
    };

export type Result = Became & {
  readonly scenario: Scenario;
  /** Everything that was sent and answered, in order. */
  readonly exchanges: readonly Exchange[];
  /** Answers to open questions. */
  readonly observations: readonly Observation[];
  /** Time that the scenario took, in milliseconds. */
  readonly milliseconds: number;
  /** What whoever shows the result has to blank. */
  readonly secrets: Secrets;
};

export type Status = Result["status"];
