/** What organizations have of listings, read and deleted without trust in responses: a broken portal is cleaned up too. */
import type { EntitlementPool, Provision } from "../../../generated/openapi.types.ts";
import type { Actor } from "../../model/actor.ts";
import type { Exchange } from "../../model/exchange.ts";
import type { Fixtures, OrganizationName } from "../../model/fixtures.ts";
import { isDoubtful } from "../../runner/http/gateway.ts";
import { ABSENT, objectIn } from "../../runner/http/response.ts";
import { Unreachable } from "../../runner/http/unreachable.ts";
import { eventually } from "../../runner/waiting.ts";

/** The administrators by organization: the vendor's deletes, each reads what its own organization has. */
export type Administrators = Readonly<Partial<Record<OrganizationName, Actor>>> & {
  readonly vendor: Actor;
};

/** The entitlements of one member. */
export interface Assignment {
  readonly username: string;
  readonly entitlements: readonly string[];
}

/** What an organization has of one listing. */
export interface Existing {
  readonly provision: Provision;
  readonly assignments: readonly Assignment[];
}

export interface ExistingProvisions {
  /** The listings of which an organization has something, by its own list. */
  readonly listingsOf: (holder: OrganizationName) => Promise<ReadonlySet<string>>;
  /** All that an organization has of a listing, by either side's list. */
  readonly wholeOf: (holder: OrganizationName, listing: string) => Promise<Existing | undefined>;
  /** Deletes what an organization has of listings. Returns the deletions of what it then still has, by listing. */
  readonly empty: (
    holder: OrganizationName,
    listings: Iterable<string>,
  ) => Promise<ReadonlyMap<string, Exchange>>;
}

/** Most pages of customers that are read. */
const PAGES = 50;

export function createExistingProvisions(
  { organizations }: Fixtures,
  administrators: Administrators,
): ExistingProvisions {
  const entriesOf = (text: string, holder: OrganizationName) =>
    entriesIn(text).filter(({ purchaserOrgId }) => purchaserOrgId === organizations[holder]);
  const purchasesOf = async (holder: OrganizationName) => {
    const asked = { portalID: "self", status: "all" };
    const exchange = await administrators[holder]?.exchange("listPurchases", asked);
    return exchange === undefined ? [] : entriesOf(textOf(exchange), holder);
  };
  const soldTo = async (holder: OrganizationName, listing: string) => {
    for (let start = 1, page = 0; start > 0 && page < PAGES; page += 1) {
      const asked = { portalID: "self", status: "all", itemId: listing, num: 100, start };
      const text = textOf(await administrators.vendor.exchange("listCustomers", asked));
      const entry = entriesOf(text, holder).find(({ itemId }) => itemId === listing);
      if (entry !== undefined) return entry;
      const next = Number(objectIn(text)?.nextStart ?? 0);
      start = next > start ? next : 0;
    }
    return undefined;
  };
  const assignmentsOf = async (holder: OrganizationName, itemID: string) => {
    const exchange = await administrators[holder]?.exchange("listUserEntitlements", { itemID });
    return exchange === undefined ? [] : assignmentsIn(textOf(exchange));
  };
  const listingsOf = async (holder: OrganizationName) =>
    new Set((await purchasesOf(holder)).flatMap(({ itemId }) => itemId ?? []));
  // How long a deletion may take to be seen, in milliseconds. If one never is, later ones don't wait.
  let patience = 2_000;
  return {
    listingsOf,
    async empty(holder, listings) {
      const left = new Map<string, Exchange>();
      const purchaserOrgId = organizations[holder];
      for (const itemID of listings) {
        const asked = { itemID, purchaserOrgId };
        left.set(itemID, await administrators.vendor.exchange("deleteProvision", asked));
      }
      const isEmpty = async () => {
        const present = await listingsOf(holder);
        for (const listing of left.keys()) if (!present.has(listing)) left.delete(listing);
        return left.size === 0;
      };
      if (!(await eventually(isEmpty, patience))) patience = 0;
      return left;
    },
    async wholeOf(holder, listing) {
      const sold = await soldTo(holder, listing);
      const own = (await purchasesOf(holder)).find(({ itemId }) => itemId === listing);
      if (own === undefined && sold === undefined) return undefined;
      const provision = { ...sold, ...own } as Provision;
      const assignments = provision.orgEntitlements ? await assignmentsOf(holder, listing) : [];
      return { provision, assignments };
    },
  };
}

/** A pool as a call sets it. A portal may say more of it, such as its time. */
export const poolOf = ({ orgEntitlements: pool }: Provision): EntitlementPool | undefined => {
  if (!pool) return undefined;
  const entitlements = Object.entries(pool.entitlements ?? {});
  return {
    maxUsers: pool.maxUsers,
    entitlements: Object.fromEntries(entitlements.map(([name, of]) => [name, { num: of?.num }])),
  };
};

/**
 * The text of a response, however strange, if it is the portal's: the page of a gateway is no empty list. If the portal
 * leaves the operation out, the other side's list says what there is.
 */
function textOf(exchange: Exchange): string {
  if (ABSENT.includes(exchange.response.status)) return "";
  if (isDoubtful(exchange)) throw new Unreachable(exchange.request, exchange.response);
  return exchange.response.text;
}

/** The provisions of all lists in a response. */
function entriesIn(text: string): Partial<Provision>[] {
  const groups = Object.values(objectIn(text) ?? {});
  const entries = groups.flatMap((group) => (Array.isArray(group) ? (group as unknown[]) : []));
  return entries.flatMap(
    (entry) => (entry as { provision?: Partial<Provision> | null } | null)?.provision ?? [],
  );
}

function assignmentsIn(text: string): Assignment[] {
  const list = objectIn(text)?.userEntitlements;
  if (!Array.isArray(list)) return [];
  return (list as (Partial<Assignment> | null)[]).flatMap((entry) =>
    typeof entry?.username === "string" && Array.isArray(entry.entitlements)
      ? { username: entry.username, entitlements: entry.entitlements }
      : [],
  );
}
