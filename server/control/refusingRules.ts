/** Reads ids of refusing rules. */
import { HTTPException } from "hono/http-exception";
import { type RuleId, rules } from "../../generated/rules.ts";
import { suggestion } from "../input/suggestion.ts";

const REFUSING = Object.entries(rules).flatMap(([id, { refuses }]) => (refuses ? [id] : []));

/** Returns ids of refusing rules. Throws an HTTP 400 if there are others. */
export function parseRefusingRules(ids: readonly string[]): RuleId[] {
  const unknown = ids.filter((id) => !REFUSING.includes(id));
  if (unknown.length === 0) return [...new Set(ids)] as RuleId[];
  const near = unknown.length === 1 ? suggestion(unknown[0] ?? "", REFUSING) : "";
  throw new HTTPException(400, {
    message: `There is no refusing rule ${unknown.join(", ")}${near || "."} Refusing rules: ${REFUSING.join(", ")}.`,
  });
}
