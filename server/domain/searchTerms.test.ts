import { expect, it } from "vitest";
import { termsOf } from "./searchTerms.ts";

it.each([
  ["", []],
  ["*", []],
  ["Redlands Map", [{ text: "redlands" }, { text: "map" }]],
  ['title:"ArcGIS Pro"', [{ field: "title", text: "arcgis pro" }]],
  [
    "TITLE:Pro tags:test",
    [
      { field: "title", text: "pro" },
      { field: "tags", text: "test" },
    ],
  ],
  ['"two words" one', [{ text: "two words" }, { text: "one" }]],
  ['"unclosed', [{ text: "unclosed" }]],
  ["title:*", []],
])("the query %j has the terms %j", (query, terms) => {
  expect(termsOf(query)).toEqual(terms);
});
