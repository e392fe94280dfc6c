/** Load on a server from this process, by autocannon. */
import autocannon from "autocannon";
import { isVaried, methodOf, pathOf, tokenFor, type Workload } from "./workload.ts";

/** How many connections ask at once, each for one answer at a time. */
const CONNECTIONS = 10;

/** Gives each request of a workload a number of its own, however many loads there are. */
export type Counter = () => number;

/**
 * Puts one workload on it for some seconds. Resolves to the answers per second. Rejects where an answer is not a success, as one that only refuses would be compared with those that work.
 */
export async function load(url: string, workload: Workload, seconds: number, next: Counter): Promise<number> {
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
        // To make each request anew takes this process longer than the fastest servers take to answer it.
        ...(isVaried(workload)
          ? { setupRequest: (request: autocannon.Request) => ({ ...request, path: base + pathOf(workload, next()) }) }
          : {}),
        onResponse(status, body) {
          if (status !== 200 || body.startsWith('{"error"')) refused ??= `${status} ${body.slice(0, 300)}`;
        },
      },
    ],
  });
  if (refused !== undefined) throw new Error(`${workload} at ${url} is not answered with a success: ${refused}`);
  if (result.errors > 0) throw new Error(`${workload} at ${url}: ${result.errors} requests were not answered`);
  // Counted over the time that it really took; autocannon's own average leaves out what was under way in its last second.
  return result.requests.total / result.duration;
}
