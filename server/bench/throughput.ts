/** Measures responses per second in rounds, so that anything that slows the machine affects all peers. */
import { type Figure, figureOf } from "./figures.ts";
import { load } from "./load.ts";
import type { Peer } from "./peers.ts";
import type { Program } from "./program.ts";
import { WORKLOADS, type Workload } from "./workload.ts";

export type Rates = Readonly<Record<Workload, Figure>>;

export interface Pace {
  readonly rounds: number;
  /** Seconds of each workload per peer in a round, and before the first round. */
  readonly seconds: number;
  readonly warmUp: number;
}

/** Starts all peers, and measures them in turn. */
export async function measureRates(
  peers: readonly Peer[],
  { rounds, seconds, warmUp }: Pace,
): Promise<Map<string, Rates>> {
  const programs = new Map<string, Program>();
  const counters = new Map(
    peers.map(({ name }) => [name, new Map(WORKLOADS.map((workload) => [workload, counter()]))]),
  );
  const measured = new Map<string, number[]>();
  const run = async (name: string, workload: Workload, time: number) =>
    load(
      (programs.get(name) as Program).url,
      workload,
      time,
      counters.get(name)?.get(workload) as () => number,
    );
  try {
    for (const { name, start } of peers) {
      programs.set(name, await start());
      for (const workload of WORKLOADS) await run(name, workload, warmUp);
    }
    for (let round = 1; round <= rounds; round += 1) {
      for (const workload of WORKLOADS) {
        for (const { name } of peers) {
          const key = `${name} ${workload}`;
          const rate = await run(name, workload, seconds);
          measured.set(key, [...(measured.get(key) ?? []), rate]);
          console.log(
            `round ${round} of ${rounds}  ${workload.padEnd(27)} ${name.padEnd(26)} ${Math.round(rate)} a second`,
          );
        }
      }
    }
  } finally {
    await Promise.all([...programs.values()].map(({ stop }) => stop()));
  }
  const ratesOf = (name: string) =>
    Object.fromEntries(
      WORKLOADS.map((workload) => [workload, figureOf(measured.get(`${name} ${workload}`) ?? [])]),
    );
  return new Map(peers.map(({ name }) => [name, ratesOf(name) as Rates]));
}

function counter(): () => number {
  let last = -1;
  return () => {
    last += 1;
    return last;
  };
}
