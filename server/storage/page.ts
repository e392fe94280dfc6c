/** Reads pages of a vendor's customers at a cost that doesn't grow with the list, also after changes. */
import { LRUCache } from "lru-cache";
import type { Page, Selection } from "../domain/selection.ts";
import type { Connection, Engine } from "./engine.ts";
import { type EntryRow, entriesOf, SELECT_ENTRIES } from "./rows.ts";
import {
  type Anchor,
  boundsOf,
  countAll,
  findSegment,
  isTie,
  type List,
  type Range,
  type Reading,
  rangeAt,
  recount,
  within,
} from "./segments.ts";
import { matching, orderBy, type Term, termsOf, valuesOf } from "./select.ts";
import type { Store } from "./store.ts";

/** Number of provisions in a new segment, whether they match or not. */
const SIZE = 500;
/** Most matches of a name to find by their purchasers. */
const MAX_NAMED = 10_000;
/** Number of changes that are applied. A list with more is counted again. */
const MAX_CHANGES = 300;
/** Maximum memory of all lists, and estimated memory of a segment, in bytes. */
const MAX_BYTES = 32 * 1024 * 1024;
const SEGMENT_BYTES = 200;

/** Creates a function that returns one page of a selection, and the total on all pages. Tests use smaller sizes. */
export function createPages(
  engine: Engine,
  { size, named } = { size: SIZE, named: MAX_NAMED },
): (selection: Selection, page: Page) => ReturnType<Store["select"]> {
  const lists = new LRUCache<string, List>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ counts }, key) => SEGMENT_BYTES * (counts.length + 1) + 2 * key.length,
  });
  return (selection, page) =>
    engine.snapshot(async (connection) => {
      const terms = termsOf(selection);
      const [{ column }] = terms;
      const { now, page: _, sort: __, ...filters } = selection;
      const key = JSON.stringify([column, filters]);
      // Any list in this order, whatever its filters.
      const order = JSON.stringify([column, selection.organization]);
      const reading = { connection, selection, column, size, named };
      // Looked up before the first query, so that the snapshot is not older than the list.
      const known = lists.get(key);
      const list = await bringUpToDate(reading, known, lists.get(order)?.anchors);
      if (list !== known) lists.set(key, list).set(order, list);
      const total = list.counts.reduce((sum, count) => sum + count, 0);
      return {
        total,
        entries: entriesOf(await readPage(connection, selection, terms, list, page)),
      };
    });
}

/** Returns the list in the state and at the time of a reading. */
async function bringUpToDate(
  reading: Reading,
  known: List | undefined,
  anchors: readonly Anchor[] | undefined,
): Promise<List> {
  const { connection, selection, column } = reading;
  const { isComplete, isUnseen, state } = connection.dialect;
  const { now, organization, status } = selection;
  const before = known?.now ?? now;
  const [[found], places] = await Promise.all([
    connection.run<{ state: string; isComplete: unknown }>(
      `select ${state} as "state", ${isComplete} as "isComplete"`,
      { known: known?.state ?? null },
    ),
    known === undefined
      ? []
      : connection.run<Anchor>(
          `select "${column}" as "value", "itemId", "purchaserOrgId" from change
            where ${isUnseen} and "orgId" = :organization
          union all select "${column}" as "value", "itemId", "purchaserOrgId" from provision
            where "orgId" = :organization and "endDate" > :after and "endDate" <= :until
          limit ${MAX_CHANGES}`,
          {
            ...{ known: known.state, organization },
            after: status === "all" ? now : Math.min(before, now),
            until: status === "all" ? now : Math.max(before, now),
          },
        ),
  ]);
  const at = { state: found?.state ?? "", now };
  if (known === undefined || !found?.isComplete || places.length === MAX_CHANGES)
    return { ...at, ...(await countAll(reading, anchors)) };
  // Without a change, nothing has ended since the known time, so it need not advance.
  if (places.length === 0 && known.state === at.state) return known;
  const touched = new Set(places.map((place) => findSegment(known.anchors, place)));
  return { ...(touched.size > 0 ? await recount(reading, known, touched) : known), ...at };
}

/** Reads the rows of a page from the segments that have them. */
async function readPage(
  connection: Connection,
  selection: Selection,
  terms: readonly [Term, ...Term[]],
  list: List,
  { start, num }: Page,
): Promise<EntryRow[]> {
  // Skips entries in the index, which has all filtered columns, before it reads the rows of the page.
  const sqlFor = (range: Range) => `${SELECT_ENTRIES} join (
      select provision."itemId", provision."purchaserOrgId" from provision
      where ${within(terms[0].column, range)} and ${matching(selection)} ${orderBy(terms)}
      limit cast(:limit as bigint) offset cast(:offset as bigint)) as place
    on place."itemId" = provision."itemId" and place."purchaserOrgId" = provision."purchaserOrgId"
    ${orderBy(terms)}`;
  const values = valuesOf(selection);
  const parts: Promise<EntryRow[]>[] = [];
  let before = 0;
  for (const segment of segmentsIn(list, terms)) {
    const { count } = segment;
    const offset = Math.max(0, start - 1 - before);
    const limit = Math.min(count, start - 1 + num - before) - offset;
    if (limit > 0)
      parts.push(
        connection.run<EntryRow>(sqlFor(segment), {
          ...values,
          ...boundsOf(segment),
          limit,
          offset,
        }),
      );
    before += count;
  }
  return (await Promise.all(parts)).flat();
}

interface Segment extends Range {
  readonly count: number;
}

/**
 * Returns the segments in the order of a list. A tie has the same order in both directions, so its segments stay together;
 * they are one if a second field sorts it.
 */
function segmentsIn({ anchors, counts }: List, terms: readonly [Term, ...Term[]]): Segment[] {
  const ties: Segment[][] = [];
  for (const [index, count] of counts.entries()) {
    const segment = { ...rangeAt(anchors, index), count };
    const last = ties.at(-1);
    const [first] = last ?? [];
    if (first && isTie(first) && isTie(segment) && first.from.value === segment.from.value)
      last?.push(segment);
    else ties.push([segment]);
  }
  const isDescending = terms[0].order === "desc";
  const ordered = isDescending ? ties.toReversed() : ties;
  if (terms.length === 1) return ordered.flat();
  return ordered.map((tie) => ({
    from: (tie[0] as Segment).from,
    to: (tie.at(-1) as Segment).to,
    count: tie.reduce((sum, { count }) => sum + count, 0),
  }));
}
