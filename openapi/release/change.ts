/** Effect of a change of the contract on its users. */

/** breaking: a valid call may fail. addition: something is new. change: something differs. */
export type Kind = "breaking" | "addition" | "change";

export interface Change {
  readonly kind: Kind;
  /** Name of the changed thing: an operation, a rule, a component. Undefined for the document as a whole. */
  readonly subject: string | undefined;
  /** Description of the change. */
  readonly text: string;
}
