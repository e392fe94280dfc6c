/** The key that signs tokens. */
import { isUtf8 } from "node:buffer";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createFileOnce, makePrivate } from "./storage/files.ts";

export const createKey = (): string => randomBytes(32).toString("hex");

/** Fewest bytes, and fewest distinct bytes, of a key. A random key has more of both. */
const MIN_BYTES = 32;
const MIN_DIFFERENT = 8;

/** Returns what a key that is easy to guess must be instead, or undefined if the key is strong. Never quotes the key. */
export function weaknessOf(key: string): string | undefined {
  const bytes = Buffer.from(key.trim());
  if (bytes.length < MIN_BYTES) return `at least ${MIN_BYTES} bytes long, not ${bytes.length}`;
  if (new Set(bytes).size < MIN_DIFFERENT) return "random, not a few characters repeated";
  return undefined;
}

/**
 * Reads the key in a folder, or creates it at the first start, so that tokens survive a restart. Only the owner can
 * read the file. Throws if the key is weak, or if the file can't be read or created.
 */
export function loadKey(folder: string): string {
  const file = join(folder, "portal.key");
  const key = readKeyFile(file);
  const weakness = weaknessOf(key);
  if (weakness !== undefined)
    throw new Error(
      `the key in ${file} must be ${weakness}; delete the file to get a new one, or set PORTAL_KEY`,
    );
  return key;
}

function readKeyFile(file: string): string {
  try {
    if (!existsSync(file)) createFileOnce(file, `${createKey()}\n`);
    if (!statSync(file).isFile()) throw new Error("it is not a file");
    makePrivate(file);
    const bytes = readFileSync(file);
    if (!isUtf8(bytes))
      throw new Error("it is not text; delete it to get a new one, or set PORTAL_KEY");
    return bytes.toString().trim();
  } catch (cause) {
    throw new Error(`cannot read or create the key file ${file}: ${(cause as Error).message}`, {
      cause,
    });
  }
}
