/** Turns a decision into an answer: a result, or the envelope that the contract shows for the refusing rule. */
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";
import type { RuleId } from "../../generated/rules.ts";
import type { Refusal } from "../domain/rule.ts";
import type { Body } from "../operations/operation.ts";

/** What is answered, and what that is called. */
export interface Answer {
  readonly body: Body;
  /** Name of the refusal, or the end that the request came to. */
  readonly outcome: string;
  /** The rule that refuses. */
  readonly rule?: RuleId;
}

/** A refusal: the contract's own example, with details of this very request where there are any. */
export function refusalOf(id: OperationId, { rule, details }: Pick<Refusal, "rule" | "details">): Answer {
  const { guards }: Operation = operations[id];
  const outcome = guards.find((guard) => guard.rule === rule)?.outcome ?? "";
  const example = outcomes[id][outcome];
  if (example === undefined) throw new Error(`the contract of ${id} has no outcome for ${rule}`);
  const { error } = example.value as Envelope;
  return { body: { error: { ...error, details: [...(details ?? error.details)] } }, outcome, rule };
}

/** The envelope of what no rule of the contract speaks of. */
export const envelope = (code: number, message: string, ...details: readonly string[]): Envelope => ({
  error: { code, message, details: [...details] },
});
