/** Distinguishes the schemas that describe a value from those that test it. */
import type { Place } from "./redocly.ts";

/** Keywords whose schemas only test a value that another schema describes. */
const CONDITIONS = new Set(["if", "then", "else", "not"]);

/** Keywords and sections whose keys are names. */
const NAMES = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "schemas"]);

/** True if a schema is in a condition, where it describes nothing. */
export function isCondition({ pointer }: Place): boolean {
  const keys = pointer.split("/");
  return keys.some((key, index) => CONDITIONS.has(key) && !NAMES.has(keys[index - 1] ?? ""));
}
