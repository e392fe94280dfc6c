/** Generates values that a schema of the contract allows. */
import * as fc from "fast-check";
import { resolved, type Schema } from "./contract.ts";
import { inherited } from "./hostile.ts";
import { DAY, kin, nameOf, START } from "./vocabulary.ts";

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
      return schema.additionalProperties instanceof Object ? dictionary(schema) : record(schema);
    default:
      if (schema["x-check"] === "address") return fc.oneof(fc.ipV4(), fc.ipV6());
      if (schema["x-check"] === "webAddress") return fc.webUrl();
      return schema.contentSchema === undefined ? text(schema) : valid(schema.contentSchema);
  }
}

function text({
  examples = [],
  pattern,
  minLength = 0,
  maxLength = 80,
}: Schema): fc.Arbitrary<string> {
  const names = examples.flatMap((example) => kin(String(example)));
  const fits = (given: string) => given.length >= minLength && given.length <= maxLength;
  // A text with a comma would be two items of a list, and NUL is always refused.
  const free = fc
    .string({ minLength, maxLength: Math.min(maxLength, 40), unit: CHARACTERS })
    .filter((given) => !/[\0,]/.test(given));
  const other =
    pattern === undefined ? fc.oneof(free, inherited) : fc.stringMatching(new RegExp(pattern));
  const odd = other.filter(fits);
  return names.length === 0
    ? odd
    : fc.oneof({ weight: 9, arbitrary: nameOf(names) }, { weight: 1, arbitrary: odd });
}

/** Letters, and characters that mean something to a URL, a shell, a page or a database. */
const CHARACTERS = fc.constantFrom(..."aZ09 .-_'\"äßİ漢🙂<>&%/\\;:+=?#$*()[]{}\u2028");

function integer({
  minimum = -1,
  maximum = Number.MAX_SAFE_INTEGER,
  "x-unit": unit = "",
}: Schema): fc.Arbitrary<number> {
  const far = fc.integer({ min: minimum, max: maximum });
  if (unit.startsWith("milliseconds since")) {
    const near = fc.integer({ min: -3, max: 60 }).map((days) => START + days * DAY);
    return fc.oneof(
      { weight: 8, arbitrary: near },
      { weight: 1, arbitrary: fc.constant(minimum) },
      { weight: 1, arbitrary: far },
    );
  }
  const small = fc.integer({ min: minimum, max: Math.min(maximum, minimum + 12) });
  return fc.oneof({ weight: 5, arbitrary: small }, { weight: 1, arbitrary: far });
}

function array({
  items = {},
  examples = [],
  minItems = 0,
  maxItems = 60,
  uniqueItems = false,
}: Schema): fc.Arbitrary<unknown[]> {
  const item = valid({
    ...resolved(items),
    examples: [...(resolved(items).examples ?? []), ...examples.flat()],
  });
  const few = { minLength: minItems, maxLength: 4 };
  if (uniqueItems) return fc.uniqueArray(item, few);
  const many = fc.array(item, {
    minLength: minItems,
    maxLength: Math.min(60, maxItems),
    size: "max",
  });
  return fc.oneof({ weight: 6, arbitrary: fc.array(item, few) }, { weight: 1, arbitrary: many });
}

function dictionary({ additionalProperties, examples = [] }: Schema): fc.Arbitrary<object> {
  const names = examples.flatMap((example) => Object.keys(example as object));
  const name = text({ examples: names, minLength: 1 });
  return fc
    .array(fc.tuple(name, valid(additionalProperties as Schema)), { maxLength: 4 })
    .map(Object.fromEntries);
}

function record({ properties = {}, required = [] }: Schema): fc.Arbitrary<object> {
  const values = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, valid(schema)]),
  );
  return fc.record(values, { requiredKeys: [...required], noNullPrototype: true });
}
