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
  /** Location of the reference to it, or its own. */
  readonly rawLocation: Place;
  /** Its name or position in what contains it. */
  readonly key: string | number;
  resolve(reference: Node, from: string): { readonly node?: unknown; readonly location?: Place };
  report(problem: { readonly message: string; readonly location: Place }): void;
}

type Visit = (node: Node, context: Context) => void;
interface Visitor {
  readonly [name: string]: Visit | Visitor;
}

/** A rule of Redocly, called a check here because a rule is a sentence of the contract. Created for every document. */
export type Check = () => Visitor;

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

/** A named example of an operation's response. */
export interface Outcome {
  readonly name: string;
  /** True if it is an envelope. */
  readonly refusal: boolean;
  /** Location of the name. */
  readonly at: Place;
}

/** Creates a check of each operation's rules, in order, and outcomes, of all media types of its responses. */
export const checkOperations =
  (
    check: (rules: readonly Placed<Node>[], outcomes: readonly Outcome[], context: Context) => void,
  ): Check =>
  () => {
    let rules: Placed<Node>[] = [];
    let outcomes: Outcome[] = [];
    return {
      Operation: {
        enter() {
          rules = [];
          outcomes = [];
        },
        Rule(value, { rawLocation: at }) {
          rules.push({ value, at });
        },
        Response: {
          Example(example, { key, rawLocation: at, location, resolve }) {
            const { value } = follow({ value: example.value, at: location }, { resolve });
            outcomes.push({ name: String(key), refusal: isNode(value) && "error" in value, at });
          },
        },
        leave(_, context) {
          check(rules, outcomes, context);
        },
      },
    };
  };

/** Keywords whose schemas only test a value that another schema describes. */
const CONDITIONS = new Set(["if", "then", "else", "not"]);

/** Keywords and sections whose keys are names. */
const NAMES = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "schemas"]);

/** True if a schema is in a condition, where it describes nothing. */
export function isCondition({ pointer }: Place): boolean {
  const path = pointer.split("/");
  return path.some((key, index) => CONDITIONS.has(key) && !NAMES.has(path[index - 1] ?? ""));
}
