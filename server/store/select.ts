/** How a selection becomes a query. */
import { type Expression, type ExpressionBuilder, type Kysely, type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import { NEVER } from "../rules/provision.ts";
import type { Kind, Selection, SortField } from "../rules/selection.ts";
import { byKey } from "./byKey.ts";
import { customerOf, provisionOf, shownListing, smallLetters } from "./rows.ts";
import type { Entry } from "./store.ts";
import type { ItemRow, OrganizationRow, ProvisionRow, Tables } from "./tables.ts";

type Query = SelectQueryBuilder<Tables, "provision", object>;

/** The selected entries, and how many there are on all pages together. */
export async function select(db: Kysely<Tables>, selection: Selection): Promise<{ total: number; entries: Entry[] }> {
  const matching = narrowed(db.selectFrom("provision").where(selection.side, "=", selection.organization), selection);
  const wanted = paged(sorted(matching, selection), selection).selectAll("provision");
  const rows = (await wanted.execute()) as ProvisionRow[];
  const total =
    selection.page === undefined
      ? rows.length
      : (await matching.select((fn) => fn.fn.countAll<number>().as("count")).executeTakeFirstOrThrow()).count;
  return { total, entries: await withCompany(db, rows) };
}

function narrowed(query: Query, { kinds, status, now, itemId, orgname, modifiedSince }: Selection): Query {
  let narrow = query.where((where) => where.or(kinds.map((kind) => isOf(where, kind, status, now))));
  if (itemId !== undefined) narrow = narrow.where("itemId", "=", itemId);
  if (modifiedSince !== undefined) narrow = narrow.where("modified", ">=", modifiedSince);
  if (orgname !== undefined) narrow = narrow.where("purchaserOrgId", "in", (db) => namedLike(db, orgname));
  return narrow;
}

/** Whether a provision is of a kind, in the wanted status. An interest never ends. */
function isOf(
  where: ExpressionBuilder<Tables, "provision">,
  kind: Kind,
  status: Selection["status"],
  now: number,
): Expression<SqlBool> {
  const flagged = where(kind, "=", 1);
  if (status === "all") return flagged;
  if (kind === "interested") return status === "active" ? flagged : where.lit(false);
  const ended = where.and([where("endDate", "!=", NEVER), where("endDate", "<=", now)]);
  return where.and([flagged, status === "expired" ? ended : where.not(ended)]);
}

function namedLike(db: ExpressionBuilder<Tables, "provision">, part: string) {
  const pattern = `%${smallLetters(part).replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return db
    .selectFrom("organization")
    .select("organization.id")
    .where(sql<SqlBool>`${sql.ref("organization.nameInSmallLetters")} like ${pattern} escape '\\'`);
}

function sorted(query: Query, { sort }: Selection): Query {
  const ordered = sort.reduce((ordering, { field, order }) => ordering.orderBy(columnOf(field), order), query);
  return ordered.orderBy("itemId").orderBy("purchaserOrgId");
}

function columnOf(field: SortField) {
  if (field === "orgname")
    return sql`(select name from organization where organization.id = provision.${sql.ref("purchaserOrgId")})`;
  return sql.ref(field);
}

function paged(query: Query, { page }: Selection): Query {
  return page === undefined ? query : query.limit(page.num).offset(page.start - 1);
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
