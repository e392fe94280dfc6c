/** Rules that a world doesn't enforce, over HTTP. */
import { Hono } from "hono";
import type { RuleId } from "../../generated/rules.ts";
import { readBody } from "./body.ts";
import { parseRefusingRules } from "./refusingRules.ts";
import type { World, WorldOf } from "./worlds.ts";

export const createDisabledRuleRoutes = (worldOf: WorldOf): Hono =>
  new Hono()
    .get("/:world/disabled-rules", (context) =>
      context.json({ rules: [...worldOf(context).disabledRules] }),
    )
    .put("/:world/disabled-rules", async (context) => {
      const world = worldOf(context);
      const body = await readBody("setDisabledRules", context);
      return context.json({ rules: disable(world, body.rules) });
    })
    // The name before version 1.0.
    .put("/:world/faults", async (context) => {
      const world = worldOf(context);
      const body = await readBody("setFaults", context);
      return context.json({ without: disable(world, body.without) });
    });

function disable({ disabledRules, events }: World, ids: readonly string[]): RuleId[] {
  const disabled = parseRefusingRules(ids);
  disabledRules.clear();
  for (const id of disabled) disabledRules.add(id);
  events.add("rules", { rules: disabled });
  return disabled;
}
