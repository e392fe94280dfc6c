/** Reads what a page shows that has no caller: the organizations, users and provisions of all sides. */
import type { Kysely } from "kysely";
import { accountOf, organizationOf } from "./rows.ts";
import { withRelated } from "./select.ts";
import type { Overview } from "./store.ts";
import type { Tables } from "./tables.ts";

/** Returns at most `limit` rows of each kind. */
export async function readOverview(db: Kysely<Tables>, limit: number): Promise<Overview> {
  const organizations = await db
    .selectFrom("organization")
    .selectAll()
    .orderBy("nameLower")
    .limit(limit)
    .execute();
  const users = await db
    .selectFrom("user")
    .selectAll()
    .orderBy("orgId")
    .orderBy("username")
    .limit(limit)
    .execute();
  const provisions = await db
    .selectFrom("provision")
    .selectAll()
    .orderBy("modified", "desc")
    .orderBy("itemId")
    .orderBy("purchaserOrgId")
    .limit(limit)
    .execute();
  const { total } = await db
    .selectFrom("provision")
    .select((fn) => fn.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return {
    organizations: organizations.map(organizationOf),
    users: users.map((row) => accountOf(row).actor),
    provisions: await withRelated(db, provisions),
    total: Number(total),
  };
}
