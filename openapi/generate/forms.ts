/** `generated/forms.ts`: what a form for people says beyond the operations table, apart from it since programs need none of it. */
import type { Contract, Operation, Parameter, Schema } from "./contract.ts";

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
  /** What counts where the parameter is absent. */
  readonly default?: string;
  /** A text that makes sense. */
  readonly example?: string;
  /** The values that the items of a list may have. */
  readonly items?: readonly string[];
}

/** What the contract is called, and in which version it stands. */
export const about = ${JSON.stringify({ title: contract.info.title, version: contract.info.version }, null, 2)} as const;

/** What the contract says of a token, wherever it travels. */
export const token: { readonly description: string } = ${JSON.stringify({ description: textOf(contract.components.schemas.TokenText) }, null, 2)};

export const tags: readonly Tag[] = ${JSON.stringify(tags, null, 2)};

/** Names of the fields of answers that hold instants, in milliseconds since the epoch. */
export const instants: ReadonlySet<string> = new Set(${JSON.stringify([...instantsOf(contract.components.schemas)].sort())});

/** What helps to fill in a parameter, by operation and name. */
export const hints: Readonly<Record<OperationId, Readonly<Record<string, Hint>>>> = ${JSON.stringify(hints, null, 2)};
`;
}

const textOf = (schema: Schema | undefined): string => String(schema?.description).trim();

function hint({ schema, example }: Parameter) {
  const items = (schema.items as { readonly enum?: readonly string[] } | undefined)?.enum;
  return { default: textual(schema.default), example: textual(example), items };
}

const textual = (value: unknown): string | undefined =>
  value === undefined ? undefined : typeof value === "object" && !Array.isArray(value) ? JSON.stringify(value) : String(value);

/** The names of properties, at any depth, whose unit is an instant. */
function instantsOf(node: unknown): Set<string> {
  if (typeof node !== "object" || node === null) return new Set();
  const { properties = {}, ...rest } = node as { readonly properties?: Readonly<Record<string, Schema>> };
  const own = Object.entries(properties).filter(([, schema]) => schema["x-unit"] === INSTANT);
  return new Set([
    ...own.map(([name]) => name),
    ...Object.values({ ...rest, ...properties }).flatMap((inner) => [...instantsOf(inner)]),
  ]);
}

const INSTANT = "milliseconds since the epoch";
