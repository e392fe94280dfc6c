#!/usr/bin/env node
/**
 * `marketplace`: portal, mock and suite. Checks Node's version before it loads them; this file runs on older versions.
 */

/** The oldest Node that can run the commands, as in `engines` of package.json. */
const OLDEST = 24;

if (Number.parseInt(process.versions.node, 10) >= OLDEST) {
  const { run } = await import("./commands.ts");
  await run();
} else {
  console.error(
    `marketplace needs Node ${OLDEST} or later, but this is Node ${process.versions.node}. See https://nodejs.org/.`,
  );
  // Exit code of a run that could not start.
  process.exitCode = 2;
}

export {};
