import {
  type Asked,
  accepting,
  asking,
  type Fault,
  isAccepted,
  replying,
  results,
  together,
} from "./fault.ts";
import type { Planted } from "./mutant.ts";

const assign = "provisionUserEntitlements";

interface Assignment {
  readonly users: readonly string[];
  readonly entitlements: readonly string[];
}

const assignmentOf = ({ fields }: Pick<Asked, "fields">): Assignment =>
  JSON.parse(fields.get("userEntitlements") ?? '{"users":[],"entitlements":[]}') as Assignment;

/** Assigns something else. */
const assigning = (change: (assignment: Assignment) => Assignment): Fault =>
  asking(assign, (fields) =>
    fields.set("userEntitlements", JSON.stringify(change(assignmentOf({ fields })))),
  );

/** Adds to what users hold, instead of replacing it. */
function addsUp(): Fault {
  const held = new Set<string>();
  return assigning(({ users, entitlements }) => {
    for (const name of entitlements) held.add(name);
    return { users, entitlements: entitlements.length === 0 ? [] : [...held] };
  });
}

/** Refuses once what it counts over all requests is beyond maxUsers. */
function counting(countOf: (assignment: Assignment) => number): Fault {
  let maxUsers = Number.POSITIVE_INFINITY;
  return (asked, send) => {
    const pool =
      asked.operation === "provisionOrgEntitlements" ? asked.fields.get("orgEntitlements") : null;
    if (pool !== null) maxUsers = (JSON.parse(pool) as { maxUsers?: number }).maxUsers ?? maxUsers;
    const isOver = asked.operation === assign && countOf(assignmentOf(asked)) > maxUsers;
    return replying(assign, "beyondMaxUsers", () => isOver)(asked, send);
  };
}

function countsEntitlements(): Fault {
  let count = 0;
  return counting(({ users, entitlements }) => {
    count += users.length * entitlements.length;
    return count;
  });
}

function countsEverybody(): Fault {
  const everybody = new Set<string>();
  return counting(({ users }) => {
    for (const user of users) everybody.add(user);
    return everybody.size;
  });
}

/** Takes everything from those who were named before and now are not, where an assignment is of that kind. */
function takesFromOthers(isSo: (assignment: Assignment) => boolean): Fault {
  const named = new Set<string>();
  return async (asked, send) => {
    const answered = await send(asked);
    if (asked.operation !== assign) return answered;
    const assignment = assignmentOf(asked);
    const others = [...named].filter((user) => !assignment.users.includes(user));
    for (const user of assignment.users) named.add(user);
    if (others.length === 0 || !isSo(assignment)) return answered;
    const fields = new URLSearchParams(asked.fields);
    fields.set("userEntitlements", JSON.stringify({ users: others, entitlements: [] }));
    await send({ ...asked, fields });
    return answered;
  };
}

interface Assigned {
  readonly username: string;
  readonly entitlements: string[];
}

/** Answers a question about one member by what was assigned last, whatever it is about. */
function lastAssigned(change: (own: object, member: Assigned) => object): Fault {
  let last: Assigned = { username: "", entitlements: [] };
  const watch: Fault = (asked, send) => {
    const { users, entitlements } = assignmentOf(asked);
    if (asked.operation === assign)
      last = { username: users.at(-1) ?? "", entitlements: [...entitlements] };
    return send(asked);
  };
  return together(
    watch,
    results("getUserEntitlements", ({ userEntitlements, ...answer }) => ({
      ...answer,
      userEntitlements: change(userEntitlements, { ...userEntitlements, ...last }),
    })),
  );
}

/** Lists what was assigned of any listing to anybody. */
function listsEverything(): Fault {
  const all: object[] = [];
  const watch: Fault = async (asked, send) => {
    const answered = await send(asked);
    const { users, entitlements } = assignmentOf(asked);
    if (asked.operation === assign && isAccepted(answered))
      all.push(
        ...users.map((username) => ({
          username,
          lastLogin: -1,
          disconnected: false,
          entitlements,
        })),
      );
    return answered;
  };
  return together(
    watch,
    results("listUserEntitlements", (answer) => ({ ...answer, userEntitlements: all })),
  );
}

export const assignments: Planted = {
  "user-entitlements.members-only": {
    "looks at the last user alone": () =>
      assigning(({ users, entitlements }) => ({ users: users.slice(-1), entitlements })),
  },
  "user-entitlements.within-max-users": { "counts the users of every purchaser": countsEverybody },
  "user-entitlements.effect": {
    "assigns to the first user alone": () =>
      assigning(({ users, entitlements }) => ({ users: users.slice(0, 1), entitlements })),
    "assigns the first entitlement alone": () =>
      assigning(({ users, entitlements }) => ({ users, entitlements: entitlements.slice(0, 1) })),
    "says that it failed": () => results(assign, () => ({ success: false })),
    "assigns nothing": () => replying(assign, "entitlementsAssigned"),
  },
  "user-entitlements.named-only": {
    "takes from those who are not named": () => takesFromOthers(() => true),
    "takes every listing for the same": () =>
      lastAssigned((own, member) => ({ ...own, ...member })),
  },
  "user-entitlements.replaces": { "adds to what users hold": addsUp },
  "user-entitlements.empty-revokes": {
    "takes nothing from anybody": () =>
      replying(
        assign,
        "entitlementsAssigned",
        (asked) => assignmentOf(asked).entitlements.length === 0,
      ),
    "takes from everybody": () => takesFromOthers(({ entitlements }) => entitlements.length === 0),
  },
  "user-entitlements.counts-distinct": {
    "counts a user once for every entitlement": countsEntitlements,
  },
  "user-entitlements.no-pool": {
    "assigns without a pool": () => accepting(assign, "entitlementsAssigned"),
  },
  "user-entitlements.list-content": {
    "leaves a member out": () =>
      results("listUserEntitlements", (answer) => ({
        ...answer,
        userEntitlements: answer.userEntitlements.slice(1),
      })),
    "lists what is assigned anywhere": listsEverything,
    "lists a member twice": () =>
      results("listUserEntitlements", (answer) => ({
        ...answer,
        userEntitlements: answer.userEntitlements.flatMap((one) => [one, one]),
      })),
  },
  "user-entitlements.last-login": {
    "says that members signed in long ago": () =>
      results("listUserEntitlements", (answer) => ({
        ...answer,
        userEntitlements: answer.userEntitlements.map((one) => ({ ...one, lastLogin: 0 })),
      })),
  },
  "user-entitlements.list-pages": {
    "ends with the first page": () =>
      results("listUserEntitlements", (answer) => ({ ...answer, nextStart: -1 })),
    "begins every page anew": () =>
      asking("listUserEntitlements", (fields) => fields.delete("start")),
  },
  "user-entitlements.one-content": {
    "tells of whoever was named last": () => lastAssigned((_, member) => member),
  },
  "user-entitlements.one-object": {
    "answers with a list": () =>
      results("getUserEntitlements", ({ userEntitlements, ...answer }) => ({
        ...answer,
        userEntitlements: [userEntitlements],
      })),
  },
};
