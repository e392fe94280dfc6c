/** Reads one page of a list, at a cost that doesn't grow with the list. */
import type { Kysely, SelectQueryBuilder } from "kysely";
import type { Page, Selection, SortField } from "../domain/selection.ts";
import { addAnchors, findAnchor, type PageAnchor } from "./pageAnchors.ts";
import { columnOf, type Query, queryByIndex, sortQuery } from "./query.ts";
import type { ProvisionRow, Tables } from "./tables.ts";

type Key = Pick<ProvisionRow, "itemId" | "purchaserOrgId">;

/** Cached facts about a list. */
export interface List {
  /** Number of entries on all pages. */
  readonly total: number;
  readonly anchors: PageAnchor[];
}

/** Returns the rows of a page. Adds the anchors that it finds to the list. */
export async function readPage(
  db: Kysely<Tables>,
  selection: Selection,
  { start, num }: Page,
  { total, anchors }: List,
): Promise<ProvisionRow[]> {
  if (start > total) return [];
  const [first] = selection.sort;
  const anchor = findAnchor(anchors, start);
  const offset = start - 1 - (anchor?.before ?? 0);
  // Also read the entry before the page, to see if the first entry has a new value.
  const lead = Math.min(offset, 1);
  let walk = queryByIndex(db, selection);
  if (first !== undefined && anchor !== undefined)
    walk = walk.where(columnOf(first.field), first.order === "asc" ? ">=" : "<=", anchor.value);
  // Select only keys, which are in the index, so that skipped rows aren't read.
  const keys = sortQuery(walk, selection)
    .select(["provision.itemId", "provision.purchaserOrgId"])
    .limit(num + lead)
    .offset(offset - lead);
  const rows = (await sortQuery(joinProvisions(db, keys), selection)
    .selectAll("provision")
    .execute()) as ProvisionRow[];
  if (first !== undefined) {
    const values = rows.map((row) => row[columnOf(first.field)]);
    const changes = changesOf(values, start - lead);
    const [top] = rows;
    // A page with a single value has no change. If the key alone sorts ties, count where that value starts.
    const isTie =
      selection.sort.length === 1 &&
      changes.length === 0 &&
      values[0] !== anchor?.value &&
      top !== undefined;
    addAnchors(
      anchors,
      isTie
        ? [await findTieStart(queryByIndex(db, selection), first.field, top, start - lead)]
        : changes,
    );
  }
  return rows.slice(lead);
}

/** Returns the anchor of the tie that contains the row at the given position. */
async function findTieStart(
  query: Query,
  field: SortField,
  row: ProvisionRow,
  position: number,
): Promise<PageAnchor> {
  const value = row[columnOf(field)];
  const { count } = await query
    .where(columnOf(field), "=", value)
    .where((where) =>
      where.or([
        where("itemId", "<", row.itemId),
        where.and([
          where("itemId", "=", row.itemId),
          where("purchaserOrgId", "<", row.purchaserOrgId),
        ]),
      ]),
    )
    .select((fn) => fn.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return { before: position - 1 - count, value };
}

const joinProvisions = (db: Kysely<Tables>, keys: SelectQueryBuilder<Tables, "provision", Key>) =>
  db
    .selectFrom("provision")
    .innerJoin(keys.as("key"), (join) =>
      join
        .onRef("key.itemId", "=", "provision.itemId")
        .onRef("key.purchaserOrgId", "=", "provision.purchaserOrgId"),
    );

/** Returns the first and the last change of value. `position` is that of the first value in the list. */
function changesOf(values: readonly PageAnchor["value"][], position: number): PageAnchor[] {
  const changes = values.flatMap((value, index) =>
    index > 0 && value !== values[index - 1] ? [{ before: position - 1 + index, value }] : [],
  );
  return [...changes.slice(0, 1), ...changes.slice(1).slice(-1)];
}
