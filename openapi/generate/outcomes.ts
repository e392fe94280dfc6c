/** `generated/outcomes.ts`: an example body of every outcome. */
import type { Operation } from "../model/operations.ts";

export function outcomesModule(operations: readonly Operation[]): string {
  const table = Object.fromEntries(operations.map(({ id, outcomes }) => [id, outcomes]));
  return `import type { OperationId } from "./operations.ts";

export interface Example {
  /** When an operation has this outcome. */
  readonly summary: string;
  /** An example body. */
  readonly value: unknown;
}

export const outcomes: Readonly<Record<OperationId, Readonly<Record<string, Example>>>> = ${JSON.stringify(table, null, 2)};
`;
}
