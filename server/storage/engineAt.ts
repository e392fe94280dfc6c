/** Chooses the engine for a DATABASE_URL. */
import type { Engine } from "./engine.ts";
import { sqlite } from "./sqlite.ts";

/** Opens the engine at a URL. Rejects if the URL is invalid or there is no such database. */
export async function engineAt(url: string): Promise<Engine> {
  const file = fileOf(url);
  if (file !== undefined) return sqlite(file);
  // Loading the driver only if needed keeps startup with SQLite fast.
  const { postgres } = await import("./postgres.ts").catch(explainMissingDriver);
  return postgres(url);
}

/** The package has the driver as an optional peer. */
function explainMissingDriver(cause: NodeJS.ErrnoException): never {
  if (cause.code !== "ERR_MODULE_NOT_FOUND" || !/'pg'/.test(cause.message)) throw cause;
  throw new Error("PostgreSQL needs the package pg, which is not installed: npm install pg", {
    cause,
  });
}

/** Returns the file of SQLite, or `:memory:`. Undefined for another engine. */
export const fileOf = (url: string): string | undefined => /^sqlite:(.+)$/s.exec(url)?.[1];
