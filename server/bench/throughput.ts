/**
 * Measures responses per second with autocannon, in rounds, so that anything that slows the machine affects all
 * servers.
 */
import autocannon from "autocannon";
import type { Peer, Program } from "./peers.ts";
import { figureOf, type Results } from "./results.ts";
import {
  headersOf,
  type Sending,
  WORKLOAD_NAMES,
  WORKLOADS,
  type WorkloadName,
} from "./workload.ts";

/** Number of connections; each sends one request at a time. */
const CONNECTIONS = 10;

export interface Pace {
  readonly rounds: number;
  /** Seconds of each workload per server in a round, and before the first round. */
  readonly seconds: number;
  readonly warmUp: number;
}

/** Rates, and resident memory after the load in bytes, by name of the server. */
export type Loaded = Pick<Results, "rates" | "memories">;

interface Server {
  readonly name: string;
  readonly program: Program;
  /** Number of requests, and the measured rates, by workload. */
  readonly series: Readonly<Record<WorkloadName, Series>>;
}

interface Series {
  /** Number of requests sent. */
  requests: number;
  readonly responses: number[];
  readonly cpus: number[];
}

/** Starts all servers, and measures them in turn. */
export async function measureRates(
  peers: readonly Peer[],
  { rounds, seconds, warmUp }: Pace,
): Promise<Loaded> {
  const servers: Server[] = [];
  try {
    for (const { name, start } of peers) {
      const series = byWorkload((): Series => ({ requests: 0, responses: [], cpus: [] }));
      const server = { name, program: await start(), series };
      servers.push(server);
      for (const workload of WORKLOAD_NAMES) await load(server, workload, warmUp);
    }
    for (let round = 1; round <= rounds; round += 1) {
      for (const workload of WORKLOAD_NAMES) {
        for (const server of servers) {
          const { rate, cpu } = await load(server, workload, seconds);
          server.series[workload].responses.push(rate);
          if (cpu !== undefined) server.series[workload].cpus.push(cpu);
          console.log(
            `round ${round} of ${rounds}  ${workload.padEnd(62)} ${server.name.padEnd(26)} ${Math.round(rate)} a second`,
          );
        }
      }
    }
    return {
      rates: new Map(
        servers.map(({ name, series }) => [
          name,
          byWorkload((workload) => {
            const { responses, cpus } = series[workload];
            return {
              responses: figureOf(responses),
              cpu: cpus.length === 0 ? undefined : figureOf(cpus),
            };
          }),
        ]),
      ),
      memories: new Map(servers.map(({ name, program }) => [name, program.memory()])),
    };
  } finally {
    await Promise.all(servers.map(({ program }) => program.stop()));
  }
}

/** Creates a value for each workload. */
function byWorkload<Value>(create: (workload: WorkloadName) => Value) {
  const entries = WORKLOAD_NAMES.map((name) => [name, create(name)] as const);
  return Object.fromEntries(entries) as Record<WorkloadName, Value>;
}

/**
 * Sends one workload for some seconds. Returns the responses per second, and the microseconds of CPU per response. Rejects if a response is not a success,
 * because an error would be compared with real work.
 */
async function load(
  { program: { url, cpu }, series }: Server,
  workload: WorkloadName,
  seconds: number,
): Promise<{ readonly rate: number; readonly cpu: number | undefined }> {
  let refused: string | undefined;
  const { pathname, origin } = new URL(url);
  const tokens = new Map<string, Record<string, string>>();
  for (const username of ["org1admin", "org2admin", "org3admin"])
    tokens.set(username, await headersOf(username));
  const requestOf: (index: number) => Sending = WORKLOADS[workload];
  const next = () => {
    const { method, path, username } = requestOf(series[workload].requests++);
    const headers = tokens.get(username) ?? {};
    return { method, path: (pathname === "/" ? "" : pathname) + path, headers };
  };
  const before = cpu();
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [
      {
        ...next(),
        // Building every request takes longer than the fastest servers take to respond.
        ...(requestOf.length === 0
          ? {}
          : { setupRequest: (request: autocannon.Request) => ({ ...request, ...next() }) }),
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
  const used = (cpu() ?? Number.NaN) - (before ?? Number.NaN);
  const { total } = result.requests;
  return {
    // Divide by the measured time: autocannon's average omits requests that were in progress in its last second.
    rate: total / result.duration,
    cpu: Number.isNaN(used) ? undefined : (used * 1_000) / total,
  };
}
