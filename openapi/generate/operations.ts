/** `generated/operations.ts`: method, path, parameters, guards and outcomes of every operation. */
import { TEXTS } from "../model/contract.ts";
import { isRefusal, type Operation } from "../model/operations.ts";

export function operationsModule(operations: readonly Operation[]): string {
  const table = Object.fromEntries(operations.map((operation) => [operation.id, row(operation)]));
  return `import type { RuleId } from "./rules.ts";

export interface Parameter {
  readonly in: "path" | "query" | "form";
  readonly type: "string" | "integer" | "boolean" | "list" | "json";
  readonly required: boolean;
  readonly description: string;
  /** What a number counts or measures. */
  readonly unit?: string;
  /** The allowed values, if they are listed. */
  readonly values?: readonly string[];
  /** Largest value that has an effect. Larger values count as this one. */
  readonly clampTo?: number;
  /** True if a number must be exact: one that can't be represented exactly is invalid. */
  readonly exact?: boolean;
  /** What a value must be beyond its schema. */
  readonly check?: "address" | "webAddress" | "future" | "searchTerms";
  /** What its pattern allows, in words that follow "must be". */
  readonly allowed?: string;
}

export interface Operation {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /**
   * Which unknown fields are refused: all that aren't empty, or those that resemble a parameter. The default is none.
   */
  readonly unknownFields?: "refused" | "resembling";
  /** Format of the response if the request names none. The default is html. */
  readonly defaultFormat?: "json";
  /** Names of fields that are always ignored. */
  readonly ignoredFields?: readonly string[];
  /** The refusing rules in order of precedence, each with its outcome. */
  readonly guards: readonly { readonly rule: RuleId; readonly outcome: string }[];
  /** The rules that describe a success. */
  readonly effects: readonly RuleId[];
  readonly successes: readonly string[];
  readonly refusals: readonly string[];
  /** True if a browser may be sent to another address. */
  readonly redirects?: true;
  /** Media type of a success that is text instead of JSON. */
  readonly text?: ${TEXTS.map((type) => JSON.stringify(type)).join(" | ")};
}

export const operations = ${JSON.stringify(table, null, 2)} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
export const operationIds = Object.keys(operations) as OperationId[];

/** Names of an operation's successful outcomes. */
export type Success<Id extends OperationId> = (typeof operations)[Id]["successes"][number];
/** Names of an operation's refusals. */
export type Refusal<Id extends OperationId> = (typeof operations)[Id]["refusals"][number];
export type Outcome<Id extends OperationId> = Success<Id> | Refusal<Id>;
`;
}

function row(operation: Operation) {
  const {
    method,
    path,
    summary,
    description,
    outcomes,
    rules,
    unknownFields,
    defaultFormat,
    ignoredFields,
  } = operation;
  const refuses = (name = "") => isRefusal(outcomes[name]);
  return {
    method,
    path,
    summary,
    description,
    parameters: Object.fromEntries(
      operation.parameters.map((parameter) => [parameter.name, column(parameter)]),
    ),
    unknownFields,
    defaultFormat,
    ignoredFields,
    guards: rules
      .filter((rule) => refuses(rule.outcome))
      .map(({ id, outcome }) => ({ rule: id, outcome })),
    effects: rules.filter((rule) => !refuses(rule.outcome)).map(({ id }) => id),
    successes: Object.keys(outcomes).filter((name) => !refuses(name)),
    refusals: Object.keys(outcomes).filter((name) => refuses(name)),
    redirects: operation.redirects || undefined,
    text: operation.text,
  };
}

function column({
  in: place,
  required,
  description,
  schema,
  json,
}: Operation["parameters"][number]) {
  const type = json ? "json" : schema.type === "array" ? "list" : schema.type;
  return {
    in: place,
    type,
    required,
    description,
    unit: schema["x-unit"],
    values: schema.enum,
    clampTo: schema["x-clamp-to"],
    exact: schema.format === "int64" || undefined,
    check: schema["x-check"],
    allowed: schema["x-allowed"],
  };
}
