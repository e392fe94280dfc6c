/** `generated/outcomes.ts`: the body of every outcome, as the contract's named examples show it. */
import type { Operation } from "./contract.ts";

export function outcomesModule(operations: readonly Operation[]): string {
  const table = Object.fromEntries(operations.map(({ id, outcomes }) => [id, outcomes]));
  return `import type { OperationId } from "./operations.ts";

export interface Example {
  /** When an operation answers in this way. */
  readonly summary: string;
  /** A body of that kind. */
  readonly value: unknown;
}

export const outcomes: Readonly<Record<OperationId, Readonly<Record<string, Example>>>> = ${JSON.stringify(table, null, 2)};
`;
}
