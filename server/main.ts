/** Starts the reference portal. Settings come from the environment; see README.md. */
import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import { inspect } from "./http/inspect.ts";
import { createServer } from "./server.ts";
import { readSettings } from "./settings.ts";
import { engineAt } from "./store/engineAt.ts";
import { openStore } from "./store/open.ts";
import { welcome } from "./welcome.ts";

/** How long requests under way may take to end once the process is asked to stop, in milliseconds. */
const GRACE = 5_000;

try {
  await start();
} catch (fault) {
  giveUp(fault);
}

async function start(): Promise<void> {
  const { port, host, database, inspectAnswers, ...settings } = readSettings(process.env);
  const store = await openStore(await engineAt(database));
  const { app, close } = await createServer({ ...settings, store, ...(inspectAnswers ? { inspect } : {}) });
  const server = serve({ fetch: app.fetch, port, hostname: host }, ({ address, family, port: bound }) => {
    console.log(welcome(`http://${family === "IPv6" ? `[${address}]` : address}:${bound}`));
  }) as Server;
  server.on("error", (fault: NodeJS.ErrnoException) =>
    giveUp(fault.code === "EADDRINUSE" ? new Error(`port ${port} is taken; choose another with PORT`) : fault),
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close(() => void close());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), GRACE).unref();
    });
  }
}

function giveUp(fault: unknown): never {
  console.error(`The portal cannot start: ${fault instanceof Error ? fault.message : String(fault)}`);
  process.exit(1);
}
