/** How a selection becomes a query. */
import { type Expression, type ExpressionBuilder, type Kysely, type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import { NEVER } from "../domain/provisions.ts";
import type { Kind, Selection, SortField } from "../domain/selection.ts";
import { lower } from "./rows.ts";
import type { ProvisionRow, Tables } from "./tables.ts";

export type Query = SelectQueryBuilder<Tables, "provision", object>;

/** The selected provisions, in no order. */
export function queryMatching(db: Kysely<Tables>, { side, organization, kinds, status, now, ...filters }: Selection): Query {
  let query: Query = db.selectFrom("provision").where(side, "=", organization);
  query = query.where((where) => where.or(kinds.map((kind) => isOf(where, kind, status, now))));
  const { itemId, modifiedSince, orgname } = filters;
  if (itemId !== undefined) query = query.where("itemId", "=", itemId);
  if (modifiedSince !== undefined) query = query.where("modified", ">=", modifiedSince);
  if (orgname !== undefined)
    query = query.where("purchaserOrgId", "in", (nested) =>
      nested
        .selectFrom("organization")
        .select("organization.id")
        .where(isLike(sql.ref("organization.nameLower"), orgname)),
    );
  return query;
}

/**
 * The same provisions for whoever wants few of many, in an order that an index has. Each filter is asked of one provision at
 * a time, and none of them lures the engine to another index, by which it would find all of them and sort them.
 */
export function queryByIndex(db: Kysely<Tables>, selection: Selection): Query {
  const { itemId, modifiedSince, orgname, ...rest } = selection;
  let query = queryMatching(db, rest);
  if (itemId !== undefined) query = query.where(unindexed("itemId"), "=", itemId);
  if (modifiedSince !== undefined) query = query.where(unindexed("modified"), ">=", modifiedSince);
  if (orgname !== undefined) query = query.where((where) => isLike(purchaserNameLower(where), orgname));
  return query;
}

/** In the order of a selection; ties are broken by item and purchaser. */
export function sortQuery(query: Query, { sort }: Pick<Selection, "sort">): Query {
  const ordered = sort.reduce((ordering, { field, order }) => ordering.orderBy(`provision.${columnOf(field)}`, order), query);
  return ordered.orderBy("provision.itemId").orderBy("provision.purchaserOrgId");
}

/** The column that a sort compares. */
export const columnOf = (field: SortField) => (field === "orgname" ? "purchaserName" : field);

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

const purchaserNameLower = (where: ExpressionBuilder<Tables, "provision">) =>
  where.selectFrom("organization").select("organization.nameLower").whereRef("organization.id", "=", "provision.purchaserOrgId");

function isLike(name: Expression<unknown>, part: string) {
  const pattern = `%${lower(part).replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return sql<SqlBool>`${name} like ${pattern} escape '\\'`;
}

/** The value of a column, as something that no index has. */
const unindexed = (column: keyof ProvisionRow) => sql<string | number>`coalesce(${sql.ref(column)}, null)`;
