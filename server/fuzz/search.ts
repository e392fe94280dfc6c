/** Searches for a sequence of commands that breaks an invariant or differs from the model, and shrinks it. */
import * as fc from "fast-check";
import { START } from "./demoWorld.ts";
import { checkLists } from "./lists.ts";
import { modelCommand } from "./model/commands.ts";
import { EMPTY } from "./model/marketplace.ts";
import type { FuzzedPortal } from "./portal.ts";
import { requestCommand } from "./requests.ts";

interface SearchOptions {
  readonly seed: number;
  /** Number of sequences to try. */
  readonly sequences: number;
  /** Plays only the sequence that an earlier finding names, without shrinking it. */
  readonly replay?: string | undefined;
}

interface Finding {
  /** What is wrong, and the smallest sequence that shows it. */
  readonly message: string;
  /** Names the sequence, together with the seed. */
  readonly replay: string;
}

/** Returns the first finding. Returns undefined if there is none. */
type Search = (portal: FuzzedPortal, options: SearchOptions) => Promise<Finding | undefined>;

function createSearch<Model extends object>(
  command: fc.Arbitrary<fc.AsyncCommand<Model, FuzzedPortal>>,
  maxCommands: number,
  start: (portal: FuzzedPortal) => Promise<Model>,
  finish: (portal: FuzzedPortal) => Promise<void> = async () => {},
): Search {
  return async (portal, { seed, sequences, replay }) => {
    const [path = "", replayPath = ""] = replay?.split(",") ?? [];
    const commands = fc.commands([command], {
      maxCommands,
      size: "max",
      ...(replay !== undefined && { replayPath }),
    });
    const property = fc.asyncProperty(commands, async (sequence) => {
      await portal.reset();
      const model = await start(portal);
      await fc.asyncModelRun(() => ({ model, real: portal }), sequence);
      await finish(portal);
    });
    const { failed, errorInstance, counterexample, counterexamplePath } = await fc.check(property, {
      seed,
      numRuns: sequences,
      ...(replay !== undefined && { path, endOnFailure: true }),
    });
    if (!failed) return undefined;
    // fast-check prints only the commands that ran, and after them how it chose them.
    const [, ran, chosen] = /^(.*) \/\*replayPath="(.*)"\*\/$/s.exec(String(counterexample)) ?? [];
    return {
      message: `${(errorInstance as Error).message}\n\nSmallest sequence:${ran}`,
      replay: replay ?? `${counterexamplePath},${chosen}`,
    };
  };
}

/** Arbitrary requests, or calls that the model predicts. */
export const searches = {
  requests: createSearch(
    requestCommand,
    60,
    async (portal) => ({ state: await portal.state() }),
    checkLists,
  ),
  model: createSearch(modelCommand, 40, async () => ({ market: EMPTY, now: START })),
} satisfies Readonly<Record<string, Search>>;
