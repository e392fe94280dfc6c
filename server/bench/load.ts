/** Load on a server from this process, by autocannon. */
import autocannon from "autocannon";
import { type Operation, pathOf, tokenFor } from "./workload.ts";

/** How many connections ask at once, each for one answer at a time. */
const CONNECTIONS = 10;

/** Gives each request of an operation a number of its own, however many loads there are. */
export type Counter = () => number;

/**
 * Asks for one operation for some seconds. Resolves to the answers per second. Rejects where an answer is not a success of
 * the operation, as one that only refuses would be compared with those that work.
 */
export async function load(url: string, operation: Operation, seconds: number, next: Counter): Promise<number> {
  let refused: string | undefined;
  const { pathname, origin } = new URL(url);
  const base = pathname === "/" ? "" : pathname;
  const method = operation === "expressInterest" ? "POST" : "GET";
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: seconds,
    headers: { "X-Esri-Authorization": `Bearer ${await tokenFor(operation)}` },
    requests: [
      {
        method,
        path: base + pathOf(operation, next()),
        ...(method === "POST"
          ? { setupRequest: (request: autocannon.Request) => ({ ...request, path: base + pathOf(operation, next()) }) }
          : {}),
        onResponse(status, body) {
          if (status !== 200 || body.startsWith('{"error"')) refused ??= `${status} ${body.slice(0, 300)}`;
        },
      },
    ],
  });
  if (refused !== undefined) throw new Error(`${operation} at ${url} is not answered with a success: ${refused}`);
  if (result.errors > 0) throw new Error(`${operation} at ${url}: ${result.errors} requests were not answered`);
  // Counted over the time that it really took; autocannon's own average leaves out what was under way in its last second.
  return result.requests.total / result.duration;
}
