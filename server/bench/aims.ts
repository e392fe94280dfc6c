/** The performance targets, compared with the measurements. */
import { type Cost, type Results, readable, type Scale } from "./results.ts";
import type { WorkloadName } from "./workload.ts";

export interface Aim {
  readonly aim: string;
  readonly measured: string;
  readonly met: boolean;
}

const PORTAL = "portal, SQLite file";

/** Least rates of the portal, as multiples of another server's. */
const RATES: readonly (readonly [string, WorkloadName, other: string, least: number])[] = [
  ["a read at least half as often as bare Hono", "listPurchases", "Hono", 0.5],
  ["a paged read at least half as often as bare Hono", "listCustomers", "Hono", 0.5],
  ["a read at least ten times as often as Prism", "listPurchases", "Prism", 10],
  ["a paged read at least ten times as often as Prism", "listCustomers", "Prism", 10],
  [
    "a durable write at least five times as often as Prism's response",
    "expressInterest",
    "Prism",
    5,
  ],
];

export function aimsOf({ rates, startups, scales }: Results): Aim[] {
  const rate = (name: string, workload: WorkloadName) =>
    rates.get(name)?.[workload].median ?? Number.NaN;
  const rateAims = RATES.map(([aim, workload, other, least]) => {
    const times = rate(PORTAL, workload) / rate(other, workload);
    return { aim, measured: `${readable(times)} times`, met: times >= least };
  });
  const first = startups.get(PORTAL)?.firstResponse.median ?? Number.NaN;
  const startAim = {
    aim: "the first response within 300 ms of the start",
    measured: `${readable(first)} ms`,
    met: first <= 300,
  };
  return [...rateAims, startAim, ...scales.flatMap(growthAims)];
}

/** Growth of the cost of pages: while nothing changes, and right after a change. */
function growthAims(scale: Scale): Aim[] {
  const sizes = [...scale.sizes.keys()].map(readable);
  return (["next", "changed"] as const).map((when) => {
    const growths = growthOf(scale, when);
    const within = growths.filter((growth) => growth <= 2).length;
    const state = when === "next" ? "while nothing changes" : "right after a change";
    return {
      aim: `${scale.engine}: a page at ${sizes.at(-1)} within twice a page at ${sizes[0]}, ${state}`,
      measured: `${within} of ${growths.length} pages, at most ${readable(Math.max(...growths))} times`,
      met: within === growths.length,
    };
  });
}

/** Returns how many times longer each page takes in the largest marketplace than in the smallest. */
export function growthOf({ sizes }: Scale, when: "next" | "changed"): number[] {
  const [small, ...larger] = [...sizes.values()];
  const median = (costs: readonly Cost[] | undefined, index: number) =>
    costs?.[index]?.[when].median ?? Number.NaN;
  return (small ?? []).map((_, index) => median(larger.at(-1), index) / median(small, index));
}
