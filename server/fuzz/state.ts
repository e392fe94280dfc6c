/** Reads all data of a portal that requests can change, from its tables. */
import type { Kysely } from "kysely";
import type { Assignment, Item, Provision } from "../domain/model.ts";
import { assignmentOf, itemOf, provisionOf } from "../storage/rows.ts";
import type { Tables } from "../storage/tables.ts";

export interface State {
  /** The current time, in milliseconds since the epoch. */
  readonly now: number;
  readonly organizationIds: ReadonlySet<string>;
  /** Organization of each user, by user name. */
  readonly users: ReadonlyMap<string, string>;
  /** Items by id. */
  readonly items: ReadonlyMap<string, Item>;
  /** Pairs of a listing and an item that can be provisioned instead, with a space between them. */
  readonly related: ReadonlySet<string>;
  readonly provisions: readonly Provision[];
  /** What members hold, with its listing and their organization. */
  readonly assignments: readonly (Assignment & Pick<Item, "itemId" | "orgId">)[];
}

export async function readState(db: Kysely<Tables>, now: number): Promise<State> {
  const organizations = await db.selectFrom("organization").select("id").execute();
  const users = await db.selectFrom("user").select(["username", "orgId"]).execute();
  const items = await db.selectFrom("item").selectAll().execute();
  const related = await db
    .selectFrom("relationship")
    .selectAll()
    .where("type", "=", "Listed2Provisioned")
    .execute();
  const provisions = await db.selectFrom("provision").selectAll().execute();
  const assignments = await db.selectFrom("assignment").selectAll().execute();
  return {
    now,
    organizationIds: new Set(organizations.map(({ id }) => id)),
    users: new Map(users.map(({ username, orgId }) => [username, orgId])),
    items: new Map(items.map((row) => [row.itemId, itemOf(row)])),
    related: new Set(related.map((row) => `${row.originItemId} ${row.destinationItemId}`)),
    provisions: provisions.map(provisionOf),
    assignments: assignments.map((row) => ({ ...row, ...assignmentOf(row) })),
  };
}
