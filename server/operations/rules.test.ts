/** The code implements every refusing rule of the contract, in the contract's order. */
import { describe, expect, it } from "vitest";
import {
  type Operation,
  type OperationId,
  operationIds,
  operations,
} from "../../generated/operations.ts";
import { type RuleId, rules } from "../../generated/rules.ts";
import { findItem, findListing } from "../domain/visibility.ts";
import { requestRules } from "../rules/everyRequest.ts";

/** The rules that a file in `server/rules/` exports. */
interface ExportedRules {
  readonly operation: OperationId;
  readonly refuse: readonly { readonly rule: RuleId }[];
}

/** Operations that have only the rules of every request and of finding a listing or item. */
const WITHOUT_RULES: readonly OperationId[] = [
  "getInfo",
  "getSelf",
  "getListing",
  "getItem",
  "listRelatedItems",
];

async function importRules(id: OperationId): Promise<ExportedRules> {
  if (WITHOUT_RULES.includes(id)) return { operation: id, refuse: [] };
  const module = (await import(`../rules/${id}.ts`)) as Record<string, ExportedRules>;
  const exported = module[id];
  if (exported === undefined) throw new Error(`${id}.ts doesn't export ${id}.`);
  return exported;
}

describe.each(operationIds)("%s", (id) => {
  const operation: Operation = operations[id];
  const { guards } = operation;
  const listed = guards.map(({ rule }) => rule);

  it("implements every refusing rule of its contract, in the contract's order", async () => {
    const { refuse } = await importRules(id);
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

  it("has no rule twice and only refusing rules", async () => {
    const { operation, refuse } = await importRules(id);
    const own = refuse.map(({ rule }) => rule);
    expect(operation).toBe(id);
    expect(own).toHaveLength(new Set(own).size);
    expect(own.filter((rule) => !rules[rule].refuses)).toEqual([]);
  });
});
