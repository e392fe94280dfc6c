/** Arms failures of a world, and disables its rules. */
import type { OperationId } from "../../generated/client.ts";
import type { ArmedFailure, FailureToArm } from "../../generated/control.types.ts";
import { operationIds } from "../../generated/operations.ts";
import { type RuleId, rules } from "../../generated/rules.ts";
import { unknownName } from "../input/suggestion.ts";
import { type Failure, toControl } from "./failures.ts";
import { ignoreGone, type WorldPlace } from "./requests.ts";

/** Which requests meet a failure, besides those of its operation, and how many. */
export interface FailOptions {
  /** User name of the caller. */
  readonly as?: string;
  /** Id of the listing or item. */
  readonly listing?: string;
  /** Parameters with the text that they must have. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** The first matching request that meets the failure. The default is 1. */
  readonly nth?: number;
  /** How many requests meet it. The default is `always` with `fail`, and 1 with `failNext`. */
  readonly times?: number | "always";
  /** How likely a matching request meets it, from 0 to 1. */
  readonly probability?: number;
  /** Decides which requests meet it, and random latencies. */
  readonly randomSeed?: number;
}

/** A failure that is armed. `await using` clears it at the end of a block. */
export interface Armed extends AsyncDisposable {
  readonly id: string;
  /** Returns how many requests met it. */
  hits(): Promise<number>;
  clear(): Promise<void>;
}

export async function arm<Id extends OperationId>(
  { control, world }: WorldPlace,
  operation: Id | "*",
  failure: Failure<Id>,
  { as: actor, listing: itemId, parameters, ...often }: FailOptions,
): Promise<Armed> {
  if (operation !== "*" && !operationIds.includes(operation))
    throw new Error(unknownName("operation", operation, operationIds));
  const match = Object.entries({
    operation: operation === "*" ? undefined : operation,
    actor,
    itemId,
    parameters,
  }).filter(([, value]) => value !== undefined);
  const { id } = await control.armFailure({ world }, {
    failure: toControl(failure),
    match: Object.fromEntries(match),
    ...often,
  } as FailureToArm);
  const own = { world, failure: id };
  const clear = () => ignoreGone(control.deleteFailure(own));
  return {
    id,
    hits: async () => (await control.getFailure(own)).hits,
    clear,
    [Symbol.asyncDispose]: clear,
  };
}

/** Describes the failures that no request has met, without those that are only probable. */
export const unmetIn = (failures: readonly ArmedFailure[]): string[] =>
  failures
    .filter(({ hits, probability = 1 }) => hits === 0 && probability === 1)
    .map(
      ({ id, failure, match: { operation = "any operation", ...match } = {} }) =>
        `${id} (${[`${failure.kind} of ${operation}`, ...Object.entries(match).map(([name, value]) => `${name} ${typeof value === "object" ? JSON.stringify(value) : value}`)].join(", ")})`,
    );

/** Stops enforcing rules, in addition to those before. Disposing the result enforces them again. */
export async function disableRules(
  place: WorldPlace,
  ids: readonly RuleId[],
): Promise<AsyncDisposable> {
  const { control, world } = place;
  const known = Object.keys(rules);
  for (const id of ids) if (!known.includes(id)) throw new Error(unknownName("rule", id, known));
  const change = (changed: (disabled: readonly string[]) => string[]): Promise<void> =>
    inTurn(place, async () => {
      const { rules: disabled } = await control.getDisabledRules({ world });
      await control.setDisabledRules({ world }, { rules: changed(disabled) });
    });
  await change((disabled) => [...new Set([...disabled, ...ids])]);
  const enforce = (disabled: readonly string[]) =>
    disabled.filter((id) => !(ids as readonly string[]).includes(id));
  return { [Symbol.asyncDispose]: () => ignoreGone(change(enforce)) };
}

/** The last change of each world's rules. The control API only sets all rules, so concurrent changes would undo each other. */
const changes = new WeakMap<WorldPlace, Promise<void>>();

function inTurn(place: WorldPlace, change: () => Promise<void>): Promise<void> {
  const turn = (changes.get(place) ?? Promise.resolve()).then(change);
  changes.set(
    place,
    turn.catch(() => {}),
  );
  return turn;
}
