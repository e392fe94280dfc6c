/** Reads ids of refusing rules. */
import { HTTPException } from "hono/http-exception";
import { type RuleId, rules } from "../../generated/rules.ts";
import { suggestion } from "../input/suggestion.ts";

/** Returns ids of refusing rules. Throws an HTTP 400 if there are others. */
export function parseRefusingRules(ids: readonly string[]): RuleId[] {
  const refusing = Object.entries(rules).flatMap(([id, { refuses }]) => (refuses ? [id] : []));
  const unknown = ids.filter((id) => !refusing.includes(id));
  if (unknown.length === 0) return [...new Set(ids)] as RuleId[];
  const near = unknown.length === 1 ? suggestion(unknown[0] ?? "", refusing) : "";
  throw new HTTPException(400, {
    message: `There is no refusing rule ${unknown.join(", ")}${near || "."} Refusing rules: ${refusing.join(", ")}.`,
  });
}
