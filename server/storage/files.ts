/** Creates files and folders that only their owner can read. */
import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";

/**
 * Creates a folder and its parents if they don't exist. Node's own recursive option never returns if folders can't be
 * created, as in /proc; this function throws.
 */
export function createFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) createFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (fault) {
    if (!isExisting(fault)) throw fault;
  }
}

/**
 * Creates a file if it doesn't exist. Doesn't open an existing file, because closing it would release this process's locks
 * on it.
 */
export function createFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() === false)
    throw new Error(found.isDirectory() ? "it is a folder" : "it is not a file");
  try {
    if (found === undefined) closeSync(openSync(file, "ax", 0o600));
  } catch (fault) {
    if (!isExisting(fault)) throw fault;
  }
}

/** Returns what tells a file from others that have been at its place. Undefined if there is no file. */
export function identityOf(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev} ${found.ino}`;
}

/**
 * Creates a file with a text, and its folder. Writes a draft and links it to its name, so that no process reads half of
 * it. Of several processes, the first creates the file.
 */
export function createFileOnce(file: string, text: string): void {
  createFolder(dirname(file));
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (fault) {
    if (!isExisting(fault)) throw fault;
  } finally {
    rmSync(draft);
  }
}

/** True if another process created the file or folder first. */
const isExisting = (fault: unknown): boolean => (fault as NodeJS.ErrnoException).code === "EEXIST";

/** Restricts a file to its owner. Ignores a file that is missing or belongs to another user. */
export function makePrivate(file: string): void {
  try {
    if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
  } catch {
    // The file is missing, or its owner decides on the mode.
  }
}
