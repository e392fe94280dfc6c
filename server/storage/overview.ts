/** Reads what a page shows that has no caller: the organizations, users and provisions of all sides. */
import type { Connection } from "./engine.ts";
import {
  accountOf,
  type EntryRow,
  entriesOf,
  type OrganizationRow,
  organizationOf,
  SELECT_ENTRIES,
  type UserRow,
} from "./rows.ts";
import type { Overview } from "./store.ts";

/** Returns at most `limit` rows of each kind. */
export async function readOverview(connection: Connection, limit: number): Promise<Overview> {
  const read = <Row extends object>(sql: string) =>
    connection.run<Row>(`${sql} limit cast(:limit as bigint)`, { limit });
  const [organizations, users, provisions, [counted]] = await Promise.all([
    read<OrganizationRow>(`select * from organization order by "nameLower"`),
    read<UserRow>(`select * from "user" order by "orgId", "username"`),
    read<EntryRow>(`${SELECT_ENTRIES} order by provision."modified" desc,
      provision."itemId", provision."purchaserOrgId"`),
    read<{ total: number }>(`select count(*) as "total" from provision`),
  ]);
  return {
    organizations: organizations.map(organizationOf),
    users: users.map((row) => accountOf(row).actor),
    provisions: entriesOf(provisions),
    total: counted?.total ?? 0,
  };
}
