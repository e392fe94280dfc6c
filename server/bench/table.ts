/** Writes the measurements as a Markdown page. */
import { aimsOf, growthOf } from "./aims.ts";
import { type Figure, type Results, readable, type Scale } from "./results.ts";
import { WORKLOAD_NAMES, type WorkloadName } from "./workload.ts";

export interface Circumstances {
  /** Date of the run, as YYYY-MM-DD. */
  readonly date: string;
  readonly cores: number;
  readonly node: string;
}

const MEBIBYTE = 1024 * 1024;

export function pageOf(results: Results, { date, cores, node }: Circumstances): string {
  return [
    "# Benchmark",
    `Written by \`make bench\` on ${date}: ${cores} cores, Node ${node}. Server and load are processes of one machine, which other programs may have used at
the same time, so compare only figures of one table. A figure is a median, with the smallest and largest values in brackets.`,
    "## Aims",
    table(
      ["aim", "measured", ""],
      aimsOf(results).map(({ aim, measured, met }) => [aim, measured, met ? "met" : "**missed**"]),
    ),
    "The first six aims are about the portal on an SQLite file, synced with every commit.",
    "## Responses per second",
    `Ten connections. \`listPurchases\` has ten entries, \`listCustomers\` is the first page of ten out of a thousand and then, page by page, one of 990,
and each \`expressInterest\` is in another listing. The portals select a list again only after a change; of the 990 pages, they drop most
before the next request for them. All other servers repeat the portal's responses, and store nothing.`,
    ...WORKLOAD_NAMES.map((workload) => rateTable(results, workload)),
    "## Start and memory",
    "Time from the start of the process to its first response, and its memory then. The portals run as in `make start`, not for the first time.",
    startTable(results),
    "## Pages in small and large marketplaces",
    `Milliseconds for a page of ten of \`listCustomers\`, by number of provisions of the vendor; one request at a time. *Next* is a
new page beside requested ones, while nothing changes. *Changed* is the first page after a change, for which the portal counts and walks the list
again.`,
    ...results.scales.map(scaleTable),
  ]
    .join("\n\n")
    .concat("\n");
}

function rateTable({ rates }: Results, workload: WorkloadName): string {
  const median = (name: string) => rates.get(name)?.[workload].median ?? Number.NaN;
  const rows = [...rates].map(([name, rate]) => [
    name,
    shown(rate[workload]),
    ...["Hono", "Prism"].map((other) => readable(rate[workload].median / median(other))),
  ]);
  return table([workload, "a second", "Hono = 1", "Prism = 1"], rows);
}

function startTable({ startups }: Results): string {
  const rows = [...startups].map(([name, { firstResponse, memory }]) => [
    name,
    shown(firstResponse),
    memory === undefined ? "unknown" : readable(memory.median / MEBIBYTE),
  ]);
  return table(["server", "first response, ms", "memory, MiB"], rows);
}

function scaleTable(scale: Scale): string {
  const sizes = [...scale.sizes];
  const states = (["next", "changed"] as const).map((when) => ({
    when,
    growths: growthOf(scale, when),
  }));
  const heads = states.flatMap(({ when }) => [
    ...sizes.map(([size]) => `${when}, ${readable(size)}`),
    "growth",
  ]);
  const rows = (sizes[0]?.[1] ?? []).map(({ list, page }, index) => [
    `${list}, ${page}`,
    ...states.flatMap(({ when, growths }) => [
      ...sizes.map(([, costs]) => readable(costs[index]?.[when].median ?? Number.NaN)),
      `× ${readable(growths[index] ?? Number.NaN)}`,
    ]),
  ]);
  return `### ${scale.engine}\n\n${table(["list and page", ...heads], rows)}`;
}

const shown = ({ median, least, most }: Figure): string =>
  `${readable(median)} (${readable(least)} to ${readable(most)})`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(heads),
    line(heads.map((_, index) => (index === 0 ? "---" : "---:"))),
    ...rows.map(line),
  ].join("\n");
}
