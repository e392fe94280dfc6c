/** Faults in entitlements of users. */
import {
  accept,
  alterResult,
  around,
  bodyOf,
  exampleOf,
  type Fault,
  isAccepted,
  respondInstead,
  together,
  type WireRequest,
  watch,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";
import { withFields } from "./places.ts";

export const assign = "provisionUserEntitlements";

export interface Assignment {
  readonly users: readonly string[];
  readonly entitlements: readonly string[];
}

/** What a request assigns. Without JSON that can be read, as Python writes it, to no user. */
export function assignmentOf({ fields }: Pick<WireRequest, "fields">): Assignment {
  const text = fields.get("userEntitlements");
  if (text === null) return { users: [], entitlements: [] };
  return (bodyOf({ text }) ?? { users: [], entitlements: ["unknown"] }) as unknown as Assignment;
}

const fieldOf = (assignment: Assignment) => ({ userEntitlements: JSON.stringify(assignment) });

/** Assigns something else after the portal has accepted an assignment that isn't empty. */
const reassign = (alter: (assignment: Assignment) => Assignment): Fault =>
  around(assign, async (request, next) => {
    const response = await next(request);
    const assignment = assignmentOf(request);
    if (isAccepted(response) && assignment.entitlements.length > 0)
      await withFields(request, next, fieldOf(alter(assignment)));
    return response;
  });

/** Looks at the last of several users alone. */
const onlyLastUser = (): Fault =>
  around(assign, async (request, next) => {
    const response = await next(request);
    const { users, entitlements } = assignmentOf(request);
    const isUnknown = [undefined, "user-entitlements.members-only"].includes(response.rule);
    return isAccepted(response) || !isUnknown || users.length < 2
      ? response
      : withFields(request, next, fieldOf({ users: users.slice(-1), entitlements }));
  });

/** What is assigned, by listing, caller and user. */
export function remember() {
  const assigned = new Map<string, Map<string, readonly string[]>>();
  const keyOf = ({ path, fields }: WireRequest) => `${path.itemID} ${fields.get("token")}`;
  const of = (request: WireRequest) => assigned.get(keyOf(request)) ?? new Map<string, string[]>();
  const watching = watch((request, response) => {
    if (request.operation !== assign || !isAccepted(response)) return;
    const { users, entitlements } = assignmentOf(request);
    const own = new Map(of(request));
    for (const user of users) own.set(user, entitlements);
    assigned.set(keyOf(request), own);
  });
  return { of, all: assigned, watching };
}

/** Adds to what users have, instead of replacing it. */
function addUp(): Fault {
  const { of, watching } = remember();
  return together(
    around(assign, async (request, next) => {
      const before = of(request);
      const response = await next(request);
      const { users, entitlements } = assignmentOf(request);
      if (isAccepted(response) && entitlements.length > 0)
        for (const user of users) {
          const sum = [...new Set([...(before.get(user) ?? []), ...entitlements])];
          await withFields(request, next, fieldOf({ users: [user], entitlements: sum }));
        }
      return response;
    }),
    watching,
  );
}

interface Pool {
  readonly maxUsers?: number;
}

/** Refuses an assignment if what it counts is beyond maxUsers. */
function counting(countOf: (request: WireRequest, memory: ReturnType<typeof remember>) => number) {
  const memory = remember();
  const [organizations, limits] = [new Map<string | null, unknown>(), new Map<string, number>()];
  return together(
    around(assign, async (request, next) => {
      const { path, fields } = request;
      const purchaser = organizations.get(fields.get("token"));
      const limit = limits.get(`${path.itemID} ${purchaser}`) ?? Number.POSITIVE_INFINITY;
      const response = await next(request);
      return isAccepted(response) && countOf(request, memory) > limit
        ? exampleOf(assign, "beyondMaxUsers", request)
        : response;
    }),
    watch(({ operation, path, fields }, response) => {
      const { purchaserOrgId } = bodyOf(response) ?? {};
      if (operation === "expressInterest" || operation === "startTrial")
        organizations.set(fields.get("token"), purchaserOrgId);
      const pool = operation === "provisionOrgEntitlements" ? fields.get("orgEntitlements") : null;
      const { maxUsers } = (pool ? JSON.parse(pool) : {}) as Pool;
      if (maxUsers !== undefined) limits.set(`${path.itemID} ${purchaserOrgId}`, maxUsers);
    }),
    memory.watching,
  );
}

const countEntitlements = (): Fault =>
  counting((request, { of }) => {
    const { users, entitlements } = assignmentOf(request);
    const others = [...of(request)].filter(([user]) => !users.includes(user));
    const before = others.map(([, names]) => names.length).reduce((sum, one) => sum + one, 0);
    // One request alone is within the limit, so that nothing but the sum is counted wrongly.
    return before === 0 ? 0 : before + users.length * entitlements.length;
  });

/** Counts the users of all purchasers of the listing. */
const countEveryone = (): Fault =>
  counting((request, { all }) => {
    const { users } = assignmentOf(request);
    const others = [...all]
      .filter(([key]) => key.startsWith(`${request.path.itemID} `))
      .flatMap(([, own]) => [...own].flatMap(([user, names]) => (names.length > 0 ? [user] : [])));
    return new Set([...users, ...others]).size;
  });

/** Revokes everything from users who were named before and aren't now, if an assignment is of that kind. */
const revokeFromOthers = (isSo: (assignment: Assignment) => boolean): Fault => {
  const named = new Set<string>();
  return around(assign, async (request, next) => {
    const response = await next(request);
    const assignment = assignmentOf(request);
    const users = [...named].filter((user) => !assignment.users.includes(user));
    for (const user of assignment.users) named.add(user);
    if (users.length > 0 && isSo(assignment))
      await withFields(request, next, fieldOf({ users, entitlements: [] }));
    return response;
  });
};

/** Shows what a user has of another listing, if it has nothing of this one. */
function mixListings(): Fault {
  const assigned = new Map<string | undefined, readonly string[]>();
  return together(
    alterResult("getUserEntitlements", ({ userEntitlements: one, ...body }, { path }) =>
      one.entitlements.length > 0
        ? { ...body, userEntitlements: one }
        : {
            ...body,
            userEntitlements: { ...one, entitlements: assigned.get(path.userName) ?? [] },
          },
    ),
    watch((request, response) => {
      if (request.operation !== assign || !isAccepted(response)) return;
      const { users, entitlements } = assignmentOf(request);
      for (const user of users) assigned.set(user, entitlements);
    }),
  );
}

/** Rules on what is read after an assignment to several users. */
const ASSIGNED = [
  "user-entitlements.list-content",
  "user-entitlements.one-content",
  "user-entitlements.replaces",
  "user-entitlements.named-only",
  "user-entitlements.empty-revokes",
  "user-entitlements.list-pages",
  "user-entitlements.within-max-users",
  "provisioned-listings.content",
  "provisioned-listings.pages",
] as const;

export const assignments: Catalogue = {
  "user-entitlements.members-only": { "looks at the last user alone": onlyLastUser },
  "user-entitlements.within-max-users": { "counts the users of every purchaser": countEveryone },
  "user-entitlements.effect": {
    "assigns to the first user alone": breaking(ASSIGNED, () =>
      reassign(({ users }) => ({ users: users.slice(1), entitlements: [] })),
    ),
    "assigns the first entitlement alone": () =>
      reassign(({ users, entitlements }) => ({ users, entitlements: entitlements.slice(0, 1) })),
    "assigns to ten users at most": () =>
      around(assign, async (request, next) => {
        const { users, entitlements } = assignmentOf(request);
        return users.length > 10 && users.length <= 25
          ? withFields(request, next, fieldOf({ users: users.slice(0, 10), entitlements }))
          : next(request);
      }),
    "says that it failed": () => alterResult(assign, () => ({ success: false })),
    "assigns nothing": breaking(ASSIGNED, () =>
      reassign(({ users }) => ({ users, entitlements: [] })),
    ),
  },
  "user-entitlements.named-only": {
    "revokes from those who aren't named": breaking(
      ["user-entitlements.one-content", "user-entitlements.list-content"],
      () => revokeFromOthers(() => true),
    ),
    "revokes from everyone": () =>
      revokeFromOthers(({ entitlements }) => entitlements.length === 0),
    "mixes assignments of two listings": mixListings,
  },
  "user-entitlements.replaces": { "adds to what users have": addUp },
  "user-entitlements.empty-revokes": {
    "revokes nothing": () =>
      respondInstead(
        assign,
        "entitlementsAssigned",
        (request) => assignmentOf(request).entitlements.length === 0,
      ),
  },
  "user-entitlements.counts-distinct": {
    "counts a user once for every entitlement": countEntitlements,
  },
  "user-entitlements.no-pool": {
    "assigns without a pool": () =>
      accept(
        assign,
        "entitlementsAssigned",
        (_, { rule }) => rule === "user-entitlements.within-pool",
      ),
  },
};
