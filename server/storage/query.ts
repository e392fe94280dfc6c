/** Builds the query of a selection. */
import {
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
} from "kysely";
import { NEVER } from "../domain/provisions.ts";
import type { Kind, Selection, SortField } from "../domain/selection.ts";
import { lower } from "./rows.ts";
import type { ProvisionRow, Tables } from "./tables.ts";

export type Query = SelectQueryBuilder<Tables, "provision", object>;

/** Selects the matching provisions, unsorted. */
export function queryMatching(
  db: Kysely<Tables>,
  { side, organization, kinds, status, now, ...filters }: Selection,
): Query {
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
 * Selects the same provisions, for a page in the order of an index. The filters are written so that the engine can't use
 * another index for them, which would make it find and sort all provisions.
 */
export function queryByIndex(db: Kysely<Tables>, selection: Selection): Query {
  const { itemId, modifiedSince, orgname, ...rest } = selection;
  let query = queryMatching(db, rest);
  if (itemId !== undefined) query = query.where(unindexed("itemId"), "=", itemId);
  if (modifiedSince !== undefined) query = query.where(unindexed("modified"), ">=", modifiedSince);
  if (orgname !== undefined)
    query = query.where((where) => isLike(purchaserNameLower(where), orgname));
  return query;
}

/** Sorts a query by a selection's fields, then by item and purchaser. */
export function sortQuery(query: Query, { sort }: Pick<Selection, "sort">): Query {
  const ordered = sort.reduce(
    (ordering, { field, order }) => ordering.orderBy(`provision.${columnOf(field)}`, order),
    query,
  );
  return ordered.orderBy("provision.itemId").orderBy("provision.purchaserOrgId");
}

/** Returns the column of a sort field. */
export const columnOf = (field: SortField) => (field === "orgname" ? "purchaserName" : field);

/** Matches provisions of a kind with a status. An interest never ends. */
function isOf(
  where: ExpressionBuilder<Tables, "provision">,
  kind: Kind,
  status: Selection["status"],
  now: number,
): Expression<SqlBool> {
  const hasKind = where(kind, "=", 1);
  if (status === "all") return hasKind;
  if (kind === "interested") return status === "active" ? hasKind : where.lit(false);
  const ended = where.and([where("endDate", "!=", NEVER), where("endDate", "<=", now)]);
  return where.and([hasKind, status === "expired" ? ended : where.not(ended)]);
}

const purchaserNameLower = (where: ExpressionBuilder<Tables, "provision">) =>
  where
    .selectFrom("organization")
    .select("organization.nameLower")
    .whereRef("organization.id", "=", "provision.purchaserOrgId");

function isLike(name: Expression<unknown>, part: string) {
  const pattern = `%${lower(part).replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`;
  return sql<SqlBool>`${name} like ${pattern} escape '\\'`;
}

/** Returns a column as an expression that no index covers. */
const unindexed = (column: keyof ProvisionRow) =>
  sql<string | number>`coalesce(${sql.ref(column)}, null)`;
