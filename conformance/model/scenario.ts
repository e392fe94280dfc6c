/** Scenarios: conformance tests as values, which any runner may walk. */
import type { RuleId } from "../../generated/rules.ts";
import type { Capability, Need, Stage } from "./needs.ts";

export interface Scenario {
  /** Word id; permanent, never reused. */
  readonly id: string;
  /** What is, not what should be. */
  readonly title: string;
  /** The rules that this scenario is evidence for: all of them inferred, or none. */
  readonly proves: readonly RuleId[];
  /** What it asks of target and cast. */
  readonly needs: readonly Need[];
  /** Plays the scenario; rejects with `Broken` where the target breaks a rule. */
  readonly run: (stage: Stage) => Promise<void>;
}

/** The part of the stage that the needs name. */
type Needed<Needs extends readonly Need[]> = Pick<Stage, Needs[number] & keyof Stage>;

/** States a scenario, whose `run` sees nothing of the stage but what it says it needs. */
export function scenario<const Needs extends readonly Need[]>(
  value: Omit<Scenario, "needs" | "run"> & {
    readonly needs: Needs;
    readonly run: (stage: Needed<Needs>) => Promise<void>;
  },
): Scenario {
  return value;
}

/** Profiles, the smallest first, with the capability that each asks for beyond the ones before. */
export const PROFILES = {
  contract: undefined,
  core: "stateful",
  timed: "clock",
} as const satisfies Record<string, Capability | undefined>;
export type Profile = keyof typeof PROFILES;

/** Whether a profile is another one or is contained in it. */
export function isWithin(profile: Profile, larger: Profile): boolean {
  const profiles = Object.keys(PROFILES);
  return profiles.indexOf(profile) <= profiles.indexOf(larger);
}

/** The profile that a scenario belongs to: the smallest that has what it needs. */
export function profileOf({ needs }: Scenario): Profile {
  if (needs.includes(PROFILES.timed)) return "timed";
  return needs.includes(PROFILES.core) ? "core" : "contract";
}
