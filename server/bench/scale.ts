/** Measures a page of `customersList` in small and large marketplaces. */
import { Agent, type RequestOptions, request } from "node:http";
import { text } from "node:stream/consumers";
import { heldListing, wishListing } from "./fill.ts";
import { startPortal } from "./peers.ts";
import { type Cost, type Figure, figureOf } from "./results.ts";
import { customers, headersOf, interest, LISTS } from "./workload.ts";

/** More changes than a run makes. */
const MOST_CHANGES = 5_000;
const WARM_UP = 20;

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
  const { read, change } = await clientOf(url, agent);
  const costs: Cost[] = [];
  try {
    // Compiles the portal's code, with a list that no measured one takes its counts from.
    const own = `itemId=${heldListing(3)}`;
    for (let round = 0; round < WARM_UP; round += 1) await read(`${own}&modified=${round}`, 1);
    for (const [list, filter] of Object.entries(LISTS)) {
      const { total, took: first } = await read(filter, 1);
      for (let round = 0; round < WARM_UP; round += 1) await read(filter, 1);
      const starts = { first: 1, middle: Math.floor(total / 2), last: total - 9 };
      for (const [page, start] of Object.entries(starts)) {
        const changed = await timed(repeats.changed, async () => {
          await change();
          return read(filter, within(start, total));
        });
        // Each request starts one entry further into the list, so that no page repeats.
        const inwards = page === "last" ? -1 : 1;
        const next = await timed(repeats.next, (turn) =>
          read(filter, within(Math.max(1, start) + inwards * (turn + 1), total)),
        );
        costs.push({ list, page, first, changed, next });
      }
    }
  } finally {
    agent.destroy();
    await stop();
  }
  return costs;
}

/** Summarizes the time of some requests. */
async function timed(
  count: number,
  read: (turn: number) => Promise<{ readonly took: number }>,
): Promise<Figure> {
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) times.push((await read(turn)).took);
  return figureOf(times);
}

/** Limits a position to a list. */
const within = (position: number, total: number): number => Math.max(1, Math.min(position, total));

/** Creates a client that requests pages and makes changes. */
async function clientOf(url: string, agent: Agent) {
  const [reader, writer] = [await headersOf("org1admin"), await headersOf("org3admin")];
  let changes = 0;
  return {
    async read(list: string, start: number) {
      const { path } = customers(start, list);
      const began = performance.now();
      const body = await send(url + path, { agent, headers: reader });
      const took = performance.now() - began;
      const { total, provisions } = JSON.parse(body) as Page;
      if (total === undefined || (total >= start && !provisions?.length))
        throw new Error(`${path} got the response ${body.slice(0, 300)}`);
      return { total, took };
    },
    async change() {
      const { path, method } = interest(wishListing(changes++));
      const body = await send(url + path, { agent, method, headers: writer });
      if (body.startsWith('{"error"')) throw new Error(`the change failed: ${body.slice(0, 300)}`);
    },
  };
}

interface Page {
  readonly total?: number;
  readonly provisions?: readonly unknown[];
}

function send(url: string, options: RequestOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    request(url, options, (response) => text(response).then(resolve, reject))
      .on("error", reject)
      .end();
  });
}
