/** `generated/errors.ts`: catalogue of refusals, each with its cause and how to fix it. */
import type { Contract } from "../model/contract.ts";

export function errorsModule({ "x-errors": errors }: Contract): string {
  return `export interface ErrorEntry {
  readonly code: number;
  /** Finer code, if there is one. */
  readonly messageCode?: string;
  /** The message, if the codes don't identify this kind. */
  readonly message?: string;
  /** Present if the details are this project's own where those of real responses are empty. */
  readonly details?: "ours";
  readonly cause: string;
  readonly cure: string;
}

export const errors: readonly ErrorEntry[] = ${JSON.stringify(errors, null, 2)};

/** The members of an error that identify its entry. */
type Signs = { readonly [Name in "code" | "messageCode" | "message"]?: ErrorEntry[Name] | undefined };

/** Finds the catalogue's entry for an error, by its codes or its message. Returns undefined if there is none. */
export function explain(error: Signs): ErrorEntry | undefined {
  const alike = errors.filter(({ code }) => code === error.code);
  return (
    alike.find(({ messageCode }) => messageCode !== undefined && messageCode === error.messageCode) ??
    alike.find(({ message }) => message === error.message) ??
    // Some portals omit messageCode or word messages differently.
    (alike.length === 1 ? alike[0] : undefined)
  );
}
`;
}
