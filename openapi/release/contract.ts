/**
 * The part of a bundled contract that the comparison reads. It requires little, because released contracts stay
 * unchanged while the generators evolve.
 */

export interface Rule {
  readonly id: string;
  readonly level: string;
  readonly sentence: string;
  readonly [property: string]: unknown;
}

interface Example {
  readonly $ref?: string;
  readonly value?: { readonly error?: { readonly code?: unknown; readonly messageCode?: unknown } };
}

export interface Operation {
  readonly operationId: string;
  readonly "x-rules"?: readonly Rule[];
  readonly responses?: Readonly<
    Record<
      string,
      {
        readonly content?: Readonly<
          Record<string, { readonly examples?: Readonly<Record<string, Example>> }>
        >;
      }
    >
  >;
}

/** Operations by method, and what they share. */
export type PathItem = Readonly<Record<string, unknown>>;

export interface Contract {
  readonly info: { readonly version: string };
  readonly "x-rules"?: readonly Rule[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: { readonly examples?: Readonly<Record<string, Example>> };
}

/** Returns the operations at a path. */
export const operationsAt = (item: PathItem | undefined): Operation[] =>
  Object.values(item ?? {}).filter(
    (part): part is Operation => typeof part === "object" && part !== null && "operationId" in part,
  );

/** Returns all operations by id. */
export const operationsOf = ({ paths }: Contract): ReadonlyMap<string, Operation> =>
  new Map(
    Object.values(paths).flatMap((item) =>
      operationsAt(item).map((operation) => [operation.operationId, operation]),
    ),
  );

/** Returns the codes of a refusal. Returns an empty text if the outcome is not a refusal. */
export function codesOf(contract: Contract, operation: Operation, outcome: unknown): string {
  const content = operation.responses?.["200"]?.content?.["application/json"];
  const example = content?.examples?.[String(outcome)];
  const name = example?.$ref?.split("/").at(-1);
  const { error } =
    (name === undefined ? example : contract.components?.examples?.[name])?.value ?? {};
  return [error?.code, error?.messageCode].filter((code) => code !== undefined).join(" ");
}
