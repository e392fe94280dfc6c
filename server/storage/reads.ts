/** Lookups, inside and outside of transactions. */
import type { Kysely } from "kysely";
import type { Listing as ListingResponse } from "../../generated/openapi.types.ts";
import { byKey } from "./byKey.ts";
import { findItemsOf, findUsername, findUsersOf, isItemHeld } from "./content.ts";
import * as lookups from "./lookups.ts";
import {
  accountOf,
  assignmentOf,
  itemOf,
  listingOf,
  organizationOf,
  provisionOf,
  toListingResponse,
} from "./rows.ts";
import { withRelated } from "./select.ts";
import type { Reads } from "./store.ts";
import type { ItemRow, OrganizationRow, Tables } from "./tables.ts";

/** Creates the lookups of a database or transaction. */
export function createReads(db: Kysely<Tables>): Reads {
  return {
    async account(username) {
      const row = await lookups.findUser(db, { username });
      return row && accountOf(row);
    },
    usernameOf: (userId) => findUsername(db, userId),
    application: (clientId) => lookups.findApplication(db, { clientId }),
    async organization(id) {
      const row = await lookups.findOrganization(db, { id });
      return row && organizationOf(row);
    },
    async item(itemId) {
      const row = await lookups.findItem(db, { itemId });
      return row && itemOf(row);
    },
    async listing(itemId) {
      const row = await lookups.findListing(db, { itemId });
      return row && listingOf(row);
    },
    async provisionsOf(itemId, orgId) {
      return (await lookups.findProvisionsOf(db, { itemId, orgId })).map(provisionOf);
    },
    async provision(itemId, purchaserOrgId) {
      const row = await lookups.findProvision(db, { itemId, purchaserOrgId });
      return row && provisionOf(row);
    },
    relationship: (originItemId, destinationItemId, type) =>
      lookups.findRelationship(db, { originItemId, destinationItemId, type }),
    async related(itemId, type, direction) {
      return (
        await (direction === "forward" ? lookups.findDestinations : lookups.findOrigins)(db, {
          itemId,
          type,
        })
      ).map(itemOf);
    },
    async assignments(itemId, orgId) {
      return (await lookups.findAssignments(db, { itemId, orgId })).map(assignmentOf);
    },
    async assignedTo(username) {
      return withRelated(db, await lookups.findProvisionsAssignedTo(db, { username }));
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
    users: (selection) => findUsersOf(db, selection),
    itemsOf: (selection) => findItemsOf(db, selection),
    isHeld: (item) => isItemHeld(db, item),
    async offers(vendor) {
      return withVendors(
        db,
        await (vendor === undefined
          ? lookups.findOffered(db, {})
          : lookups.findOfferedBy(db, { vendor })),
      );
    },
    async offer(itemId) {
      return (await withVendors(db, await lookups.findEverListed(db, { itemId })))[0];
    },
  };
}

/** Converts rows to listings with their vendors. */
async function withVendors(
  db: Kysely<Tables>,
  rows: readonly ItemRow[],
): Promise<ListingResponse[]> {
  if (rows.length === 0) return [];
  const vendors = await byKey<OrganizationRow>(
    "id",
    rows.map(({ orgId }) => orgId),
    (ids) => db.selectFrom("organization").selectAll().where("id", "in", ids),
  );
  return rows.map((row) => toListingResponse(row, vendors(row.orgId)));
}
