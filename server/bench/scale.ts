/** Measures a page of `customersList` in small and large marketplaces. */
import { Agent, type RequestOptions, request } from "node:http";
import { text } from "node:stream/consumers";
import { type Figure, figureOf } from "./figures.ts";
import { heldListing } from "./fill.ts";
import { startPortal } from "./peers.ts";
import { pathOf, tokenFor, type Workload } from "./workload.ts";

const HOUR = 60 * 60 * 1000;

/** The lists to request: with no filter or one, each sort, and some combinations. */
export const LISTS: Readonly<Record<string, string>> = {
  "no filter": "",
  "no filter, descending": "sortOrder=desc",
  "status active": "status=active",
  "status expired": "status=expired",
  "type TRIAL": "type=TRIAL",
  "type REQUESTANDTRIAL": "type=REQUESTANDTRIAL",
  itemId: `itemId=${heldListing(7)}`,
  "orgname of a few": "orgname=0000017",
  "orgname of all": "orgname=company",
  "modified lately": `modified=${Date.now() - 40 * HOUR}`,
  "modified ever": "modified=1",
  "by modified": "sortFields=modified",
  "by endDate": "sortFields=endDate",
  "by endDate, descending": "sortFields=endDate&sortOrder=desc",
  "by orgname": "sortFields=orgname",
  "by orgname, descending": "sortFields=orgname&sortOrder=desc",
  "active trials by endDate": "status=active&type=TRIAL&sortFields=endDate",
};

/** The pages of a list to request. */
export const PAGES = ["first", "middle", "last"] as const;
export type PageName = (typeof PAGES)[number];

/** Cost of a page at one size: time from the request to the end of the response, in milliseconds. */
export interface Cost {
  readonly list: string;
  readonly page: PageName;
  /** If nothing has changed since another page of the list was requested. */
  readonly next: Figure;
  /** Right after a change. */
  readonly changed: Figure;
}

/** Number of neighbouring pages to request, and of requests after a change. */
export interface Repeats {
  readonly next: number;
  readonly changed: number;
}

/** Measures all pages of all lists on a portal with a given number of provisions, one request at a time. */
export async function measureScale(
  database: string,
  provisions: number,
  repeats: Repeats,
): Promise<Cost[]> {
  const { url, stop } = await startPortal(database, provisions, MOST_CHANGES);
  const agent = new Agent({ keepAlive: true });
  const client = await clientOf(url, agent);
  const costs: Cost[] = [];
  try {
    for (let warm = 0; warm < WARM_UP; warm += 1)
      for (const list of Object.keys(LISTS)) await client.ask(list, 1);
    for (const list of Object.keys(LISTS)) {
      const { total } = await client.ask(list, 1);
      const starts = {
        first: 1,
        middle: Math.max(1, Math.floor(total / 2)),
        last: Math.max(1, total - 9),
      };
      for (const page of PAGES) {
        const changed = await times(repeats.changed, async () => {
          await client.change();
          return client.ask(list, starts[page]);
        });
        // Each request starts one entry further into the list, so that no page repeats.
        const inwards = page === "last" ? -1 : 1;
        const next = await times(repeats.next, (turn) =>
          client.ask(list, within(starts[page] + inwards * (turn + 1), total)),
        );
        costs.push({ list, page, changed, next });
      }
    }
  } finally {
    agent.destroy();
    await stop();
  }
  return costs;
}

/** Measures the time of some requests. */
async function times(
  count: number,
  ask: (turn: number) => Promise<{ readonly took: number }>,
): Promise<Figure> {
  const taken: number[] = [];
  for (let turn = 0; turn < count; turn += 1) taken.push((await ask(turn)).took);
  return figureOf(taken);
}

/** Limits a position to a list. */
const within = (position: number, total: number): number =>
  Math.min(Math.max(1, position), Math.max(1, total));

/** More changes than a run makes. */
const MOST_CHANGES = 5_000;
const WARM_UP = 5;

/** Creates a client that requests pages and makes changes. */
async function clientOf(url: string, agent: Agent) {
  const headersOf = async (workload: Workload) => ({
    "X-Esri-Authorization": `Bearer ${await tokenFor(workload)}`,
  });
  const [reader, writer] = [await headersOf("listCustomers"), await headersOf("expressInterest")];
  let changes = 0;
  return {
    async ask(list: string, start: number) {
      const address = `${url}/portals/self/customersList?f=json&num=10&start=${start}&${LISTS[list]}`;
      const began = performance.now();
      const body = await send(address, { agent, headers: reader });
      const took = performance.now() - began;
      const { total, provisions: page } = JSON.parse(body) as {
        total?: number;
        provisions?: unknown[];
      };
      if (total === undefined || page === undefined || (total >= start && page.length === 0))
        throw new Error(`${list} from ${start} got the response ${body.slice(0, 300)}`);
      return { total, took };
    },
    async change() {
      const body = await send(url + pathOf("expressInterest", changes), {
        agent,
        method: "POST",
        headers: writer,
      });
      changes += 1;
      if (body.startsWith('{"error"')) throw new Error(`the change failed: ${body.slice(0, 300)}`);
    },
  };
}

function send(url: string, options: RequestOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    request(url, options, (response) => text(response).then(resolve, reject))
      .on("error", reject)
      .end();
  });
}
