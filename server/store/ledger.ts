/** What a transaction reads and writes. */
import type { ExpressionBuilder, Kysely } from "kysely";
import type { Engine } from "./engine.ts";
import { reads } from "./reads.ts";
import { assignmentRow, itemRow, provisionRow } from "./rows.ts";
import type { Ledger } from "./store.ts";
import type { Tables } from "./tables.ts";

/** The ledger of one transaction. */
export function ledger(db: Kysely<Tables>, engine: Engine): Ledger {
  let claimed = false;
  return {
    ...reads(db),
    async claim(itemId, purchaserOrgId = "") {
      // Whoever waits for a second claim while it holds a first may wait for somebody who waits for it.
      if (claimed) throw new Error("a transaction claims once");
      claimed = true;
      await engine.claim(db, `${itemId} ${purchaserOrgId}`);
    },
    async save(provision) {
      const row = provisionRow(provision);
      await db
        .insertInto("provision")
        .values((values) => ({ ...row, purchaserName: nameOf(values, row.purchaserOrgId) }))
        .onConflict((conflict) => conflict.columns(["itemId", "purchaserOrgId"]).doUpdateSet(row))
        .execute();
    },
    async remove(itemId, purchaserOrgId) {
      await db.deleteFrom("assignment").where("itemId", "=", itemId).where("orgId", "=", purchaserOrgId).execute();
      await db.deleteFrom("provision").where("itemId", "=", itemId).where("purchaserOrgId", "=", purchaserOrgId).execute();
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
    async saveItem(item) {
      const row = itemRow(item);
      await db
        .insertInto("item")
        .values({ ...row, properties: "{}" })
        .onConflict((conflict) => conflict.column("itemId").doUpdateSet(row))
        .execute();
    },
    async relate(relationship) {
      await db.insertInto("relationship").values(relationship).execute();
    },
    async separate({ originItemId, destinationItemId, type }) {
      await db
        .deleteFrom("relationship")
        .where("originItemId", "=", originItemId)
        .where("destinationItemId", "=", destinationItemId)
        .where("type", "=", type)
        .execute();
    },
  };
}

const nameOf = (values: ExpressionBuilder<Tables, "provision">, id: string) =>
  values.selectFrom("organization").select("name").where("organization.id", "=", id).$asScalar().$notNull();
