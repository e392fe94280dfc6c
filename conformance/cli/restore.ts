/** `conformance restore <file> --config <target file>`: restores what an interrupted run took. */
import { createTransport } from "../runner/http/exchange.ts";
import type { Secrets } from "../runner/http/secrets.ts";
import type { RestoreOptions } from "./options.ts";
import { targetFileAt } from "./targets.ts";

export interface RestoreTools {
  readonly secrets: Secrets;
  readonly say: (sentence: string) => void;
}

/** Restores a snapshot, says what became of each entry, and returns the exit code. */
export async function restore(
  { file, config, timeout }: RestoreOptions,
  { secrets, say }: RestoreTools,
): Promise<number> {
  const target = targetFileAt(config);
  secrets.learn(target.fixtures);
  const { restoreSnapshot } = await import("../targets/portal/restoreSnapshot.ts");
  const transport = createTransport({ timeout, secrets });
  const { sentences, exitCode } = await restoreSnapshot(file, target, transport);
  for (const sentence of sentences) say(sentence);
  return exitCode;
}
