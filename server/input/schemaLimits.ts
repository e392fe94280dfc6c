/** What a value must be, by the keywords of JSON Schema that limit its size. */

/**
 * Returns the requirement of a keyword, such as "must be at most 64 characters". `limit` is the value of the keyword in the
 * schema. Undefined if the keyword limits no size.
 */
export function limitText(keyword: string, limit: number): string | undefined {
  switch (keyword) {
    case "minimum":
      return `must be at least ${limit}`;
    case "maximum":
      return `must be at most ${limit}`;
    case "minLength":
      return limit === 1 ? "must not be empty" : `must be at least ${limit} characters`;
    case "maxLength":
      return `must be at most ${limit} characters`;
    case "minItems":
      return limit === 1 ? "must not be empty" : `must have at least ${limit} entries`;
    case "maxItems":
      return `must have at most ${limit} entries`;
    case "maxProperties":
      return `must have at most ${limit} members`;
    case "uniqueItems":
      return "must not have the same entry twice";
    default:
      return undefined;
  }
}
