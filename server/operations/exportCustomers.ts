import { exportCustomers as rules } from "../rules/exportCustomers.ts";
import type { Entry } from "../storage/store.ts";
import type { Handler } from "./operation.ts";
import { showEntries } from "./showEntries.ts";

export const exportCustomers: Handler<"exportCustomers"> = (call) => showEntries(call, rules, ({ entries }) => tableOf(entries));

/** The columns, each with the value that it shows of an entry. */
const COLUMNS: Readonly<Record<string, (entry: Entry) => string | number>> = {
  itemId: ({ provision }) => provision.itemId,
  title: ({ listing }) => listing.title,
  purchaserOrgId: ({ provision }) => provision.purchaserOrgId,
  purchaserName: ({ customer }) => customer.name,
  type: ({ provision: { purchased, trial } }) => (purchased ? "PURCHASE" : trial ? "TRIAL" : "REQUEST"),
  startDate: ({ provision }) => provision.startDate,
  endDate: ({ provision }) => provision.endDate,
};

/** A line of names, then a line per entry. */
export function tableOf(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => Object.values(COLUMNS).map((column) => column(entry)));
  return [Object.keys(COLUMNS), ...rows].map((row) => `${row.map(cell).join(",")}\n`).join("");
}

/** What a spreadsheet takes for the beginning of a formula, in any width of letters, perhaps behind what it does not show. */
const FORMULA = /^[=+\-@]/;
const UNSEEN = /^[\s\p{C}]+/u;

/** A text that could be run where the table is opened begins with an apostrophe, by which a spreadsheet takes it for text. */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const isHarmless = !/^[\t\r\n]/.test(value) && !FORMULA.test(value.replace(UNSEEN, "").slice(0, 1).normalize("NFKC"));
  const text = isHarmless ? value : `'${value}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
