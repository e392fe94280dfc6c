/** Runs the server of a sandbox in this process. Loaded only by `startSandbox`. */
import { type Listening, listen } from "../listen.ts";
import { createServer } from "../server.ts";
import { openStore } from "../storage/open.ts";
import { MEMORY, sqlite } from "../storage/sqlite.ts";
import type { Running } from "./sandbox.ts";

/** Address of a server without a socket. No real server can have it, and errors of another fetch show it. */
const NOWHERE = "http://only-the-fetch-of-the-sandbox-reaches-it.invalid";

/** Starts a server with its data in memory. Rejects if the port is taken. */
export async function runInProcess(port: number | false): Promise<Running> {
  const { app, close } = await createServer({ store: await openStore(sqlite(MEMORY)) });
  if (port === false) {
    const fetch: typeof globalThis.fetch = async (input, init) =>
      untilAborted(new Request(input, init), (request) => app.fetch(request));
    return { url: NOWHERE, fetch, stop: close };
  }
  let listening: Listening;
  try {
    listening = await listen({ app, port, host: "127.0.0.1", overrideGlobalObjects: false });
  } catch (cause) {
    await close();
    const message = /in use/.test(String(cause))
      ? `Port ${port} is in use. Omit the option listen to get a free one.`
      : `The sandbox can't listen on port ${port}: ${(cause as Error).message}`;
    throw new Error(message, { cause });
  }
  const stop = async () => {
    await listening.stop();
    await close();
  };
  return { url: listening.url, fetch: globalThis.fetch, stop };
}

const RESET = Object.assign(new Error("The connection was reset on purpose."), {
  code: "ECONNRESET",
});

/** Sends a request, and rejects like fetch as soon as the request is aborted. */
async function untilAborted(
  request: Request,
  send: (request: Request) => Response | Promise<Response>,
): Promise<Response> {
  const { signal } = request;
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const reject = () => aborted.reject(signal.reason);
  signal.addEventListener("abort", reject);
  try {
    const response = await Promise.race([aborted.promise, send(request)]);
    // A connection that a failure broke.
    if (response.type === "error") throw new TypeError("fetch failed", { cause: RESET });
    return response;
  } finally {
    signal.removeEventListener("abort", reject);
  }
}
