/** Brings a database to this program's schema. */
import { type Kysely, sql } from "kysely";
import { migrations } from "./migrations.ts";
import type { Tables } from "./tables.ts";

/** Makes the schema where there is nothing yet and nobody else: without a journal, which takes longer than the schema. */
export async function build(db: Kysely<Tables>): Promise<void> {
  for (const { up } of Object.values(migrations)) await up(db);
}

/** Runs what is missing, one process at a time. Rejects, with the cure, where a newer program was here before. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const known = Object.keys(migrations);
  if (known.join() === (await applied(db)).join()) return;
  // Loaded where it has work to do, so that a start does not wait for it.
  const { Migrator } = await import("kysely/migration");
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (error === undefined) return;
  const unknown = (await applied(db)).filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(
      `the database was made by a newer version of this program: it has the migrations ${unknown.join(", ")}, which are unknown here; use that version, or another DATABASE_URL`,
    );
  throw new Error(`the database cannot be brought to this program's schema: ${(error as Error).message}`, { cause: error });
}

/** Names of the migrations that a database has seen, by Kysely's own journal; none where it has no such journal. */
async function applied(db: Kysely<Tables>): Promise<string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select "name" from "kysely_migration" order by "name"`.execute(db);
    return rows.map(({ name }) => name);
  } catch {
    return [];
  }
}
