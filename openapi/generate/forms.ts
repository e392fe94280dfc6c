/** `generated/forms.ts`: texts for HTML forms, separate from the operations table because programs don't need them. */
import type { Contract, Schema } from "../model/contract.ts";
import type { Operation, Parameter } from "../model/operations.ts";

export function formsModule(contract: Contract, operations: readonly Operation[]): string {
  const tags = contract.tags.map(({ name, description }) => ({
    name,
    description: description.trim(),
    operations: operations.filter(({ tag }) => tag === name).map(({ id }) => id),
  }));
  const hints = Object.fromEntries(
    operations.map(({ id, parameters }) => [
      id,
      Object.fromEntries(parameters.map((parameter) => [parameter.name, hint(parameter)])),
    ]),
  );
  return `import type { OperationId } from "./operations.ts";

/** Groups of operations, in the order of the contract. */
export interface Tag {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly OperationId[];
}

export interface Hint {
  /** Value of an absent parameter. */
  readonly default?: string;
  /** An example value. */
  readonly example?: string;
  /** Allowed values of a list's items. */
  readonly items?: readonly string[];
}

/** Title and version of the contract. */
export const about = ${JSON.stringify({ title: contract.info.title, version: contract.info.version }, null, 2)} as const;

/** Description of a token, in any place. */
export const token: { readonly description: string } = ${JSON.stringify({ description: textOf(contract.components.schemas.TokenText) }, null, 2)};

export const tags: readonly Tag[] = ${JSON.stringify(tags, null, 2)};

/** Names of response fields that are times, in milliseconds since the epoch. */
export const timeFields: ReadonlySet<string> = new Set(${JSON.stringify([...timeFieldsOf(contract.components.schemas)].sort())});

/** Help to fill in a parameter, by operation and name. */
export const hints: Readonly<Record<OperationId, Readonly<Record<string, Hint>>>> = ${JSON.stringify(hints, null, 2)};
`;
}

const textOf = (schema: Schema | undefined): string => String(schema?.description).trim();

function hint({ schema, example }: Parameter) {
  return { default: textual(schema.default), example: textual(example), items: schema.items?.enum };
}

const textual = (value: unknown): string | undefined =>
  value === undefined
    ? undefined
    : typeof value === "object" && !Array.isArray(value)
      ? JSON.stringify(value)
      : String(value);

/** Returns the names of properties, at any depth, whose unit is milliseconds since the epoch. */
function timeFieldsOf(node: unknown): Set<string> {
  if (typeof node !== "object" || node === null) return new Set();
  const { properties = {}, ...rest } = node as {
    readonly properties?: Readonly<Record<string, Schema>>;
  };
  const own = Object.entries(properties).filter(([, schema]) => schema["x-unit"] === TIME);
  return new Set([
    ...own.map(([name]) => name),
    ...Object.values({ ...rest, ...properties }).flatMap((inner) => [...timeFieldsOf(inner)]),
  ]);
}

const TIME = "milliseconds since the epoch";
