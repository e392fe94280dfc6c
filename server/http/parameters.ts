/** Reads parameters by the contract: wherever they travel, as text, into the values that the rules know. */
import type { ErrorObject } from "ajv";
import { type OperationId, operationIds, operations, type Parameter } from "../../generated/operations.ts";
import { parameters as validators } from "../../generated/validators.js";
import { MAX_DEPTH, MAX_ITEMS, MAX_TEXT } from "./limits.ts";
import type { Field } from "./request.ts";

/** Most problems that are named. */
const MAX_PROBLEMS = 20;

/** The parameters of each operation by name; a map, since a request may name what any object inherits. */
const KNOWN: ReadonlyMap<OperationId, ReadonlyMap<string, Parameter>> = new Map(
  operationIds.map((id) => [id, new Map<string, Parameter>(Object.entries(operations[id].parameters))]),
);

export interface Reading {
  readonly values: Record<string, unknown>;
  /** What is wrong, each sentence beginning with the parameter's name. */
  readonly problems: readonly string[];
}

/**
 * The parameters of an operation. Fields that it does not know are ignored, and so are empty ones, which a page's form
 * sends for whatever was left blank.
 */
export function readParameters(id: OperationId, path: Readonly<Record<string, string>>, fields: Iterable<Field>): Reading {
  const known = KNOWN.get(id) as ReadonlyMap<string, Parameter>;
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, texts] of collected(known, path, fields)) {
    const [text = ""] = texts;
    const value = text.length > MAX_TEXT ? text : read(known.get(name) as Parameter, text);
    const problem = problemWith(known.get(name) as Parameter, [...texts], value);
    if (problem === undefined) values[name] = value;
    else problems.push(`${name}: ${problem}`);
  }
  const unread = new Set(problems.map(nameOf));
  const validate = validators[id];
  validate(values);
  const invalid = (validate.errors ?? []).filter(isCause).map(sentence);
  const all = [...new Set([...problems, ...invalid.filter((problem) => !unread.has(nameOf(problem)))])];
  const named = all.slice(0, MAX_PROBLEMS);
  return { values, problems: all.length > named.length ? [...named, `and ${all.length - named.length} more`] : named };
}

/** The texts of each known parameter. What belongs in the path counts there only. */
function collected(known: ReadonlyMap<string, Parameter>, path: Readonly<Record<string, string>>, fields: Iterable<Field>) {
  const texts = new Map<string, Set<string>>();
  const inPath = (name: string) => known.get(name)?.in === "path";
  const sent = [...fields].filter(([name]) => !inPath(name));
  for (const [name, text] of [...sent, ...Object.entries(path)]) {
    if (text === "" || !known.has(name)) continue;
    texts.set(name, (texts.get(name) ?? new Set()).add(text));
  }
  return texts;
}

/** What no parameter may be, whatever the contract says of it. */
function problemWith(parameter: Parameter, texts: readonly string[], value: unknown): string | undefined {
  if (texts.some((text) => text.length > MAX_TEXT)) return `must be at most ${MAX_TEXT} characters`;
  if (texts.some((text) => holdsNul(parameter, text))) return "must not hold the character NUL";
  if (texts.length > 1) return "is given more than once, with different values";
  if (value === undefined) return "must be valid JSON";
  return isDeeper(value, MAX_DEPTH) ? `must not be nested more than ${MAX_DEPTH} deep` : undefined;
}

/** The value of a text, or the text itself where it is none of its type; undefined where it should be JSON and is not. */
function read({ type, exact = false, clampTo = Number.MAX_SAFE_INTEGER }: Parameter, text: string): unknown {
  switch (type) {
    case "integer": {
      const value = Number(text);
      if (!/^-?\d+$/.test(text) || (exact && !Number.isSafeInteger(value))) return text;
      return Math.min(value, clampTo);
    }
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "list":
      // One item more than any list may hold, lest a text of commas alone becomes a million items.
      return text.split(",", MAX_ITEMS + 1);
    case "json":
      return parsed(text);
    case "string":
      return text;
  }
}

/** Whether a text, or a string in its JSON, holds the character NUL. */
const holdsNul = ({ type }: Parameter, text: string): boolean =>
  text.includes("\0") || (type === "json" && /(?<!\\)(?:\\\\)*\\u0000/.test(text));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Conditions only lead to other errors, which name the cause. */
const isCause = ({ keyword }: ErrorObject): boolean => keyword !== "if";

/** Whether a value has members of members beyond a depth. */
const isDeeper = (value: unknown, depth: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (depth === 0 || Object.values(value).some((member) => isDeeper(member, depth - 1)));

function sentence({ instancePath, keyword, params, message }: ErrorObject): string {
  const place = instancePath.slice(1).replaceAll("/", ".").replaceAll("~1", "/").replaceAll("~0", "~");
  if (keyword === "required") return `${place === "" ? "" : `${place}.`}${params.missingProperty}: is missing`;
  if (keyword === "type") return `${place}: must be ${/^[aeio]/.test(params.type) ? "an" : "a"} ${params.type}`;
  if (keyword === "maxLength") return `${place}: must be at most ${params.limit} characters`;
  if (keyword === "enum") return `${place}: must be one of ${params.allowedValues.join(", ")}`;
  return `${place}: ${message}`;
}

const nameOf = (problem: string): string => problem.split(/[.:]/, 1)[0] ?? "";
