/** `generated/notOffered.ts`: what clients call and the contract leaves out, with the reasons. */
import type { Contract } from "../model/contract.ts";

export const notOfferedModule = ({ "x-not-offered": entries }: Contract): string =>
  `import type { SourceId } from "./rules.ts";

export interface NotOffered {
  /** What it is, in words. */
  readonly name: string;
  /** Path below /sharing/rest. It ends with /** if everything below it is left out too. */
  readonly path: string;
  readonly reason: string;
  /** Where it is described or called. */
  readonly source: SourceId;
}

export const notOffered: readonly NotOffered[] = ${JSON.stringify(entries, null, 2)};
`;
