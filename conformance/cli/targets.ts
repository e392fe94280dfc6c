/** The targets by name, each made from the options of the command line. */
import type { RuleId } from "../../generated/rules.ts";
import { type CastFile, readCastFile } from "../targets/targetFile.ts";
import type { Transport } from "../runner/http/exchange.ts";
import type { Target } from "../model/target.ts";
import { portal } from "../targets/portal/portal.ts";
import { prism } from "../targets/prism.ts";
import { reference } from "../targets/reference.ts";

export interface TargetOptions {
  /** How the target is spoken to before anything is played. */
  readonly transport: Transport;
  /** Is told what is worth knowing before the end. */
  readonly say?: (sentence: string) => void;
  /** Path of the cast file. */
  readonly config?: string;
  /** Rules that the reference portal leaves out. */
  readonly without?: readonly RuleId[];
}

export const targets = {
  reference: ({ without = [], transport: { timeout } }: TargetOptions): Promise<Target> =>
    reference({ without, timeout }),
  prism: (): Promise<Target> => prism(),
  portal: async ({ config, transport, say = () => {} }: TargetOptions): Promise<Target> =>
    portal(castFileAt(config), { ...transport, say }),
} as const;

/** The cast file that the command line names. Throws where it names none, or one that is wrong. */
export function castFileAt(config: string | undefined): CastFile {
  if (config === undefined) throw new Error("the target portal needs a cast file: --config <file>");
  return readCastFile(config, process.env);
}

export type TargetName = keyof typeof targets;
