/** Runs the reference portal as a process. README.md describes the settings. */
import { flushCompileCache } from "node:module";
import { limitOldGeneration, limitYoungGeneration } from "./heap.ts";
import { welcome } from "./home.ts";
import { assertValidBody } from "./http/outcome.ts";
import { assertCanListen, listen } from "./listen.ts";
import { createServer } from "./server.ts";
import { readSettings } from "./settings.ts";
import { engineAt } from "./storage/engineAt.ts";
import { openStore } from "./storage/open.ts";
import { createLog } from "./telemetry/log.ts";

/** How long to wait for the last lines of the log to be read, in milliseconds. */
const LOG_DRAIN = 2_000;

/** The code in README.md's table. 1 would mean that a portal is not conformant. */
const COULD_NOT_RUN = 2;

try {
  await start();
} catch (fault) {
  console.error(
    `The portal cannot start: ${fault instanceof Error ? fault.message : String(fault)}`,
  );
  process.exit(COULD_NOT_RUN);
}

async function start(): Promise<void> {
  limitOldGeneration();
  const { port, host, database, key, certificate, validateResponses, logLevel, ...settings } =
    readSettings(process.env);
  await assertCanListen(port, host);
  const store = await openStore(await engineAt(database));
  const log = createLog(logLevel);
  const { app, close, endStreams } = await createServer({
    ...settings,
    key: key(),
    template: "catalogue",
    store,
    log,
    ...(validateResponses ? { inspect: assertValidBody } : {}),
  });
  const tls = await certificate();
  const secured = tls === undefined ? {} : { tls };
  const { url, stop } = await listen({ app, port, host, notice: log.notice, ...secured });
  limitYoungGeneration();
  // Before the first line, because what waits for that may end the process at once.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end());
  console.log(welcome(url, { console: settings.console, certificate: tls?.file }));
  // Flush now, because a killed process can't. If nothing is new, this costs nothing.
  setImmediate(flushCompileCache);

  async function end(): Promise<void> {
    endStreams();
    await stop();
    await close();
    // The process ends once the log is written. If nothing reads the log, it would never end.
    setTimeout(() => process.kill(process.pid, "SIGKILL"), LOG_DRAIN).unref();
  }
}
