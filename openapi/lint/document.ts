/** The part of Redocly's API that the checks use, and what they look up in a document, which may be malformed. */

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

/** Returns the rules of an operation or of the document, in order, each with its place in the list. */
export function rulesOf(operation: Node, context: Context): Placed<Node>[] {
  const list = down({ value: operation, at: context.location }, "x-rules", context);
  if (!Array.isArray(list.value)) return [];
  return list.value.flatMap((entry: unknown, index) => {
    const at = list.at.child([index]);
    const { value } = follow({ value: entry, at }, context);
    return isNode(value) ? [{ value, at }] : [];
  });
}

/** A named example of an operation's response. */
export interface Outcome {
  readonly name: string;
  /** True if it is an envelope. */
  readonly refusal: boolean;
  /** Location of the name. */
  readonly at: Place;
}

/** Returns the outcomes of an operation: the named examples of its 200 response, for all media types. */
export function outcomesOf(operation: Node, context: Context): Outcome[] {
  const response = down(
    down({ value: operation, at: context.location }, "responses", context),
    "200",
    context,
  );
  const content = down(response, "content", context);
  return keys(content).flatMap((mediaType) => {
    const examples = down(down(content, mediaType, context), "examples", context);
    return keys(examples).map((name) => {
      const { value } = down(down(examples, name, context), "value", context);
      return { name, refusal: isNode(value) && "error" in value, at: examples.at.child([name]) };
    });
  });
}

const keys = ({ value }: Placed): string[] => (isNode(value) ? Object.keys(value) : []);

/** Keywords whose schemas only test a value that another schema describes. */
const CONDITIONS = new Set(["if", "then", "else", "not"]);

/** Keywords and sections whose keys are names. */
const NAMES = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "schemas"]);

/** True if a schema is in a condition, where it describes nothing. */
export function isCondition({ pointer }: Place): boolean {
  const path = pointer.split("/");
  return path.some((key, index) => CONDITIONS.has(key) && !NAMES.has(path[index - 1] ?? ""));
}
