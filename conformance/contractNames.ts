/** The names of properties as the contract has them, and where. */
import contract from "../generated/openapi.json" with { type: "json" };

type Schemas = Readonly<Record<string, { readonly properties?: object } | undefined>>;

/** The properties of a schema. */
export const contractNames = (schema: string): readonly string[] =>
  Object.keys((contract.components.schemas as unknown as Schemas)[schema]?.properties ?? {});

interface Described {
  readonly operationId?: string;
  readonly responses?: object;
}

/** Whether an operation answers with a schema itself, and not with something that holds it. */
export const answersWith = (id: string, schema: string): boolean =>
  Object.values(contract.paths as Readonly<Record<string, Readonly<Record<string, Described>>>>)
    .flatMap((path) => Object.values(path))
    .some(
      ({ operationId, responses }) =>
        operationId === id && JSON.stringify(responses).includes(`#/components/schemas/${schema}"`),
    );
