import { asking, type Fault, isAccepted, replying, results, together } from "./fault.ts";
import type { Planted } from "./mutant.ts";

const HOUR = 60 * 60 * 1000;
const provision = "provisionOrgEntitlements";

/** Adds a pool to the one before. */
function addsPools(): Fault {
  const all: Record<string, unknown> = {};
  const watch: Fault = (asked, send) => {
    Object.assign(
      all,
      (JSON.parse(asked.fields.get("orgEntitlements") ?? "{}") as { entitlements?: object })
        .entitlements,
    );
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
const pools = (
  change: (pool: {
    maxUsers: number;
    entitlementsModified?: number;
    entitlements: object;
  }) => object,
): Fault =>
  results(provision, (body) => ({
    ...body,
    orgEntitlements: change(body.orgEntitlements as never),
  }));

/** Gives the pool of a request to everybody for whom there was one before. */
function sharesPools(): Fault {
  const purchasers = new Set<string>();
  return async (asked, send) => {
    const answered = await send(asked);
    if (asked.operation !== provision || !isAccepted(answered)) return answered;
    for (const other of purchasers) {
      const fields = new URLSearchParams(asked.fields);
      fields.set("purchaserOrgId", other);
      await send({ ...asked, fields });
    }
    purchasers.add(asked.fields.get("purchaserOrgId") ?? "");
    return answered;
  };
}

export const entitlements: Planted = {
  "org-entitlements.effect": {
    "counts one user more": () => pools((pool) => ({ ...pool, maxUsers: pool.maxUsers + 1 })),
    "has no entitlements": () => pools((pool) => ({ ...pool, entitlements: {} })),
    "gives every purchaser the latest pool": sharesPools,
    "carries no pool": () => results(provision, ({ orgEntitlements: _, ...body }) => body),
  },
  "org-entitlements.modified": {
    "takes a pool for an hour older": () =>
      pools((pool) => ({ ...pool, entitlementsModified: (pool.entitlementsModified ?? 0) - HOUR })),
    "does not say when": () => pools(({ entitlementsModified: _, ...pool }) => pool),
  },
  "org-entitlements.replaces": { "adds pools up": addsPools },
  "org-entitlements.subscription-optional": {
    "wants the subscription of the purchaser": () =>
      replying(
        provision,
        "invalidParameters",
        ({ fields }) => !fields.has("purchaserSubscriptionId"),
      ),
  },
  "org-entitlements.parameters-required": {
    "provisions a pool for nobody": () =>
      replying(provision, "entitlementsProvisioned", ({ fields }) => !fields.has("purchaserOrgId")),
    "provisions no pool": () =>
      replying(
        provision,
        "entitlementsProvisioned",
        ({ fields }) => !fields.has("orgEntitlements"),
      ),
  },
  "org-entitlements.call-instant": {
    "says that it was an hour ago": () =>
      results(provision, (body) => {
        const modified = (body.modified ?? 0) - HOUR;
        return {
          ...body,
          modified,
          orgEntitlements: { ...(body.orgEntitlements as object), entitlementsModified: modified },
        };
      }),
  },
  "provisioned-listings.content": {
    "assigns nothing": () =>
      results("listProvisionedListings", (page) => ({
        ...page,
        total: 0,
        provisionedListings: [],
      })),
  },
  "provisioned-listings.total": {
    "counts one listing more": () =>
      results("listProvisionedListings", (page) => ({ ...page, total: page.total + 1 })),
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
    "has pages of twenty": () =>
      asking("listProvisionedListings", (fields) => fields.has("num") || fields.set("num", "20")),
  },
};
