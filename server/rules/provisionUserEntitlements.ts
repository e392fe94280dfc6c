/** https://developers.arcgis.com/rest/users-groups-and-items/provision-user-entitlements */
import type { Assignment, Listing, Provision } from "../domain/model.ts";
import { isAdministrator, isVendor } from "../domain/permissions.ts";
import { hasEnded } from "../domain/provisions.ts";
import { type RequestFacts, type Rules, when } from "../domain/rule.ts";

/** Maximum number of users in one request. */
const MAX_USERS = 25;

interface Facts extends RequestFacts<"provisionUserEntitlements"> {
  readonly listing: Listing;
  /** The provision of the actor's organization. */
  readonly provision: Provision | undefined;
  /** Current entitlements of the organization's members. */
  readonly currentAssignments: readonly Assignment[];
  /** The named users who are members of the organization. */
  readonly members: ReadonlySet<string>;
  /** Current time in milliseconds since the epoch. */
  readonly now: number;
}

/** The effect is the new assignments of the named users. An assignment without entitlements removes the user's. */
export const provisionUserEntitlements: Rules<
  "provisionUserEntitlements",
  Facts,
  readonly Assignment[]
> = {
  operation: "provisionUserEntitlements",
  refuse: [
    when(
      "user-entitlements.purchaser-admin",
      ({ actor, listing }) => isVendor(actor, listing) || !isAdministrator(actor),
    ),
    when(
      "user-entitlements.at-most-25",
      ({ parameters }) => usersNamedIn(parameters).size > MAX_USERS,
    ),
    when("user-entitlements.members-only", ({ parameters, members }) =>
      [...usersNamedIn(parameters)].some((user) => !members.has(user)),
    ),
    when(
      "user-entitlements.licensed-by-user",
      ({ listing }) => listing.licenseBy !== "licenseByUser",
    ),
    when(
      "user-entitlements.purchased-or-trial",
      ({ provision }) => !provision?.purchased && !provision?.trial,
    ),
    when(
      "user-entitlements.not-expired",
      ({ provision, now }) => provision !== undefined && hasEnded(provision, now),
    ),
    when("user-entitlements.not-offline", ({ parameters, currentAssignments }) =>
      areAllOffline(usersNamedIn(parameters), currentAssignments),
    ),
    when(
      "user-entitlements.within-max-users",
      (facts) =>
        !isRemoval(facts) &&
        countUsers(allAssignmentsAfter(facts)) >
          (pool(facts)?.maxUsers ?? Number.POSITIVE_INFINITY),
    ),
    when("user-entitlements.within-pool", isBeyondPool),
  ],
  accept: (facts) => newAssignments(facts),
};

const usersNamedIn = ({ userEntitlements: { users } }: Facts["parameters"]): ReadonlySet<string> =>
  new Set(users);

const pool = ({ provision }: Facts) => provision?.orgEntitlements;

/** True if the request removes entitlements. That is allowed even if a smaller pool left too many users. */
const isRemoval = ({ parameters: { userEntitlements } }: Facts): boolean =>
  userEntitlements.entitlements.length === 0;

const countUsers = (assignments: readonly Assignment[]): number =>
  assignments.filter(({ entitlements }) => entitlements.length > 0).length;

function areAllOffline(
  users: ReadonlySet<string>,
  currentAssignments: readonly Assignment[],
): boolean {
  const offline = currentAssignments.filter(
    ({ username, disconnected }) => disconnected && users.has(username),
  );
  return users.size > 0 && offline.length === users.size;
}

/** Returns the assignments that replace those of the named users. */
function newAssignments({ parameters, currentAssignments }: Facts): Assignment[] {
  const entitlements = [...new Set(parameters.userEntitlements.entitlements)];
  return [...usersNamedIn(parameters)].map((username) => {
    const before = currentAssignments.find((assignment) => assignment.username === username);
    return {
      username,
      lastLogin: before?.lastLogin ?? -1,
      disconnected: before?.disconnected ?? false,
      entitlements,
    };
  });
}

/** Returns the assignments of all members after the request. */
function allAssignmentsAfter(facts: Facts): Assignment[] {
  const users = usersNamedIn(facts.parameters);
  return [
    ...facts.currentAssignments.filter(({ username }) => !users.has(username)),
    ...newAssignments(facts),
  ];
}

/** True if the pool lacks a requested entitlement or has too few of it. */
function isBeyondPool(facts: Facts): boolean {
  const assignments = allAssignmentsAfter(facts);
  // Use a map because a name may be one that every object inherits.
  const available = new Map(Object.entries(pool(facts)?.entitlements ?? {}));
  return facts.parameters.userEntitlements.entitlements.some((name) => {
    const num = available.get(name)?.num ?? 0;
    return assignments.filter(({ entitlements }) => entitlements.includes(name)).length > num;
  });
}
