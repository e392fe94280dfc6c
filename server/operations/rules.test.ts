/** Contract and code hold each other: the code has every refusing rule of the contract, in the contract's order. */
import { describe, expect, it } from "vitest";
import { type Operation, type OperationId, operationIds, operations } from "../../generated/operations.ts";
import { type RuleId, rules } from "../../generated/rules.ts";
import { findItem, findListing } from "../domain/visibility.ts";
import { requestGuards } from "../rules/everyRequest.ts";

/** The rules of an operation, in the file of its name. */
interface Held {
  readonly operation: OperationId;
  readonly refuse: readonly { readonly rule: RuleId }[];
}

/** Operations that refuse only what every request, or the search for a listing or item, refuses. */
const WITHOUT_RULES: readonly OperationId[] = ["getInfo", "getSelf", "getListing", "getItem", "listRelatedItems"];

async function heldFor(id: OperationId): Promise<Held> {
  if (WITHOUT_RULES.includes(id)) return { operation: id, refuse: [] };
  const module = (await import(`../rules/${id}.ts`)) as Record<string, Held>;
  const held = module[id];
  if (held === undefined) throw new Error(`${id}.ts does not export ${id}`);
  return held;
}

describe.each(operationIds)("%s", (id) => {
  const operation: Operation = operations[id];
  const { guards } = operation;
  const promised = guards.map(({ rule }) => rule);

  it("holds every refusing rule of its contract, in the contract's order", async () => {
    const { refuse } = await heldFor(id);
    const atItem = [...findListing.refuse, ...findItem.refuse].filter(({ rule }) => promised.includes(rule));
    const held = [...requestGuards(operation), ...atItem, ...refuse].map(({ rule }) => rule);
    expect([...new Set(held)]).toEqual(promised);
  });

  it("is decided by its own list, without a double", async () => {
    const { operation, refuse } = await heldFor(id);
    const own = refuse.map(({ rule }) => rule);
    expect(operation).toBe(id);
    expect(own).toHaveLength(new Set(own).size);
    expect(own.filter((rule) => !rules[rule].refuses)).toEqual([]);
  });
});
