/** Counts requests by operation and outcome, and compares them with the outcomes of the contract. */
import {
  type Operation,
  type OperationId,
  operationIds,
  operations,
} from "../../generated/operations.ts";
import { ACCEPTED, outcomeOf } from "./outcome.ts";
import type { Exchange } from "./portal.ts";

export class Coverage {
  /** Number of requests. */
  requests = 0;
  readonly #answers = new Map<string, number>();
  /** Responses that no operation gave: to unknown paths, other methods, unreadable bodies. */
  #unanswered = 0;

  readonly count = ({ answered }: Exchange): void => {
    this.requests += 1;
    if (answered === undefined) this.#unanswered += 1;
    else {
      const key = keyOf(answered.id, outcomeOf(answered.id, answered.body) ?? "?");
      this.#answers.set(key, (this.#answers.get(key) ?? 0) + 1);
    }
  };

  /** Outcomes that no request reached, as "operation.outcome". */
  missed(): string[] {
    return operationIds
      .flatMap((id) => outcomesOf(id).map((outcome) => keyOf(id, outcome)))
      .filter((key) => !this.#answers.has(key));
  }

  /** Returns a line per operation with all of its outcomes and their counts. */
  table(): string {
    const width = Math.max(...operationIds.map((id) => id.length));
    const lines = operationIds.map((id) => {
      const counts = outcomesOf(id).map(
        (outcome) => `${outcome} ${this.#answers.get(keyOf(id, outcome)) ?? 0}`,
      );
      return `${id.padEnd(width)}  ${counts.join(" · ")}`;
    });
    return [...lines, `${"no operation".padEnd(width)}  ${this.#unanswered}`].join("\n");
  }
}

const keyOf = (id: OperationId, outcome: string): string => `${id}.${outcome}`;

const outcomesOf = (id: OperationId): readonly string[] => [
  ACCEPTED,
  ...(operations[id] as Operation).refusals,
];
