/** Every field of a failure, as the contract of the control API has them, and what a form with these fields arms. */
import control from "../../generated/control.json" with { type: "json" };
import type { Duration, Failure, FailureToArm } from "../../generated/control.types.ts";
import type { Fields } from "./fields.ts";

/** What the form reads of a schema. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly examples?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

export interface FailureField {
  /** Name in the form, such as `latency.by`. */
  readonly name: string;
  /** Name in the contract, such as `by`. */
  readonly property: string;
  readonly label: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

export interface FailureKind {
  readonly kind: Failure["kind"];
  readonly label: string;
  readonly description: string;
  readonly fields: readonly FailureField[];
}

const schemas = control.components.schemas as unknown as Readonly<Record<string, Schema>>;

/** What a caller meets, in words. */
const KIND_LABELS: Readonly<Record<Failure["kind"], string>> = {
  status: "A gateway or failing portal responds",
  refusal: "A refusal of the contract",
  expiredToken: "The token has expired",
  latency: "The response comes later",
  trickle: "The response comes a few bytes at a time",
  drop: "The connection breaks, and nothing is done",
  applyThenDrop: "It is done, then the connection breaks",
  hang: "No response comes",
  staleLists: "Lists lack the latest changes",
};

/** Labels of fields. Others have the name of the contract. */
const LABELS: Readonly<Record<string, string>> = {
  status: "HTTP status",
  body: "Body",
  retryAfter: "Retry-After",
  outcome: "Refusal",
  by: "By",
  min: "Or min",
  max: "And max",
  after: "What arrives before",
  bytes: "Bytes at a time",
  every: "Pause",
  for: "For",
  operation: "Operation",
  actor: "Account",
  itemId: "Item",
  parameters: "Parameters",
  times: "How often",
  nth: "From request number",
  probability: "Probability",
  randomSeed: "Random seed",
};

const schemaAt = (ref: string): Schema => schemas[ref.split("/").at(-1) ?? ""] ?? {};

function fieldsOf({ properties = {}, required = [] }: Schema, prefix: string): FailureField[] {
  return Object.entries(properties)
    .filter(([, { $ref }]) => $ref === undefined || $ref.endsWith("/Duration"))
    .filter(([property]) => property !== "kind")
    .map(([property, schema]) => ({
      ...{ name: prefix + property, property, schema, label: LABELS[property] ?? property },
      isRequired: required.includes(property),
    }));
}

/** Kinds of failures, in the order of their labels. */
export const KINDS: readonly FailureKind[] = Object.entries(KIND_LABELS).map(([kind, label]) => {
  const schema = schemaAt(
    control.components.schemas.Failure.discriminator.mapping[kind as Failure["kind"]],
  );
  return {
    ...{ kind: kind as Failure["kind"], label, fields: fieldsOf(schema, `${kind}.`) },
    description: schema.description ?? "",
  };
});

/** Which requests meet a failure. */
export const MATCH_FIELDS = fieldsOf(schemas.Match ?? {}, "match.");

/** How often they meet it. */
export const FREQUENCY_FIELDS = fieldsOf(schemas.FailureToArm ?? {}, "");

/** True if the field is a length of time. The form takes it in seconds. */
export const isDuration = ({ schema }: FailureField): boolean => schema.$ref !== undefined;

/** Returns the failure that a form arms. Empty fields are absent. The control API says what is invalid. */
export function failureOf(form: Fields): FailureToArm {
  const chosen = KINDS.find(({ kind }) => kind === form.text("kind"));
  const failure = { kind: form.text("kind"), ...valuesOf(form, chosen?.fields ?? []) };
  const body = {
    failure,
    match: valuesOf(form, MATCH_FIELDS),
    ...valuesOf(form, FREQUENCY_FIELDS),
  };
  return body as unknown as FailureToArm;
}

function valuesOf(form: Fields, fields: readonly FailureField[]): Record<string, unknown> {
  const entries = fields.map((field) => [field, form.text(field.name)] as const);
  return Object.fromEntries(
    entries
      .filter(([, text]) => text !== "")
      .map(([field, text]) => [field.property, parseValue(field, text)]),
  );
}

function parseValue(field: FailureField, text: string): unknown {
  const { type, oneOf } = field.schema;
  if (isDuration(field)) return { seconds: numberOf(text) };
  if (type === "object") {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    return Object.fromEntries(lines.map(pairOf));
  }
  return type === "integer" || type === "number" || (oneOf !== undefined && /^\d+$/.test(text))
    ? numberOf(text)
    : text;
}

/** Returns the number of a text, or the text, which the control API then names. */
const numberOf = (text: string): number | string =>
  Number.isNaN(Number(text)) ? text : Number(text);

/** Returns name and text of a line such as `purchaserOrgId=org2`. */
function pairOf(line: string): [name: string, text: string] {
  const [name = "", ...rest] = line.split("=");
  return [name.trim(), rest.join("=").trim()];
}

const UNITS = { days: "d", hours: "h", minutes: "min", seconds: "s", milliseconds: "ms" } as const;

/** Returns a value of a failure as text. */
function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value as Duration)
    .map(([unit, count]) => `${count} ${UNITS[unit as keyof typeof UNITS]}`)
    .join(" ");
}

/** Returns what a caller meets, in words. */
export const labelOf = ({ kind }: Failure): string => KIND_LABELS[kind];

/** Returns the fields of a failure as text, such as "HTTP status 503, body html". */
export const detailsOf = ({ kind: _, ...fields }: Failure): string =>
  Object.entries(fields)
    .map(([name, value]) => `${LABELS[name] ?? name} ${textOf(value)}`)
    .join(", ");
