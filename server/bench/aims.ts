/** The performance targets, compared with the measurements. */
import { readable } from "./figures.ts";
import type { Cost } from "./scale.ts";
import type { Startup } from "./startup.ts";
import type { Rates } from "./throughput.ts";

export interface Results {
  readonly rates: ReadonlyMap<string, Rates>;
  readonly startups: ReadonlyMap<string, Startup>;
  readonly scales: readonly Scale[];
}

/** Cost of pages on one engine by number of provisions, smallest first. */
export interface Scale {
  readonly engine: string;
  readonly sizes: ReadonlyMap<number, readonly Cost[]>;
}

export interface Aim {
  readonly aim: string;
  readonly measured: string;
  readonly met: boolean;
}

const FILE = "portal, SQLite file";

/** Returns how many times larger the first median is. */
const ratio = (one: number, other: number): number => one / other;

export function aimsOf({ rates, startups, scales }: Results): Aim[] {
  const rate = (name: string, operation: keyof Rates) =>
    (rates.get(name) as Rates)[operation].median;
  const times = (aim: string, measured: number, least: number): Aim => ({
    aim,
    measured: `${readable(measured)} times`,
    met: measured >= least,
  });
  const answer = (startups.get(FILE) as Startup).answer.median;
  return [
    times(
      "a read at least half as often as bare Hono",
      ratio(rate(FILE, "listPurchases"), rate("Hono", "listPurchases")),
      0.5,
    ),
    times(
      "a paged read at least half as often as bare Hono",
      ratio(rate(FILE, "listCustomers"), rate("Hono", "listCustomers")),
      0.5,
    ),
    times(
      "a read at least ten times as often as Prism",
      ratio(rate(FILE, "listPurchases"), rate("Prism", "listPurchases")),
      10,
    ),
    times(
      "a paged read at least ten times as often as Prism",
      ratio(rate(FILE, "listCustomers"), rate("Prism", "listCustomers")),
      10,
    ),
    times(
      "a durable write at least five times as often as Prism's response",
      ratio(rate(FILE, "expressInterest"), rate("Prism", "expressInterest")),
      5,
    ),
    {
      aim: "the first response within 300 ms of the start",
      measured: `${readable(answer)} ms`,
      met: answer <= 300,
    },
    ...scales.flatMap(({ engine, sizes }) => growthAims(engine, sizes)),
  ];
}

/** Growth of the cost of pages: while nothing changes, and right after a change. */
function growthAims(engine: string, sizes: Scale["sizes"]): Aim[] {
  const [smallest = 0, largest = 0] = [[...sizes.keys()].at(0), [...sizes.keys()].at(-1)];
  return (["next", "changed"] as const).map((when) => {
    const growths = growthOf(sizes.get(smallest) ?? [], sizes.get(largest) ?? [], when);
    const within = growths.filter((growth) => growth <= 2).length;
    const state = when === "next" ? "while nothing changes" : "right after a change";
    return {
      aim: `${engine}: a page at ${readable(largest)} within twice a page at ${readable(smallest)}, ${state}`,
      measured: `${within} of ${growths.length} pages, at most ${readable(Math.max(...growths))} times`,
      met: within === growths.length,
    };
  });
}

/** Returns how many times longer each page takes in the larger marketplace. */
export const growthOf = (
  small: readonly Cost[],
  large: readonly Cost[],
  when: "next" | "changed",
): number[] =>
  large.map((cost, index) => ratio(cost[when].median, (small[index] as Cost)[when].median));
