/** Reads parameters from path, query and form into values, as the contract types them. */
import type { ErrorObject } from "ajv";
import {
  type OperationId,
  operationIds,
  operations,
  type Parameter,
} from "../../generated/operations.ts";
import { parameters as validators } from "../../generated/validators.js";
import { NEVER } from "../domain/provisions.ts";
import { MAX_TERMS, termsOf } from "../domain/searchTerms.ts";
import { jsonProblem } from "../input/json.ts";
import { limitText } from "../input/schemaLimits.ts";
import { findUnstorable, textProblem } from "../input/storable.ts";
import { canonicalAddress } from "./address.ts";
import type { Field } from "./fields.ts";
import { MAX_DEPTH, MAX_ITEMS, MAX_TEXT } from "./limits.ts";
import { COMMON, unknownFields } from "./unknownFields.ts";

/** Most problems that a response lists. */
const MAX_PROBLEMS = 20;
/** Most validation errors to translate: more than MAX_PROBLEMS, because several may have the same text. */
const MAX_SENTENCES = 100;
/** Longest location of a problem, in characters. The sender chooses the names within JSON. */
const MAX_PLACE = 200;

/** Parameters of each operation by name. A map, because a request may name a property that every object inherits. */
type Known = ReadonlyMap<string, Parameter>;
const KNOWN: ReadonlyMap<OperationId, Known> = new Map(
  operationIds.map((id) => [
    id,
    new Map<string, Parameter>(Object.entries(operations[id].parameters)),
  ]),
);

export interface Reading {
  readonly values: Record<string, unknown>;
  /** Sentences on what is wrong, each beginning with the parameter's name. */
  readonly problems: readonly string[];
  /** Names of the parameters whose values are invalid. */
  readonly invalid: ReadonlySet<string>;
}

/**
 * Reads the parameters of an operation. Ignores empty fields, because forms send them for blank inputs, unless
 * clearEmptyFields is true. Some unknown fields are problems; see `unknownFields`. `now` is in milliseconds since the epoch.
 */
export function readParameters(
  id: OperationId,
  path: Readonly<Record<string, string>>,
  fields: Iterable<Field>,
  now: number,
): Reading {
  const known = KNOWN.get(id) as Known;
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, texts] of collected(known, path, fields)) {
    const [text = ""] = texts;
    const parameter = known.get(name) as Parameter;
    const value = text.length > MAX_TEXT ? text : read(parameter, text);
    const problem = problemWith(parameter, texts, value);
    if (problem === undefined) values[name] = value;
    else problems.push(`${name}: ${problem}`);
  }
  const unread = new Set(problems.map(nameOf));
  const validate = validators[id];
  validate(values);
  const causes = (validate.errors ?? []).filter(isCause);
  // A list of a hundred thousand invalid items has as many errors, so translate only some.
  const translated = causes.slice(0, MAX_SENTENCES).map((error) => sentence(error, known));
  problems.push(...translated.filter((problem) => !unread.has(nameOf(problem))));
  const invalid = new Set([...problems.map(nameOf), ...causes.map(parameterOf)]);
  problems.push(...failedChecks(known, values, invalid, now));
  for (const problem of problems) invalid.add(nameOf(problem));
  if (values.clearEmptyFields === true) clearEmpty(known, fields, values);
  problems.push(...unknownFields(id, fields));
  if (problems.length === 0) return { values, problems, invalid };
  const all = [...new Set(problems)];
  const named = all.slice(0, MAX_PROBLEMS);
  const more = all.length - named.length + causes.length - translated.length;
  return { values, problems: more > 0 ? [...named, `and ${more} more`] : named, invalid };
}

/**
 * Removes the invalid values of query and form, so that their defaults apply. Needed where no rule refuses them, because
 * operations rely on what the contract says of a value.
 */
export function dropInvalid(id: OperationId, { values, invalid }: Reading): void {
  if (invalid.size === 0) return;
  const known = KNOWN.get(id) as Known;
  for (const name of invalid) if (known.get(name)?.in !== "path") delete values[name];
  validators[id](values);
}

/** Groups the texts by known parameter, at most two different ones. A path parameter is read from the path only. */
function collected(
  known: Known,
  path: Readonly<Record<string, string>>,
  fields: Iterable<Field>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, text: string) => {
    const texts = found.get(name);
    if (texts === undefined) found.set(name, [text]);
    else if (texts.length === 1 && texts[0] !== text) texts.push(text);
  };
  for (const [name, text] of fields) {
    const parameter = text === "" ? undefined : known.get(name);
    if (parameter !== undefined && parameter.in !== "path") add(name, text);
  }
  for (const name in path) if (path[name] && known.has(name)) add(name, path[name]);
  return found;
}

/** Sets texts and lists that are sent empty to their empty value. */
function clearEmpty(known: Known, fields: Iterable<Field>, values: Record<string, unknown>): void {
  for (const [name, text] of fields) {
    const parameter = known.get(name);
    if (text !== "" || COMMON.has(name) || parameter?.in === "path" || values[name] !== undefined)
      continue;
    if (parameter?.type === "list") values[name] = [];
    if (parameter?.type === "string" && parameter.values === undefined) values[name] = "";
  }
}

/** Limits that apply to every parameter, beside the contract. */
function problemWith(
  { type }: Parameter,
  texts: readonly string[],
  value: unknown,
): string | undefined {
  if (texts.some((text) => text.length > MAX_TEXT)) return `must be at most ${MAX_TEXT} characters`;
  const unstorable = texts.map(textProblem).find(Boolean);
  if (unstorable !== undefined) return unstorable;
  if (texts.length > 1) return "is given more than once, with different values";
  const [text = ""] = texts;
  if (value === undefined) return jsonProblem(text);
  if (isDeeper(value, MAX_DEPTH)) return `must not be nested more than ${MAX_DEPTH} deep`;
  return type === "json" ? findUnstorable(text, value)?.problem : undefined;
}

type Check = NonNullable<Parameter["check"]>;

/** What the contract requires of a value beyond its schema. Times are milliseconds since the epoch. */
const CHECKS: Readonly<
  Record<Check, readonly [isValid: (text: string, now: number) => boolean, sentence: string]>
> = {
  address: [(text) => canonicalAddress(text) !== undefined, "must be an IPv4 or IPv6 address"],
  webAddress: [
    (text) => /^https?:\/\/\S+$/i.test(text),
    "must start with http:// or https:// and contain no spaces",
  ],
  future: [
    (text, now) => Number(text) === NEVER || Number(text) > now,
    `must be in the future, or ${NEVER} for no end`,
  ],
  searchTerms: [
    (text) => termsOf(text).length <= MAX_TERMS,
    `must have at most ${MAX_TERMS} terms`,
  ],
};

/** Checks the values that have no problem yet, so that none is too long. */
function failedChecks(
  known: Known,
  values: Readonly<Record<string, unknown>>,
  invalid: ReadonlySet<string>,
  now: number,
): string[] {
  const problems: string[] = [];
  for (const name in values) {
    const check = known.get(name)?.check;
    if (check === undefined || invalid.has(name)) continue;
    const [isValid, problem] = CHECKS[check];
    if (!isValid(String(values[name]), now)) problems.push(`${name}: ${problem}`);
  }
  return problems;
}

/**
 * Returns the value of a text, or the text itself if it doesn't have the type. Returns undefined if it isn't valid JSON
 * but should be.
 */
function read(
  { type, exact = false, clampTo = Number.MAX_SAFE_INTEGER }: Parameter,
  text: string,
): unknown {
  switch (type) {
    case "integer": {
      const value = Number(text);
      if (!/^-?\d+$/.test(text) || (exact && !Number.isSafeInteger(value))) return text;
      return Math.min(value, clampTo);
    }
    case "boolean":
      // Python writes booleans with capitals.
      if (/^true$/i.test(text)) return true;
      return /^false$/i.test(text) ? false : text;
    case "list":
      // One item more than any list may have is enough to refuse the list; a text of only commas could give a million.
      return text.split(",", MAX_ITEMS + 1);
    case "json":
      return parsed(text);
    case "string":
      return text;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Condition errors, and those of a name, only repeat that another error exists, which names the cause. */
const isCause = ({ keyword }: ErrorObject): boolean =>
  keyword !== "if" && keyword !== "propertyNames";

/** Returns the name of the parameter that an error is about, or an empty text if that is missing. */
const parameterOf = ({ instancePath }: ErrorObject): string => instancePath.split("/", 2)[1] ?? "";

/** True if a value is nested more deeply than `depth`. */
const isDeeper = (value: unknown, depth: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (depth === 0 || Object.values(value).some((member) => isDeeper(member, depth - 1)));

function sentence(error: ErrorObject, known: Known): string {
  const { instancePath, keyword, params, message, propertyName } = error;
  const path = instancePath
    .slice(1)
    .replaceAll("/", ".")
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  const place = path.length > MAX_PLACE ? `${path.slice(0, MAX_PLACE)}…` : path;
  if (keyword === "required")
    return `${place === "" ? "" : `${place}.`}${params.missingProperty}: is missing`;
  if (keyword === "type")
    return `${place}: must be ${/^[aeio]/.test(params.type) ? "an" : "a"} ${params.type}`;
  const text = limitText(keyword, params.limit) ?? message;
  if (propertyName !== undefined) return `${place}: a name in it ${text}`;
  if (keyword === "enum") return `${place}: must be one of ${params.allowedValues.join(", ")}`;
  const allowed = keyword === "pattern" ? known.get(path)?.allowed : undefined;
  return `${place}: ${allowed === undefined ? text : `must be ${allowed}`}`;
}

const nameOf = (problem: string): string => problem.split(/[.:]/, 1)[0] ?? "";
