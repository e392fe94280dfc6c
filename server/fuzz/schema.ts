/** Generates values that a schema of the contract allows. */
import * as fc from "fast-check";
import { resolved, type Schema } from "./contract.ts";
import { DAY, nameOf, namesLike, START, weighted } from "./demoWorld.ts";
import { inherited } from "./hostile.ts";

/** Returns an arbitrary of valid values, most of them like the schema's examples. */
export function valid(stated: Schema): fc.Arbitrary<unknown> {
  const schema = resolved(stated);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case "integer":
      return integer(schema);
    case "boolean":
      return fc.boolean();
    case "array":
      return array(schema);
    case "object":
      return object(schema);
    default:
      if (schema["x-check"] === "address") return fc.oneof(fc.ipV4(), fc.ipV6());
      if (schema["x-check"] === "webAddress") return fc.webUrl();
      return schema.contentSchema === undefined ? text(schema) : valid(schema.contentSchema);
  }
}

/**
 * Letters, and characters that mean something to a URL, a shell, a page or a database. Without the comma, which
 * separates the items of a list, and NUL, which is always refused.
 */
const CHARACTERS = fc.constantFrom(..."aZ09 .-_'\"äßİ漢🙂<>&%/\\;:+=?#$*()[]{}\u2028");

function text({ examples = [], pattern, minLength = 0, maxLength = 80 }: Schema) {
  const names = examples.flatMap((example) => namesLike(String(example)));
  const free = fc.string({
    minLength,
    maxLength: Math.min(maxLength, Math.max(40, minLength)),
    unit: CHARACTERS,
  });
  const any =
    pattern === undefined ? fc.oneof(free, inherited) : fc.stringMatching(new RegExp(pattern));
  const odd = any.filter(({ length }) => length >= minLength && length <= maxLength);
  return names.length === 0 ? odd : weighted([9, nameOf(names)], [1, odd]);
}

function integer(schema: Schema): fc.Arbitrary<number> {
  const { minimum: min = -1, maximum: max = Number.MAX_SAFE_INTEGER, "x-unit": unit } = schema;
  const days = fc.integer({ min: -3, max: 60 }).map((day) => START + day * DAY);
  const near = unit?.startsWith("milliseconds since")
    ? weighted([8, days], [1, fc.constant(min)])
    : fc.integer({ min, max: Math.min(max, min + 12) });
  return weighted([6, near], [1, fc.integer({ min, max })]);
}

function array({ items = {}, examples = [], minItems = 0, maxItems = 60, uniqueItems }: Schema) {
  const schema = resolved(items);
  const item = valid({ ...schema, examples: [...(schema.examples ?? []), ...examples.flat()] });
  const few = { minLength: minItems, maxLength: 4 };
  if (uniqueItems) return fc.uniqueArray(item, few);
  const many = { minLength: minItems, maxLength: Math.min(60, maxItems), size: "max" } as const;
  return weighted([6, fc.array(item, few)], [1, fc.array(item, many)]);
}

function object(schema: Schema): fc.Arbitrary<object> {
  const { properties = {}, required = [], additionalProperties, examples = [] } = schema;
  if (additionalProperties instanceof Object) {
    const names = examples.flatMap((example) => Object.keys(example as object));
    const entry = fc.tuple(text({ examples: names, minLength: 1 }), valid(additionalProperties));
    return fc.array(entry, { maxLength: 4 }).map(Object.fromEntries);
  }
  const values = Object.entries(properties).map(([name, property]) => [name, valid(property)]);
  return fc.record(Object.fromEntries(values), {
    requiredKeys: required as never[],
    noNullPrototype: true,
  });
}
