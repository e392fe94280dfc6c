/** What a change of the contract is to those who use it. */

/** breaking: a caller that did well may fail; addition: something is new; change: something is otherwise. */
export type Kind = "breaking" | "addition" | "change";

export interface Change {
  readonly kind: Kind;
  /** What a reader knows the changed thing by: an operation, a rule, a component; undefined for the document as a whole. */
  readonly subject: string | undefined;
  /** The change in words. */
  readonly text: string;
}
