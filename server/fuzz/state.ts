/** Reads all data of a portal that requests can change, from its tables. */
import type { Kysely } from "kysely";
import type { Actor, Assignment, Item, Provision } from "../domain/model.ts";
import { accountOf, assignmentOf, itemOf, provisionOf } from "../storage/rows.ts";
import type { Tables } from "../storage/tables.ts";

/** What a member holds, with its listing and organization. */
export interface HeldAssignment extends Assignment {
  readonly itemId: string;
  readonly orgId: string;
}

export interface State {
  /** The current time, in milliseconds since the epoch. */
  readonly now: number;
  readonly organizationIds: ReadonlySet<string>;
  readonly users: ReadonlyMap<string, Actor>;
  /** Items by id. */
  readonly items: ReadonlyMap<string, Item>;
  /** Pairs of a listing and an item that can be provisioned instead, as JSON. */
  readonly related: ReadonlySet<string>;
  readonly provisions: readonly Provision[];
  readonly assignments: readonly HeldAssignment[];
}

export async function readState(db: Kysely<Tables>, now: number): Promise<State> {
  const organizations = await db.selectFrom("organization").select("id").execute();
  const users = await db.selectFrom("user").selectAll().execute();
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
    users: new Map(users.map((row) => [row.username, accountOf(row).actor])),
    items: new Map(items.map((row) => [row.itemId, itemOf(row)])),
    related: new Set(
      related.map(({ originItemId, destinationItemId }) =>
        JSON.stringify([originItemId, destinationItemId]),
      ),
    ),
    provisions: provisions.map(provisionOf),
    assignments: assignments.map((row) => ({
      ...assignmentOf(row),
      itemId: row.itemId,
      orgId: row.orgId,
    })),
  };
}
