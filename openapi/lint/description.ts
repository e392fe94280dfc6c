/** Checks that every property and parameter has a description, directly or through a reference. */
import { type Check, follow, isNode, text } from "./redocly.ts";
import { isCondition } from "./schema.ts";

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
  Parameter(parameter, context) {
    if (text(parameter.description)) return;
    const message = `Parameter \`${parameter.name}\` has no description: add one that says what it is.`;
    context.report({ message, location: context.location });
  },
});
