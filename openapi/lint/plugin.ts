/**
 * The house plugin of Redocly: it teaches Redocly the shape of a rule, so that `x-rules` is linted, and its references
 * are bundled, like any other part of the contract.
 */

/** A named type of Redocly, or a function that picks one by the value found. */
type NodeType = string | { readonly type?: string } | ((value: unknown) => NodeType);
type Types = Record<string, { properties: Record<string, unknown> } & Record<string, unknown>>;

/** Example values are arbitrary JSON that may refer to a shared part of the story, at any depth. */
const anyValue = (value: unknown): NodeType => {
  if (Array.isArray(value)) return "ExampleList";
  return typeof value === "object" && value !== null ? "ExampleObject" : {};
};

const withRules = (type: Types[string] | undefined) => ({
  ...type,
  properties: { ...type?.properties, "x-rules": "RuleList" },
});

export default function house() {
  return {
    id: "house",
    typeExtension: {
      oas3: (types: Types) => ({
        ...types,
        Root: withRules(types.Root),
        Operation: withRules(types.Operation),
        Example: { ...types.Example, properties: { ...types.Example?.properties, value: anyValue } },
        ExampleObject: { properties: {}, additionalProperties: anyValue },
        ExampleList: { properties: {}, items: anyValue },
        RuleList: { properties: {}, items: "Rule" },
        Rule: {
          properties: {
            id: { type: "string" },
            level: { enum: ["MUST", "SHOULD", "MAY"] },
            sentence: { type: "string" },
            source: { type: "string" },
            certainty: { enum: ["documented", "observed", "client", "inferred"] },
            outcome: { type: "string" },
          },
          required: ["id", "level", "sentence", "source", "certainty"],
        },
      }),
    },
  };
}
