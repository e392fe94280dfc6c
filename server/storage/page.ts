/** One page of a list, at a cost that does not grow with the list. */
import type { Kysely, SelectQueryBuilder } from "kysely";
import type { Page, Selection, SortField } from "../domain/selection.ts";
import { addAnchors, anchorBefore, type PageAnchor } from "./pageAnchors.ts";
import { columnOf, type Query, queryByIndex, sortQuery } from "./query.ts";
import type { ProvisionRow, Tables } from "./tables.ts";

type Key = Pick<ProvisionRow, "itemId" | "purchaserOrgId">;

/** What is known of a list whose pages are asked for. */
export interface List {
  /** How many entries there are on all pages together. */
  readonly total: number;
  readonly anchors: PageAnchor[];
}

/** The rows of a page. The anchors that are found on the way are kept with the list. */
export async function pageOf(
  db: Kysely<Tables>,
  selection: Selection,
  { start, num }: Page,
  { total, anchors }: List,
): Promise<ProvisionRow[]> {
  if (start > total) return [];
  const [first] = selection.sort;
  const anchor = anchorBefore(anchors, start);
  const offset = start - 1 - (anchor?.before ?? 0);
  // The entry before the page tells whether the page begins with another value than that one ends with.
  const lead = Math.min(offset, 1);
  let walk = queryByIndex(db, selection);
  if (first !== undefined && anchor !== undefined)
    walk = walk.where(columnOf(first.field), first.order === "asc" ? ">=" : "<=", anchor.value);
  // The keys come out of the index alone, so that no row is read which is only passed.
  const keys = sortQuery(walk, selection)
    .select(["provision.itemId", "provision.purchaserOrgId"])
    .limit(num + lead)
    .offset(offset - lead);
  const rows = (await sortQuery(joined(db, keys), selection).selectAll("provision").execute()) as ProvisionRow[];
  if (first !== undefined) {
    const values = rows.map((row) => row[columnOf(first.field)]);
    const changes = changesOf(values, start - lead);
    const [top] = rows;
    // Within a page of one value nothing changes; where that value begins can be counted, if its order is known by the key.
    const isTie = selection.sort.length === 1 && changes.length === 0 && values[0] !== anchor?.value && top !== undefined;
    addAnchors(anchors, isTie ? [await beginningOf(queryByIndex(db, selection), first.field, top, start - lead)] : changes);
  }
  return rows.slice(lead);
}

/** Where the tie begins that a row is in, whose position is known. */
async function beginningOf(query: Query, field: SortField, row: ProvisionRow, position: number): Promise<PageAnchor> {
  const value = row[columnOf(field)];
  const { count } = await query
    .where(columnOf(field), "=", value)
    .where((where) =>
      where.or([
        where("itemId", "<", row.itemId),
        where.and([where("itemId", "=", row.itemId), where("purchaserOrgId", "<", row.purchaserOrgId)]),
      ]),
    )
    .select((fn) => fn.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return { before: position - 1 - count, value };
}

const joined = (db: Kysely<Tables>, keys: SelectQueryBuilder<Tables, "provision", Key>) =>
  db
    .selectFrom("provision")
    .innerJoin(keys.as("key"), (join) =>
      join.onRef("key.itemId", "=", "provision.itemId").onRef("key.purchaserOrgId", "=", "provision.purchaserOrgId"),
    );

/** The first and the last change among the values of entries, of which the first is at a position in its list. */
function changesOf(values: readonly PageAnchor["value"][], position: number): PageAnchor[] {
  const marks = values.flatMap((value, index) =>
    index > 0 && value !== values[index - 1] ? [{ before: position - 1 + index, value }] : [],
  );
  return [...marks.slice(0, 1), ...marks.slice(1).slice(-1)];
}
