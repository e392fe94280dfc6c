/** Faults between the suite and a portal: the portal is asked something else, or its answer arrives as another one. */
import type { Calls } from "../../generated/calls.ts";
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import type { OperationId, Outcome } from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";

/** A request to an operation, taken apart. */
export interface Asked {
  readonly operation: OperationId;
  readonly method: string;
  /** What fills the path, by the names of the contract. */
  readonly path: Readonly<Record<string, string>>;
  readonly fields: URLSearchParams;
  readonly headers: Headers;
}

export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Answers in the portal's place; what it asks the portal, and how often, is its own business. */
export type Fault = (asked: Asked, send: (asked: Asked) => Promise<Answered>) => Promise<Answered>;

type Result<Id extends OperationId> = Calls[Id]["result"];

/** An answer as JSON, with the status that every answer has. */
export const answering = (body: object): Answered => ({
  status: 200,
  type: "application/json",
  text: JSON.stringify(body),
});

/** The answer that the contract shows for an outcome. */
export const example = <Id extends OperationId>(id: Id, outcome: Outcome<Id>): Answered =>
  answering((outcomes[id] as Record<string, { value: object }>)[outcome as string]?.value ?? {});

/** The body of an answer that is JSON; undefined of a page or a table. */
export function bodyOf({ type, text }: Answered): object | undefined {
  return type.startsWith("application/json") ? (JSON.parse(text) as object) : undefined;
}

const isRefusal = (body: object): body is Envelope => "error" in body;

/** Whether an answer is no refusal. */
export const isAccepted = (answered: Answered): boolean => !isRefusal(bodyOf(answered) ?? {});

/** Asks an operation something else. */
export function asking(
  ids: OperationId | readonly OperationId[],
  change: (fields: URLSearchParams, asked: Asked) => void,
): Fault {
  return (asked, send) => {
    if (![ids].flat().includes(asked.operation)) return send(asked);
    const fields = new URLSearchParams(asked.fields);
    change(fields, asked);
    return send({ ...asked, fields });
  };
}

/** Changes the results of an operation. */
export function results<Id extends OperationId>(
  id: Id | readonly Id[],
  change: (body: Result<Id>, asked: Asked) => unknown,
): Fault {
  return async (asked, send) => {
    const answered = await send(asked);
    if (![id].flat().includes(asked.operation as Id)) return answered;
    const body = bodyOf(answered);
    if (body === undefined || isRefusal(body)) return answered;
    const changed = change(body as Result<Id>, asked);
    return { ...answered, text: JSON.stringify(changed ?? body) };
  };
}

/** Changes refusals, of whichever operation. */
export function refusals(
  change: (error: Envelope["error"], answered: Answered) => Partial<Answered>,
): Fault {
  return async (asked, send) => {
    const answered = await send(asked);
    const body = bodyOf(answered);
    return body !== undefined && isRefusal(body)
      ? { ...answered, ...change(body.error, answered) }
      : answered;
  };
}

/** Answers with a success of the contract's where the portal refuses. */
export function accepting<Id extends OperationId>(
  id: Id,
  outcome: Outcome<Id>,
  change: (body: Result<Id>, asked: Asked) => void = () => {},
): Fault {
  return async (asked, send) => {
    const answered = await send(asked);
    const body = bodyOf(answered);
    if (asked.operation !== id || body === undefined || !isRefusal(body)) return answered;
    const accepted = bodyOf(example(id, outcome)) as Result<Id>;
    change(accepted, asked);
    return answering(accepted as object);
  };
}

/** Answers with an outcome of the contract's wherever the condition holds, and asks the portal nothing. */
export function replying<Id extends OperationId>(
  id: Id,
  outcome: Outcome<Id>,
  condition: (asked: Asked) => boolean = () => true,
): Fault {
  return async (asked, send) =>
    asked.operation === id && condition(asked) ? example(id, outcome) : send(asked);
}

/** Several faults that belong together, the first nearest to the suite. */
export const together = (...faults: readonly Fault[]): Fault =>
  faults.reduceRight<Fault>(
    (inner, outer) => (asked, send) => outer(asked, (passed) => inner(passed, send)),
    (asked, send) => send(asked),
  );
