/** The key that signs the tokens. */
import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const newKey = (): string => randomBytes(32).toString("hex");

/**
 * The key that a folder keeps, made at the first start, so that tokens outlive a restart. Only its owner reads it. Throws,
 * with the cure, where the file holds none.
 */
export function keptKey(folder: string): string {
  const file = join(folder, "portal.key");
  if (!existsSync(file)) make(file, folder);
  const key = readFileSync(file, "utf8").trim();
  if (key === "") throw new Error(`${file} holds no key; delete it, or set PORTAL_KEY`);
  return key;
}

/** Writes a new key elsewhere and gives it its name once it is whole. Of several processes at once, the first names its own. */
function make(file: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${newKey()}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
  } finally {
    rmSync(draft);
  }
}
