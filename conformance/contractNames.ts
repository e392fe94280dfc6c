/** The names of properties as the contract has them. */
import contract from "../generated/openapi.json" with { type: "json" };

type Schemas = Readonly<Record<string, { readonly properties?: object } | undefined>>;

/** The properties of a schema. */
export const contractNames = (schema: string): readonly string[] =>
  Object.keys((contract.components.schemas as unknown as Schemas)[schema]?.properties ?? {});
