/** Generates load on a server from this process, with autocannon. */
import autocannon from "autocannon";
import { isVaried, methodOf, pathOf, tokenFor, type Workload } from "./workload.ts";

/** Number of connections; each sends one request at a time. */
const CONNECTIONS = 10;

/** Returns a new number for each request of a workload, across all loads. */
export type Counter = () => number;

/**
 * Runs one workload for some seconds and returns the responses per second. Rejects if a response is not a success,
 * because an error would be compared with real work.
 */
export async function load(
  url: string,
  workload: Workload,
  seconds: number,
  next: Counter,
): Promise<number> {
  let refused: string | undefined;
  const { pathname, origin } = new URL(url);
  const base = pathname === "/" ? "" : pathname;
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: seconds,
    headers: { "X-Esri-Authorization": `Bearer ${await tokenFor(workload)}` },
    requests: [
      {
        method: methodOf(workload),
        path: base + pathOf(workload, next()),
        // Building every request takes longer than the fastest servers take to respond.
        ...(isVaried(workload)
          ? {
              setupRequest: (request: autocannon.Request) => ({
                ...request,
                path: base + pathOf(workload, next()),
              }),
            }
          : {}),
        onResponse(status, body) {
          if (status !== 200 || body.startsWith('{"error"'))
            refused ??= `${status} ${body.slice(0, 300)}`;
        },
      },
    ],
  });
  if (refused !== undefined)
    throw new Error(`${workload} at ${url} did not respond with a success: ${refused}`);
  if (result.errors > 0)
    throw new Error(`${workload} at ${url}: ${result.errors} requests got no response`);
  // Divide by the measured time: autocannon's average omits requests that were in progress in its last second.
  return result.requests.total / result.duration;
}
