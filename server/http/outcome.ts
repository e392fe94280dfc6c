/** Outcomes of a request: a result, or the envelope that the contract shows for the rule that refused. */
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";
import type { RuleId } from "../../generated/rules.ts";
import { responses } from "../../generated/validators.js";
import type { Refusal } from "../domain/rule.ts";
import { type Return, returnAddress } from "../domain/signIn.ts";
import type { Body } from "../operations/operation.ts";

/** What a request led to. */
export interface Outcome {
  readonly body: Body;
  /** Name of the outcome in the contract, or one of `ENDS`. */
  readonly name: string;
  /** The rule that refused. */
  readonly rule?: RuleId;
  /** Where a browser goes instead of showing the body. */
  readonly location?: string;
}

/** Returns the contract's example of a refusal, with the details of this request if there are any. */
export function refusalOutcome(
  id: OperationId,
  { rule, details, returnsTo }: Pick<Refusal, "rule" | "details" | "returnsTo">,
): Outcome {
  const { guards }: Operation = operations[id];
  const outcome = guards.find((guard) => guard.rule === rule)?.outcome ?? "";
  const example = outcomes[id][outcome];
  if (example === undefined) throw new Error(`the contract of ${id} has no outcome for ${rule}`);
  const { error } = example.value as Envelope;
  return {
    body: { error: { ...error, details: [...(details ?? error.details)] } },
    name: outcome,
    rule,
    ...(returnsTo === undefined ? {} : { location: returnError(returnsTo, error) }),
  };
}

const returnError = (
  to: Return,
  { error = "", error_description = "" }: Envelope["error"],
): string => returnAddress(to, { error, error_description });

/** Creates an envelope for an error that no rule of the contract covers. */
export const envelope = (
  code: number,
  message: string,
  ...details: readonly string[]
): Envelope => ({
  error: { code, message, details: [...details] },
});

/** Creates the outcome of a request that fails for a reason that no rule of the contract covers. */
export const failure = (name: string, ...error: Parameters<typeof envelope>): Outcome => ({
  body: envelope(...error),
  name,
});

/** Throws if a body is neither the operation's result nor an envelope. The message names the invalid places. */
export function assertValidBody(id: OperationId, body: object | string): void {
  const validate = responses[id];
  if (validate(body)) return;
  const places = (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || "/"} ${message}`,
  );
  throw new Error(`the response of ${id} breaks the contract: ${places.join("; ")}`);
}
