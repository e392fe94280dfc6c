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

/** The catalogue's entry for an error, by its codes or else its message; undefined where the catalogue does not know it. */
export function explain(error: { readonly code: number; readonly messageCode?: string; readonly message: string }): ErrorEntry | undefined {
  const alike = errors.filter(({ code }) => code === error.code);
  return (
    alike.find(({ messageCode }) => messageCode !== undefined && messageCode === error.messageCode) ??
    alike.find(({ message }) => message === error.message) ??
    // Portals leave a messageCode out at times, and word a message as they like.
    (alike.length === 1 ? alike[0] : undefined)
  );
}
`;
}
