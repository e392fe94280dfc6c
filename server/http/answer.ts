/** Turns a decision into a body: a result, or the envelope that the contract shows for the refusing rule. */
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";
import type { Body } from "../portal/portal.ts";
import type { Decision, Refused } from "../rules/rule.ts";

export const bodyOf = (id: OperationId, decision: Decision<Body>): Body =>
  decision.refused === undefined ? decision.accepted : refusalBody(id, decision);

/** The envelope of a refusal: the contract's own example, with details of this very request where there are any. */
export function refusalBody(id: OperationId, { refused, details }: Refused): Envelope {
  const { guards }: Operation = operations[id];
  const outcome = guards.find(({ rule }) => rule === refused)?.outcome ?? "";
  const example = outcomes[id][outcome];
  if (example === undefined) throw new Error(`the contract of ${id} has no outcome for ${refused}`);
  const { error } = example.value as Envelope;
  return { error: { ...error, details: [...(details ?? error.details)] } };
}

/** The envelope of what no rule of the contract speaks of. */
export const envelope = (code: number, message: string, ...details: readonly string[]): Envelope => ({
  error: { code, message, details: [...details] },
});
