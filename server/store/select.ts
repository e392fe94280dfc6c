/** The entries of a selection: all of them, or one page. */
import type { Kysely } from "kysely";
import type { Selection } from "../rules/selection.ts";
import { byKey } from "./byKey.ts";
import type { KnownLists } from "./knownLists.ts";
import { pageOf } from "./page.ts";
import { matching, sorted } from "./query.ts";
import { customerOf, provisionOf, shownListing } from "./rows.ts";
import type { Entry } from "./store.ts";
import type { ItemRow, OrganizationRow, ProvisionRow, Tables } from "./tables.ts";

/** The selected entries, and how many there are on all pages together. */
export async function select(
  db: Kysely<Tables>,
  selection: Selection,
  lists: KnownLists,
): Promise<{ total: number; entries: Entry[] }> {
  const { page } = selection;
  const wanted = matching(db, selection);
  if (page === undefined) {
    const rows = (await sorted(wanted, selection).selectAll("provision").execute()) as ProvisionRow[];
    return { total: rows.length, entries: await withCompany(db, rows) };
  }
  const list = await lists.of(db, selection, async () => {
    const { count } = await wanted.select((fn) => fn.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
    return count;
  });
  return { total: list.total, entries: await withCompany(db, await pageOf(db, selection, page, list)) };
}

/** Each provision with its listing and its customer, which are read once however many entries share them. */
export async function withCompany(db: Kysely<Tables>, rows: readonly ProvisionRow[]): Promise<Entry[]> {
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
  return rows.map((row) => ({
    provision: provisionOf(row),
    listing: shownListing(listings(row.itemId), organizations(row.orgId)),
    customer: customerOf(organizations(row.purchaserOrgId)),
  }));
}
