/** Reads and replaces all data of a store. */
import type { Relationship } from "../domain/model.ts";
import type { Connection, WritingConnection } from "./engine.ts";
import {
  type ApplicationRow,
  type AssignmentRow,
  accountOf,
  applicationOf,
  applicationRow,
  assignmentOf,
  assignmentRow,
  type ItemRow,
  itemOf,
  itemRow,
  type OrganizationRow,
  organizationOf,
  organizationRow,
  PROVISION_COLUMNS,
  type ProvisionRow,
  provisionOf,
  provisionRow,
  type UserRow,
  userRow,
} from "./rows.ts";
import type { Seed } from "./seed.ts";
import { insert, SAVE_PROVISION } from "./transaction.ts";

export const isEmpty = async (connection: Connection): Promise<boolean> =>
  (await connection.run(`select "id" from organization limit 1`, {})).length === 0;

/** Returns all data, each list sorted by its key. */
export async function readAll(connection: Connection): Promise<Seed> {
  const read = <Row extends object>(table: string, key: string, columns = "*") =>
    connection.run<Row>(
      `select ${columns} from ${table} order by ${key.replaceAll(/\w+/g, '"$&"')}`,
      {},
    );
  const [organizations, users, applications, items, relationships, provisions, assignments] =
    await Promise.all([
      read<OrganizationRow>("organization", "id"),
      read<UserRow>(`"user"`, "username"),
      read<ApplicationRow>("application", "clientId"),
      read<ItemRow>("item", "itemId"),
      read<Relationship>("relationship", "originItemId, destinationItemId, type"),
      read<{ provision: ProvisionRow }>("provision", "itemId, purchaserOrgId", PROVISION_COLUMNS),
      read<AssignmentRow>("assignment", "itemId, orgId, username"),
    ]);
  return {
    organizations: organizations.map(organizationOf),
    users: users.map((row) => {
      const { actor, password } = accountOf(row);
      return { ...actor, password };
    }),
    applications: applications.map(applicationOf),
    items: items.map(itemOf),
    relationships,
    provisions: provisions.map(({ provision }) => provisionOf(provision)),
    assignments: assignments.map((row) => ({
      ...assignmentOf(row),
      itemId: row.itemId,
      orgId: row.orgId,
    })),
  };
}

/** Tables of what lasts for a short time. It isn't part of the data. */
const SHORT = ["revocation", "authorizationCode"];

/** Replaces all data. */
export function replaceAll(connection: WritingConnection, data: Seed): void {
  // Rows refer only to tables before their own.
  const rows: Readonly<Record<string, readonly object[]>> = {
    organization: data.organizations.map(organizationRow),
    user: data.users.map(userRow),
    application: data.applications.map(applicationRow),
    item: data.items.map(itemRow),
    relationship: data.relationships,
    provision: data.provisions.map(provisionRow),
    assignment: data.assignments.map((assignment) =>
      assignmentRow(assignment.itemId, assignment.orgId, assignment),
    ),
  };
  for (const table of [...SHORT, ...Object.keys(rows).toReversed()])
    connection.send(`delete from "${table}"`, {});
  for (const [table, values] of Object.entries(rows))
    for (const row of values)
      connection.send(
        table === "provision" ? SAVE_PROVISION : insert(table, Object.keys(row)),
        row,
      );
}
