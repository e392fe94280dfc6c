/** The customers as comma-separated values, after RFC 4180. */
import type { Entry } from "../store/store.ts";

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

const cell = (value: string | number): string =>
  /[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
