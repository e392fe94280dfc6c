/** Reads parameters by the contract: wherever they travel, as text, into the values that the rules know. */
import type { ErrorObject } from "ajv";
import { type OperationId, operations, type Parameter } from "../../generated/operations.ts";
import { parameters as validators } from "../../generated/validators.js";

/** A field of a query or form. */
export type Field = readonly [name: string, text: string];

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
  const known: Readonly<Record<string, Parameter>> = operations[id].parameters;
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, texts] of collected(path, fields)) {
    const parameter = known[name];
    if (parameter === undefined) continue;
    if ([...texts].some((text) => text.includes("\0"))) problems.push(`${name}: must not hold the character NUL`);
    if (texts.size > 1) problems.push(`${name}: is given more than once, with different values`);
    const [text = ""] = texts;
    const value = read(parameter, text);
    if (value === undefined) problems.push(`${name}: must be valid JSON`);
    else values[name] = value;
  }
  const unread = new Set(problems.map(nameOf));
  const validate = validators[id];
  validate(values);
  problems.push(
    ...(validate.errors ?? [])
      .filter(isCause)
      .map(sentence)
      .filter((problem) => !unread.has(nameOf(problem))),
  );
  return { values: clamped(known, values), problems: [...new Set(problems)] };
}

function collected(path: Readonly<Record<string, string>>, fields: Iterable<Field>): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>();
  for (const [name, text] of [...fields, ...Object.entries(path)]) {
    if (text === "") continue;
    texts.set(name, (texts.get(name) ?? new Set()).add(text));
  }
  return texts;
}

/** The value of a text, or the text itself where it is none of its type; undefined where it should be JSON and is not. */
function read({ type }: Parameter, text: string): unknown {
  switch (type) {
    case "integer":
      // Sixteen digits and more are beyond what a number holds exactly.
      return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "list":
      return text.split(",");
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

/** Conditions only lead to other errors, which name the cause. */
const isCause = ({ keyword }: ErrorObject): boolean => keyword !== "if";

function sentence({ instancePath, keyword, params, message }: ErrorObject): string {
  const place = instancePath.slice(1).replaceAll("/", ".");
  if (keyword === "required") return `${place === "" ? "" : `${place}.`}${params.missingProperty}: is missing`;
  if (keyword === "type") return `${place}: must be ${/^[aeio]/.test(params.type) ? "an" : "a"} ${params.type}`;
  if (keyword === "enum") return `${place}: must be one of ${params.allowedValues.join(", ")}`;
  return `${place}: ${message}`;
}

const nameOf = (problem: string): string => problem.split(/[.:]/, 1)[0] ?? "";

function clamped(known: Readonly<Record<string, Parameter>>, values: Record<string, unknown>): Record<string, unknown> {
  for (const [name, { clampTo }] of Object.entries(known)) {
    const value = values[name];
    if (clampTo !== undefined && typeof value === "number") values[name] = Math.min(value, clampTo);
  }
  return values;
}
