/** The commands `seed`, `snapshot` and `restore`: the data of a world of a portal that runs, through its control API. */
import { statSync, writeFileSync } from "node:fs";
import { readText } from "../conformance/runner/http/decode.ts";
import { reasonOf } from "../conformance/runner/http/unreachable.ts";
import type { DataCounts, Snapshot } from "../generated/control.types.ts";
import { MAX_SEED_BODY } from "../server/http/limits.ts";
import { jsonProblem } from "../server/input/json.ts";
import { type Control, ControlError, createControl } from "../server/sandbox/control.ts";

/** A world of a portal. */
export interface Place {
  /** Address of the portal, such as http://127.0.0.1:4000. */
  readonly url: string;
  readonly world: string;
}

/** Adds the seed in a file to a world. Returns a sentence for the terminal. Throws an error that says the cure. */
export async function seedWorld(file: string, place: Place): Promise<string> {
  const seed = readJson(file) as Snapshot["data"];
  const counts = await call(place, (control, world) => control.addSeed({ world }, seed));
  return `Added ${file} to the world ${place.world}. It has ${describe(counts)}.`;
}

/** Restores the snapshot in a file. Returns a sentence for the terminal. Throws an error that says the cure. */
export async function restoreWorld(file: string, place: Place): Promise<string> {
  const saved = readJson(file) as Snapshot;
  const counts = await call(place, (control, world) => control.restoreSnapshot({ world }, saved));
  return `Restored the world ${place.world} from ${file}. It has ${describe(counts)}.`;
}

/**
 * Saves a world to a file. Returns a sentence for the terminal or, without a file, the snapshot as JSON. Throws an error that
 * says the cure.
 */
export async function saveWorld(file: string | undefined, place: Place): Promise<string> {
  const saved = await call(place, (control, world) => control.getSnapshot({ world }));
  const snapshot = JSON.stringify(saved, null, 2);
  if (file === undefined) return snapshot;
  try {
    // Only the user may read it, because it has the hashes of passwords.
    writeFileSync(file, `${snapshot}\n`, { mode: 0o600 });
  } catch (fault) {
    throw new Error(`${file} can't be written: ${(fault as Error).message}`, { cause: fault });
  }
  return `Saved the world ${place.world} to ${file}.`;
}

const describe = (counts: DataCounts): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${count === 1 ? what.slice(0, -1) : what}`)
    .join(", ") || "nothing";

/** Returns the value of a file with JSON. Throws an error that says what is wrong with it. */
export function readJson(file: string): unknown {
  let text: string;
  try {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MAX_SEED_BODY)
      throw new Error(`it has more than ${MAX_SEED_BODY} bytes, which is the limit`);
    text = readText(file);
  } catch (fault) {
    throw new Error(`${file}: ${(fault as Error).message}`, { cause: fault });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${file} ${jsonProblem(text)}`);
  }
}

/** Calls an operation of the control API for a world. Throws an error that says what is wrong with the address. */
async function call<Result>(
  { url, world }: Place,
  send: (control: Control, world: string) => Promise<Result>,
): Promise<Result> {
  try {
    return await send(createControl({ url }), world);
  } catch (fault) {
    if (fault instanceof ControlError) throw fault;
    const reason = reasonOf(fault, new URL(url));
    throw new Error(
      `No portal responds at ${url}. Start one with "marketplace serve", or name another with --url. The reason: ${reason}.`,
      { cause: fault },
    );
  }
}
