/** How Prism is called upon. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const CONTRACT = fileURLToPath(new URL("../../generated/openapi.json", import.meta.url));

/**
 * The program and its words that let Prism serve the contract's examples, with further options of Prism's. Throws, with the
 * cure, where Prism is not installed.
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
