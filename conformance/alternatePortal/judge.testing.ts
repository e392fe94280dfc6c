/** Judges the foreign portal by way of a cast file, as the command line does. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { readCastFile } from "../targets/targetFile.ts";
import type { Result } from "../model/result.ts";
import { run } from "../runner/run.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Target } from "../model/target.ts";
import { portal } from "../targets/portal/portal.ts";
import { type Summary, summarize } from "../runner/verdict.ts";
import type { Fault } from "./faults.testing.ts";
import { type Foreign, startForeign } from "./portal.testing.ts";
import { castFileOf } from "./world.testing.ts";

export interface Judgement {
  readonly results: readonly Result[];
  readonly summary: Summary;
  readonly target: Target;
  readonly foreign: Foreign;
}

export interface JudgeOptions {
  readonly fault?: Fault;
  /** How long each answer takes, in milliseconds. */
  readonly delay?: number;
  readonly signIn?: "password" | "token";
  readonly allow?: readonly string[];
}

/** Starts a foreign portal, plays the scenarios against it, and stops it. */
export async function judgeForeign(
  scenarios: readonly Scenario[],
  { fault, delay, signIn = "password", allow = ["write", "delete", "items"] }: JudgeOptions = {},
): Promise<Judgement> {
  const foreign = await startForeign({ ...(fault && { fault }), ...(delay && { delay }) });
  const directory = mkdtempSync(join(tmpdir(), "foreign-"));
  try {
    const file = join(directory, "cast.json");
    writeFileSync(
      file,
      JSON.stringify({ ...castFileOf(foreign.address, foreign.world, signIn), allow }),
    );
    const timeout = inject("patience");
    const target = await portal(readCastFile(file, {}), { folder: directory, timeout });
    const results = await run(target, { scenarios, timeout });
    await target.close();
    return { results, summary: summarize(results, target.capabilities), target, foreign };
  } finally {
    foreign.close();
    rmSync(directory, { recursive: true });
  }
}
