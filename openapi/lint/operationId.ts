/** Checks that an operation id is a verb and its object in camelCase, because it is a method of the client. */
import { type Check, text } from "./redocly.ts";

const VERBS = [
  "add",
  "advance",
  "create",
  "delete",
  "export",
  "express",
  "generate",
  "get",
  "list",
  "provision",
  "purchase",
  "reset",
  "search",
  "set",
  "start",
  "unlist",
  "update",
];

export const operationId: Check = () => ({
  Operation({ operationId }, context) {
    const id = text(operationId);
    // Redocly's own rule reports a missing id.
    if (id === undefined) return;
    const location = context.location.child(["operationId"]);
    if (!/^[a-z]+([A-Z][a-z0-9]*)+$/.test(id)) {
      context.report({
        message: `operationId \`${id}\` is not a verb and its object in camelCase, such as \`startTrial\`.`,
        location,
      });
      return;
    }
    const [verb = ""] = id.split(/(?=[A-Z])/);
    if (VERBS.includes(verb)) return;
    const message = `operationId \`${id}\` begins with none of the verbs of the contract: ${VERBS.join(", ")}.`;
    context.report({ message, location });
  },
});
