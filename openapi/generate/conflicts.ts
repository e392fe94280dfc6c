/** `generated/conflicts.ts`: contradictions between sources and open questions, with the contract's choices. */
import type { Contract } from "../model/contract.ts";

export function conflictsModule({
  "x-conflicts": conflicts,
  "x-open-questions": questions,
}: Contract): string {
  return `import type { RuleId, SourceId } from "./rules.ts";

export interface Conflict {
  /** Id in words; permanent. */
  readonly id: string;
  readonly subject: string;
  readonly sides: readonly { readonly source: SourceId; readonly says: string }[];
  /** What the contract chose. */
  readonly choice: string;
}

export const conflicts: readonly Conflict[] = ${JSON.stringify(conflicts, null, 2)};

export interface OpenQuestion {
  /** Id in words; permanent. */
  readonly id: string;
  readonly question: string;
  /** The page that should answer it. */
  readonly source: SourceId;
  /** The inferred rules that this project chose. */
  readonly rules: readonly RuleId[];
}

export const openQuestions: readonly OpenQuestion[] = ${JSON.stringify(questions, null, 2)};
`;
}
