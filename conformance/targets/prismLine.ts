/** Command line of Prism. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const CONTRACT = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));

/**
 * Returns the program and the arguments with which Prism serves the contract's examples. `options` are further ones of
 * Prism. Throws, with the cure, if Prism isn't installed.
 */
export const prismLine = (
  options: readonly string[],
): readonly [program: string, ...words: string[]] => [prismProgram(), "mock", CONTRACT, ...options];

function prismProgram(): string {
  try {
    return createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");
  } catch (fault) {
    throw new Error("Prism is not installed: npm install @stoplight/prism-cli", { cause: fault });
  }
}
