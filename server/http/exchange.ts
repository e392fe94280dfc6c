/** What is known of a request and of what became of it, for those who watch the portal. No secret is part of it. */
import type { OperationId } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";

/** Filled in while the request is worked on, so that a fault finds what is known so far. */
export interface Exchange {
  /** Id of the request, which the caller sees too. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Headers that the response has, whatever it says. Each answer takes them along, as to add them to it later costs more. */
  readonly headers: Record<string, string>;
  /** World that the request is for. */
  world?: string;
  operation?: OperationId;
  /** What was sent, by name, secrets blanked. */
  parameters?: Readonly<Record<string, string>>;
  /** User name of the caller, once the token has told it. */
  actor?: string;
  /** Name of the refusal, or one of `ENDS`. */
  outcome?: string;
  /** The rule that refused. */
  rule?: RuleId;
}

/** Ends of a request that are no refusal by a rule of the contract. */
export const ENDS = {
  accepted: "accepted",
  unknown: "unknownOperation",
  method: "methodNotAllowed",
  busy: "busy",
  fault: "fault",
} as const;

/** An exchange at its end. */
export interface Answered extends Exchange {
  /** HTTP status of the response. */
  readonly status: number;
  /** How long the answer took, in milliseconds. */
  readonly milliseconds: number;
}
