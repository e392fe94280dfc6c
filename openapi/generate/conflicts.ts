/** `generated/conflicts.ts`: where the sources contradict each other, and what the contract chose. */
import type { Contract } from "./contract.ts";

export function conflictsModule({ "x-conflicts": conflicts }: Contract): string {
  return `import type { SourceId } from "./rules.ts";

export interface Conflict {
  /** Word id; permanent. */
  readonly id: string;
  readonly subject: string;
  readonly sides: readonly { readonly source: SourceId; readonly says: string }[];
  /** What the contract chose. */
  readonly choice: string;
}

export const conflicts: readonly Conflict[] = ${JSON.stringify(conflicts, null, 2)};
`;
}
