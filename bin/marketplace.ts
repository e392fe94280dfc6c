#!/usr/bin/env node
/** `marketplace`: portal, mock and suite under one name, unless Node is too old to load them, which this file is not. */

/** The oldest Node that has what the commands need; `engines` in package.json says the same. */
const OLDEST = 24;

if (Number.parseInt(process.versions.node, 10) >= OLDEST) {
  await import("./commands.ts");
} else {
  console.error(`marketplace needs Node ${OLDEST} or newer, and this is Node ${process.versions.node}; see https://nodejs.org/.`);
  // The code of the suite for a run that could not be.
  process.exitCode = 2;
}

export {};
