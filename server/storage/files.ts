/** Files and folders that only their owner may read. */
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder with all that lead to it, unless it is there. Throws where it cannot be made; Node's own recursion would
 * try for ever where folders cannot be made at all, as below /proc.
 */
export function createFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) createFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (fault) {
    if (!isThere(fault)) throw fault;
  }
}

/**
 * Makes a file, unless it is there, that only its owner may read. One that is there is not opened: to close it would end
 * the locks that this process has on it.
 */
export function createFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() === false) throw new Error(found.isDirectory() ? "it is a folder" : "it is no file");
  try {
    if (found === undefined) closeSync(openSync(file, "ax", 0o600));
  } catch (fault) {
    if (!isThere(fault)) throw fault;
  }
}

/** Whether something could not be made since another process that starts was first. */
const isThere = (fault: unknown): boolean => (fault as NodeJS.ErrnoException).code === "EEXIST";

/** Lets only the owner of a file read it, also where it is from an earlier version. A file that is missing, or another user's, stays as it is. */
export function makePrivate(file: string): void {
  try {
    if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
  } catch {
    // Whoever may not change the mode did not choose it.
  }
}
