/** `generated/errors.ts`: the catalogue of refusals, each with its cause and its cure. */
import type { Contract } from "./contract.ts";

export function errorsModule({ "x-errors": errors }: Contract): string {
  return `export interface ErrorEntry {
  readonly code: number;
  /** Finer code, where there is one. */
  readonly messageCode?: string;
  /** The message, where the codes alone do not tell this kind from another. */
  readonly message?: string;
  readonly cause: string;
  readonly cure: string;
}

export const errors: readonly ErrorEntry[] = ${JSON.stringify(errors, null, 2)};

/** The catalogue's entry for an error; undefined where the catalogue does not know it. */
export function explain(error: { readonly code: number; readonly messageCode?: string; readonly message: string }): ErrorEntry | undefined {
  return errors.find(({ code, messageCode, message }) =>
    code === error.code && (messageCode === undefined ? message === error.message : messageCode === error.messageCode));
}
`;
}
