/** Selections as SQL: their filters and order, and all their entries. */
import { LRUCache } from "lru-cache";
import { NEVER } from "../domain/provisions.ts";
import { folded } from "../domain/searchTerms.ts";
import type { Kind, Selection } from "../domain/selection.ts";
import type { Connection } from "./engine.ts";
import { type EntryRow, entriesOf, SELECT_ENTRIES } from "./rows.ts";
import type { Entry } from "./store.ts";

/** An interest never ends, a trial or purchase does. */
const ENDED = `(provision."endDate" <> ${NEVER} and provision."endDate" <= :now)`;
const STATUS: Readonly<Record<Selection["status"], string>> = {
  active: `and not ${ENDED}`,
  expired: `and ${ENDED}`,
  all: "",
};

/** An organization has a name with the pattern. */
export const NAMED = `organization."nameLower" like cast(:pattern as text) escape '\\'`;

/**
 * Returns a condition that the provisions of a selection match. It contains no value, and is written so that no index
 * helps: an engine would find and sort all matches, instead of reading a page in the order of an index. A bare parameter of
 * `like` or `limit` would make SQLite plan the query again for each value.
 */
export const matching = ({ status, itemId, modifiedSince, orgname }: Selection): string =>
  [
    `((provision."purchased" = :purchased or provision."trial" = :trial) ${STATUS[status]}
      or provision."interested" = :interested)`,
    ...(itemId === undefined ? [] : [`coalesce(provision."itemId", '') = :itemId`]),
    ...(modifiedSince === undefined ? [] : [`+provision."modified" >= :modifiedSince`]),
    ...(orgname === undefined
      ? []
      : [
          `exists (select 1 from organization where organization."id" = provision."purchaserOrgId"
            and ${NAMED})`,
        ]),
  ].join(" and ");

/** Texts of statements. */
const composed = new LRUCache<string, string>({ max: 300 });

/**
 * Returns the text of a statement, which depends on a name and on which filters a selection has. A text that is composed
 * for each request takes longer to find among the prepared statements than the statement takes to run.
 */
export function composeOnce(name: string, selection: Selection, compose: () => string): string {
  const { status, itemId, modifiedSince, orgname } = selection;
  const filters = [itemId, modifiedSince, orgname].map((filter) => (filter === undefined ? 0 : 1));
  const key = `${name} ${status} ${filters.join("")}`;
  const known = composed.get(key);
  if (known !== undefined) return known;
  const text = compose();
  composed.set(key, text);
  return text;
}

/** Returns the values of the condition. */
export function valuesOf({ organization, kinds, status, now, ...filters }: Selection) {
  const flag = (kind: Kind) => (kinds.includes(kind) ? 1 : NO_FLAG);
  const { itemId = null, modifiedSince = null, orgname } = filters;
  return {
    ...{ organization, itemId, modifiedSince, now },
    ...{ purchased: flag("purchased"), trial: flag("trial") },
    interested: status === "expired" ? NO_FLAG : flag("interested"),
    pattern: orgname === undefined ? null : patternOf(folded(orgname)),
  };
}

/** Returns the pattern of texts that contain a text. */
export const patternOf = (text: string): string =>
  `%${text.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`;

/** A value that no flag has. */
const NO_FLAG = 2;

/** A column to sort by, and its direction. */
export interface Term {
  readonly column: "created" | "modified" | "endDate" | "purchaserName";
  readonly order: "asc" | "desc";
}

/** At least one. The first is the most significant. */
export type Terms = readonly [Term, ...Term[]];

/** Returns what a selection is sorted by, before item and purchaser. A repeated field has no effect. */
export function termsOf({ sort }: Pick<Selection, "sort">): Terms {
  const terms = sort.map(({ field, order }): Term => {
    return { column: field === "orgname" ? "purchaserName" : field, order };
  });
  const isFirst = ({ column }: Term, index: number) =>
    terms.findIndex((term) => term.column === column) === index;
  const [first = { column: "created", order: "asc" }, ...others] = terms.filter(isFirst);
  return [first, ...others];
}

/** Returns SQL that sorts by terms, then by item and purchaser. */
export const orderBy = (terms: readonly Term[]): string =>
  `order by ${terms.map(({ column, order }) => `provision."${column}" ${order}, `).join("")}
    provision."itemId", provision."purchaserOrgId"`;

/** Returns all entries of a selection. */
export async function selectAll(connection: Connection, selection: Selection): Promise<Entry[]> {
  const sql = `${SELECT_ENTRIES} where provision."${selection.side}" = :organization and ${matching(selection)}
    ${orderBy(termsOf(selection))}`;
  return entriesOf(await connection.run<EntryRow>(sql, valuesOf(selection)));
}
