/** Plots responses per second, readable in dark and light mode. */
import { readable } from "./figures.ts";
import type { Rates } from "./throughput.ts";
import { WORKLOADS } from "./workload.ts";

/** Sizes in pixels. */
const WIDTH = 760;
const LABEL = 200;
const NUMBER = 90;
const BAR = 16;
const GAP = 6;
const HEAD = 44;

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #24292f; }
  .head { font-weight: 600; }
  .bar { fill: #8c959f; }
  .portal { fill: #0969da; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .bar { fill: #6e7681; }
    .portal { fill: #58a6ff; }
  }`;

/** Returns the plot as SVG: a group of bars for each workload, each with its own scale. */
export function plotOf(rates: ReadonlyMap<string, Rates>): string {
  const group = HEAD + rates.size * (BAR + GAP);
  const height = WORKLOADS.length * group + GAP;
  const groups = WORKLOADS.map((workload, turn) => {
    const medians = [...rates].map(([name, rate]) => [name, rate[workload].median] as const);
    const most = Math.max(...medians.map(([, median]) => median));
    const top = turn * group;
    const bars = medians.map(([name, median], index) =>
      barOf(name, median, median / most, top + HEAD + index * (BAR + GAP)),
    );
    return `<text class="head" x="0" y="${top + HEAD - 14}">${workload}, responses per second</text>\n${bars.join("\n")}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">
<title>Responses per second of each server, by workload</title>
<style>${STYLE}
</style>
${groups.join("\n")}
</svg>
`;
}

function barOf(name: string, median: number, share: number, y: number): string {
  const width = Math.max(1, Math.round(share * (WIDTH - LABEL - NUMBER)));
  const kind = name.startsWith("portal") ? "bar portal" : "bar";
  const baseline = y + BAR - 4;
  return [
    `<text x="${LABEL - 8}" y="${baseline}" text-anchor="end">${name}</text>`,
    `<rect class="${kind}" x="${LABEL}" y="${y}" width="${width}" height="${BAR}" rx="2"/>`,
    `<text x="${LABEL + width + 8}" y="${baseline}">${readable(median)}</text>`,
  ].join("");
}
