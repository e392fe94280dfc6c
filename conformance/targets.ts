/** The targets by name, each made from the options of the command line. */
import type { RuleId } from "../generated/rules.ts";
import { readCastFile } from "./castFile.ts";
import type { Target } from "./target.ts";
import { portal } from "./targets/portal.ts";
import { prism } from "./targets/prism.ts";
import { reference } from "./targets/reference.ts";

export interface TargetOptions {
  /** Path of the cast file. */
  readonly config?: string;
  /** Rules that the reference portal leaves out. */
  readonly without?: readonly RuleId[];
  /** Time that one answer may take, in milliseconds. */
  readonly timeout: number;
}

export const targets = {
  reference: ({ without = [] }: TargetOptions): Promise<Target> => reference({ without }),
  prism: (): Promise<Target> => prism(),
  portal({ config, timeout }: TargetOptions): Promise<Target> {
    if (config === undefined) throw new Error("the target portal needs a cast file: --config <file>");
    return portal(readCastFile(config, process.env), { fetch: globalThis.fetch, timeout });
  },
} as const;

export type TargetName = keyof typeof targets;
