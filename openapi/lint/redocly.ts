/** What Redocly hands to a check, as far as the checks of the house read it. */

/** Any object of a document, read by key. */
export type Node = Readonly<Record<string, unknown>>;

/** A place in a file. */
export interface Place {
  /** JSON pointer within the file. */
  readonly pointer: string;
  readonly source: { readonly absoluteRef: string };
  child(keys: readonly (string | number)[]): Place;
}

/** A value and the place where it stands. */
export interface Placed<Value = unknown> {
  readonly value: Value;
  readonly at: Place;
}

export interface Context {
  /** Place of the visited node, behind any reference to it. */
  readonly location: Place;
  resolve(reference: Node, from: string): { readonly node?: unknown; readonly location?: Place };
  report(problem: { readonly message: string; readonly location: Place }): void;
}

type Visit = (node: Node, context: Context) => void;

/** A rule of Redocly; called a check here, since a rule is a sentence of the contract. Made anew for every document. */
export type Check = () => Readonly<Record<string, Visit | { readonly enter?: Visit; readonly leave?: Visit }>>;

export const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** The text of a value, without the line breaks of YAML; none where it is no text, or empty. */
export function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim().replaceAll(/\s*\n\s*/g, " ") : undefined;
}

/** What a reference refers to, in its own place; anything else as it is. A dangling reference is for Redocly's own rule. */
export function follow({ value, at }: Placed, { resolve }: Pick<Context, "resolve">): Placed {
  if (!isNode(value) || typeof value.$ref !== "string") return { value, at };
  const { node, location = at } = resolve(value, at.source.absoluteRef);
  return { value: node, at: location };
}

/** What an object holds under a key, behind any reference. */
export function down({ value, at }: Placed, key: string | number, context: Pick<Context, "resolve">): Placed {
  const held = typeof value === "object" && value !== null ? (value as Node)[key] : undefined;
  return follow({ value: held, at: at.child([key]) }, context);
}
