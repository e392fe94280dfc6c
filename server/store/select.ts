/** The entries of a selection: all of them, or one page. */
import type { Kysely } from "kysely";
import type { Selection } from "../rules/selection.ts";
import { byKey } from "./byKey.ts";
import type { Engine } from "./engine.ts";
import { Known, type Span } from "./known.ts";
import { type List, pageOf } from "./page.ts";
import { matching, sorted } from "./query.ts";
import { customerOf, provisionOf, shownListing } from "./rows.ts";
import type { Entry, Store } from "./store.ts";
import type { ItemRow, OrganizationRow, ProvisionRow, Tables } from "./tables.ts";

/** Longest answer that is kept, in entries. */
const MAX_ENTRIES = 100;

type Answer = Awaited<ReturnType<Store["select"]>> & Span;

/** Selects entries; what was selected before is asked for again only once it may be another. */
export function selecting({ reading, version }: Engine): Store["select"] {
  const answers = new Known<Answer>();
  const lists = new Known<List & Span>();
  return async (selection) => {
    const { now, ...wanted } = selection;
    const known = answers.get(await version(reading), wanted, now);
    if (known !== undefined) return known;
    return snapshot(reading, async (transaction) => {
      const state = await version(transaction);
      const answer = await find(transaction, selection, lists, state);
      if (answer.entries.length <= MAX_ENTRIES) answers.keep(state, wanted, answer);
      return answer;
    });
  };
}

/** Reads of which all see the same state, whatever is written between them. */
const snapshot = <Result>(db: Kysely<Tables>, work: (transaction: Kysely<Tables>) => Promise<Result>): Promise<Result> =>
  db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(work);

async function find(db: Kysely<Tables>, selection: Selection, lists: Known<List & Span>, state: string): Promise<Answer> {
  const { page, now, ...whole } = selection;
  if (page === undefined) {
    const rows = (await sorted(matching(db, selection), selection).selectAll("provision").execute()) as ProvisionRow[];
    return { ...(await spanOf(db, selection)), total: rows.length, entries: await withCompany(db, rows) };
  }
  const list = lists.get(state, whole, now) ?? { ...(await spanOf(db, selection)), ...(await listOf(db, selection)) };
  lists.keep(state, whole, list);
  const { total, from, until } = list;
  return { total, from, until, entries: await withCompany(db, await pageOf(db, selection, page, list)) };
}

async function listOf(db: Kysely<Tables>, selection: Selection): Promise<List> {
  const counted = matching(db, selection).select((fn) => fn.fn.countAll<number>().as("total"));
  return { ...(await counted.executeTakeFirstOrThrow()), landmarks: [] };
}

/** How long a selection stays as it is, if nothing is written: what depends on the present changes when something ends. */
async function spanOf(db: Kysely<Tables>, { side, organization, status, now }: Selection): Promise<Span> {
  if (status === "all") return { from: -Infinity, until: Infinity };
  const next = db
    .selectFrom("provision")
    .select((fn) => fn.fn.min("endDate").as("until"))
    .where(side, "=", organization)
    .where("endDate", ">", now);
  return { from: now, until: (await next.executeTakeFirst())?.until ?? Infinity };
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
