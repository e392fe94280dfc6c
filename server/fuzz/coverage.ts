/** Counts what was asked and how it was answered, against all outcomes that the contract has. */
import { type Operation, type OperationId, operationIds, operations } from "../../generated/operations.ts";
import { ACCEPTED, outcomeOf } from "./outcome.ts";
import type { Exchange } from "./portal.ts";

export class Coverage {
  /** How many requests there were. */
  requests = 0;
  readonly #answers = new Map<string, number>();
  /** Answers of no operation: unknown paths, other methods, bodies that cannot be read. */
  #unanswered = 0;

  readonly count = ({ answered }: Exchange): void => {
    this.requests += 1;
    if (answered === undefined) this.#unanswered += 1;
    else {
      const key = keyOf(answered.id, outcomeOf(answered.id, answered.body) ?? "?");
      this.#answers.set(key, (this.#answers.get(key) ?? 0) + 1);
    }
  };

  /** The outcomes that no request reached, as "operation.outcome". */
  missed(): string[] {
    return operationIds
      .flatMap((id) => outcomesOf(id).map((outcome) => keyOf(id, outcome)))
      .filter((key) => !this.#answers.has(key));
  }

  /** A line per operation with all of its outcomes and how often each was reached. */
  table(): string {
    const width = Math.max(...operationIds.map((id) => id.length));
    const lines = operationIds.map((id) => {
      const counts = outcomesOf(id).map((outcome) => `${outcome} ${this.#answers.get(keyOf(id, outcome)) ?? 0}`);
      return `${id.padEnd(width)}  ${counts.join(" · ")}`;
    });
    return [...lines, `${"no operation".padEnd(width)}  ${this.#unanswered}`].join("\n");
  }
}

const keyOf = (id: OperationId, outcome: string): string => `${id}.${outcome}`;

const outcomesOf = (id: OperationId): readonly string[] => [ACCEPTED, ...(operations[id] as Operation).refusals];
