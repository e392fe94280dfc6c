import { exportCustomers as rules } from "../rules/exportCustomers.ts";
import type { Entry } from "../storage/store.ts";
import { showEntries } from "./lists.ts";
import type { Handler } from "./operation.ts";

export const exportCustomers: Handler<"exportCustomers"> = (call) =>
  showEntries(call, rules, ({ entries }) => tableOf(entries));

/** Columns by name, each with its value for an entry. */
const COLUMNS: Readonly<Record<string, (entry: Entry) => string | number>> = {
  itemId: ({ provision }) => provision.itemId,
  title: ({ listing }) => listing.title,
  purchaserOrgId: ({ provision }) => provision.purchaserOrgId,
  purchaserName: ({ customer }) => customer.name,
  type: ({ provision: { purchased, trial } }) =>
    purchased ? "PURCHASE" : trial ? "TRIAL" : "REQUEST",
  startDate: ({ provision }) => provision.startDate,
  endDate: ({ provision }) => provision.endDate,
};

/** Returns CSV with a line of column names, then a line for each entry. */
export function tableOf(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => Object.values(COLUMNS).map((column) => column(entry)));
  return [Object.keys(COLUMNS), ...rows].map((row) => `${row.map(cell).join(",")}\n`).join("");
}

/** Characters that start a formula in a spreadsheet. */
const FORMULA = /^[=+\-@]/;
/** Characters that a spreadsheet skips before a formula. */
const INVISIBLE = /^[\s\p{C}]+/u;

/** A formula behind a character that separates cells in other settings of a spreadsheet. */
const INNER_FORMULA = /(?<!^)([;\t\r\n])(?=[=+\-@＝＋－＠])/g;

/** Formats a cell. Text that a spreadsheet could run as a formula gets an apostrophe, which marks it as text. */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  // NFKC turns full-width characters into plain ones.
  const isHarmless =
    !/^[\t\r\n]/.test(value) &&
    !FORMULA.test(value.replace(INVISIBLE, "").slice(0, 1).normalize("NFKC"));
  const text = `${isHarmless ? "" : "'"}${value.replaceAll(INNER_FORMULA, "$1'")}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
