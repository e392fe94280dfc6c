/** Parameters of each operation with their schemas, from the bundled contract. */
import type { OperationId } from "../../generated/operations.ts";
import { readContract, resolve, type Schema } from "../../openapi/model/contract.ts";
import { type Parameter, readOperations } from "../../openapi/model/operations.ts";

export type { Parameter, Schema };

const contract = readContract();

/** Resolves a reference. Returns any other schema as it is. */
export const resolved = (schema: Schema): Schema => resolve(contract, schema);

/** Returns the parameters of every operation, in the contract's order. A schema has the parameter's example too. */
export const parameters: ReadonlyMap<OperationId, readonly Parameter[]> = new Map(
  readOperations(contract).map(({ id, parameters: all }) => [
    id as OperationId,
    all.map((parameter) => ({ ...parameter, schema: withExample(parameter) })),
  ]),
);

function withExample({ in: place, schema, example }: Parameter): Schema {
  return place === "form" || example === undefined
    ? schema
    : { ...schema, examples: [example, ...(schema.examples ?? [])] };
}
