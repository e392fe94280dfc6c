/** Divides a vendor's provisions, in the order of an index, into segments, and counts the matches in each. */
import type { Connection } from "./engine.ts";
import { type Column, composeOnce, MATCHING, orderBy, type valuesOf } from "./select.ts";

/** A place in the order of an index: before the row with these values, or where it would be. */
export interface Place {
  readonly value: string | number;
  readonly itemId: string;
  readonly purchaserOrgId: string;
}

/** Part of the rows, between two places. */
export interface Range {
  readonly from: Place;
  readonly to: Place;
}

/** A list at a state of the database and a time. */
export interface List {
  readonly state: string;
  readonly now: number;
  /** Where each segment starts, and where the last one ends. */
  readonly anchors: readonly Place[];
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
  readonly values: ReturnType<typeof valuesOf>;
  readonly column: Column;
  /** Number of rows in a new segment. It is divided again once it has twice as many. */
  readonly size: number;
}

/** Most matches of a name to find by their purchasers. */
const MAX_NAMED = 2_000;

/** Times between which any change is. */
const ANY_TIME = { oldest: Number.MIN_SAFE_INTEGER, newest: Number.MAX_SAFE_INTEGER };

/** After every text. */
const LAST = "\u{10FFFF}";

/** Returns the places before and after all rows with a value. */
export const startOf = (value: Place["value"]): Place => ({
  value,
  itemId: "",
  purchaserOrgId: "",
});
export const endOf = (value: Place["value"]): Place => ({ ...startOf(value), itemId: LAST });

/** Returns the range of all rows. */
const everything = (column: Column): Range =>
  column === "purchaserName"
    ? { from: startOf(""), to: startOf(LAST) }
    : { from: startOf(Number.MIN_SAFE_INTEGER), to: startOf(Number.MAX_SAFE_INTEGER) };

/** Returns the range of a segment. */
export const rangeAt = (anchors: readonly Place[], index: number): Range => ({
  from: anchors[index] as Place,
  to: anchors[index + 1] as Place,
});

/** Returns the columns of a place. */
export const placeOf = (column: Column): string =>
  `"${column}" as "value", "itemId", "purchaserOrgId"`;

/** Returns a condition that an index finds: a row is in a range. */
export function within(column: Column): string {
  const place = `(provision."${column}", provision."itemId", provision."purchaserOrgId")`;
  return `provision."orgId" = :organization and ${place} >= (:from, :fromItem, :fromPurchaser)
    and ${place} < (:to, :toItem, :toPurchaser)`;
}

/** Returns the values of the condition. */
export const boundsOf = ({ from, to }: Range) => ({
  ...{ from: from.value, fromItem: from.itemId, fromPurchaser: from.purchaserOrgId },
  ...{ to: to.value, toItem: to.itemId, toPurchaser: to.purchaserOrgId },
});

/** Counts a list that is not known yet, between the anchors of another one if there is one. */
export async function countAll(
  reading: Reading,
  known: readonly Place[] | undefined,
): Promise<List> {
  const { connection, values, column } = reading;
  const anchors = known ?? (await divide(reading, everything(column)));
  const [found] = await connection.run<{ state: string }>(
    `select ${connection.dialect.state} as "state"`,
    {},
  );
  const at = { state: found?.state ?? "", now: values.now };
  const named = values.orgname === null ? undefined : await countNamed(reading, anchors);
  if (named !== undefined) return { ...at, ...named };
  return { ...at, ...(await recount(reading, { anchors, counts: [] }, anchors.slice(1).keys())) };
}

/**
 * Finds the matches of a rare name by its purchasers. Each begins a segment, so that pages find it at once. Returns undefined
 * if so many match that counting all takes less time.
 */
async function countNamed(
  { connection, values, column, size }: Reading,
  known: readonly Place[],
): Promise<Pick<List, "anchors" | "counts"> | undefined> {
  const most = Math.min(MAX_NAMED, Math.ceil((known.length * size) / 8));
  const sql = composeOnce(
    `named ${column}`,
    () => `select ${placeOf(column)} from provision where "purchaserOrgId" in (
        select "id" from organization where "nameLower" like cast(:orgname as text) escape '\\')
      and coalesce("orgId", '') = :organization and ${MATCHING} limit cast(:limit as bigint)`,
  );
  const places = await connection.run<Place>(sql, { ...values, limit: most + 1 });
  if (places.length > most) return undefined;
  const anchors = [...known];
  const counts: Count[] = known.slice(1).map(() => ({ ...ANY_TIME, matches: 0 }));
  for (const place of places) {
    const index = findSegment(anchors, place);
    const isAnchor = compare(anchors[index] as Place, place) === 0;
    if (!isAnchor) anchors.splice(index + 1, 0, place);
    counts.splice(isAnchor ? index : index + 1, isAnchor ? 1 : 0, { ...ANY_TIME, matches: 1 });
  }
  return { anchors, counts };
}

/** Returns the part of a list that was modified since a time, and the segments to count: those with older and newer rows. */
export function narrow(
  whole: List,
  since: number,
): { readonly narrowed: List; readonly mixed: readonly number[] } {
  const isOlder = (time: number | null) => time === null || time < since;
  const counts = whole.counts.map((count) =>
    isOlder(count.newest) ? { ...count, matches: 0 } : count,
  );
  const mixed = counts.flatMap(({ matches, oldest }, index) =>
    matches > 0 && isOlder(oldest) ? [index] : [],
  );
  return { narrowed: { ...whole, counts }, mixed };
}

/** Counts some segments again, and divides those that have grown too long. */
export async function recount(
  reading: Reading,
  { anchors, counts }: Pick<List, "anchors" | "counts">,
  touched: Iterable<number>,
): Promise<Pick<List, "anchors" | "counts">> {
  const counted = await Promise.all(
    Array.from(touched, async (index) => ({
      index,
      ...(await count(reading, rangeAt(anchors, index))),
    })),
  );
  const list = { anchors, counts: [...counts] };
  for (const { index, rows: _, ...found } of counted) list.counts[index] = found;
  // From the end, so that the positions of the others stay the same.
  for (const { index, rows } of counted.toSorted((one, other) => other.index - one.index)) {
    if (rows <= 2 * reading.size) continue;
    const parts = await divide(reading, rangeAt(anchors, index));
    const found = parts.slice(1).map((_, part) => count(reading, rangeAt(parts, part)));
    list.counts.splice(index, 1, ...(await Promise.all(found)));
    list.anchors = list.anchors.toSpliced(index, 2, ...parts);
  }
  return list;
}

/** Counts the rows and the matches in a range. */
export async function count(
  { connection, values, column }: Reading,
  range: Range,
): Promise<Count & { readonly rows: number }> {
  const sql = composeOnce(
    `count ${column}`,
    () => `select count(*) as "rows", min("modified") as "oldest", max("modified") as "newest",
        count(case when ${MATCHING} then 1 end) as "matches"
      from provision where ${within(column)}`,
  );
  const [row] = await connection.run<Count & { rows: number }>(sql, {
    ...values,
    ...boundsOf(range),
  });
  return row as Count & { rows: number };
}

/** Divides a range into segments. */
async function divide(
  { connection, values: { organization }, column, size }: Reading,
  { from, to }: Range,
): Promise<Place[]> {
  const sql = composeOnce(
    `divide ${column}`,
    () => `select ${placeOf(column)} from provision where ${within(column)} ${orderBy([column])}
      limit 1 offset cast(:size as bigint)`,
  );
  const anchors = [];
  for (let start: Place | undefined = from; start !== undefined; ) {
    anchors.push(start);
    const rest: Range = { from: start, to };
    [start] = await connection.run<Place>(sql, { organization, size, ...boundsOf(rest) });
  }
  return [...anchors, to];
}

/** Returns the index of the segment that contains a place. */
export function findSegment(anchors: readonly Place[], place: Place): number {
  let [low, high] = [0, anchors.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (compare(anchors[middle] as Place, place) <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Compares places as the database does: text by code point. */
const compare = (one: Place, other: Place): number =>
  compareValues(one.value, other.value) ||
  compareValues(one.itemId, other.itemId) ||
  compareValues(one.purchaserOrgId, other.purchaserOrgId);

const compareValues = (one: string | number, other: string | number): number =>
  typeof one === "number" || typeof other === "number"
    ? Number(one) - Number(other)
    : Buffer.compare(Buffer.from(one), Buffer.from(other));
