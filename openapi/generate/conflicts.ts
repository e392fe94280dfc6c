/** `generated/conflicts.ts`: where the sources contradict each other or are silent, and what the contract chose. */
import type { Contract } from "./contract.ts";

export function conflictsModule({ "x-conflicts": conflicts, "x-open-questions": questions }: Contract): string {
  return `import type { RuleId, SourceId } from "./rules.ts";

export interface Conflict {
  /** Word id; permanent. */
  readonly id: string;
  readonly subject: string;
  readonly sides: readonly { readonly source: SourceId; readonly says: string }[];
  /** What the contract chose. */
  readonly choice: string;
}

export const conflicts: readonly Conflict[] = ${JSON.stringify(conflicts, null, 2)};

export interface OpenQuestion {
  /** Word id; permanent. */
  readonly id: string;
  readonly question: string;
  /** The page that should say it. */
  readonly source: SourceId;
  /** The inferred rules by which this project answers for itself. */
  readonly rules: readonly RuleId[];
}

export const openQuestions: readonly OpenQuestion[] = ${JSON.stringify(questions, null, 2)};
`;
}
