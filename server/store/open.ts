/** Opens a store: one body of queries, whatever the engine. */
import { type Dialect, Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import type { Listing as ListingAnswer } from "../../generated/openapi.types.ts";
import { byKey } from "./byKey.ts";
import { migrations } from "./migrations.ts";
import {
  accountOf,
  assignmentOf,
  assignmentRow,
  listingOf,
  listingRow,
  organizationOf,
  organizationRow,
  provisionOf,
  provisionRow,
  shownListing,
  userRow,
} from "./rows.ts";
import { select } from "./select.ts";
import type { Ledger, Store } from "./store.ts";
import type { ListingRow, OrganizationRow, Tables } from "./tables.ts";
import type { Template } from "./template.ts";

const LISTED_TO_PROVISIONED = "Listed2Provisioned";

/** Opens the store of a dialect, with its schema brought up to date. */
export async function openStore(dialect: Dialect): Promise<Store> {
  const db = new Kysely<Tables>({ dialect });
  await migrate(db);
  return {
    async account(username) {
      const row = await db.selectFrom("user").selectAll().where("username", "=", username).executeTakeFirst();
      return row && accountOf(row);
    },
    async organization(id) {
      const row = await db.selectFrom("organization").selectAll().where("id", "=", id).executeTakeFirst();
      return row && organizationOf(row);
    },
    async listings(vendor) {
      const query = db.selectFrom("listing").selectAll();
      return withVendors(db, await (vendor === undefined ? query : query.where("orgId", "=", vendor)).execute());
    },
    async listing(itemId) {
      return (await withVendors(db, await db.selectFrom("listing").selectAll().where("itemId", "=", itemId).execute()))[0];
    },
    transaction: (work) => db.transaction().execute((transaction) => work(ledger(transaction))),
    select: (selection) => select(db, selection),
    seed: (template) => db.transaction().execute((transaction) => seed(transaction, template)),
    async isEmpty() {
      return (await db.selectFrom("organization").select("id").limit(1).executeTakeFirst()) === undefined;
    },
    close: () => db.destroy(),
  };
}

async function migrate(db: Kysely<Tables>): Promise<void> {
  const provider = { getMigrations: async (): Promise<Record<string, Migration>> => migrations };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw new Error("the database cannot be brought to this program's schema", { cause: error });
}

/** Listings as the marketplace shows them, each with its vendor. */
async function withVendors(db: Kysely<Tables>, rows: readonly ListingRow[]): Promise<ListingAnswer[]> {
  if (rows.length === 0) return [];
  const ids = [...new Set(rows.map(({ orgId }) => orgId))];
  const vendors = await byKey<OrganizationRow>("id", db.selectFrom("organization").selectAll().where("id", "in", ids));
  return rows.map((row) => shownListing(row, vendors(row.orgId)));
}

function ledger(db: Kysely<Tables>): Ledger {
  return {
    async listing(itemId) {
      const row = await db
        .selectFrom("listing")
        .innerJoin("organization", "organization.id", "listing.orgId")
        .selectAll("listing")
        .select("organization.canProvisionDirectPurchase")
        .where("listing.itemId", "=", itemId)
        .executeTakeFirst();
      return row && listingOf(row);
    },
    async organizationExists(orgId) {
      return (await db.selectFrom("organization").select("id").where("id", "=", orgId).executeTakeFirst()) !== undefined;
    },
    async related(originItemId, destinationItemId) {
      const row = await db
        .selectFrom("relationship")
        .select("type")
        .where("originItemId", "=", originItemId)
        .where("destinationItemId", "=", destinationItemId)
        .where("type", "=", LISTED_TO_PROVISIONED)
        .executeTakeFirst();
      return row !== undefined;
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
    async assign(itemId, orgId, assignments) {
      for (const assignment of assignments) {
        const row = assignmentRow(itemId, orgId, assignment);
        await db
          .deleteFrom("assignment")
          .where("itemId", "=", itemId)
          .where("orgId", "=", orgId)
          .where("username", "=", row.username)
          .execute();
        if (assignment.entitlements.length > 0) await db.insertInto("assignment").values(row).execute();
      }
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
    async save(provision) {
      const row = provisionRow(provision);
      await db
        .insertInto("provision")
        .values(row)
        .onConflict((conflict) => conflict.columns(["itemId", "purchaserOrgId"]).doUpdateSet(row))
        .execute();
    },
    async remove(itemId, purchaserOrgId) {
      await db.deleteFrom("assignment").where("itemId", "=", itemId).where("orgId", "=", purchaserOrgId).execute();
      await db.deleteFrom("provision").where("itemId", "=", itemId).where("purchaserOrgId", "=", purchaserOrgId).execute();
    },
  };
}

async function seed(db: Kysely<Tables>, template: Template): Promise<void> {
  for (const table of ["assignment", "provision", "relationship", "listing", "item", "user", "organization"] as const) {
    await db.deleteFrom(table).execute();
  }
  const items = [...template.items, ...template.listings].map(({ itemId, orgId, title }) => ({ itemId, orgId, title }));
  const relationships = template.listed2Provisioned.map(([originItemId, destinationItemId]) => ({
    originItemId,
    destinationItemId,
    type: LISTED_TO_PROVISIONED,
  }));
  const rows = {
    organization: template.organizations.map(organizationRow),
    user: template.users.map(userRow),
    item: items,
    listing: template.listings.map(listingRow),
    relationship: relationships,
  };
  for (const [table, values] of Object.entries(rows) as [keyof typeof rows, never[]][]) {
    // No values would be no SQL.
    if (values.length > 0) await db.insertInto(table).values(values).execute();
  }
}
