/** What can be looked up. */
import type { Kysely } from "kysely";
import type { Listing as ListingAnswer } from "../../generated/openapi.types.ts";
import { byKey } from "./byKey.ts";
import { accountOf, assignmentOf, itemOf, listingOf, organizationOf, provisionOf, shownListing } from "./rows.ts";
import { withCompany } from "./select.ts";
import type { Reads } from "./store.ts";
import type { ItemRow, OrganizationRow, Tables } from "./tables.ts";

/** Lookups in a database, or within one of its transactions. */
export function reads(db: Kysely<Tables>): Reads {
  return {
    async account(username) {
      const row = await db.selectFrom("user").selectAll().where("username", "=", username).executeTakeFirst();
      return row && accountOf(row);
    },
    application: (clientId) => db.selectFrom("application").selectAll().where("clientId", "=", clientId).executeTakeFirst(),
    async organization(id) {
      const row = await db.selectFrom("organization").selectAll().where("id", "=", id).executeTakeFirst();
      return row && organizationOf(row);
    },
    async item(itemId) {
      const row = await db.selectFrom("item").selectAll().where("itemId", "=", itemId).executeTakeFirst();
      return row && itemOf(row);
    },
    async listing(itemId) {
      const row = await db
        .selectFrom("item")
        .innerJoin("organization", "organization.id", "item.orgId")
        .selectAll("item")
        .select("organization.canProvisionDirectPurchase")
        .where("item.itemId", "=", itemId)
        .where("item.listingPublishedDate", "is not", null)
        .executeTakeFirst();
      return row && listingOf(row);
    },
    async provisionsOf(itemId, orgId) {
      const rows = await db
        .selectFrom("provision")
        .selectAll()
        .where("purchaserOrgId", "=", orgId)
        .where((where) => where.or([where("itemId", "=", itemId), where("provisionedItemId", "=", itemId)]))
        .execute();
      return rows.map(provisionOf);
    },
    async provision(itemId, purchaserOrgId) {
      const row = await db
        .selectFrom("provision")
        .selectAll()
        .where("itemId", "=", itemId)
        .where("purchaserOrgId", "=", purchaserOrgId)
        .executeTakeFirst();
      return row && provisionOf(row);
    },
    relationship: (originItemId, destinationItemId, type) =>
      db
        .selectFrom("relationship")
        .selectAll()
        .where("originItemId", "=", originItemId)
        .where("destinationItemId", "=", destinationItemId)
        .where("type", "=", type)
        .executeTakeFirst(),
    async related(itemId, type, direction) {
      const [here, there] =
        direction === "forward"
          ? (["originItemId", "destinationItemId"] as const)
          : (["destinationItemId", "originItemId"] as const);
      const ids = db.selectFrom("relationship").select(there).where(here, "=", itemId).where("type", "=", type);
      const rows = await db.selectFrom("item").selectAll().where("itemId", "in", ids).orderBy("itemId").execute();
      return rows.map(itemOf);
    },
    async assignments(itemId, orgId) {
      const rows = await db
        .selectFrom("assignment")
        .selectAll()
        .where("itemId", "=", itemId)
        .where("orgId", "=", orgId)
        .orderBy("username")
        .execute();
      return rows.map(assignmentOf);
    },
    async assignedTo(username) {
      const rows = await db
        .selectFrom("assignment")
        .innerJoin("provision", (join) =>
          join.onRef("provision.itemId", "=", "assignment.itemId").onRef("provision.purchaserOrgId", "=", "assignment.orgId"),
        )
        .selectAll("provision")
        .where("assignment.username", "=", username)
        .orderBy("provision.itemId")
        .execute();
      return withCompany(db, rows);
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
      const query = db.selectFrom("item").selectAll().where("listed", "=", 1);
      return withVendors(db, await (vendor === undefined ? query : query.where("orgId", "=", vendor)).execute());
    },
    async offer(itemId) {
      const query = db.selectFrom("item").selectAll().where("itemId", "=", itemId).where("listingPublishedDate", "is not", null);
      return (await withVendors(db, await query.execute()))[0];
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
