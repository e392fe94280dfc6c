/** The part of Redocly's API that the checks use. */

/** Any object of a document. */
export type Node = Readonly<Record<string, unknown>>;

/** A location in a file. */
export interface Place {
  /** JSON pointer within the file. */
  readonly pointer: string;
  readonly source: { readonly absoluteRef: string };
  child(keys: readonly (string | number)[]): Place;
}

/** A value and its location. */
export interface Placed<Value = unknown> {
  readonly value: Value;
  readonly at: Place;
}

export interface Context {
  /** Location of the visited node, with references resolved. */
  readonly location: Place;
  resolve(reference: Node, from: string): { readonly node?: unknown; readonly location?: Place };
  report(problem: { readonly message: string; readonly location: Place }): void;
}

type Visit = (node: Node, context: Context) => void;

/** A rule of Redocly, called a check here because a rule is a sentence of the contract. Created for every document. */
export type Check = () => Readonly<
  Record<string, Visit | { readonly enter?: Visit; readonly leave?: Visit }>
>;

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Returns a text without YAML's line breaks. Returns undefined if it is empty or not a text. */
export function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== ""
    ? value.trim().replaceAll(/\s*\n\s*/g, " ")
    : undefined;
}

/**
 * Resolves a reference, with its location. Returns any other value as it is. Redocly's own rule reports dangling
 * references.
 */
export function follow({ value, at }: Placed, { resolve }: Pick<Context, "resolve">): Placed {
  if (!isNode(value) || typeof value.$ref !== "string") return { value, at };
  const { node, location = at } = resolve(value, at.source.absoluteRef);
  return { value: node, at: location };
}

/** Returns a member of an object, with references resolved. */
export function down(
  { value, at }: Placed,
  key: string | number,
  context: Pick<Context, "resolve">,
): Placed {
  const held = typeof value === "object" && value !== null ? (value as Node)[key] : undefined;
  return follow({ value: held, at: at.child([key]) }, context);
}
