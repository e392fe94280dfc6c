import { expect, it } from "vitest";
import { demo } from "../control/demo.ts";
import type { Entry } from "../storage/store.ts";
import { tableOf } from "./exportCustomers.ts";

const listing = demo.items.find(({ listed }) => listed);
if (listing === undefined) throw new Error("The demo world has no listing.");

const entry = (name: string): Entry => ({
  provision: {
    ...{
      itemId: listing.itemId,
      provisionedItemId: listing.itemId,
      orgId: "org1",
      purchaserOrgId: "org2",
    },
    ...{
      purchaserUsername: "u",
      purchaserFullName: "f",
      purchaserEmail: "e",
      purchaserPhone: null,
    },
    ...{
      startDate: 1,
      endDate: -1,
      purchased: false,
      trial: true,
      interested: true,
      created: 1,
      modified: 1,
    },
    orgEntitlements: null,
  },
  listing: {
    itemId: listing.itemId,
    licenseType: "ela",
    title: "App",
    type: "Application",
    owner: "o",
  },
  customer: { id: "org2", name },
});

it("an empty table has only column names", () => {
  expect(tableOf([])).toBe("itemId,title,purchaserOrgId,purchaserName,type,startDate,endDate\n");
});

it("cells with commas or quotes are quoted", () => {
  const [, line] = tableOf([entry('Maps, "Inc"')]).split("\n");
  expect(line).toBe(`${listing.itemId},App,org2,"Maps, ""Inc""",TRIAL,1,-1`);
});

/** Exports a customer and returns the parsed name cell. */
const cellOf = (name: string) =>
  /,org2,(?:"((?:[^"]|"")*)"|([^,"]*)),TRIAL,1,-1\n$/
    .exec(tableOf([entry(name)]))
    ?.slice(1)
    .find(Boolean);

it.each([
  "=1+1",
  "+1+cmd",
  "-2+3",
  "@SUM(1)",
  "\t=1",
  "\tplain",
  "\rplain",
  "\nplain",
  " =1",
  "\u00a0=1",
  "\u200b=1",
  "\ufeff+1",
  "\0-1",
])("%j is escaped so that a spreadsheet reads it as text", (name) =>
  expect(cellOf(name)).toBe(`'${name}`),
);

it.each(["＝1", "＋1", "－1", "＠SUM(1)", "\u3000＝1", "﹦1", "﹢1", "﹫1"])(
  "%j is escaped for spreadsheets that read full-width characters as formulas",
  (name) => expect(cellOf(name)).toBe(`'${name}`),
);

it.each([
  ["a;=cmd|calc", "a;'=cmd|calc"],
  ["x\t=1+1\t@y", "x\t'=1+1\t'@y"],
  ["a;b=1; c", "a;b=1; c"],
])("%j is harmless where a spreadsheet separates cells by other characters", (name, written) =>
  expect(cellOf(name)).toBe(written),
);

it("a formula with quotes and line breaks stays one cell", () => {
  expect(cellOf("=cmd|' /C calc'!A0\n\",=1")).toBe(`'=cmd|' /C calc'!A0\n"",=1`);
});

it.each(["Maps = more", "A-1", "'quoted", "1+1", "Ünïcode", "日本", "a@b.example", "(=1)"])(
  "%j is not changed",
  (name) => expect(cellOf(name)).toBe(name),
);
