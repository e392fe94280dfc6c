/** Rules and outcomes of an operation, as the linter sees them: across files, and possibly malformed. */
import {
  type Context,
  down,
  follow,
  isNode,
  type Node,
  type Place,
  type Placed,
} from "./redocly.ts";

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
