/** What is wrong with a seed beyond its schema: repeated keys, unknown names, wrong times and stages, conflicts with the world. */
import type { Seed, SeedProvision, SeedTime } from "../../generated/control.types.ts";
import { suggestion } from "../input/suggestion.ts";
import type { Data } from "../storage/data.ts";
import { durationOf } from "./clock.ts";

/** Maximum number of problems to report. */
export const MAX_PROBLEMS = 20;
/** Maximum number of known names in a message. */
const MAX_NAMES = 10;
/** Maximum number of known names to compare with a misspelled one. Those of the seed are last. */
const MAX_COMPARED = 1_000;

/** Members that identify an entry, by list. */
const KEYS: Readonly<Partial<Record<keyof Seed, readonly string[]>>> = {
  organizations: ["id"],
  users: ["username"],
  items: ["itemId"],
  listings: ["itemId"],
  applications: ["clientId"],
  provisions: ["itemId", "purchaserOrgId"],
  assignments: ["itemId", "username"],
};

/** Returns a sentence for each entry whose key an earlier one of its list has, without a full stop. */
export const repeatsIn = (seed: Seed): string[] =>
  Object.entries(KEYS).flatMap(([list, key]) => {
    const entries = (seed[list as keyof Seed] ?? []) as readonly Record<string, unknown>[];
    const places = new Map<string, number>();
    return entries.flatMap((entry, place) => {
      const text = key.map((member) => entry[member]).join(" ");
      const earlier = places.get(text);
      if (earlier === undefined) places.set(text, place);
      return earlier === undefined
        ? []
        : [`${list}[${place}] has the same ${key.join(" and ")} as ${list}[${earlier}]: "${text}"`];
    });
  });

/** Adds a problem unless a name is known. The sentence has a similar name, or those that are known. */
export type AssertKnown = (
  place: string,
  kind: string,
  name: string,
  known: { readonly has: (name: string) => boolean; readonly keys: () => Iterable<string> },
) => void;

/** Returns a function that adds its problems to a list. */
export function createAssertKnown(problems: string[]): AssertKnown {
  /** Kinds whose known names a message has listed. */
  const listed = new Set<string>();
  return (place, kind, name, known) => {
    // To compare names takes time, and no more problems are reported.
    if (known.has(name) || problems.length >= MAX_PROBLEMS) return;
    const names = [...known.keys()];
    const near = suggestion(name, names.slice(-MAX_COMPARED));
    const more = names.length > MAX_NAMES ? " and more" : "";
    const list = `; known: ${names.slice(0, MAX_NAMES).join(", ") || "none"}${more}`;
    problems.push(
      `${place} is "${name}", but there is no such ${kind}${near || (listed.has(kind) ? "" : list)}`,
    );
    // Each provision has entitlements of its own.
    if (near === "" && kind !== "entitlement") listed.add(kind);
  };
}

/** Returns a function that reads times. `now` is the world's time. It adds what is no time to a list of problems. */
export const createTimeReader =
  (problems: string[], now: number) =>
  <Otherwise>(place: string, time: SeedTime | undefined, otherwise: Otherwise) => {
    if (time === undefined) return otherwise;
    if (typeof time === "number") return time;
    if (typeof time === "object") return Math.max(0, now + durationOf(time));
    const parsed = isDay(time.slice(0, 10)) ? Date.parse(time) : Number.NaN;
    if (!(parsed >= 0)) {
      const what = parsed < 0 ? "in 1970 or later" : "a time such as 2026-11-25T09:00:00Z";
      problems.push(`${place} must be ${what}, but is "${time}"`);
    }
    return parsed;
  };

/** True if the calendar has the day. `Date.parse` takes 30 February for 2 March. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Returns what the provision is, from its stage or its flags. */
export function readStage(place: string, provision: SeedProvision, problems: string[]) {
  const { stage, interested, trial, purchased } = provision;
  const hasFlags = [interested, trial, purchased].some((flag) => flag !== undefined);
  if (stage !== undefined && hasFlags)
    problems.push(
      `${place} must have either stage or interested, trial and purchased, but has both`,
    );
  const flags = {
    interested: interested ?? stage === "interested",
    trial: trial ?? stage === "trial",
    purchased: purchased ?? stage === "purchased",
  };
  if (!flags.interested && !flags.trial && !flags.purchased)
    problems.push(
      `${place} must have a stage: interested, trial or purchased; one that has ended has an endDate in the past`,
    );
  return flags;
}

/** Returns a sentence for each provision and assignment that can't be as it is, without a full stop. */
export function conflictsIn({ users, items, provisions, assignments }: Data): string[] {
  const listed = new Map(items.map((item) => [item.itemId, item.listingPublishedDate !== null]));
  const orgIds = new Map(users.map(({ username, orgId }) => [username, orgId]));
  const ofProvisions = provisions.flatMap(({ itemId, orgId, purchaserOrgId }) => {
    const held = `"${purchaserOrgId}" has a provision of "${itemId}", so it`;
    if (orgId === purchaserOrgId) return [`${held} can't be its vendor`];
    return listed.get(itemId) === false ? [`${held} must stay in listings`] : [];
  });
  const ofAssignments = assignments.flatMap(({ itemId, orgId, username }) => {
    const current = orgIds.get(username);
    if (current === orgId) return [];
    return [
      `"${username}" has entitlements of "${itemId}" in "${orgId}", so the user can't move to "${current}"`,
    ];
  });
  return [...ofProvisions, ...ofAssignments];
}
