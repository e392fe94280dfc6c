/** Divides a vendor's provisions, in the order of an index, into segments, and counts the matches in each. */
import type { Selection } from "../domain/selection.ts";
import type { Connection } from "./engine.ts";
import { composeOnce, matching, NAMED, type Term, valuesOf } from "./select.ts";

/** A place in the order of an index: before the row with these values, or where it would be. */
export interface Anchor {
  readonly value: string | number;
  readonly itemId: string;
  readonly purchaserOrgId: string;
}

/** A list at a state of the database and a time. */
export interface List {
  readonly state: string;
  readonly now: number;
  /** Where each segment starts, and where the last one ends. */
  readonly anchors: readonly Anchor[];
  readonly counts: readonly Count[];
}

/** The content of a segment. */
export interface Count {
  readonly matches: number;
  /** When the matches, or all of its rows, were modified: between these times. Null if there are none. */
  readonly oldest: number | null;
  readonly newest: number | null;
}

/** Where and how a list is read. */
export interface Reading {
  readonly connection: Connection;
  readonly selection: Selection;
  readonly column: Term["column"];
  /** Number of rows in a new segment. It is divided again once it has twice as many. */
  readonly size: number;
  /** Most matches to find by their purchasers. */
  readonly named: number;
}

/** Before and after every text. */
const [FIRST, LAST] = ["", "\u{10FFFF}"];

/** Returns the place before all rows with a value. */
const startOf = (value: Anchor["value"]): Anchor => ({ value, itemId: FIRST, purchaserOrgId: "" });

/** Returns the place after all rows with a value. Numbers are integers, and no text contains the character NUL. */
const endOf = (value: Anchor["value"]): Anchor =>
  startOf(typeof value === "number" ? value + 1 : `${value}\u0001`);

/** True if the rows before and after an anchor have the same value. */
export const isInTie = ({ itemId }: Anchor): boolean => itemId !== FIRST;

/** Part of the rows, between two places. */
export interface Range {
  readonly from: Anchor;
  readonly to: Anchor;
}

/** True if all rows of a segment have the same value, because more rows than a segment has share it. */
export const isTie = ({ from, to }: Range): boolean => isInTie(from) || isInTie(to);

/** Returns a condition that an index finds: a row is in a range. */
export const within = (column: Term["column"], range: Range): string =>
  isTie(range)
    ? `provision."orgId" = :organization and provision."${column}" = :from
        and (provision."itemId", provision."purchaserOrgId") >= (:fromItem, :fromPurchaser)
        and (provision."itemId", provision."purchaserOrgId") < (:toItem, :toPurchaser)`
    : `provision."orgId" = :organization
        and provision."${column}" >= :from and provision."${column}" < :to`;

/** Returns the values of the condition. */
export const boundsOf = ({ from, to }: Range) => ({
  ...{ from: from.value, fromItem: from.itemId, fromPurchaser: from.purchaserOrgId },
  ...{ to: to.value, toItem: isInTie(to) ? to.itemId : LAST, toPurchaser: to.purchaserOrgId },
});

/** Counts a list that is not known yet, between the anchors of another one if there is one. */
export async function countAll(
  reading: Reading,
  known: readonly Anchor[] | undefined,
): Promise<List> {
  const { connection, selection, column } = reading;
  const isText = column === "purchaserName";
  const first = startOf(isText ? FIRST : Number.MIN_SAFE_INTEGER);
  const last = startOf(isText ? LAST : Number.MAX_SAFE_INTEGER);
  const anchors = known ?? (await divide(reading, { from: first, to: last }));
  const [[found], named] = await Promise.all([
    connection.run<{ state: string }>(`select ${connection.dialect.state} as "state"`, {}),
    selection.orgname === undefined ? undefined : findNamed(reading, anchors.length),
  ]);
  const at = { state: found?.state ?? "", now: selection.now };
  if (named === undefined)
    return { ...at, ...(await recount(reading, { anchors, counts: [] }, anchors.slice(1).keys())) };
  const counts: Count[] = anchors.slice(1).map(() => ({ matches: 0, oldest: null, newest: null }));
  for (const { modified, ...place } of named) {
    const index = findSegment(anchors, place);
    const { matches, oldest, newest } = counts[index] as Count;
    counts[index] = {
      matches: matches + 1,
      oldest: Math.min(oldest ?? modified, modified),
      newest: Math.max(newest ?? modified, modified),
    };
  }
  return { ...at, anchors, counts };
}

/** Finds the matches by the purchasers that have the name, unless there are so many that counting takes less time. */
async function findNamed(
  { connection, selection, column, named, size }: Reading,
  segments: number,
): Promise<(Anchor & { readonly modified: number })[] | undefined> {
  const { orgname: _, ...others } = selection;
  const most = Math.min(named, Math.ceil((segments * size) / 8));
  // Written so that only the index of purchasers helps.
  const sql = `select provision."${column}" as "value", "itemId", "purchaserOrgId", "modified" from provision
    where "purchaserOrgId" in (select "id" from organization where ${NAMED})
      and coalesce("orgId", '') = :organization and ${matching(others)} limit cast(:limit as bigint)`;
  const places = await connection.run<Anchor & { readonly modified: number }>(sql, {
    ...valuesOf(selection),
    limit: most + 1,
  });
  return places.length > most ? undefined : places;
}

/** Returns the part of a list that was modified since a time, and the segments to count: those with older and newer rows. */
export function narrow(
  whole: List,
  { now, modifiedSince: since = 0 }: Selection,
): { readonly narrowed: List; readonly mixed: readonly number[] } {
  const isOlder = (time: number | null) => time === null || time < since;
  const counts = whole.counts.map((count) =>
    isOlder(count.newest) ? { ...count, matches: 0 } : count,
  );
  const mixed = counts.flatMap(({ matches, oldest }, index) =>
    matches > 0 && isOlder(oldest) ? [index] : [],
  );
  return { narrowed: { ...whole, counts, now }, mixed };
}

/** Counts some segments again, and divides those that have grown too long. */
export async function recount(
  reading: Reading,
  { anchors, counts }: Pick<List, "anchors" | "counts">,
  touched: Iterable<number>,
): Promise<Pick<List, "anchors" | "counts">> {
  const counted = await Promise.all(
    Array.from(touched, async (index) => ({ index, ...(await count(reading, anchors, index)) })),
  );
  const list = { anchors, counts: [...counts] };
  for (const { index, rows: _, ...found } of counted) list.counts[index] = found;
  // From the end, so that the positions of the others stay the same.
  for (const { index, rows } of counted.toSorted((one, other) => other.index - one.index)) {
    if (rows <= 2 * reading.size) continue;
    const parts = await divide(reading, rangeAt(anchors, index));
    const found = await Promise.all(parts.slice(1).map((_, part) => count(reading, parts, part)));
    list.counts.splice(index, 1, ...found);
    list.anchors = list.anchors.toSpliced(index, 2, ...parts);
  }
  return list;
}

/** Counts the rows and the matches in a segment. */
async function count(
  { connection, selection, column }: Reading,
  anchors: readonly Anchor[],
  index: number,
): Promise<Count & { readonly rows: number }> {
  const range = rangeAt(anchors, index);
  const sql = composeOnce(
    `count ${column} ${isTie(range)}`,
    selection,
    () => `select count(*) as "rows", min("modified") as "oldest", max("modified") as "newest",
        count(case when ${matching(selection)} then 1 end) as "matches"
      from provision where ${within(column, range)}`,
  );
  const values = { ...valuesOf(selection), ...boundsOf(range) };
  const [row] = await connection.run<Count & { rows: number }>(sql, values);
  return row as Count & { rows: number };
}

/** Returns the range of a segment. */
const rangeAt = (anchors: readonly Anchor[], index: number): Range => ({
  from: anchors[index] as Anchor,
  to: anchors[index + 1] as Anchor,
});

/** Divides a range into segments. Each is a part of a tie, or has all rows of each of its values. */
async function divide(
  { connection, selection: { organization }, column, size }: Reading,
  { from, to }: Range,
): Promise<Anchor[]> {
  const anchors = [from];
  for (let start = from; ; ) {
    const rest = { from: start, to: isInTie(start) && !isInTie(to) ? endOf(start.value) : to };
    const sql = `select provision."${column}" as "value", "itemId", "purchaserOrgId" from provision
      where ${within(column, rest)} order by provision."${column}", "itemId", "purchaserOrgId"
      limit 1 offset cast(:size as bigint)`;
    const [row] = await connection.run<Anchor>(sql, { organization, size, ...boundsOf(rest) });
    if (row === undefined && rest.to.value === to.value) return [...anchors, to];
    if (row === undefined) start = rest.to;
    else start = row.value === start.value ? row : startOf(row.value);
    anchors.push(start);
  }
}

/** Returns the index of the segment that contains a place. */
export function findSegment(anchors: readonly Anchor[], place: Anchor): number {
  let [low, high] = [0, anchors.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (compare(anchors[middle] as Anchor, place) <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Compares places as the database does: text by code point. */
const compare = (one: Anchor, other: Anchor): number =>
  compareValues(one.value, other.value) ||
  compareValues(one.itemId, other.itemId) ||
  compareValues(one.purchaserOrgId, other.purchaserOrgId);

const compareValues = (one: string | number, other: string | number): number =>
  typeof one === "number" || typeof other === "number"
    ? Number(one) - Number(other)
    : Buffer.compare(Buffer.from(one), Buffer.from(other));
