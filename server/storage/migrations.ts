/** The schema as a list of migrations. A released migration never changes. */
import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { userIdOf } from "../domain/userId.ts";

export const migrations: Readonly<Record<string, Migration>> = {
  "0001-provisioning": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("organization")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("name", "text", (column) => column.notNull())
        .addColumn("nameLower", "text", (column) => column.notNull())
        .addColumn("description", "text")
        .addColumn("thumbnail", "text")
        .addColumn("email", "text")
        .addColumn("phone", "text")
        .addColumn("url", "text")
        .addColumn("canListApps", "integer", (column) => column.notNull())
        .addColumn("canListData", "integer", (column) => column.notNull())
        .addColumn("canListPreProvisionedItems", "integer", (column) => column.notNull())
        .addColumn("canProvisionDirectPurchase", "integer", (column) => column.notNull())
        .execute();
      await db.schema
        .createTable("user")
        .addColumn("username", "text", (column) => column.primaryKey())
        .addColumn("orgId", "text", (column) => column.notNull().references("organization.id"))
        .addColumn("role", "text", (column) => column.notNull())
        .addColumn("privileges", "text", (column) => column.notNull())
        .addColumn("fullName", "text", (column) => column.notNull())
        .addColumn("email", "text", (column) => column.notNull())
        .addColumn("password", "text", (column) => column.notNull())
        .execute();
      await db.schema
        .createTable("application")
        .addColumn("clientId", "text", (column) => column.primaryKey())
        .addColumn("secret", "text", (column) => column.notNull())
        .addColumn("owner", "text", (column) => column.notNull().references("user.username"))
        .execute();
      await db.schema
        .createTable("item")
        .addColumn("itemId", "text", (column) => column.primaryKey())
        .addColumn("orgId", "text", (column) => column.notNull().references("organization.id"))
        .addColumn("owner", "text", (column) => column.notNull().references("user.username"))
        .addColumn("title", "text", (column) => column.notNull())
        .addColumn("type", "text", (column) => column.notNull())
        .addColumn("typeKeywords", "text", (column) => column.notNull())
        .addColumn("tags", "text", (column) => column.notNull())
        .addColumn("access", "text", (column) => column.notNull())
        .addColumn("created", "bigint", (column) => column.notNull())
        .addColumn("modified", "bigint", (column) => column.notNull())
        .addColumn("listed", "integer", (column) => column.notNull())
        .addColumn("listingPublishedDate", "bigint")
        .addColumn("licenseType", "text")
        .addColumn("licenseBy", "text")
        .addColumn("priceDesc", "text")
        .addColumn("trialSupported", "integer", (column) => column.notNull())
        .addColumn("trialDuration", "integer", (column) => column.notNull())
        .addColumn("requiresSignature", "integer", (column) => column.notNull())
        .addColumn("properties", "text", (column) => column.notNull())
        .execute();
      await db.schema
        .createTable("relationship")
        .addColumn("originItemId", "text", (column) => column.notNull().references("item.itemId"))
        .addColumn("destinationItemId", "text", (column) =>
          column.notNull().references("item.itemId"),
        )
        .addColumn("type", "text", (column) => column.notNull())
        .addColumn("creator", "text", (column) => column.notNull().references("user.username"))
        .addPrimaryKeyConstraint("relationship_key", ["originItemId", "destinationItemId", "type"])
        .execute();
      await db.schema
        .createTable("provision")
        .addColumn("itemId", "text", (column) => column.notNull().references("item.itemId"))
        .addColumn("provisionedItemId", "text", (column) => column.notNull())
        .addColumn("orgId", "text", (column) => column.notNull().references("organization.id"))
        .addColumn("purchaserOrgId", "text", (column) =>
          column.notNull().references("organization.id"),
        )
        .addColumn("purchaserName", "text", (column) => column.notNull())
        .addColumn("purchaserUsername", "text", (column) => column.notNull())
        .addColumn("purchaserFullName", "text", (column) => column.notNull())
        .addColumn("purchaserEmail", "text", (column) => column.notNull())
        .addColumn("purchaserPhone", "text")
        .addColumn("startDate", "bigint", (column) => column.notNull())
        .addColumn("endDate", "bigint", (column) => column.notNull())
        .addColumn("purchased", "integer", (column) => column.notNull())
        .addColumn("trial", "integer", (column) => column.notNull())
        .addColumn("interested", "integer", (column) => column.notNull())
        .addColumn("created", "bigint", (column) => column.notNull())
        .addColumn("modified", "bigint", (column) => column.notNull())
        .addColumn("orgEntitlements", "text")
        .addPrimaryKeyConstraint("provision_key", ["itemId", "purchaserOrgId"])
        .execute();
      await db.schema
        .createTable("assignment")
        .addColumn("itemId", "text", (column) => column.notNull().references("item.itemId"))
        .addColumn("orgId", "text", (column) => column.notNull().references("organization.id"))
        .addColumn("username", "text", (column) => column.notNull().references("user.username"))
        .addColumn("lastLogin", "bigint", (column) => column.notNull())
        .addColumn("entitlements", "text", (column) => column.notNull())
        .addColumn("disconnected", "integer", (column) => column.notNull())
        .addPrimaryKeyConstraint("assignment_key", ["itemId", "orgId", "username"])
        .execute();
      await db.schema
        .createIndex("provision_by_purchaser")
        .on("provision")
        .columns(["purchaserOrgId", "created", "itemId"])
        .execute();
      await db.schema
        .createIndex("item_by_vendor")
        .on("item")
        .columns(["listed", "orgId"])
        .execute();
      await db.schema
        .createIndex("relationship_by_destination")
        .on("relationship")
        .columns(["destinationItemId"])
        .execute();
      await db.schema
        .createIndex("assignment_by_user")
        .on("assignment")
        .columns(["username"])
        .execute();
      // One index for each sort. It includes the filtered columns, so that a query reads no row that it then filters out.
      for (const field of ["created", "modified", "endDate", "endDate desc", "purchaserName"]) {
        const order = ["orgId", field, "itemId", "purchaserOrgId"];
        const filtered = ["purchased", "trial", "interested", "endDate", "modified"].filter(
          (column) => !field.startsWith(column),
        );
        await db.schema
          // Ties are always ascending. A descending index helps only for endDate, where many provisions share -1.
          .createIndex(`provision_by_vendor_${field.replace(" ", "_")}`)
          .on("provision")
          .columns([...order, ...filtered])
          .execute();
      }
    },
  },
  "0002-content": {
    async up(db: Kysely<{ user: { username: string; userId: string } }>) {
      // Existing users have their id from now on.
      await db.schema
        .alterTable("user")
        .addColumn("userId", "text", (column) => column.notNull().defaultTo(""))
        .execute();
      for (const { username } of await db.selectFrom("user").select("username").execute())
        await db
          .updateTable("user")
          .set({ userId: userIdOf(username) })
          .where("username", "=", username)
          .execute();
      for (const [name, table, columns] of [
        ["user_by_id", "user", ["userId"]],
        ["user_by_organization", "user", ["orgId", "username"]],
        ["item_by_owner", "item", ["owner", "title", "itemId"]],
      ] as const)
        await db.schema
          .createIndex(name)
          .on(table)
          .columns([...columns])
          .execute();
    },
  },
};
