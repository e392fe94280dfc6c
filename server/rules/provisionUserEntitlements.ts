/** https://developers.arcgis.com/rest/users-groups-and-items/provision-user-entitlements */
import type { Parameters } from "../../generated/calls.ts";
import type { Actor, Assignment, Listing, Provision } from "../domain/model.ts";
import { isAdministrator, isVendor } from "../domain/permissions.ts";
import { hasEnded } from "../domain/provisions.ts";
import { defineRules, when } from "../domain/rule.ts";

/** Most users that one request may name. */
const MAX_USERS = 25;

interface Facts {
  readonly actor: Actor;
  readonly parameters: Parameters<"provisionUserEntitlements">;
  readonly listing: Listing;
  /** What the actor's organization holds of the listing. */
  readonly provision: Provision | undefined;
  /** What its members hold of the listing. */
  readonly held: readonly Assignment[];
  /** Those of the named users who are its members. */
  readonly members: ReadonlySet<string>;
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
}

/** The effect is what the named users hold then; one without entitlements holds nothing. */
export const provisionUserEntitlements = defineRules<"provisionUserEntitlements", Facts, readonly Assignment[]>(
  "provisionUserEntitlements",
  {
    refuse: [
      when("user-entitlements.purchaser-admin", ({ actor, listing }) => isVendor(actor, listing) || !isAdministrator(actor)),
      when("user-entitlements.at-most-25", ({ parameters }) => usersNamedIn(parameters).size > MAX_USERS),
      when("user-entitlements.members-only", ({ parameters, members }) =>
        [...usersNamedIn(parameters)].some((user) => !members.has(user)),
      ),
      when("user-entitlements.licensed-by-user", ({ listing }) => listing.licenseBy !== "licenseByUser"),
      when("user-entitlements.purchased-or-trial", ({ provision }) => !provision?.purchased && !provision?.trial),
      when("user-entitlements.not-expired", ({ provision, now }) => provision !== undefined && hasEnded(provision, now)),
      when("user-entitlements.not-offline", ({ parameters, held }) => areAllOffline(usersNamedIn(parameters), held)),
      when(
        "user-entitlements.within-max-users",
        (facts) =>
          !isRemoval(facts) && countUsers(allAssignmentsAfter(facts)) > (pool(facts)?.maxUsers ?? Number.POSITIVE_INFINITY),
      ),
      when("user-entitlements.within-pool", isBeyondPool),
    ],
    accept: (facts) => newAssignments(facts),
  },
);

const usersNamedIn = ({ userEntitlements: { users } }: Facts["parameters"]): ReadonlySet<string> => new Set(users);

const pool = ({ provision }: Facts) => provision?.orgEntitlements;

/** What is taken away brings nobody beyond the pool, though a smaller pool may have left others there. */
const isRemoval = ({ parameters: { userEntitlements } }: Facts): boolean => userEntitlements.entitlements.length === 0;

const countUsers = (assignments: readonly Assignment[]): number =>
  assignments.filter(({ entitlements }) => entitlements.length > 0).length;

function areAllOffline(users: ReadonlySet<string>, held: readonly Assignment[]): boolean {
  const offline = held.filter(({ username, disconnected }) => disconnected && users.has(username));
  return users.size > 0 && offline.length === users.size;
}

/** What the named users hold then, in place of what they held. */
function newAssignments({ parameters, held }: Facts): Assignment[] {
  const entitlements = [...new Set(parameters.userEntitlements.entitlements)];
  return [...usersNamedIn(parameters)].map((username) => {
    const before = held.find((assignment) => assignment.username === username);
    return { username, lastLogin: before?.lastLogin ?? -1, disconnected: before?.disconnected ?? false, entitlements };
  });
}

/** What all members hold then. */
function allAssignmentsAfter(facts: Facts): Assignment[] {
  const users = usersNamedIn(facts.parameters);
  return [...facts.held.filter(({ username }) => !users.has(username)), ...newAssignments(facts)];
}

/** Whether the pool lacks a wanted entitlement, or would have given out more of it than there are. */
function isBeyondPool(facts: Facts): boolean {
  const then = allAssignmentsAfter(facts);
  // A map, since a name may be one that every object inherits.
  const there = new Map(Object.entries(pool(facts)?.entitlements ?? {}));
  return facts.parameters.userEntitlements.entitlements.some((name) => {
    const num = there.get(name)?.num ?? 0;
    return then.filter(({ entitlements }) => entitlements.includes(name)).length > num;
  });
}
