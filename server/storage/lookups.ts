/** Compiled queries of the lookups. */
import type { Kysely } from "kysely";
import { compileFirst, compileQuery } from "./compileQuery.ts";
import type { AssignmentRow, ItemRow, RelationshipRow, Tables } from "./tables.ts";

export const findUser = compileFirst((db, { username }: { username: string }) =>
  db.selectFrom("user").selectAll().where("username", "=", username),
);
export const findApplication = compileFirst((db, { clientId }: { clientId: string }) =>
  db.selectFrom("application").selectAll().where("clientId", "=", clientId),
);
export const findCode = compileFirst((db, { hash }: { hash: string }) =>
  db.selectFrom("authorizationCode").selectAll().where("hash", "=", hash),
);
export const findRevocation = compileFirst((db, { id, root }: { id: string; root: string }) =>
  db
    .selectFrom("revocation")
    .select("id")
    .where((where) => where.or([where("id", "=", id), where("id", "=", root)])),
);
export const findOrganization = compileFirst((db, { id }: { id: string }) =>
  db.selectFrom("organization").selectAll().where("id", "=", id),
);
export const findItem = compileFirst((db, { itemId }: { itemId: string }) =>
  db.selectFrom("item").selectAll().where("itemId", "=", itemId),
);
export const findEverListed = compileQuery((db, { itemId }: { itemId: string }) =>
  db
    .selectFrom("item")
    .selectAll()
    .where("itemId", "=", itemId)
    .where("listingPublishedDate", "is not", null),
);
export const findListing = compileFirst((db, { itemId }: { itemId: string }) =>
  db
    .selectFrom("item")
    .innerJoin("organization", "organization.id", "item.orgId")
    .selectAll("item")
    .select("organization.canProvisionDirectPurchase")
    .where("item.itemId", "=", itemId)
    .where("item.listingPublishedDate", "is not", null),
);
export const findOffered = compileQuery((db, _: Record<never, never>) =>
  db.selectFrom("item").selectAll().where("listed", "=", 1),
);
export const findOfferedBy = compileQuery((db, { vendor }: { vendor: string }) =>
  db.selectFrom("item").selectAll().where("listed", "=", 1).where("orgId", "=", vendor),
);
export const findProvisionsOf = compileQuery(
  (db, { itemId, orgId }: { itemId: string; orgId: string }) =>
    db
      .selectFrom("provision")
      .selectAll()
      .where("purchaserOrgId", "=", orgId)
      .where((where) =>
        where.or([where("itemId", "=", itemId), where("provisionedItemId", "=", itemId)]),
      ),
);
export const findProvision = compileFirst(
  (db, { itemId, purchaserOrgId }: { itemId: string; purchaserOrgId: string }) =>
    db
      .selectFrom("provision")
      .selectAll()
      .where("itemId", "=", itemId)
      .where("purchaserOrgId", "=", purchaserOrgId),
);
export const findRelationship = compileFirst(
  (db, { originItemId, destinationItemId, type }: RelationshipKey) =>
    db
      .selectFrom("relationship")
      .selectAll()
      .where("originItemId", "=", originItemId)
      .where("destinationItemId", "=", destinationItemId)
      .where("type", "=", type),
);
type RelationshipKey = Pick<RelationshipRow, "originItemId" | "destinationItemId" | "type">;

export const [findDestinations, findOrigins] = (
  [
    ["originItemId", "destinationItemId"],
    ["destinationItemId", "originItemId"],
  ] as const
).map(([here, there]) =>
  compileQuery((db, { itemId, type }: { itemId: string; type: string }) =>
    db
      .selectFrom("item")
      .selectAll()
      .where("itemId", "in", (ids) =>
        ids
          .selectFrom("relationship")
          .select(there)
          .where(here, "=", itemId)
          .where("type", "=", type),
      )
      .orderBy("itemId"),
  ),
) as [Related, Related];
type Related = (db: Kysely<Tables>, values: { itemId: string; type: string }) => Promise<ItemRow[]>;

export const findAssignments = compileQuery(
  (db, { itemId, orgId }: Pick<AssignmentRow, "itemId" | "orgId">) =>
    db
      .selectFrom("assignment")
      .selectAll()
      .where("itemId", "=", itemId)
      .where("orgId", "=", orgId)
      .orderBy("username"),
);
export const findProvisionsAssignedTo = compileQuery((db, { username }: { username: string }) =>
  db
    .selectFrom("assignment")
    .innerJoin("provision", (join) =>
      join
        .onRef("provision.itemId", "=", "assignment.itemId")
        .onRef("provision.purchaserOrgId", "=", "assignment.orgId"),
    )
    .selectAll("provision")
    .where("assignment.username", "=", username)
    .orderBy("provision.itemId"),
);
