/** Answers per second of each peer, in rounds: whatever slows the machine for a while slows all of them. */
import { type Figure, figureOf } from "./figures.ts";
import { load } from "./load.ts";
import type { Peer } from "./peers.ts";
import type { Program } from "./program.ts";
import { OPERATIONS, type Operation } from "./workload.ts";

export type Rates = Readonly<Record<Operation, Figure>>;

export interface Pace {
  readonly rounds: number;
  /** How long each peer is asked for each operation in a round, and before the first one, in seconds. */
  readonly seconds: number;
  readonly warmUp: number;
}

/** Starts all peers, and measures them in turn. */
export async function measureRates(peers: readonly Peer[], { rounds, seconds, warmUp }: Pace): Promise<Map<string, Rates>> {
  const programs = new Map<string, Program>();
  const counters = new Map(peers.map(({ name }) => [name, counter()]));
  const measured = new Map<string, number[]>();
  const run = async (name: string, operation: Operation, time: number) =>
    load((programs.get(name) as Program).url, operation, time, counters.get(name) as () => number);
  try {
    for (const { name, start } of peers) {
      programs.set(name, await start());
      for (const operation of OPERATIONS) await run(name, operation, warmUp);
    }
    for (let round = 1; round <= rounds; round += 1) {
      for (const operation of OPERATIONS) {
        for (const { name } of peers) {
          const key = `${name} ${operation}`;
          const rate = await run(name, operation, seconds);
          measured.set(key, [...(measured.get(key) ?? []), rate]);
          console.log(`round ${round} of ${rounds}  ${operation.padEnd(16)} ${name.padEnd(26)} ${Math.round(rate)} a second`);
        }
      }
    }
  } finally {
    await Promise.all([...programs.values()].map(({ stop }) => stop()));
  }
  const ratesOf = (name: string) =>
    Object.fromEntries(OPERATIONS.map((operation) => [operation, figureOf(measured.get(`${name} ${operation}`) ?? [])]));
  return new Map(peers.map(({ name }) => [name, ratesOf(name) as Rates]));
}

function counter(): () => number {
  let last = -1;
  return () => {
    last += 1;
    return last;
  };
}
