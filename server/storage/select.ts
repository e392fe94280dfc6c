/** Selections as SQL: their filters and order, and all their entries. */
import { NEVER } from "../domain/provisions.ts";
import { folded } from "../domain/searchTerms.ts";
import type { Filters, Kind, Selection } from "../domain/selection.ts";
import type { Connection } from "./engine.ts";
import { type EntryRow, entriesOf, SELECT_ENTRIES } from "./rows.ts";
import type { Entry } from "./store.ts";

/** An interest never ends, a trial or purchase does. */
const ENDED = `(provision."endDate" <> ${NEVER} and provision."endDate" <= :now)`;

/** The filters of a selection, each with the type of its value and the condition of a match. */
const FILTERS: Readonly<Record<keyof Filters, readonly [type: string, condition: string]>> = {
  itemId: ["text", `coalesce(provision."itemId", '') = :itemId`],
  modifiedSince: ["bigint", `+provision."modified" >= :modifiedSince`],
  orgname: ["text", `provision."purchaserName" like cast(:orgname as text) escape '\\'`],
};

/**
 * Condition that the provisions of a selection match. A filter without a value matches all, so that all selections share
 * their statements. It is written so that no index helps: an engine would find and sort all matches, instead of reading a
 * page in the order of an index. A bare parameter of `like` or `limit` would make SQLite plan the query again for each value.
 */
export const MATCHING = `(
    (provision."purchased" = :purchased or provision."trial" = :trial)
      and (cast(:hasEnded as bigint) is null or case when ${ENDED} then 1 else 0 end = :hasEnded)
    or provision."interested" = :interested)
  ${Object.entries(FILTERS)
    .map(([name, [type, match]]) => `and (cast(:${name} as ${type}) is null or ${match})`)
    .join("\n  ")}`;

/** Returns the values of the condition. */
export function valuesOf({ organization, kinds, status, now, ...filters }: Selection) {
  const flag = (kind: Kind) => (kinds.includes(kind) ? 1 : NO_FLAG);
  const { itemId = null, modifiedSince = null, orgname } = filters;
  const values = {
    itemId,
    modifiedSince,
    orgname: orgname === undefined ? null : patternOf(folded(orgname)),
  } satisfies Record<keyof Filters, unknown>;
  return {
    ...{ organization, now, ...values },
    ...{ purchased: flag("purchased"), trial: flag("trial") },
    interested: status === "expired" ? NO_FLAG : flag("interested"),
    hasEnded: status === "all" ? null : status === "expired",
  };
}

/** Returns the pattern of texts that contain a text. */
export const patternOf = (text: string): string =>
  `%${text.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`;

/** A value that no flag has. */
const NO_FLAG = 2;

/** A column to sort by. */
export type Column = "created" | "modified" | "endDate" | "purchaserName";

/** Returns the columns that a selection is sorted by, before item and purchaser. A repeated field has no effect. */
export function columnsOf({ sort }: Pick<Selection, "sort">): readonly [Column, ...Column[]] {
  const [first = "created", ...others] = new Set(
    sort.map((field) => (field === "orgname" ? "purchaserName" : field)),
  );
  return [first, ...others];
}

/** Returns SQL that sorts by columns, then by item and purchaser. */
export const orderBy = (columns: readonly Column[], order: Selection["order"] = "asc"): string =>
  `order by ${[...columns, "itemId", "purchaserOrgId"].map((column) => `provision."${column}" ${order}`)}`;

/** Texts of statements: a few for each order. */
const composed = new Map<string, string>();

/**
 * Returns the text of a statement, by a name. A text that is composed for each request takes longer to find among the
 * prepared statements than the statement takes to run.
 */
export function composeOnce(name: string, compose: () => string): string {
  const text = composed.get(name) ?? compose();
  composed.set(name, text);
  return text;
}

/** Returns all entries of a selection. */
export async function selectAll(connection: Connection, selection: Selection): Promise<Entry[]> {
  const { side, order } = selection;
  const columns = columnsOf(selection);
  const sql = composeOnce(
    `all ${side} ${columns} ${order}`,
    () => `${SELECT_ENTRIES} where provision."${side}" = :organization and ${MATCHING}
      ${orderBy(columns, order)}`,
  );
  return entriesOf(await connection.run<EntryRow>(sql, valuesOf(selection)));
}
