import { expect, test } from "vitest";
import { readContract, resolve } from "./contract.ts";

const contract = readContract();
const id = { $ref: "#/components/schemas/ItemId" };

test("a reference is resolved, and its siblings stay", () => {
  expect(resolve(contract, id)).toEqual(contract.components.schemas.ItemId);
  expect(resolve(contract, { ...id, description: "Another item." })).toEqual({
    ...contract.components.schemas.ItemId,
    description: "Another item.",
  });
  expect(resolve(contract, { $ref: "#/paths/~1info/get" })).toEqual(contract.paths["/info"]?.get);
});

test("a value without a reference is returned as it is", () => {
  const schema = { type: "string" } as const;
  expect(resolve(contract, schema)).toBe(schema);
});

test("a reference to nothing is an error that names it", () => {
  const nothing = "#/components/schemas/Nothing/properties/none";
  expect(() => resolve(contract, { $ref: nothing })).toThrow(`${nothing} refers to nothing`);
});
