/** Reads pages of a vendor's customers at a cost that doesn't grow with the list, also after changes. */
import { LRUCache } from "lru-cache";
import type { Page, Selection } from "../domain/selection.ts";
import type { Engine } from "./engine.ts";
import { type EntryRow, entriesOf, selectEntries } from "./rows.ts";
import {
  boundsOf,
  count,
  countAll,
  endOf,
  findSegment,
  type List,
  narrow,
  type Place,
  placeOf,
  type Range,
  type Reading,
  rangeAt,
  recount,
  startOf,
  within,
} from "./segments.ts";
import { columnsOf, composeOnce, MATCHING, orderBy, valuesOf } from "./select.ts";
import type { Entry, Selected } from "./store.ts";

/** Number of provisions in a new segment, whether they match or not. */
const SIZE = 500;
/** Number of changes that are applied. A list with more is counted again. */
const MAX_CHANGES = 300;
/** Maximum memory of all lists, and estimated memory of a segment, in bytes. */
const MAX_BYTES = 16 * 1024 * 1024;
const SEGMENT_BYTES = 200;

/** A list with the number of matches before each of its anchors. */
interface SummedList extends List {
  readonly before: readonly number[];
  readonly total: number;
}

function sum(list: List): SummedList {
  let total = 0;
  const before = [0];
  for (const { matches } of list.counts) {
    total += matches;
    before.push(total);
  }
  return { ...list, before, total };
}

/** Creates a function that returns one page of a selection, and the total on all pages. Tests use smaller segments. */
export function createPages(
  engine: Engine,
  size = SIZE,
): (selection: Selection, page: Page) => Promise<Selected<Entry>> {
  const lists = new LRUCache<string, SummedList>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ counts }, key) => SEGMENT_BYTES * (counts.length + 1) + 2 * key.length,
  });

  /**
   * Returns a function that brings a list up to date. It looks the list up at once, before the first query of a connection,
   * so that the snapshot is not older than the list.
   */
  function findList(reading: Reading): () => Promise<SummedList> {
    const { column, values } = reading;
    const { organization, modifiedSince, now, ...filters } = values;
    const key = JSON.stringify([column, organization, modifiedSince, filters]);
    const known = lists.get(key);
    const all = { ...reading, values: { ...values, modifiedSince: null } };
    const whole = modifiedSince === null ? undefined : findList(all);
    return async () => {
      const current = known && (await applyChanges(reading, known));
      if (known !== undefined && current === known) return known;
      // Any list in this order, whatever its filters.
      const order = `${column} ${organization}`;
      let found = current;
      if (found === undefined && whole !== undefined) {
        const { narrowed, mixed } = narrow({ ...(await whole()), now }, modifiedSince ?? 0);
        // Clients that poll ask for another time each time. To store such a list would take longer than to repeat this.
        if (mixed.length === 0) return sum(narrowed);
        found = { ...narrowed, ...(await recount(reading, narrowed, mixed)) };
      }
      const list = sum(found ?? (await countAll(reading, lists.get(order)?.anchors)));
      lists.set(key, list);
      // A list by name may have anchors of its own.
      if (values.orgname === null || !lists.has(order)) lists.set(order, list);
      return list;
    };
  }

  return (selection, page) =>
    engine.snapshot(async (connection) => {
      const [column] = columnsOf(selection);
      const reading = { connection, values: valuesOf(selection), column, size };
      const list = await findList(reading)();
      return {
        total: list.total,
        entries: entriesOf(await readPage(reading, list, selection, page)),
      };
    });
}

/** Returns a list with what has changed since. Returns undefined if it has to be counted again. */
async function applyChanges(reading: Reading, known: List): Promise<List | undefined> {
  const { connection, values, column } = reading;
  const { isComplete, isUnseen, state } = connection.dialect;
  const sql = composeOnce(`changes ${column} ${state}`, () => {
    return `select reader.*, place.*
      from (select ${state} as "state", ${isComplete} as "isComplete") as reader left join (
        select ${placeOf(column)} from change where ${isUnseen} and "orgId" = :organization
        union all select ${placeOf(column)} from provision where cast(:hasEnded as bigint) is not null
          and "orgId" = :organization and "endDate" > :after and "endDate" <= :until
      ) as place on true limit ${MAX_CHANGES}`;
  });
  const { now, organization, hasEnded } = values;
  const [after, until] = [Math.min(known.now, now), Math.max(known.now, now)];
  const rows = await connection.run<Place & { state: string; isComplete: unknown }>(sql, {
    ...{ known: known.state, organization, hasEnded, after, until },
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

/** Where entries of a page are: in a range, after some others. */
interface Part {
  readonly range: Range;
  readonly offset: number;
  readonly limit: number;
}

/** Reads the rows of a page from the segments that have them. A descending list is an ascending one from its end. */
async function readPage(
  reading: Reading,
  list: SummedList,
  selection: Selection,
  { start, num }: Page,
): Promise<EntryRow[]> {
  const { connection, values } = reading;
  const columns = columnsOf(selection);
  const isDescending = selection.order === "desc";
  const left = Math.max(0, list.total - (start - 1));
  const first = isDescending ? Math.max(0, left - num) : start - 1;
  const end = isDescending ? left : Math.min(list.total, first + num);
  const parts = partsOf(list, first, end);
  const read = columns.length > 1 ? await joinParts(reading, list, parts, [first, end]) : parts;
  const sql = composeOnce(
    `page ${columns}`,
    // Skips entries in the index, which has all filtered columns, before it reads the rows of the page.
    () => `${selectEntries(`(
        select * from provision where ${within(reading.column)} and ${MATCHING}
        ${orderBy(columns)} limit cast(:limit as bigint) offset cast(:offset as bigint))`)}
      ${orderBy(columns)}`,
  );
  const found = read.map(({ range, ...slice }) =>
    connection.run<EntryRow>(sql, { ...values, ...boundsOf(range), ...slice }),
  );
  const rows = (await Promise.all(found)).flat();
  return isDescending ? rows.toReversed() : rows;
}

/** Returns the parts of an ascending list between two positions, which are counted from 0. */
function partsOf({ anchors, before }: SummedList, first: number, end: number): Part[] {
  const parts: Part[] = [];
  for (let index = 0; (before[index] ?? end) < end; index += 1) {
    const [start, next] = [before[index] ?? 0, before[index + 1] ?? 0];
    const offset = Math.max(0, first - start);
    const limit = Math.min(end, next) - start - offset;
    if (limit > 0) parts.push({ range: rangeAt(anchors, index), offset, limit });
  }
  return parts;
}

/** Joins parts into one that begins and ends with whole ties, because another field sorts the rows of a tie. */
async function joinParts(
  reading: Reading,
  { anchors, before }: SummedList,
  parts: readonly Part[],
  [first, end]: readonly [number, number],
): Promise<Part[]> {
  const [one, last] = [parts[0], parts.at(-1)];
  if (one === undefined || last === undefined) return [];
  const range = { from: startOf(one.range.from.value), to: endOf(last.range.to.value) };
  const index = findSegment(anchors, range.from);
  const { from } = rangeAt(anchors, index);
  const { matches } = await count(reading, { from, to: range.from });
  return [{ range, offset: first - (before[index] ?? 0) - matches, limit: end - first }];
}
