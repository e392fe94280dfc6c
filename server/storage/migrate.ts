/** Updates a database to this program's schema. */
import { type Kysely, sql } from "kysely";
import { migrations } from "./migrations.ts";
import type { Tables } from "./tables.ts";

/** Creates the schema in an empty database that no other process uses. Skips the migration journal, which takes longer than the schema. */
export async function createSchema(db: Kysely<Tables>): Promise<void> {
  for (const { up } of Object.values(migrations)) await up(db);
}

/** Runs the missing migrations, one process at a time. Rejects if a newer program created the database. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const known = Object.keys(migrations);
  if (known.join() === (await readAppliedMigrations(db)).join()) return;
  // Load the migrator only if needed, to keep startup fast.
  const { Migrator } = await import("kysely/migration");
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
  }).migrateToLatest();
  if (error === undefined) return;
  const unknown = (await readAppliedMigrations(db)).filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(
      `The database was created by a newer version of this program: it has the migrations ${unknown.join(", ")}, which this version does not know. Use that version, or another DATABASE_URL.`,
    );
  throw new Error(
    `The database can't be updated to this program's schema: ${(error as Error).message}`,
    { cause: error },
  );
}

/** Returns the names of the applied migrations from Kysely's journal; empty if there is no journal. */
async function readAppliedMigrations(db: Kysely<Tables>): Promise<string[]> {
  try {
    const { rows } = await sql<{
      name: string;
    }>`select "name" from "kysely_migration" order by "name"`.execute(db);
    return rows.map(({ name }) => name);
  } catch {
    return [];
  }
}
