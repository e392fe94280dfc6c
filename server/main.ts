/** Starts the reference portal. Settings come from the environment; see README.md. */
import { serve } from "@hono/node-server";
import { inspect } from "./http/inspect.ts";
import { createServer } from "./server.ts";
import { readSettings } from "./settings.ts";
import { openStore } from "./store/open.ts";
import { sqlite } from "./store/sqlite.ts";
import { welcome } from "./welcome.ts";

const settings = readSettings(process.env);
const { app, close } = await createServer({
  ...settings,
  store: await openStore(sqlite(settings.location)),
  ...(settings.inspectAnswers ? { inspect } : {}),
});
const server = serve({ fetch: app.fetch, port: settings.port, hostname: settings.host }, ({ address, family, port }) => {
  const host = family === "IPv6" ? `[${address}]` : address;
  console.log(welcome(`http://${host}:${port}`));
});

server.on("error", (fault: NodeJS.ErrnoException) => {
  const cure = fault.code === "EADDRINUSE" ? `port ${settings.port} is taken; choose another with PORT` : fault.message;
  console.error(`the portal cannot listen: ${cure}`);
  process.exit(1);
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close(() => void close());
    // Connections that are kept alive without a request would hold the process.
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
}
