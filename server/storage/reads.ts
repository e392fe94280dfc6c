/** What can be looked up. */
import type { Kysely } from "kysely";
import type { Listing as ListingAnswer } from "../../generated/openapi.types.ts";
import { byKey } from "./byKey.ts";
import * as lookups from "./lookups.ts";
import { accountOf, assignmentOf, itemOf, listingOf, organizationOf, provisionOf, shownListing } from "./rows.ts";
import { withCompany } from "./select.ts";
import type { Reads } from "./store.ts";
import type { ItemRow, OrganizationRow, Tables } from "./tables.ts";

/** Lookups in a database, or within one of its transactions. */
export function reads(db: Kysely<Tables>): Reads {
  return {
    async account(username) {
      const row = await lookups.userNamed(db, { username });
      return row && accountOf(row);
    },
    application: (clientId) => lookups.applicationOf(db, { clientId }),
    async organization(id) {
      const row = await lookups.organizationWith(db, { id });
      return row && organizationOf(row);
    },
    async item(itemId) {
      const row = await lookups.itemWith(db, { itemId });
      return row && itemOf(row);
    },
    async listing(itemId) {
      const row = await lookups.listingWith(db, { itemId });
      return row && listingOf(row);
    },
    async provisionsOf(itemId, orgId) {
      return (await lookups.held(db, { itemId, orgId })).map(provisionOf);
    },
    async provision(itemId, purchaserOrgId) {
      const row = await lookups.provisionWith(db, { itemId, purchaserOrgId });
      return row && provisionOf(row);
    },
    relationship: (originItemId, destinationItemId, type) =>
      lookups.relationshipWith(db, { originItemId, destinationItemId, type }),
    async related(itemId, type, direction) {
      return (await (direction === "forward" ? lookups.destinations : lookups.origins)(db, { itemId, type })).map(itemOf);
    },
    async assignments(itemId, orgId) {
      return (await lookups.assignmentsOf(db, { itemId, orgId })).map(assignmentOf);
    },
    async assignedTo(username) {
      return withCompany(db, await lookups.provisionsAssignedTo(db, { username }));
    },
    async members(orgId, usernames) {
      const rows = await db
        .selectFrom("user")
        .select("username")
        .where("orgId", "=", orgId)
        .where("username", "in", usernames)
        .execute();
      return new Set(rows.map(({ username }) => username));
    },
    async offers(vendor) {
      return withVendors(db, await (vendor === undefined ? lookups.offered(db, {}) : lookups.offeredBy(db, { vendor })));
    },
    async offer(itemId) {
      return (await withVendors(db, await lookups.everListed(db, { itemId })))[0];
    },
  };
}

/** Listings as the marketplace shows them, each with its vendor. */
async function withVendors(db: Kysely<Tables>, rows: readonly ItemRow[]): Promise<ListingAnswer[]> {
  if (rows.length === 0) return [];
  const vendors = await byKey<OrganizationRow>(
    "id",
    rows.map(({ orgId }) => orgId),
    (ids) => db.selectFrom("organization").selectAll().where("id", "in", ids),
  );
  return rows.map((row) => shownListing(row, vendors(row.orgId)));
}
