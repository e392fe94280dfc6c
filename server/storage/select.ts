/** Reads the entries of a selection: all of them, or one page. */
import type { Kysely } from "kysely";
import type { Listing as ListingResponse } from "../../generated/openapi.types.ts";
import type { Selection } from "../domain/selection.ts";
import { byKey } from "./byKey.ts";
import { ALWAYS, type Known, type Span } from "./known.ts";
import { type List, readPage } from "./page.ts";
import { queryMatching, sortQuery } from "./query.ts";
import { customerOf, provisionOf, toListingResponse } from "./rows.ts";
import type { Entry, Store } from "./store.ts";
import type { ItemRow, OrganizationRow, ProvisionRow, Tables } from "./tables.ts";

/** A selection, and how long it is valid if nothing is written. */
export type Selected = Awaited<ReturnType<Store["select"]>> & Span;

/** Selects entries. `db` has to be a snapshot. Caches facts about the list in `lists`. */
export async function select(
  db: Kysely<Tables>,
  selection: Selection,
  lists: Known<List & Span>,
  state: string,
): Promise<Selected> {
  const { page, now, ...whole } = selection;
  if (page === undefined) {
    const rows = (await sortQuery(queryMatching(db, selection), selection)
      .selectAll("provision")
      .execute()) as ProvisionRow[];
    return {
      ...(await findSpan(db, selection)),
      total: rows.length,
      entries: await withRelated(db, rows),
    };
  }
  const list = lists.get(state, whole, now) ?? {
    ...(await findSpan(db, selection)),
    ...(await countList(db, selection)),
  };
  lists.keep(state, whole, list);
  const { total, from, until } = list;
  return {
    total,
    from,
    until,
    entries: await withRelated(db, await readPage(db, selection, page, list)),
  };
}

async function countList(db: Kysely<Tables>, selection: Selection): Promise<List> {
  const counted = queryMatching(db, selection).select((fn) => fn.fn.countAll<number>().as("total"));
  return { ...(await counted.executeTakeFirstOrThrow()), anchors: [] };
}

/** Returns how long a selection is valid if nothing is written: until the next provision ends. */
async function findSpan(
  db: Kysely<Tables>,
  { side, organization, status, now }: Selection,
): Promise<Span> {
  if (status === "all") return ALWAYS;
  const next = db
    .selectFrom("provision")
    .select((fn) => fn.fn.min("endDate").as("until"))
    .where(side, "=", organization)
    .where("endDate", ">", now);
  return { from: now, until: (await next.executeTakeFirst())?.until ?? Infinity };
}

/** Adds listing and customer to each provision. Reads each of them once. */
export async function withRelated(
  db: Kysely<Tables>,
  rows: readonly ProvisionRow[],
): Promise<Entry[]> {
  if (rows.length === 0) return [];
  const listings = await byKey<ItemRow>(
    "itemId",
    rows.map((row) => row.itemId),
    (ids) => db.selectFrom("item").selectAll().where("itemId", "in", ids),
  );
  const organizations = await byKey<OrganizationRow>(
    "id",
    rows.flatMap((row) => [row.orgId, row.purchaserOrgId]),
    (ids) => db.selectFrom("organization").selectAll().where("id", "in", ids),
  );
  // Entries share one listing object, because its description may be long.
  const responses = new Map<string, ListingResponse>();
  const responseOf = ({ itemId, orgId }: ProvisionRow): ListingResponse => {
    const listing =
      responses.get(itemId) ?? toListingResponse(listings(itemId), organizations(orgId));
    responses.set(itemId, listing);
    return listing;
  };
  return rows.map((row) => ({
    provision: provisionOf(row),
    listing: responseOf(row),
    customer: customerOf(organizations(row.purchaserOrgId)),
  }));
}
