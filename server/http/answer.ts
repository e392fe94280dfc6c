/** Outcomes of a request: a result, or the envelope that the contract shows for the rule that refused. */
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";
import type { RuleId } from "../../generated/rules.ts";
import type { Refusal } from "../domain/rule.ts";
import type { Body } from "../operations/operation.ts";

/** What a request led to. */
export interface Answer {
  readonly body: Body;
  /** Name of the outcome in the contract, or one of `ENDS`. */
  readonly outcome: string;
  /** The rule that refused. */
  readonly rule?: RuleId;
}

/** Returns the contract's example of a refusal, with the details of this request if there are any. */
export function refusalOf(id: OperationId, { rule, details }: Pick<Refusal, "rule" | "details">): Answer {
  const { guards }: Operation = operations[id];
  const outcome = guards.find((guard) => guard.rule === rule)?.outcome ?? "";
  const example = outcomes[id][outcome];
  if (example === undefined) throw new Error(`the contract of ${id} has no outcome for ${rule}`);
  const { error } = example.value as Envelope;
  return { body: { error: { ...error, details: [...(details ?? error.details)] } }, outcome, rule };
}

/** Creates an envelope for an error that no rule of the contract covers. */
export const envelope = (code: number, message: string, ...details: readonly string[]): Envelope => ({
  error: { code, message, details: [...details] },
});
