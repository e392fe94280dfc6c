/**
 * Every property and every parameter shows a value: by an example of its own, or of what it refers to or is made of. An object
 * whose properties are known needs none, since each of them has one.
 */
import { type Check, type Context, down, follow, isNode, type Node, type Placed } from "./redocly.ts";
import { isCondition } from "./schema.ts";

export const example: Check = () => ({
  SchemaProperties(properties, context) {
    if (isCondition(context.location)) return;
    for (const [name, value] of Object.entries(properties)) {
      const location = context.location.child([name]);
      if (shows({ value, at: location }, context)) continue;
      context.report({ message: `Property \`${name}\` has no example: add \`examples\` with a value of the story.`, location });
    }
  },
  Parameter(parameter, context) {
    const schema = down({ value: parameter, at: context.location }, "schema", context);
    if (hasExample(parameter) || shows(schema, context)) return;
    const message = `Parameter \`${parameter.name}\` has no example: add \`example\` with a value of the story.`;
    context.report({ message, location: context.location });
  },
});

/** Whether a schema has an example, or is made of schemas that have. */
function shows(schema: Placed, context: Context, above: readonly unknown[] = []): boolean {
  if (isNode(schema.value) && hasExample(schema.value)) return true;
  const { value, at } = follow(schema, context);
  // What holds itself shows nothing by that.
  if (!isNode(value) || above.includes(value)) return false;
  if (hasExample(value)) return true;
  if (isNode(value.properties) && Object.keys(value.properties).length > 0) return true;
  const parts = [value.items, value.additionalProperties, value.allOf, value.oneOf, value.anyOf].flat();
  return parts.some((part) => isNode(part) && shows({ value: part, at }, context, [...above, value]));
}

/** An empty list of examples shows nothing; a constant is its own example. */
function hasExample(node: Node): boolean {
  const { examples } = node;
  if ("example" in node || "const" in node) return true;
  return typeof examples === "object" && examples !== null && Object.keys(examples).length > 0;
}
