/** Scenarios: conformance tests as values, which any runner can play. */
import type { OperationId, Refusal } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import type { Call } from "./actor.ts";
import type { AnyContext, ArrangeContext, CheckContext } from "./context.ts";
import type { Capability, Needs } from "./needs.ts";

export interface Scenario {
  /** Permanent, never reused. */
  readonly id: string;
  /** What is, not what should be. */
  readonly title: string;
  /** The rules that its expectations name. */
  readonly rules: readonly RuleId[];
  /** What the target must be able to do. */
  readonly capabilities: readonly Capability[];
  /** The roles that accounts and listings fill. */
  readonly needs: Needs;
  /** Plays the scenario. Rejects with `Blocked` if the target can't be brought to where it begins. */
  readonly play: (context: AnyContext) => Promise<void>;
}

/**
 * Defines a scenario. `arrange` brings the portal into a state; if a call in it is refused, the scenario is blocked and
 * breaks no rule. `check` makes the calls that matter; each expectation names the rule that it is evidence for. Without
 * `rules`, that is the rule with the id of the scenario.
 */
export function scenario<
  const Id extends string,
  const R extends readonly RuleId[] = readonly [Extract<Id, RuleId>],
  const N extends Needs = Record<never, never>,
  const C extends readonly Capability[] = readonly [],
  A = undefined,
>({
  rules,
  capabilities,
  needs,
  arrange,
  check,
  ...rest
}: {
  readonly id: Id;
  readonly title: string;
  readonly rules?: R;
  readonly capabilities?: C;
  readonly needs?: N;
  readonly arrange?: (context: ArrangeContext<N, C>) => PromiseLike<A>;
  readonly check: (context: CheckContext<N, C, R>, arranged: A) => PromiseLike<unknown>;
}): Scenario {
  return {
    ...rest,
    rules: rules ?? [rest.id as string as RuleId],
    capabilities: capabilities ?? [],
    needs: needs ?? {},
    async play(context) {
      // The runner fills the roles that are asked for, by the same names.
      const typed = context as unknown as CheckContext<N, C, R>;
      const arranged = arrange === undefined ? undefined : await arrange(typed);
      await check(typed, arranged as A);
    },
  };
}

/**
 * Defines a scenario of one rule: the portal refuses a call, or each of several, and accepts the control, which differs in
 * what the rule is about. If it refuses that too, the scenario is blocked.
 */
export function refusal<
  Op extends OperationId,
  const Id extends string,
  const R extends readonly [RuleId] = readonly [Extract<Id, RuleId>],
  const N extends Needs = Record<never, never>,
  const C extends readonly Capability[] = readonly [],
  A = undefined,
>({
  refused,
  as,
  control,
  ...head
}: {
  readonly id: Id;
  readonly title: string;
  readonly rules?: R;
  readonly capabilities?: C;
  readonly needs?: N;
  readonly arrange?: (context: ArrangeContext<N, C>) => PromiseLike<A>;
  readonly refused: (
    context: ArrangeContext<N, C>,
    arranged: NoInfer<A>,
  ) => Call<Op> | readonly Call<Op>[];
  /** The outcome that the contract has for it. */
  readonly as: NoInfer<Refusal<Op>>;
  readonly control?: (context: ArrangeContext<N, C>, arranged: NoInfer<A>) => PromiseLike<unknown>;
}): Scenario {
  return scenario({
    ...head,
    async check(context: CheckContext<N, C, R>, arranged: A) {
      const rule = context.expect(head.rules?.[0] ?? (head.id as string as R[0]));
      for (const call of [refused(context, arranged)].flat()) await rule.refused(call, as);
      await control?.(context, arranged);
    },
  });
}

/** Profiles, the smallest first, with the capability that each asks for beyond the ones before. */
export const PROFILES = {
  contract: undefined,
  core: "stateful",
  timed: "clock",
} as const satisfies Record<string, Capability | undefined>;
export type Profile = keyof typeof PROFILES;

/** True if a profile is the other one or is contained in it. */
export function isWithin(profile: Profile, larger: Profile): boolean {
  const profiles = Object.keys(PROFILES);
  return profiles.indexOf(profile) <= profiles.indexOf(larger);
}

/** The profile of a scenario: the smallest that has what it needs. */
export function profileOf({ capabilities }: Pick<Scenario, "capabilities">): Profile {
  if (capabilities.includes(PROFILES.timed)) return "timed";
  return capabilities.includes(PROFILES.core) ? "core" : "contract";
}
