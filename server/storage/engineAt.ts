/** Which engine a DATABASE_URL names. */
import type { Engine } from "./engine.ts";
import { sqlite } from "./sqlite.ts";

/** Opens the engine at a URL, or says with an error what a URL has to be like. Rejects where there is no such database. */
export async function engineAt(url: string): Promise<Engine> {
  const file = fileOf(url);
  if (file !== undefined) return sqlite(file);
  // A program that keeps its data in a file starts sooner without the driver.
  const { postgres } = await import("./postgres.ts");
  return postgres(url);
}

/** SQLite's file, or its memory; undefined where a server keeps the data. */
export function fileOf(url: string): string | undefined {
  const file = /^sqlite:(.+)$/.exec(url)?.[1];
  if (file === undefined && !(/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)))
    throw new Error("DATABASE_URL must be sqlite:<file>, sqlite::memory: or postgres://<user>:<password>@<host>/<database>");
  return file;
}
