/** Serves a portal on a free port until the test ends. */
import { onTestFinished } from "vitest";
import { listen } from "./listen.ts";
import { createServer, type ServerOptions } from "./server.ts";
import { openStore } from "./storage/open.ts";
import { MEMORY, sqlite } from "./storage/sqlite.ts";

/** Starts a portal with the demo world in memory. Returns its address. */
export async function serveForTest(options: Partial<ServerOptions> = {}): Promise<string> {
  const { app, close } = await createServer({
    store: await openStore(sqlite(MEMORY)),
    ...options,
  });
  const { url, stop } = await listen({ app, port: 0, host: "127.0.0.1" });
  onTestFinished(async () => {
    await stop();
    await close();
  });
  return url;
}
