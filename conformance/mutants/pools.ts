/** Faults in entitlements for organizations, and in the listings that a user has. */
import type { Provision } from "../../generated/openapi.types.ts";
import { MINUTE } from "../runner/waiting.ts";
import {
  assume,
  continueAfterEnd,
  countOneMore,
  ignore,
  omit,
  refuseField,
  show,
} from "./edits.ts";
import {
  alterResult,
  around,
  type Fault,
  isAccepted,
  type Json,
  respondInstead,
  together,
  watch,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";
import { alterProvisions, withFields } from "./places.ts";

const HOUR = 60 * MINUTE;
const provision = "provisionOrgEntitlements";

type Pool = {
  maxUsers: number;
  entitlementsModified?: number;
  entitlements: Record<string, { num: number }>;
};

/** Adds a pool to the one before. */
function addPools(): Fault {
  const all: Record<string, unknown> = {};
  return together(
    alterProvisions((provision) => {
      const pool = provision.orgEntitlements as Pool | undefined;
      if (pool?.entitlements) Object.assign(pool.entitlements, all);
    }),
    watch(({ operation, fields }) => {
      const text = operation === provision ? fields.get("orgEntitlements") : null;
      if (text) Object.assign(all, (JSON.parse(text) as Partial<Pool>).entitlements);
    }),
  );
}

/** Alters the pool in the response. */
const pools = (alter: (pool: Pool) => object): Fault =>
  show(provision, (body) => ({ orgEntitlements: alter(body.orgEntitlements as Pool) }));

/** Provisions the pool of a request to everyone for whom there was one before. */
function sharePools(): Fault {
  const purchasers = new Set<string>();
  return around(provision, async (request, next) => {
    const response = await next(request);
    if (!isAccepted(response)) return response;
    for (const purchaserOrgId of purchasers) await withFields(request, next, { purchaserOrgId });
    purchasers.add(request.fields.get("purchaserOrgId") ?? "");
    return response;
  });
}

/** Gives a purchaser who has a pool the same one again. */
function keepPools(): Fault {
  const pools = new Map<string, string>();
  return around(provision, async (request, next) => {
    const response = await next(request);
    if (!isAccepted(response)) return response;
    const { path, fields } = request;
    const holder = `${path.itemID} ${fields.get("purchaserOrgId")}`;
    const orgEntitlements = pools.get(holder);
    if (orgEntitlements !== undefined) return withFields(request, next, { orgEntitlements });
    pools.set(holder, fields.get("orgEntitlements") ?? "");
    return response;
  });
}

export const entitlementPools: Catalogue = {
  "org-entitlements.effect": {
    "keeps no pool": () =>
      around(provision, async (request, next) => {
        const response = await next(request);
        const none = JSON.stringify({ maxUsers: 0, entitlements: {} });
        if (isAccepted(response)) await withFields(request, next, { orgEntitlements: none });
        return response;
      }),
    "shows one user more": () => pools((pool) => ({ ...pool, maxUsers: pool.maxUsers + 1 })),
    "shows no entitlements": () => pools((pool) => ({ ...pool, entitlements: {} })),
    "gives every purchaser the latest pool": sharePools,
    "keeps the first pool": breaking(["org-entitlements.replaces"], keepPools),
    "leaves the pool out": breaking(
      ["provisionOrgEntitlements.response", "org-entitlements.modified"],
      () => omit(provision, "orgEntitlements"),
    ),
    "shows names of entitlements in lower case": () =>
      pools((pool) => ({
        ...pool,
        entitlements: Object.fromEntries(
          Object.entries(pool.entitlements).map(([name, own]) => [name.toLowerCase(), own]),
        ),
      })),
    "shows the provision of a purchase as a trial": () =>
      alterResult(provision, (body) =>
        (body as unknown as Json).purchased === true
          ? { ...body, trial: true, purchased: false }
          : body,
      ),
  },
  "org-entitlements.modified": {
    "shows a pool as an hour older": () =>
      pools((pool) => ({ ...pool, entitlementsModified: (pool.entitlementsModified ?? 0) - HOUR })),
    "doesn't show when a pool was modified": breaking(["provisionOrgEntitlements.response"], () =>
      pools(({ entitlementsModified: _, ...pool }) => pool),
    ),
  },
  "org-entitlements.replaces": {
    "forgets pools": () =>
      alterProvisions((one) => delete one.orgEntitlements, ["listPurchases", "listCustomers"]),
    "adds pools up": addPools,
    "keeps five licences of a trial": () =>
      alterProvisions((one) => {
        const { itemId, orgEntitlements: pool } = one as unknown as Provision;
        if (pool) pool.entitlements[itemId] = { num: 5 };
      }),
  },
  "org-entitlements.subscription-optional": {
    "refuses a subscription": () => refuseField(provision, "purchaserSubscriptionId"),
    "demands the subscription of the purchaser": breaking(["org-entitlements.effect"], () =>
      respondInstead(
        provision,
        "invalidParameters",
        ({ fields }) => !fields.has("purchaserSubscriptionId"),
      ),
    ),
  },
  "org-entitlements.parameters-required": {
    "provisions a pool for no purchaser": () =>
      respondInstead(
        provision,
        "entitlementsProvisioned",
        ({ fields }) => !fields.has("purchaserOrgId"),
      ),
    "provisions no pool": () =>
      respondInstead(
        provision,
        "entitlementsProvisioned",
        ({ fields }) => !fields.has("orgEntitlements"),
      ),
  },
  "org-entitlements.call-instant": {
    "shows that it was an hour ago": breaking(["provision.instants"], () =>
      alterResult(provision, (body) => {
        const modified = (body.modified ?? 0) - HOUR;
        return {
          ...body,
          modified,
          orgEntitlements: { ...(body.orgEntitlements as object), entitlementsModified: modified },
        };
      }),
    ),
  },
  "provisioned-listings.content": {
    "lists no assigned listings": () =>
      show("listProvisionedListings", { total: 0, provisionedListings: [] }),
  },
  "provisioned-listings.total": {
    "counts one listing more": () => countOneMore("listProvisionedListings"),
  },
  "provisioned-listings.next-start-end": {
    "continues after the last page of assigned listings": () =>
      continueAfterEnd("listProvisionedListings"),
  },
  "provisioned-listings.pages": {
    "has one page of assigned listings": () => ignore("listProvisionedListings", "num", "start"),
  },
  "provisioned-listings.page-default": {
    "has pages of twenty assigned listings": () => assume("listProvisionedListings", "num", "20"),
  },
};
