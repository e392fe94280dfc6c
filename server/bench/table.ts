/** Writes the measurements as a Markdown page. */
import { aimsOf, growthOf } from "./aims.ts";
import { type Figure, type Results, readable, type Scale } from "./results.ts";
import { WORKLOAD_NAMES, type WorkloadName } from "./workload.ts";

export interface Circumstances {
  /** The command of the run. */
  readonly command: string;
  /** Date of the run, as YYYY-MM-DD. */
  readonly date: string;
  readonly cores: number;
  readonly node: string;
}

const MEBIBYTE = 1024 * 1024;

export function pageOf(results: Results, { command, date, cores, node }: Circumstances): string {
  return [
    "# Benchmark",
    `Written by \`${command}\` on ${date}: ${cores} cores, Node ${node}. Server and load are processes of one machine, which other programs may have used at
the same time, so compare only figures of one table. A figure is a median, with the smallest and largest values in brackets.`,
    "## Aims",
    table(
      ["aim", "measured", ""],
      aimsOf(results).map(({ aim, measured, met }) => [aim, measured, met ? "met" : "**missed**"]),
    ),
    "Missed aims are first. Aims about rates compare the CPU time per response, which other programs affect less. Rates, start and memory are about the portal on an SQLite file, synced with every commit.",
    "## Responses per second",
    `Ten connections. \`listPurchases\` has ten entries. \`listCustomers\` is a page of ten out of about a thousand: with filters that were never requested
before; in turn with interests in the same vendor's listings; the first page; or one of 990. Each \`expressInterest\` is in another listing. The portals
keep no responses. All other servers repeat the portal's responses, and store nothing. CPU is the time of all threads of the server per response.`,
    ...WORKLOAD_NAMES.map((workload) => rateTable(results, workload)),
    "## Start and memory",
    "Time from the start of the process to its first response, and its memory then. The portals run as in `make start`, not for the first time.",
    startTable(results),
    `After the load, ${memoryAfterLoad(results)}.`,
    "## Worlds and suite",
    `A new world takes ${readable(results.worlds.cpu)} ms of CPU and ${readable(results.worlds.memory / 1024)} KiB. The suite takes ${readable(results.suite)} s with the reference portal.`,
    "## Pages in small and large marketplaces",
    `Milliseconds for a page of ten of \`listCustomers\`, by number of provisions of the vendor; one request at a time. *First* is the very first request of
the list, at the largest number; the others are the fastest of several. *Next* is a new page beside requested ones, while nothing changes. *Changed* is the first page after a change.`,
    ...results.scales.map(scaleTable),
  ]
    .join("\n\n")
    .concat("\n");
}

function rateTable({ rates }: Results, workload: WorkloadName): string {
  const median = (name: string) => rates.get(name)?.[workload].responses.median ?? Number.NaN;
  const rows = [...rates].map(([name, { [workload]: rate }]) => [
    name,
    shown(rate.responses),
    ...["Hono", "Prism"].map((other) => readable(rate.responses.median / median(other))),
    rate.cpu === undefined ? "unknown" : shown(rate.cpu),
  ]);
  return table([workload, "a second", "Hono = 1", "Prism = 1", "µs of CPU"], rows);
}

function startTable({ startups }: Results): string {
  const rows = [...startups].map(([name, { firstResponse, memory }]) => [
    name,
    shown(firstResponse),
    memory === undefined ? "unknown" : readable(memory.median / MEBIBYTE),
  ]);
  return table(["server", "first response, ms", "memory, MiB"], rows);
}

const memoryAfterLoad = ({ memories }: Results): string =>
  [...memories]
    .map(
      ([name, memory]) => `${name}: ${memory ? `${readable(memory / MEBIBYTE)} MiB` : "unknown"}`,
    )
    .join("; ");

function scaleTable(scale: Scale): string {
  const sizes = [...scale.sizes];
  const states = (["next", "changed"] as const).map((when) => ({
    when,
    growths: growthOf(scale, when),
  }));
  const last = sizes.at(-1);
  const heads = [
    `first, ${readable(last?.[0] ?? Number.NaN)}`,
    ...states.flatMap(({ when }) => [
      ...sizes.map(([size]) => `${when}, ${readable(size)}`),
      "growth",
    ]),
  ];
  const rows = (sizes[0]?.[1] ?? []).map(({ list, page }, index) => [
    `${list}, ${page}`,
    readable(last?.[1][index]?.first ?? Number.NaN),
    ...states.flatMap(({ when, growths }) => [
      ...sizes.map(([, costs]) => readable(costs[index]?.[when].least ?? Number.NaN)),
      `× ${readable(growths[index]?.times ?? Number.NaN)}`,
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
