/**
 * The shapes that the contract adds to OpenAPI: rules, so that `x-rules` is linted and its references are bundled like any
 * other part, and example values, which may refer to a shared part of the story at any depth.
 */

/** A named type of Redocly, or a function that picks one by the value found. */
type NodeType = string | { readonly type?: string } | ((value: unknown) => NodeType);
export type Types = Record<string, { properties: Record<string, unknown> } & Record<string, unknown>>;

/** Example values are arbitrary JSON. */
const anyValue = (value: unknown): NodeType => {
  if (Array.isArray(value)) return "ExampleList";
  return typeof value === "object" && value !== null ? "ExampleObject" : {};
};

const withRules = (type: Types[string] | undefined) => ({
  ...type,
  properties: { ...type?.properties, "x-rules": "RuleList" },
});

/** The types of OpenAPI 3 with those of the house. */
export const extendTypes = (types: Types): Types => ({
  ...types,
  Root: withRules(types.Root),
  Operation: {
    ...types.Operation,
    properties: {
      ...withRules(types.Operation).properties,
      "x-unknown-fields": { enum: ["refused", "resembling"] },
      "x-ignored-fields": { type: "array", items: { type: "string" } },
    },
  },
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
});
