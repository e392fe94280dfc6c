/** Contract and code hold each other: the code has every refusing rule of the contract, in the contract's order. */
import { describe, expect, it } from "vitest";
import { type Operation, type OperationId, operationIds, operations } from "../../generated/operations.ts";
import { type RuleId, rules } from "../../generated/rules.ts";
import { itemFound, listingFound } from "../domain/visibility.ts";
import { gate } from "../rules/everyRequest.ts";

/** The rules of an operation, in the file of its name. */
interface Held {
  readonly operation: OperationId;
  readonly beforehand?: readonly { readonly rule: RuleId }[];
  readonly refuse: readonly { readonly rule: RuleId }[];
}

async function heldFor(id: OperationId): Promise<Held> {
  const module = (await import(`../rules/${id}.ts`)) as Record<string, Held>;
  const held = module[id];
  if (held === undefined) throw new Error(`${id}.ts does not export ${id}`);
  return held;
}

describe.each(operationIds)("%s", (id) => {
  const { guards }: Operation = operations[id];
  const promised = guards.map(({ rule }) => rule);

  it("holds every refusing rule of its contract, in the contract's order", async () => {
    const { beforehand = [], refuse } = await heldFor(id);
    const atGate = gate.filter(({ rule }) => promised.includes(rule));
    const atItem = [...listingFound, ...itemFound].filter(({ rule }) => promised.includes(rule));
    // What the gate refuses may need a second look that the gate cannot take.
    const held = [...atGate, ...beforehand, ...atItem, ...refuse].map(({ rule }) => rule);
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
