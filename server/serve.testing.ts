/** Serves a portal on a free port. */
import { onTestFinished } from "vitest";
import { type ListenOptions, listen } from "./listen.ts";
import { createServer, type ServerOptions } from "./server.ts";
import { openStore } from "./storage/open.ts";
import { MEMORY, sqlite } from "./storage/sqlite.ts";

/** Starts a portal with the demo world in memory. Returns its address, its app, and a function that stops it. */
export async function serveInMemory(
  options: Partial<ServerOptions> = {},
  how: Partial<ListenOptions> = {},
) {
  const { app, endStreams, close } = await createServer({
    store: await openStore(sqlite(MEMORY)),
    ...options,
  });
  const { url, stop: stopListening } = await listen({ app, port: 0, host: "127.0.0.1", ...how });
  let stopped: Promise<void> | undefined;
  async function end(): Promise<void> {
    endStreams();
    await stopListening();
    await close();
  }
  return { url, app, stop: () => (stopped ??= end()) };
}

/** Starts such a portal until the test ends. Returns its address. */
export async function serveForTest(...options: Parameters<typeof serveInMemory>): Promise<string> {
  const { url, stop } = await serveInMemory(...options);
  onTestFinished(stop);
  return url;
}
