/** Faults in entitlements of users. */
import {
  accept,
  alterRequest,
  alterResult,
  around,
  type Fault,
  isAccepted,
  respondInstead,
  together,
  type WireRequest,
  watch,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";
import { withFields } from "./places.ts";

const assign = "provisionUserEntitlements";

interface Assignment {
  readonly users: readonly string[];
  readonly entitlements: readonly string[];
}

const assignmentOf = ({ fields }: Pick<WireRequest, "fields">): Assignment =>
  JSON.parse(fields.get("userEntitlements") ?? '{"users":[],"entitlements":[]}') as Assignment;

/** Assigns something else. */
const assigning = (alter: (assignment: Assignment) => Assignment): Fault =>
  alterRequest(assign, (fields) =>
    fields.set("userEntitlements", JSON.stringify(alter(assignmentOf({ fields })))),
  );

/** Adds to what users have, instead of replacing it. */
function addUp(): Fault {
  const assigned = new Set<string>();
  return assigning(({ users, entitlements }) => {
    for (const name of entitlements) assigned.add(name);
    return { users, entitlements: entitlements.length === 0 ? [] : [...assigned] };
  });
}

/** Refuses once what it counts over all requests is beyond maxUsers. */
function counting(countOf: (assignment: Assignment) => number): Fault {
  let maxUsers = Number.POSITIVE_INFINITY;
  return together(
    around(assign, (request, next) => {
      const isBeyond = countOf(assignmentOf(request)) > maxUsers;
      return respondInstead(assign, "beyondMaxUsers", () => isBeyond)(request, next);
    }),
    watch(({ operation, fields }) => {
      const pool = operation === "provisionOrgEntitlements" ? fields.get("orgEntitlements") : null;
      if (pool) maxUsers = (JSON.parse(pool) as { maxUsers?: number }).maxUsers ?? maxUsers;
    }),
  );
}

function countEntitlements(): Fault {
  let count = 0;
  return counting(({ users, entitlements }) => {
    count += users.length * entitlements.length;
    return count;
  });
}

function countEveryone(): Fault {
  const everyone = new Set<string>();
  return counting(({ users }) => {
    for (const user of users) everyone.add(user);
    return everyone.size;
  });
}

/** Revokes everything from users who were named before and aren't now, if an assignment is of that kind. */
const revokeFromOthers = (isSo: (assignment: Assignment) => boolean): Fault => {
  const named = new Set<string>();
  return around(assign, async (request, next) => {
    const response = await next(request);
    const assignment = assignmentOf(request);
    const others = [...named].filter((user) => !assignment.users.includes(user));
    for (const user of assignment.users) named.add(user);
    if (others.length === 0 || !isSo(assignment)) return response;
    const userEntitlements = JSON.stringify({ users: others, entitlements: [] });
    await withFields(request, next, { userEntitlements });
    return response;
  });
};

interface Assigned {
  readonly username: string;
  readonly entitlements: string[];
}

/** Describes a user by what was assigned last, whatever it is about. */
function lastAssigned(alter: (own: object, last: Assigned) => object): Fault {
  let last: Assigned = { username: "", entitlements: [] };
  return together(
    alterResult("getUserEntitlements", ({ userEntitlements, ...body }) => ({
      ...body,
      userEntitlements: alter(userEntitlements, { ...userEntitlements, ...last }),
    })),
    watch((request) => {
      const { users, entitlements } = assignmentOf(request);
      if (request.operation === assign)
        last = { username: users.at(-1) ?? "", entitlements: [...entitlements] };
    }),
  );
}

/** Lists what is assigned of any listing to any user. */
function listEverything(): Fault {
  const all: object[] = [];
  return together(
    alterResult("listUserEntitlements", (body) => ({ ...body, userEntitlements: all })),
    watch((request, response) => {
      if (request.operation !== assign || !isAccepted(response)) return;
      const { users, entitlements } = assignmentOf(request);
      for (const username of users)
        all.push({ username, lastLogin: -1, disconnected: false, entitlements });
    }),
  );
}

export const assignments: Catalogue = {
  "user-entitlements.members-only": {
    "looks at the last user alone": () =>
      assigning(({ users, entitlements }) => ({ users: users.slice(-1), entitlements })),
  },
  "user-entitlements.within-max-users": { "counts the users of every purchaser": countEveryone },
  "user-entitlements.effect": {
    "assigns to the first user alone": () =>
      assigning(({ users, entitlements }) => ({ users: users.slice(0, 1), entitlements })),
    "assigns the first entitlement alone": () =>
      assigning(({ users, entitlements }) => ({ users, entitlements: entitlements.slice(0, 1) })),
    "says that it failed": () => alterResult(assign, () => ({ success: false })),
    "assigns nothing": () => respondInstead(assign, "entitlementsAssigned"),
  },
  "user-entitlements.named-only": {
    "revokes from those who aren't named": () => revokeFromOthers(() => true),
    "mixes assignments of two listings": () =>
      lastAssigned((own, member) => ({ ...own, ...member })),
  },
  "user-entitlements.replaces": { "adds to what users have": addUp },
  "user-entitlements.empty-revokes": {
    "revokes nothing": () =>
      respondInstead(
        assign,
        "entitlementsAssigned",
        (request) => assignmentOf(request).entitlements.length === 0,
      ),
    "revokes from everyone": () =>
      revokeFromOthers(({ entitlements }) => entitlements.length === 0),
  },
  "user-entitlements.counts-distinct": {
    "counts a user once for every entitlement": countEntitlements,
  },
  "user-entitlements.no-pool": {
    "assigns without a pool": () => accept(assign, "entitlementsAssigned"),
  },
  "user-entitlements.list-content": {
    "leaves a member out": () =>
      alterResult("listUserEntitlements", (body) => ({
        ...body,
        userEntitlements: body.userEntitlements.slice(1),
      })),
    "lists what is assigned of any listing": listEverything,
    "lists a member twice": () =>
      alterResult("listUserEntitlements", (body) => ({
        ...body,
        userEntitlements: body.userEntitlements.flatMap((one) => [one, one]),
      })),
  },
  "user-entitlements.last-login": {
    "shows a login in 1970": () =>
      alterResult("listUserEntitlements", (body) => ({
        ...body,
        userEntitlements: body.userEntitlements.map((one) => ({ ...one, lastLogin: 0 })),
      })),
  },
  "user-entitlements.list-pages": {
    "ends with the first page of assignments": () =>
      alterResult("listUserEntitlements", (body) => ({ ...body, nextStart: -1 })),
    "begins every page at the first": () =>
      alterRequest("listUserEntitlements", (fields) => fields.delete("start")),
  },
  "user-entitlements.one-content": {
    "describes the user who was named last": () => lastAssigned((_, member) => member),
  },
  "user-entitlements.one-object": {
    "responds with a list": breaking(["getUserEntitlements.response"], () =>
      alterResult("getUserEntitlements", ({ userEntitlements, ...body }) => ({
        ...body,
        userEntitlements: [userEntitlements],
      })),
    ),
  },
};
