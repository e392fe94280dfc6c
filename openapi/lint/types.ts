/**
 * Types that the contract adds to OpenAPI: rules, so that `x-rules` is linted and bundled, and example values, which
 * may contain references at any depth.
 */

/** A named type of Redocly, or a function that picks one for the found value. */
type NodeType = string | { readonly type?: string } | ((value: unknown) => NodeType);
export type Types = Record<
  string,
  { properties: Record<string, unknown> } & Record<string, unknown>
>;

/** Example values are arbitrary JSON. */
const anyValue = (value: unknown): NodeType => {
  if (Array.isArray(value)) return "ExampleList";
  return typeof value === "object" && value !== null ? "ExampleObject" : {};
};

const withRules = (type: Types[string] | undefined) => ({
  ...type,
  properties: { ...type?.properties, "x-rules": "RuleList" },
});

/** Types of OpenAPI 3, with the project's own. */
export const extendTypes = (types: Types): Types => ({
  ...types,
  Root: withRules(types.Root),
  Operation: {
    ...types.Operation,
    properties: {
      ...withRules(types.Operation).properties,
      "x-default-format": { enum: ["json"] },
      "x-unknown-fields": { enum: ["refused", "resembling"] },
      "x-ignored-fields": { type: "array", items: { type: "string" } },
      "x-trailing-slash": { type: "boolean" },
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
