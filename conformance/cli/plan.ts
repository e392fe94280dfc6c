/** `--plan`: prints what would be sent to the portal of a target file, and sends nothing. */
import type { OperationId } from "../../generated/operations.ts";
import type { Scenario } from "../model/scenario.ts";
import { needOf } from "../reports/words.ts";
import { type Plan, type PlannedStep, type PlanOptions, planOf } from "../runner/dryRun.ts";

/** The plans of scenarios as lines, scenario by scenario. */
export async function* planLines(
  scenarios: readonly Scenario[],
  options: PlanOptions,
): AsyncGenerator<string> {
  for (const scenario of scenarios) yield* linesOf(await planOf(scenario, options));
}

function linesOf({ scenario, steps, missing }: Plan): string[] {
  if (missing.length > 0)
    return [`${scenario.id}: not judged, because it needs ${missing.map(needOf).join(", ")}`];
  const count = (id: OperationId) => steps.filter(({ operation }) => operation === id).length;
  const provisions = steps.filter(
    ({ changes }) => changes !== undefined && changes !== "delete" && changes !== "items",
  );
  const listings = new Set(provisions.flatMap(({ about }) => about ?? []));
  const cleanup = [
    ...(listings.size > 0
      ? [`  then deletes what is left of ${[...listings].join(", ")} (deleteProvision)`]
      : []),
    ...(count("addRelationship") > 0
      ? ["  then deletes the relationships that are left (deleteRelationship)"]
      : []),
    ...(count("listItem") > 0 ? ["  then unlists what is still listed (unlistItem)"] : []),
    ...(count("addItem") > 0
      ? [`  leaves at most ${count("addItem")} items behind, if the portal doesn't delete items`]
      : []),
  ];
  return [`${scenario.id}: ${scenario.title}`, ...steps.map(lineOf), ...cleanup];
}

const lineOf = ({ actor, operation, method, about, changes }: PlannedStep): string =>
  `  ${[actor, `${operation} (${method})`, about, changes && `changes: ${changes}`].filter(Boolean).join("  ")}`;
