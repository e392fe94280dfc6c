/** The commands `seed`, `snapshot` and `restore`: the data of a world of a portal that runs, through its control API. */
import { statSync, writeFileSync } from "node:fs";
import { readText } from "../conformance/runner/http/decode.ts";
import { reasonOf } from "../conformance/runner/http/unreachable.ts";
import type { DataCounts } from "../generated/control.types.ts";
import { MAX_SEED_BODY } from "../server/http/limits.ts";
import { jsonProblem } from "../server/input/json.ts";

/** A world of a portal. */
export interface Place {
  /** Address of the portal, such as http://127.0.0.1:4000. */
  readonly url: string;
  readonly world: string;
}

/** Adds the seed in a file to a world. Returns a sentence for the terminal. Throws an error that says the cure. */
export async function seedWorld(file: string, place: Place): Promise<string> {
  const counts = await send(place, "PUT", "seed", readJson(file));
  return `Added ${file} to the world ${place.world}. It has ${describe(counts)}.`;
}

/** Restores the snapshot in a file. Returns a sentence for the terminal. Throws an error that says the cure. */
export async function restoreWorld(file: string, place: Place): Promise<string> {
  const counts = await send(place, "PUT", "snapshot", readJson(file));
  return `Restored the world ${place.world} from ${file}. It has ${describe(counts)}.`;
}

/**
 * Saves a world to a file. Returns a sentence for the terminal or, without a file, the snapshot as JSON. Throws an error that
 * says the cure.
 */
export async function saveWorld(file: string | undefined, place: Place): Promise<string> {
  const snapshot = JSON.stringify(await send(place, "GET", "snapshot"), null, 2);
  if (file === undefined) return snapshot;
  try {
    // Only the user may read it, because it has the hashes of passwords.
    writeFileSync(file, `${snapshot}\n`, { mode: 0o600 });
  } catch (fault) {
    throw new Error(`${file} can't be written: ${(fault as Error).message}`, { cause: fault });
  }
  return `Saved the world ${place.world} to ${file}.`;
}

const describe = (counts: unknown): string =>
  Object.entries(counts as DataCounts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${count === 1 ? what.slice(0, -1) : what}`)
    .join(", ") || "nothing";

/** Reads a file with JSON, and returns its text. Throws an error that says what is wrong with it. */
export function readJson(file: string): string {
  let text: string;
  try {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MAX_SEED_BODY)
      throw new Error(`it has more than ${MAX_SEED_BODY} bytes, which is the limit`);
    text = readText(file);
  } catch (fault) {
    throw new Error(`${file}: ${(fault as Error).message}`, { cause: fault });
  }
  try {
    JSON.parse(text);
    return text;
  } catch {
    throw new Error(`${file} ${jsonProblem(text)}`);
  }
}

/** Sends a request to the control API of a portal, and returns the body of the response. */
async function send(
  { url, world }: Place,
  method: "GET" | "PUT",
  resource: "seed" | "snapshot",
  body?: string,
): Promise<unknown> {
  const address = new URL(`/control/worlds/${encodeURIComponent(world)}/${resource}`, url);
  let response: Response;
  try {
    response = await fetch(address, { method, ...(body === undefined ? {} : { body }) });
  } catch (fault) {
    throw new Error(
      `No portal responds at ${url}. Start one with "marketplace serve", or name another with --url. The reason: ${reasonOf(fault, address)}.`,
      { cause: fault },
    );
  }
  const result = parsed(await response.text());
  if (response.ok && result !== undefined) return result;
  throw new Error(
    result?.error?.message ??
      `${address.href} responded with status ${response.status}, and not as the sandbox does. Name its address with --url.`,
  );
}

function parsed(text: string): { readonly error?: { readonly message?: string } } | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
