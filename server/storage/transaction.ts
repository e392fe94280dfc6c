/** Reads and writes of a transaction. */
import type { ExpressionBuilder, Kysely } from "kysely";
import { compileQuery } from "./compileQuery.ts";
import { deleteItem } from "./content.ts";
import type { Engine } from "./engine.ts";
import { createReads } from "./reads.ts";
import { assignmentRow, itemRow, provisionRow } from "./rows.ts";
import type { Transaction } from "./store.ts";
import type { AssignmentRow, RelationshipRow, Tables } from "./tables.ts";

export function createTransaction(db: Kysely<Tables>, engine: Engine): Transaction {
  let isLocked = false;
  return {
    ...createReads(db),
    async lock(itemId, purchaserOrgId = "") {
      // Two transactions that each lock twice could deadlock.
      if (isLocked) throw new Error("A transaction can lock only once.");
      isLocked = true;
      await engine.lock(db, `${itemId} ${purchaserOrgId}`);
    },
    async save(provision) {
      await upsertProvision(db, provisionRow(provision));
    },
    async remove(itemId, purchaserOrgId) {
      await deleteAssignments(db, { itemId, orgId: purchaserOrgId });
      await deleteProvision(db, { itemId, purchaserOrgId });
    },
    async assign(itemId, orgId, assignments) {
      for (const assignment of assignments) {
        const row = assignmentRow(itemId, orgId, assignment);
        await deleteAssignment(db, { itemId, orgId, username: row.username });
        if (assignment.entitlements.length > 0) await insertAssignment(db, row);
      }
    },
    async saveItem(item) {
      await upsertItem(db, itemRow(item));
    },
    removeItem: (itemId) => deleteItem(db, itemId),
    async saveRelationship(relationship) {
      await insertRelationship(db, { ...relationship });
    },
    async removeRelationship({ originItemId, destinationItemId, type }) {
      await deleteRelationship(db, { originItemId, destinationItemId, type });
    },
  };
}

const upsertProvision = compileQuery((db, row: ReturnType<typeof provisionRow>) =>
  db
    .insertInto("provision")
    .values((values) => ({ ...row, purchaserName: nameOf(values, row.purchaserOrgId) }))
    .onConflict((conflict) => conflict.columns(["itemId", "purchaserOrgId"]).doUpdateSet(row)),
);
const nameOf = (values: ExpressionBuilder<Tables, "provision">, id: string) =>
  values
    .selectFrom("organization")
    .select("name")
    .where("organization.id", "=", id)
    .$asScalar()
    .$notNull();

const deleteProvision = compileQuery(
  (db, { itemId, purchaserOrgId }: { itemId: string; purchaserOrgId: string }) =>
    db
      .deleteFrom("provision")
      .where("itemId", "=", itemId)
      .where("purchaserOrgId", "=", purchaserOrgId),
);
const deleteAssignments = compileQuery((db, { itemId, orgId }: { itemId: string; orgId: string }) =>
  db.deleteFrom("assignment").where("itemId", "=", itemId).where("orgId", "=", orgId),
);
const deleteAssignment = compileQuery(
  (db, { itemId, orgId, username }: { itemId: string; orgId: string; username: string }) =>
    db
      .deleteFrom("assignment")
      .where("itemId", "=", itemId)
      .where("orgId", "=", orgId)
      .where("username", "=", username),
);
const insertAssignment = compileQuery((db, row: AssignmentRow) =>
  db.insertInto("assignment").values(row),
);
const upsertItem = compileQuery((db, row: ReturnType<typeof itemRow>) =>
  db
    .insertInto("item")
    .values(row)
    .onConflict((conflict) => conflict.column("itemId").doUpdateSet(row)),
);
const insertRelationship = compileQuery((db, row: RelationshipRow) =>
  db.insertInto("relationship").values(row),
);
const deleteRelationship = compileQuery(
  (db, { originItemId, destinationItemId, type }: Omit<RelationshipRow, "creator">) =>
    db
      .deleteFrom("relationship")
      .where("originItemId", "=", originItemId)
      .where("destinationItemId", "=", destinationItemId)
      .where("type", "=", type),
);
