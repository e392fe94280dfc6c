/** The queries of lookups. */
import type { Kysely } from "kysely";
import { compiled, compiledFirst } from "./compiled.ts";
import type { AssignmentRow, ItemRow, RelationshipRow, Tables } from "./tables.ts";

export const userNamed = compiledFirst((db, { username }: { username: string }) =>
  db.selectFrom("user").selectAll().where("username", "=", username),
);
export const applicationOf = compiledFirst((db, { clientId }: { clientId: string }) =>
  db.selectFrom("application").selectAll().where("clientId", "=", clientId),
);
export const organizationWith = compiledFirst((db, { id }: { id: string }) =>
  db.selectFrom("organization").selectAll().where("id", "=", id),
);
export const itemWith = compiledFirst((db, { itemId }: { itemId: string }) =>
  db.selectFrom("item").selectAll().where("itemId", "=", itemId),
);
export const everListed = compiled((db, { itemId }: { itemId: string }) =>
  db.selectFrom("item").selectAll().where("itemId", "=", itemId).where("listingPublishedDate", "is not", null),
);
export const listingWith = compiledFirst((db, { itemId }: { itemId: string }) =>
  db
    .selectFrom("item")
    .innerJoin("organization", "organization.id", "item.orgId")
    .selectAll("item")
    .select("organization.canProvisionDirectPurchase")
    .where("item.itemId", "=", itemId)
    .where("item.listingPublishedDate", "is not", null),
);
export const offered = compiled((db, _: Record<never, never>) => db.selectFrom("item").selectAll().where("listed", "=", 1));
export const offeredBy = compiled((db, { vendor }: { vendor: string }) =>
  db.selectFrom("item").selectAll().where("listed", "=", 1).where("orgId", "=", vendor),
);
export const held = compiled((db, { itemId, orgId }: { itemId: string; orgId: string }) =>
  db
    .selectFrom("provision")
    .selectAll()
    .where("purchaserOrgId", "=", orgId)
    .where((where) => where.or([where("itemId", "=", itemId), where("provisionedItemId", "=", itemId)])),
);
export const provisionWith = compiledFirst((db, { itemId, purchaserOrgId }: { itemId: string; purchaserOrgId: string }) =>
  db.selectFrom("provision").selectAll().where("itemId", "=", itemId).where("purchaserOrgId", "=", purchaserOrgId),
);
export const relationshipWith = compiledFirst((db, { originItemId, destinationItemId, type }: RelationshipKey) =>
  db
    .selectFrom("relationship")
    .selectAll()
    .where("originItemId", "=", originItemId)
    .where("destinationItemId", "=", destinationItemId)
    .where("type", "=", type),
);
type RelationshipKey = Pick<RelationshipRow, "originItemId" | "destinationItemId" | "type">;

export const [destinations, origins] = (
  [
    ["originItemId", "destinationItemId"],
    ["destinationItemId", "originItemId"],
  ] as const
).map(([here, there]) =>
  compiled((db, { itemId, type }: { itemId: string; type: string }) =>
    db
      .selectFrom("item")
      .selectAll()
      .where("itemId", "in", (ids) =>
        ids.selectFrom("relationship").select(there).where(here, "=", itemId).where("type", "=", type),
      )
      .orderBy("itemId"),
  ),
) as [Related, Related];
type Related = (db: Kysely<Tables>, values: { itemId: string; type: string }) => Promise<ItemRow[]>;

export const assignmentsOf = compiled((db, { itemId, orgId }: Pick<AssignmentRow, "itemId" | "orgId">) =>
  db.selectFrom("assignment").selectAll().where("itemId", "=", itemId).where("orgId", "=", orgId).orderBy("username"),
);
export const provisionsAssignedTo = compiled((db, { username }: { username: string }) =>
  db
    .selectFrom("assignment")
    .innerJoin("provision", (join) =>
      join.onRef("provision.itemId", "=", "assignment.itemId").onRef("provision.purchaserOrgId", "=", "assignment.orgId"),
    )
    .selectAll("provision")
    .where("assignment.username", "=", username)
    .orderBy("provision.itemId"),
);
