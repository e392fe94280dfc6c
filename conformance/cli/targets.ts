/** The targets by name, each made from the options of the command line. */
import type { RuleId } from "../../generated/rules.ts";
import type { Target } from "../model/target.ts";
import type { Transport } from "../runner/http/exchange.ts";
import { portal } from "../targets/portal/portal.ts";
import { prism } from "../targets/prism.ts";
import { reference } from "../targets/reference.ts";
import { readTargetFile, type TargetFile } from "../targets/targetFile.ts";

export interface TargetOptions {
  /** How requests are sent before anything plays. */
  readonly transport: Transport;
  /** Called with what the user should know before the end. */
  readonly say?: (sentence: string) => void;
  /** Path of the target file. */
  readonly config?: string;
  /** Rules that the reference portal disables. */
  readonly without?: readonly RuleId[];
}

export const targets = {
  reference: ({ without = [], transport: { timeout } }: TargetOptions): Promise<Target> =>
    reference({ without, timeout }),
  prism: (): Promise<Target> => prism(),
  portal: async ({ config, transport, say = () => {} }: TargetOptions): Promise<Target> =>
    portal(targetFileAt(config), { ...transport, say }),
} as const;

/** The target file that the command line names. Throws if it names none, or one that is wrong. */
export function targetFileAt(config: string | undefined): TargetFile {
  if (config === undefined)
    throw new Error(
      "the target portal needs a target file: --config <file>; marketplace init writes one",
    );
  return readTargetFile(config);
}

export type TargetName = keyof typeof targets;
