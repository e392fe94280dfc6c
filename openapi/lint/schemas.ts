/** Checks of properties and parameters: each has a description and an example. */
import {
  type Check,
  type Context,
  follow,
  isCondition,
  isNode,
  type Node,
  type Placed,
  text,
} from "./document.ts";

/** Checks that every property has a description, directly or through a reference. */
export const description: Check = () => ({
  SchemaProperties(properties, context) {
    if (isCondition(context.location)) return;
    for (const [name, value] of Object.entries(properties)) {
      const location = context.location.child([name]);
      const own = isNode(value) ? value.description : undefined;
      const { value: schema } = follow({ value, at: location }, context);
      if (text(own) ?? text(isNode(schema) ? schema.description : undefined)) continue;
      context.report({
        message: `Property \`${name}\` has no description: add one that says what it is.`,
        location,
      });
    }
  },
});

/**
 * Checks that every property and parameter has an example, directly, through a reference, or in its parts. An object
 * with known properties needs none, because each property has one.
 */
export const example: Check = () => ({
  SchemaProperties(properties, context) {
    if (isCondition(context.location)) return;
    for (const [name, value] of Object.entries(properties)) {
      const location = context.location.child([name]);
      if (shows({ value, at: location }, context)) continue;
      context.report({
        message: `Property \`${name}\` has no example: add \`examples\` with a value of the story.`,
        location,
      });
    }
  },
  Parameter(parameter, context) {
    const schema = { value: parameter.schema, at: context.location.child(["schema"]) };
    if (hasExample(parameter) || shows(schema, context)) return;
    const message = `Parameter \`${parameter.name}\` has no example: add \`example\` with a value of the story.`;
    context.report({ message, location: context.location });
  },
});

/** True if a schema has an example, directly or in its parts. */
function shows(schema: Placed, context: Context, above: readonly unknown[] = []): boolean {
  if (isNode(schema.value) && hasExample(schema.value)) return true;
  const { value, at } = follow(schema, context);
  // A schema that contains itself gives no example that way.
  if (!isNode(value) || above.includes(value)) return false;
  if (hasExample(value)) return true;
  if (isNode(value.properties) && Object.keys(value.properties).length > 0) return true;
  const parts = [
    value.items,
    value.additionalProperties,
    value.allOf,
    value.oneOf,
    value.anyOf,
  ].flat();
  return parts.some(
    (part) => isNode(part) && shows({ value: part, at }, context, [...above, value]),
  );
}

/** True if there is an example. An empty list is none; a constant is its own. */
function hasExample(node: Node): boolean {
  const { examples } = node;
  if ("example" in node || "const" in node) return true;
  return typeof examples === "object" && examples !== null && Object.keys(examples).length > 0;
}
