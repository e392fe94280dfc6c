/** Reads pages of a vendor's customers at a cost that doesn't grow with the list, also after changes. */
import { LRUCache } from "lru-cache";
import type { Page, Selection } from "../domain/selection.ts";
import type { Engine } from "./engine.ts";
import { type EntryRow, entriesOf, selectEntries } from "./rows.ts";
import {
  type Anchor,
  boundsOf,
  countAll,
  findSegment,
  isInTie,
  isTie,
  type List,
  narrow,
  type Range,
  type Reading,
  recount,
  within,
} from "./segments.ts";
import { composeOnce, matching, orderBy, type Terms, termsOf, valuesOf } from "./select.ts";
import type { Entry, Selected } from "./store.ts";

/** Number of provisions in a new segment, whether they match or not. */
const SIZE = 500;
/** Most matches of a name to find by their purchasers. */
const MAX_NAMED = 10_000;
/** Number of changes that are applied. A list with more is counted again. */
const MAX_CHANGES = 300;
/** Maximum memory of all lists, and estimated memory of a segment, in bytes. */
const MAX_BYTES = 16 * 1024 * 1024;
const SEGMENT_BYTES = 200;

/** A list with the number of matches before each of its anchors. The last one is the total. */
interface SummedList extends List {
  readonly before: readonly number[];
}

function sum(list: List): SummedList {
  let total = 0;
  const before = [0];
  for (const { matches } of list.counts) {
    total += matches;
    before.push(total);
  }
  return { ...list, before };
}

/** Creates a function that returns one page of a selection, and the total on all pages. Tests use smaller sizes. */
export function createPages(
  engine: Engine,
  sizes = { size: SIZE, named: MAX_NAMED },
): (selection: Selection, page: Page) => Promise<Selected<Entry>> {
  const lists = new LRUCache<string, SummedList>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ counts }, key) => SEGMENT_BYTES * (counts.length + 1) + 2 * key.length,
  });

  /**
   * Returns a function that brings the list of a selection up to date. It looks the list up at once, before the first query
   * of a connection, so that the snapshot is not older than the list.
   */
  function findList(reading: Reading): () => Promise<SummedList> {
    const { column, selection } = reading;
    const { organization, kinds, status, itemId, orgname, modifiedSince } = selection;
    const key = JSON.stringify([
      column,
      organization,
      kinds,
      status,
      itemId,
      orgname,
      modifiedSince,
    ]);
    const known = lists.get(key);
    const all = { ...reading, selection: { ...selection, modifiedSince: undefined } };
    const whole = modifiedSince === undefined ? undefined : findList(all);
    return async () => {
      const current = known && (await applyChanges(reading, known));
      if (known !== undefined && current === known) return known;
      // Any list in this order, whatever its filters.
      const order = `${column} ${organization}`;
      let found = current;
      if (found === undefined && whole !== undefined) {
        const { narrowed, mixed } = narrow(await whole(), selection);
        // Clients that poll ask for another time each time. To store such a list would take longer than to repeat this.
        if (mixed.length === 0) return sum(narrowed);
        found = { ...narrowed, ...(await recount(reading, narrowed, mixed)) };
      }
      const list = sum(found ?? (await countAll(reading, lists.get(order)?.anchors)));
      lists.set(key, list).set(order, list);
      return list;
    };
  }

  return (selection, page) =>
    engine.snapshot(async (connection) => {
      const terms = termsOf(selection);
      const reading = { ...sizes, connection, selection, column: terms[0].column };
      const list = await findList(reading)();
      return {
        total: list.before.at(-1) ?? 0,
        entries: entriesOf(await readPage(reading, terms, list, page)),
      };
    });
}

/** Returns a list with what has changed since. Returns undefined if it has to be counted again. */
async function applyChanges(reading: Reading, known: List): Promise<List | undefined> {
  const { connection, selection, column } = reading;
  const { isComplete, isUnseen, state } = connection.dialect;
  const { now, organization, status } = selection;
  const sql = composeOnce(`changes ${column} ${state}`, selection, () => {
    const place = `"${column}" as "value", "itemId", "purchaserOrgId"`;
    const ended = `union all select ${place} from provision
      where "orgId" = :organization and "endDate" > :after and "endDate" <= :until`;
    return `select reader.*, place.*
      from (select ${state} as "state", ${isComplete} as "isComplete") as reader left join (
        select ${place} from change where ${isUnseen} and "orgId" = :organization
        ${status === "all" ? "" : ended}
      ) as place on true limit ${MAX_CHANGES}`;
  });
  const [after, until] = [Math.min(known.now, now), Math.max(known.now, now)];
  const rows = await connection.run<Anchor & { state: string; isComplete: unknown }>(sql, {
    ...{ known: known.state, organization, after, until },
  });
  const [{ state: current, isComplete: isUsable }] = rows as [(typeof rows)[number]];
  if (!isUsable || rows.length === MAX_CHANGES) return undefined;
  const places = rows.filter(({ itemId }) => itemId !== null);
  // Without a change, nothing has ended since the known time, so it need not advance.
  if (places.length === 0 && known.state === current) return known;
  const touched = new Set(places.map((place) => findSegment(known.anchors, place)));
  const counted = touched.size > 0 ? await recount(reading, known, touched) : known;
  return { ...counted, state: current, now };
}

/** Reads the rows of a page from the segments that have them. */
async function readPage(
  { connection, selection }: Reading,
  terms: Terms,
  list: SummedList,
  page: Page,
): Promise<EntryRow[]> {
  const values = valuesOf(selection);
  const parts = partsOf(list, terms, page).map(({ range, offset, limit }) =>
    connection.run<EntryRow>(pageSql(selection, terms, range), {
      ...values,
      ...boundsOf(range),
      ...{ limit, offset },
    }),
  );
  return (await Promise.all(parts)).flat();
}

/** Skips entries in the index, which has all filtered columns, before it reads the rows of the page. */
const pageSql = (selection: Selection, terms: Terms, range: Range): string =>
  composeOnce(
    `page ${orderBy(terms)} ${isTie(range)}`,
    selection,
    () => `${selectEntries(`(
      select * from provision where ${within(terms[0].column, range)} and ${matching(selection)}
      ${orderBy(terms)} limit cast(:limit as bigint) offset cast(:offset as bigint))`)}
    ${orderBy(terms)}`,
  );

/** Where entries of a page are: in a range, after some others. */
interface Part {
  readonly range: Range;
  readonly offset: number;
  readonly limit: number;
}

/**
 * Returns the parts of a page in the order of its list. A tie has the same order in both directions, so its segments stay
 * together; they are one range if a second field sorts it.
 */
function partsOf(
  { anchors, before }: SummedList,
  [{ order }, ...others]: Terms,
  { start, num }: Page,
): Part[] {
  const isDescending = order === "desc";
  const isInside = (index: number) => isInTie(anchors[index] as Anchor);
  const matchesIn = (low: number, high: number) => (before[high] ?? 0) - (before[low] ?? 0);
  const all = anchors.length - 1;
  const parts: Part[] = [];
  // Entries to skip, and to read after them.
  let [offset, left] = [start - 1, num];
  const take = (low: number, high: number) => {
    const matches = matchesIn(low, high);
    const limit = Math.max(0, Math.min(matches - offset, left));
    const [from, to] = [anchors[low] as Anchor, anchors[high] as Anchor];
    if (limit > 0) parts.push({ range: { from, to }, offset, limit });
    offset = Math.max(0, offset - matches);
    left -= limit;
  };
  for (let done = 0; done < all && left > 0; ) {
    let [low, high] = isDescending ? [all - done - 1, all - done] : [done, done + 1];
    while (isDescending && isInside(low)) low -= 1;
    while (!isDescending && isInside(high)) high += 1;
    done += high - low;
    if (others.length > 0 || matchesIn(low, high) <= offset) take(low, high);
    else for (let index = low; index < high; index += 1) take(index, index + 1);
  }
  return parts;
}
