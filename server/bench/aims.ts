/** The performance targets, compared with the measurements. */
import { type Cost, type Results, readable, type Scale } from "./results.ts";
import type { WorkloadName } from "./workload.ts";

export interface Aim {
  readonly aim: string;
  readonly measured: string;
  readonly met: boolean;
}

const PORTAL = "portal, SQLite file";
const MEBIBYTE = 1024 * 1024;

const COLD = "listCustomers, never asked before";
const MIXED = "ten listCustomers, five of them twice, to one expressInterest";

/** Least rates of the portal, as multiples of another server's. */
const RATES: readonly (readonly [string, WorkloadName, other: string, least: number])[] = [
  ["a page never asked before at a quarter of bare Hono's rate", COLD, "Hono", 0.25],
  ["a page never asked before at eight times Prism's rate", COLD, "Prism", 8],
  ["ten reads to one write at a fifth of bare Hono's rate", MIXED, "Hono", 0.2],
  ["a durable write at four times Prism's rate", "expressInterest", "Prism", 4],
];

/** Most of the portal's start and memory, as multiples of bare Hono's, and memory after the load in MiB. */
const [START, MEMORY, LOADED] = [1.8, 1.3, 200];
/** A page of a large marketplace may take twice as long as one of a small, and this much longer, in milliseconds. */
const SLACK = 0.5;
/** Most time for the first request of a list, in milliseconds. */
const FIRST = 150;

/** Returns the missed aims, then the others. */
export function aimsOf(results: Results): Aim[] {
  const { rates, startups, memories, scales } = results;
  // By CPU if it is known: other programs slow down the servers unequally, the fastest ones most.
  const rate = (name: string, workload: WorkloadName) => {
    const { responses, cpu } = rates.get(name)?.[workload] ?? {};
    return cpu === undefined ? (responses?.median ?? Number.NaN) : 1 / cpu.median;
  };
  const rateAims = RATES.map(([aim, workload, other, least]) => {
    const times = rate(PORTAL, workload) / rate(other, workload);
    return { aim, measured: `${readable(times)} times`, met: times >= least };
  });
  const [own, hono] = [startups.get(PORTAL), startups.get("Hono")];
  const ratio = (aim: string, value: number | undefined, of: number | undefined, most: number) => {
    const times = (value ?? Number.NaN) / (of ?? Number.NaN);
    return { aim, measured: `${readable(times)} times`, met: times <= most };
  };
  const loaded = (memories.get(PORTAL) ?? Number.NaN) / MEBIBYTE;
  const aims = [
    ...rateAims,
    ratio(
      `the first response of make start after at most ${START} times bare Hono's`,
      own?.firstResponse.median,
      hono?.firstResponse.median,
      START,
    ),
    ratio(
      `memory after it at most ${MEMORY} times bare Hono's`,
      own?.memory?.median,
      hono?.memory?.median,
      MEMORY,
    ),
    {
      aim: `memory after the load at most ${LOADED} MiB`,
      measured: `${readable(loaded)} MiB`,
      met: loaded <= LOADED,
    },
    ...scales.flatMap(growthAims),
  ];
  return aims.toSorted((one, other) => Number(one.met) - Number(other.met));
}

/** Growth of the cost of pages: first requested, requested before, and right after a change. */
function growthAims(scale: Scale): Aim[] {
  const sizes = [...scale.sizes.keys()].map(readable);
  const last = [...scale.sizes.values()].at(-1) ?? [];
  const slowest = Math.max(...last.map(({ first }) => first));
  const growth = (["next", "changed"] as const).map((when) => {
    const growths = growthOf(scale, when);
    const within = growths.filter(({ isWithin }) => isWithin).length;
    const state = when === "next" ? "requested before" : "right after a change";
    return {
      aim: `${scale.engine}: a page at ${sizes.at(-1)} within twice a page at ${sizes[0]} and ${SLACK} ms, ${state}`,
      measured: `${within} of ${growths.length} pages, at most ${readable(Math.max(...growths.map(({ times }) => times)))} times`,
      met: within === growths.length,
    };
  });
  return [
    {
      aim: `${scale.engine}: the first request ever of a list at ${sizes.at(-1)} within ${FIRST} ms`,
      measured: `at most ${readable(slowest)} ms`,
      met: slowest <= FIRST,
    },
    ...growth,
  ];
}

/** Returns how many times longer each page takes in the largest marketplace than in the smallest. */
export function growthOf({ sizes }: Scale, when: "next" | "changed") {
  const [small, ...larger] = [...sizes.values()];
  // Other programs only add time, so the least is closest to the cost of a page.
  const fastest = (costs: readonly Cost[] | undefined, index: number) =>
    costs?.[index]?.[when].least ?? Number.NaN;
  return (small ?? []).map((_, index) => {
    const [least, most] = [fastest(small, index), fastest(larger.at(-1), index)];
    return { times: most / least, isWithin: most <= 2 * least + SLACK };
  });
}
