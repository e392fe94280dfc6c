/** The page of the command line. */
import { execFileSync } from "node:child_process";
import { code, join } from "./markdown.ts";

const COMMANDS = ["", "serve", "mock", "conformance", "init", "seed", "snapshot", "restore"];

/** Returns the page as Markdown: the help of every command, as it prints it. */
export const commandPage = (): string =>
  join(
    "# Commands",
    "The package has the command `marketplace`. In a clone, use `npm run marketplace --` instead.",
    ...COMMANDS.map((name) =>
      join(`## marketplace ${name}`.trim(), code("text", helpOf(name.split(" ").filter(Boolean)))),
    ),
  );

const helpOf = (words: readonly string[]): string =>
  execFileSync(process.execPath, ["bin/marketplace.ts", ...words, "--help"], {
    cwd: new URL("../..", import.meta.url),
    encoding: "utf8",
    env: { ...process.env, COLUMNS: "90", NO_COLOR: "1" },
  });
