/** Reads and writes of a transaction. */
import type { ExpressionBuilder, Kysely } from "kysely";
import { compileQuery } from "./compileQuery.ts";
import { deleteItem } from "./content.ts";
import type { Engine } from "./engine.ts";
import { createReads } from "./reads.ts";
import { assignmentRow, itemRow, provisionRow } from "./rows.ts";
import type { Transaction } from "./store.ts";
import type { AssignmentRow, CodeRow, RelationshipRow, RevocationRow, Tables } from "./tables.ts";

/** Maximum number of a user's codes, so that repeated sign-ins don't fill the database. */
const MAX_CODES = 20;

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
    async saveCode(hash, code, now) {
      await deleteExpiredCodes(db, { now });
      await deleteOldestCodes(db, { username: code.username });
      await insertCode(db, { ...code, hash });
    },
    async removeCode(hash) {
      await deleteCode(db, { hash });
    },
    async revoke(id, expires, now) {
      await deleteExpiredRevocations(db, { now });
      await insertRevocation(db, { id, expires });
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

const insertCode = compileQuery((db, row: CodeRow) =>
  db.insertInto("authorizationCode").values(row),
);
const deleteCode = compileQuery((db, { hash }: { hash: string }) =>
  db.deleteFrom("authorizationCode").where("hash", "=", hash),
);
const deleteExpiredCodes = compileQuery((db, { now }: { now: number }) =>
  db.deleteFrom("authorizationCode").where("expires", "<=", now),
);
const deleteOldestCodes = compileQuery((db, { username }: { username: string }) =>
  db
    .deleteFrom("authorizationCode")
    .where("username", "=", username)
    .where("hash", "not in", (codes) =>
      codes
        .selectFrom("authorizationCode as newer")
        .select("newer.hash")
        .where("newer.username", "=", username)
        .orderBy("newer.expires", "desc")
        .limit(MAX_CODES - 1),
    ),
);
const insertRevocation = compileQuery((db, row: RevocationRow) =>
  db
    .insertInto("revocation")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doNothing()),
);
const deleteExpiredRevocations = compileQuery((db, { now }: { now: number }) =>
  db.deleteFrom("revocation").where("expires", "<=", now),
);
