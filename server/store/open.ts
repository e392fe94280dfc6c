/** Opens a store: one body of queries, whatever the engine. */
import { type Dialect, Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { ledger } from "./ledger.ts";
import { migrations } from "./migrations.ts";
import { reads } from "./reads.ts";
import { itemSeedRow, organizationRow, userRow } from "./rows.ts";
import { select } from "./select.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";
import type { Template } from "./template.ts";

/** Opens the store of a dialect, with its schema brought up to date. */
export async function openStore(dialect: Dialect): Promise<Store> {
  const db = new Kysely<Tables>({ dialect });
  await migrate(db);
  return {
    ...reads(db),
    transaction: (work) => db.transaction().execute((transaction) => work(ledger(transaction))),
    select: (selection) => select(db, selection),
    seed: (template) => db.transaction().execute((transaction) => seed(transaction, template)),
    async isEmpty() {
      return (await db.selectFrom("organization").select("id").limit(1).executeTakeFirst()) === undefined;
    },
    close: () => db.destroy(),
  };
}

async function migrate(db: Kysely<Tables>): Promise<void> {
  const provider = { getMigrations: async (): Promise<Record<string, Migration>> => migrations };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw new Error("the database cannot be brought to this program's schema", { cause: error });
}

async function seed(db: Kysely<Tables>, template: Template): Promise<void> {
  for (const table of ["assignment", "provision", "relationship", "item", "application", "user", "organization"] as const) {
    await db.deleteFrom(table).execute();
  }
  const rows = {
    organization: template.organizations.map(organizationRow),
    user: template.users.map(userRow),
    application: template.applications,
    item: template.items.map(itemSeedRow),
    relationship: template.relationships,
  };
  for (const [table, values] of Object.entries(rows) as [keyof typeof rows, never[]][]) {
    // No values would be no SQL.
    if (values.length > 0) await db.insertInto(table).values(values).execute();
  }
}
