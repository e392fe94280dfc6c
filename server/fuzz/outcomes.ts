/** Names the outcome of each response, and counts how often each outcome of the contract was reached. */
import { isDeepStrictEqual } from "node:util";
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import {
  type Operation,
  type OperationId,
  operationIds,
  operations,
} from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";
import type { Exchange } from "./portal.ts";

/** Name of every success. Only its content shows which success it is. */
export const ACCEPTED = "accepted";

/**
 * Returns the name of a refusal, or "accepted". Returns undefined for an error that the operation doesn't have. Details
 * distinguish refusals with the same code and message.
 */
export function outcomeOf(id: OperationId, body: object | string): string | undefined {
  if (typeof body === "string" || !("error" in body)) return ACCEPTED;
  const { details, ...error } = (body as Envelope).error;
  const { refusals }: Operation = operations[id];
  const alike = refusals.filter((name) => {
    const { details: _, ...example } = errorOf(id, name);
    return isDeepStrictEqual(example, error);
  });
  return alike.find((name) => isDeepStrictEqual(errorOf(id, name).details, details)) ?? alike[0];
}

const errorOf = (id: OperationId, refusal: string): Envelope["error"] => {
  const { value } = outcomes[id][refusal] as { readonly value: unknown };
  return (value as Envelope).error;
};

export class Coverage {
  /** Number of requests. */
  requests = 0;
  /** Number of responses by operation and outcome. */
  readonly #counts = new Map<string, number>();

  readonly count = ({ result }: Exchange): void => {
    this.requests += 1;
    const key = result ? `${result.operation}.${outcomeOf(result.operation, result.body)}` : "";
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  };

  /** Returns a line per operation with its outcomes and their counts. */
  report(): string {
    const lines = operationIds.map((id) => {
      const { refusals }: Operation = operations[id];
      const count = (outcome: string) => this.#counts.get(`${id}.${outcome}`) ?? 0;
      const counts = [ACCEPTED, ...refusals].map((outcome) => `${outcome} ${count(outcome)}`);
      return `${id.padEnd(26)} ${counts.join(" · ")}`;
    });
    return [...lines, `${"no operation".padEnd(26)} ${this.#counts.get("") ?? 0}`].join("\n");
  }
}
