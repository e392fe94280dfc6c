/** Brings a database to this program's schema. */
import type { Kysely } from "kysely";
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from "kysely/migration";
import { migrations } from "./migrations.ts";
import type { Tables } from "./tables.ts";

/** Runs what is missing, one process at a time. Rejects, with the cure, where a newer program was here before. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const provider = { getMigrations: async (): Promise<Record<string, Migration>> => migrations };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error === undefined) return;
  const unknown = (await applied(db)).filter((name) => !Object.hasOwn(migrations, name));
  if (unknown.length > 0)
    throw new Error(
      `the database was made by a newer version of this program: it has the migrations ${unknown.join(", ")}, which are unknown here; use that version, or another DATABASE_URL`,
    );
  throw new Error(`the database cannot be brought to this program's schema: ${(error as Error).message}`, { cause: error });
}

/** Names of the migrations that a database has seen; none where it cannot tell. */
async function applied(db: Kysely<Tables>): Promise<string[]> {
  const journal = db as unknown as Kysely<Record<string, { name: string }>>;
  try {
    return (await journal.selectFrom(DEFAULT_MIGRATION_TABLE).select("name").orderBy("name").execute()).map(({ name }) => name);
  } catch {
    return [];
  }
}
