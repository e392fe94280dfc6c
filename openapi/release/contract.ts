/**
 * A bundled contract, as far as the comparison reads it. It asks for little, since a released contract stays as it is while
 * the generators move on.
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
    Record<string, { readonly content?: Readonly<Record<string, { readonly examples?: Readonly<Record<string, Example>> }>> }>
  >;
}

/** Operations by method, beside what they share. */
export type PathItem = Readonly<Record<string, unknown>>;

export interface Contract {
  readonly info: { readonly version: string };
  readonly "x-rules"?: readonly Rule[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: { readonly examples?: Readonly<Record<string, Example>> };
}

/** The operations at a path. */
export const operationsAt = (item: PathItem | undefined): Operation[] =>
  Object.values(item ?? {}).filter(
    (part): part is Operation => typeof part === "object" && part !== null && "operationId" in part,
  );

/** All operations by their ids. */
export const operationsOf = ({ paths }: Contract): ReadonlyMap<string, Operation> =>
  new Map(Object.values(paths).flatMap((item) => operationsAt(item).map((operation) => [operation.operationId, operation])));

/** The codes that a refusal carries; empty for an outcome that is none. */
export function codesOf(contract: Contract, operation: Operation, outcome: unknown): string {
  const content = operation.responses?.["200"]?.content?.["application/json"];
  const example = content?.examples?.[String(outcome)];
  const name = example?.$ref?.split("/").at(-1);
  const { error } = (name === undefined ? example : contract.components?.examples?.[name])?.value ?? {};
  return [error?.code, error?.messageCode].filter((code) => code !== undefined).join(" ");
}
