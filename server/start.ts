/** The reference portal as a process. Settings come from the environment; see README.md. */
import { flushCompileCache } from "node:module";
import { setFlagsFromString } from "node:v8";
import { inspect } from "./http/inspect.ts";
import { listen } from "./listen.ts";
import { createServer } from "./server.ts";
import { readSettings } from "./settings.ts";
import { engineAt } from "./storage/engineAt.ts";
import { openStore } from "./storage/open.ts";
import { createLog } from "./telemetry/log.ts";
import { welcome } from "./welcome.ts";

/** How long the last lines of the log may wait for somebody to read them, in milliseconds. */
const LAST_WORDS = 2_000;

/** As in the table of README.md: 1 would be read as a portal that does not conform. */
const COULD_NOT_RUN = 2;

try {
  await start();
} catch (fault) {
  console.error(`The portal cannot start: ${fault instanceof Error ? fault.message : String(fault)}`);
  process.exit(COULD_NOT_RUN);
}

async function start(): Promise<void> {
  const { port, host, database, key, inspectAnswers, logLevel, ...settings } = readSettings(process.env);
  const store = await openStore(await engineAt(database));
  const log = createLog(logLevel);
  const { app, close } = await createServer({ ...settings, key: key(), store, log, ...(inspectAnswers ? { inspect } : {}) });
  const { url, stop } = await listen({ app, port, host });
  // Young objects keep the room that the start needed. One burst would let it grow to 128 MiB, which are never given back.
  setFlagsFromString("--semi-space-growth-factor=1");
  console.log(welcome(url));
  // Now rather than at the end, which a process that is killed never comes to. Where nothing is new, this costs nothing.
  setImmediate(flushCompileCache);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end());

  async function end(): Promise<void> {
    await stop();
    await close();
    // The process ends by itself once the log is written; where nobody reads it, it would not end at all.
    setTimeout(() => process.kill(process.pid, "SIGKILL"), LAST_WORDS).unref();
  }
}
