import { type Asked, accepting, asking, type Fault, replying, results, together } from "./fault.ts";
import type { Planted } from "./mutant.ts";

const HOUR = 60 * 60 * 1000;
const provision = "provisionOrgEntitlements";
const assign = "provisionUserEntitlements";

interface Assignment {
  readonly users: readonly string[];
  readonly entitlements: readonly string[];
}

const assignmentOf = ({ fields }: Pick<Asked, "fields">): Assignment =>
  JSON.parse(fields.get("userEntitlements") ?? '{"users":[],"entitlements":[]}') as Assignment;

/** Assigns something else. */
const assigning = (change: (assignment: Assignment) => Assignment): Fault =>
  asking(assign, (fields) => fields.set("userEntitlements", JSON.stringify(change(assignmentOf({ fields })))));

/** Adds to what users hold, instead of replacing it. */
function addsUp(): Fault {
  const held = new Set<string>();
  return assigning(({ users, entitlements }) => {
    for (const name of entitlements) held.add(name);
    return { users, entitlements: entitlements.length === 0 ? [] : [...held] };
  });
}

/** Counts a user once for every entitlement. */
function countsEntitlements(): Fault {
  let count = 0;
  let maxUsers = Number.POSITIVE_INFINITY;
  return async (asked, send) => {
    const pool = asked.operation === provision ? asked.fields.get("orgEntitlements") : null;
    if (pool !== null) maxUsers = (JSON.parse(pool) as { maxUsers?: number }).maxUsers ?? maxUsers;
    if (asked.operation === assign) count += assignmentOf(asked).users.length * assignmentOf(asked).entitlements.length;
    return replying(assign, "beyondMaxUsers", () => count > maxUsers)(asked, send);
  };
}

/** Adds a pool to the one before. */
function addsPools(): Fault {
  const all: Record<string, unknown> = {};
  const watch: Fault = (asked, send) => {
    Object.assign(all, (JSON.parse(asked.fields.get("orgEntitlements") ?? "{}") as { entitlements?: object }).entitlements);
    return send(asked);
  };
  return together(
    watch,
    results("listPurchases", (groups) => {
      for (const { provision } of Object.values(groups).flat())
        if (provision.orgEntitlements) Object.assign(provision.orgEntitlements.entitlements, all);
    }),
  );
}

/** Changes the pool that is answered. */
const pools = (change: (pool: { maxUsers: number; entitlementsModified?: number; entitlements: object }) => object): Fault =>
  results(provision, (body) => ({ ...body, orgEntitlements: change(body.orgEntitlements as never) }));

export const entitlements: Planted = {
  "org-entitlements.effect": {
    "counts one user more": () => pools((pool) => ({ ...pool, maxUsers: pool.maxUsers + 1 })),
    "has no entitlements": () => pools((pool) => ({ ...pool, entitlements: {} })),
    "carries no pool": () => results(provision, ({ orgEntitlements: _, ...body }) => body),
  },
  "org-entitlements.modified": {
    "is not modified by a pool": () => results(provision, (body) => ({ ...body, modified: (body.modified ?? 0) - 1 })),
    "does not say when": () => pools(({ entitlementsModified: _, ...pool }) => pool),
  },
  "org-entitlements.replaces": { "adds pools up": addsPools },
  "org-entitlements.subscription-optional": {
    "wants the subscription of the purchaser": () =>
      replying(provision, "invalidParameters", ({ fields }) => !fields.has("purchaserSubscriptionId")),
  },
  "org-entitlements.call-instant": {
    "says that it was an hour ago": () =>
      results(provision, (body) => {
        const modified = (body.modified ?? 0) - HOUR;
        return { ...body, modified, orgEntitlements: { ...(body.orgEntitlements as object), entitlementsModified: modified } };
      }),
  },
  "user-entitlements.effect": {
    "assigns to the first user alone": () => assigning(({ users, entitlements }) => ({ users: users.slice(0, 1), entitlements })),
    "assigns the first entitlement alone": () =>
      assigning(({ users, entitlements }) => ({ users, entitlements: entitlements.slice(0, 1) })),
    "assigns nothing": () => replying(assign, "entitlementsAssigned"),
  },
  "user-entitlements.replaces": { "adds to what users hold": addsUp },
  "user-entitlements.empty-revokes": {
    "takes nothing from anybody": () =>
      replying(assign, "entitlementsAssigned", (asked) => assignmentOf(asked).entitlements.length === 0),
  },
  "user-entitlements.counts-distinct": { "counts a user once for every entitlement": countsEntitlements },
  "user-entitlements.no-pool": { "assigns without a pool": () => accepting(assign, "entitlementsAssigned") },
  "user-entitlements.list-content": {
    "leaves a member out": () =>
      results("listUserEntitlements", (answer) => ({ ...answer, userEntitlements: answer.userEntitlements.slice(1) })),
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
    "has one page": () =>
      asking("listUserEntitlements", (fields) => {
        fields.delete("num");
        fields.delete("start");
      }),
  },
  "user-entitlements.one-object": {
    "answers with a list": () =>
      results("getUserEntitlements", ({ userEntitlements, ...answer }) => ({ ...answer, userEntitlements: [userEntitlements] })),
  },
  "provisioned-listings.content": {
    "assigns nothing": () => results("listProvisionedListings", (page) => ({ ...page, total: 0, provisionedListings: [] })),
  },
  "provisioned-listings.next-start-end": {
    "goes on after the last page": () =>
      results("listProvisionedListings", (page) => ({
        ...page,
        nextStart: page.nextStart === -1 ? page.total + 1 : page.nextStart,
      })),
  },
  "provisioned-listings.pages": {
    "has one page": () =>
      asking("listProvisionedListings", (fields) => {
        fields.delete("num");
        fields.delete("start");
      }),
  },
  "provisioned-listings.page-default": {
    "has pages of twenty": () => asking("listProvisionedListings", (fields) => fields.has("num") || fields.set("num", "20")),
  },
};
