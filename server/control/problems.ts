/** Says what is wrong with a body of the control API: where, the value, and a cure. */
import type { ErrorObject } from "ajv";
import { limitText } from "../input/schemaLimits.ts";
import { suggestion } from "../input/suggestion.ts";

/** Maximum number of problems to report. */
const MAX_PROBLEMS = 20;
/** Maximum length of a quoted value, in characters. */
const MAX_QUOTED = 60;

/** Returns one sentence for each problem, without a full stop. Each begins with the place. */
export function describeProblems(errors: readonly ErrorObject[], body: unknown): string[] {
  const choices = errors.filter(({ keyword }) => keyword === "oneOf");
  const isPart = (error: ErrorObject) =>
    error.keyword !== "oneOf" &&
    choices.some(({ instancePath }) => instancePath === error.instancePath);
  const sentences = new Set<string>();
  const listed = new Set<string>();
  for (const error of errors) {
    // Beside the error of a name is one that only repeats it.
    if (isPart(error) || error.keyword === "propertyNames") continue;
    sentences.add(
      error.keyword === "oneOf"
        ? describeChoice(error, errors.filter(isPart), body)
        : describe(error, body, listed),
    );
    // A body can have a million errors, and describing one takes time.
    if (sentences.size === MAX_PROBLEMS) break;
  }
  return [...sentences];
}

/** Describes a value that is none of several. `parts` are the errors of each. */
function describeChoice(
  { instancePath }: ErrorObject,
  parts: readonly ErrorObject[],
  body: unknown,
): string {
  const own = parts.filter((part) => part.instancePath === instancePath);
  const texts = [...new Set(own.map(textOf))].join(", or ");
  return `${placeOf(instancePath)} ${texts}${shownAt(body, instancePath)}`;
}

/** Describes an error. `listed` has the lists of members that sentences before contain, and gets new ones. */
function describe(error: ErrorObject, body: unknown, listed: Set<string>): string {
  const { keyword, instancePath, params, parentSchema } = error;
  const place = placeOf(instancePath);
  const value = valueAt(body, instancePath);
  if (error.propertyName !== undefined)
    return `${place} has the name "${cut(error.propertyName)}", which ${textOf(error)}`;
  const members = Object.keys((parentSchema?.properties ?? {}) as object);
  switch (keyword) {
    case "required":
      return `${place} must have the member ${params.missingProperty}`;
    case "additionalProperties": {
      const name = String(params.additionalProperty);
      const all = `; members: ${members.join(", ")}`;
      const hint = suggestion(name, members) || (listed.has(all) ? "" : all);
      listed.add(hint);
      return `${place} has an unknown member "${cut(name)}"${hint}`;
    }
    case "discriminator":
      return describeKind(error, value);
    case "enum": {
      const known = params.allowedValues as readonly string[];
      return `${place} ${textOf(error)}${shownAt(body, instancePath)}${typeof value === "string" ? suggestion(value, known) : ""}`;
    }
    case "minProperties":
      return members.length === 0
        ? `${place} must not be empty`
        : `${place} must have one of the members ${members.join(", ")}`;
    case "maxItems":
    case "maxProperties":
      return `${place} ${textOf(error)}, but has ${Object.values(value as object).length}`;
    default:
      return `${place} ${textOf(error)}${shownAt(body, instancePath)}`;
  }
}

/** Describes an object whose `kind` is unknown. */
function describeKind({ instancePath, parentSchema }: ErrorObject, value: unknown): string {
  const { oneOf = [] } = parentSchema as { readonly oneOf?: readonly { readonly $ref: string }[] };
  // The names of the schemas are those of the kinds, with a capital.
  const kinds = oneOf.map(({ $ref }) => {
    const name = $ref.slice($ref.lastIndexOf("/") + 1).replace(/Failure$/, "");
    return name.charAt(0).toLowerCase() + name.slice(1);
  });
  const kind = (value as { readonly kind?: unknown }).kind;
  const near = typeof kind === "string" ? suggestion(kind, kinds) : "";
  return `${placeOf(`${instancePath}/kind`)} must be one of ${kinds.join(", ")}${shown(kind)}${near}`;
}

/** Returns what a value must be. */
function textOf({ keyword, message = "is invalid", params, parentSchema }: ErrorObject): string {
  if (keyword === "enum") return `must be one of ${(params.allowedValues as string[]).join(", ")}`;
  if (keyword === "const") return `must be ${JSON.stringify(params.allowedValue)}`;
  if (keyword === "type")
    return `must be ${([params.type].flat() as string[]).map(nameOfType).join(" or ")}`;
  const allowed = keyword === "pattern" ? parentSchema?.["x-allowed"] : undefined;
  return allowed === undefined
    ? (limitText(keyword, params.limit) ?? message)
    : `must be ${allowed}`;
}

/** Names of the types of JSON, as `shown` has them. */
const TYPES: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "an integer",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a string",
};

const nameOfType = (type: string): string => TYPES[type] ?? type;

/** Returns a place such as `provisions[3].stage`, or `body`. */
const placeOf = (pointer: string): string => placeAt(keysOf(pointer));

/** Returns the place to which names and positions lead. */
export function placeAt(keys: readonly string[]): string {
  const path = keys.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join("");
  return path === "" ? "body" : path.replace(/^\./, "");
}

const keysOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

const valueAt = (body: unknown, pointer: string): unknown =>
  keysOf(pointer).reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
    body,
  );

/** Members whose values no message may quote, because it ends up in logs. */
const SECRET = /(?:password|secret)(?:hash)?$|token$/i;

const shownAt = (body: unknown, pointer: string): string =>
  SECRET.test(pointer) ? "" : shown(valueAt(body, pointer));

/** Returns a comma and what the value is. Quotes texts and numbers only. */
export function shown(value: unknown): string {
  if (value === undefined) return ", but is missing";
  if (value === null) return ", but is null";
  if (Array.isArray(value)) return ", but is a list";
  if (typeof value === "object") return ", but is an object";
  return `, but is ${cut(JSON.stringify(value))}`;
}

const cut = (text: string): string =>
  text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
