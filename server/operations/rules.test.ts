/** The code implements every refusing rule of the contract, in the contract's order. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type Operation,
  type OperationId,
  operationIds,
  operations,
} from "../../generated/operations.ts";
import { type RuleId, rules } from "../../generated/rules.ts";
import { findItem, findListing } from "../domain/permissions.ts";
import { requestRules } from "../rules/everyRequest.ts";

/** The rules of an operation, as a file in `server/rules/` exports them. */
interface ExportedRules {
  readonly operation: OperationId;
  readonly refuse: readonly { readonly rule: RuleId }[];
}

const folder = new URL("../rules/", import.meta.url);
const files = readdirSync(folder).filter((name) => !/test(ing)?\.ts$/.test(name));
const modules: object[] = await Promise.all(
  files.map((name) => import(new URL(name, folder).href)),
);
const exported = modules
  .flatMap((module) => Object.values(module) as (Partial<ExportedRules> | undefined)[])
  .filter((value): value is ExportedRules => value?.operation !== undefined);

describe.each(operationIds)("%s", (id) => {
  const operation: Operation = operations[id];
  const { guards } = operation;
  const listed = guards.map(({ rule }) => rule);

  // Some operations have only the rules of every request and of finding a listing or item.
  const refuse = exported.find((rules) => rules.operation === id)?.refuse ?? [];

  it("implements every refusing rule of its contract, in the contract's order", () => {
    const atItem = [...findListing.refuse, ...findItem.refuse].filter(({ rule }) =>
      listed.includes(rule),
    );
    const implemented = [
      ...requestRules(operation).refuse,
      { rule: "parameters.valid" },
      ...atItem,
      ...refuse,
    ].map(({ rule }) => rule);
    expect([...new Set(implemented)]).toEqual(listed);
  });

  it("has no rule twice and only refusing rules", () => {
    const own = refuse.map(({ rule }) => rule);
    expect(own).toHaveLength(new Set(own).size);
    expect(own.filter((rule) => !rules[rule].refuses)).toEqual([]);
  });
});
