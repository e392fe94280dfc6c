/** Validates every JSON example of the five source pages against the contract. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parameters, responses, type Validator } from "../generated/validators.js";

/** Path to a member. */
type Path = readonly [string, ...(string | number)[]];

/**
 * The pages contradict themselves and each other in three places. The contract accepts either reading:
 *
 * - Customers List prints an item id of 30 digits where every other page has 32; see `schemas/ItemId.yaml`.
 * - The vendor is `orgId` on three pages and `accountId` on the other two; a provision needs one of them.
 * - Customers List gives the vendor two ids, as `accountId` and as `vendor.id`; no schema says that these are equal.
 *
 * The page of Provision Organization Entitlements has a comment within its request, which JSON does not know; the comment
 * is left out of the file. All else is as printed.
 */
const examples: readonly {
  page: string;
  validate: Validator;
  value: unknown;
  required: readonly Path[];
}[] = [
  {
    page: "express-interest",
    validate: responses.expressInterest,
    value: printed("express-interest"),
    // The printed members, with one of the vendor's names.
    required: members(printed("express-interest")),
  },
  {
    page: "purchase-listing",
    validate: responses.purchaseListing,
    value: printed("purchase-listing"),
    required: members(printed("purchase-listing")),
  },
  {
    page: "purchases",
    validate: responses.listPurchases,
    value: printed("purchases"),
    required: [
      ...members(printed("purchases")),
      ["purchases", 0, "provision"],
      ["purchases", 0, "provision", "orgId"],
      ["purchases", 0, "listing", "licenseType"],
      ["purchases", 0, "listing", "vendor", "name"],
    ],
  },
  {
    page: "customers-list",
    validate: responses.listCustomers,
    value: printed("customers-list"),
    required: [
      // The pages don't say where a list ends, so the link to the next page is optional.
      ...members(printed("customers-list")).filter(([name]) => name !== "nextStart"),
      ["provisions", 0, "provision"],
      ["provisions", 0, "provision", "accountId"],
      ["provisions", 0, "customer"],
      ["provisions", 0, "customer", "name"],
      ["provisions", 0, "listing", "title"],
    ],
  },
  {
    page: "provision-organization-entitlements",
    validate: responses.provisionOrgEntitlements,
    value: printed("provision-organization-entitlements"),
    required: [
      ["accountId"],
      ["orgEntitlements", "maxUsers"],
      ["orgEntitlements", "entitlementsModified"],
      ["orgEntitlements", "entitlements", "standard", "num"],
    ],
  },
  {
    page: "provision-organization-entitlements, its request",
    validate: parameters.provisionOrgEntitlements,
    value: {
      itemID: "6489da7f08f045ac8c0a5b1de37d56fe",
      purchaserOrgId: "sWwd06TnJR4lHopc",
      orgEntitlements: printed("provision-organization-entitlements.request"),
    },
    required: [
      ["purchaserOrgId"],
      ["orgEntitlements"],
      ["orgEntitlements", "maxUsers"],
      ["orgEntitlements", "entitlements"],
      ["orgEntitlements", "entitlements", "advanced", "num"],
    ],
  },
];

describe.each(examples)("the example of $page", ({ validate, value, required }) => {
  it("is accepted by the contract", () => {
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(required.map((path) => [path.join("."), path] as const))(
    "is refused without %s",
    (_, path) => {
      expect(validate(without(value, path))).toBe(false);
    },
  );
});

it("an id of another form than the printed ones is valid in a response", () => {
  const provision = printed("express-interest") as object;
  expect(responses.expressInterest({ ...provision, itemId: "Tide-Planner-01" })).toBe(true);
  expect(responses.expressInterest({ ...provision, itemId: 1 })).toBe(false);
});

function printed(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`source-examples/${name}.json`, import.meta.url), "utf8"));
}

function members(value: unknown): Path[] {
  return Object.keys(value as object).map((name) => [name]);
}

/** Returns a copy without the member at the path. */
function without(value: unknown, path: Path): unknown {
  const copy = structuredClone(value);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((parent, key) => (parent as Record<string, unknown>)[key], copy);
  delete (holder as Record<string, unknown>)[path.at(-1) as string];
  return copy;
}
