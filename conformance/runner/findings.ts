/** Judges the shape of every response once, and counts what is wrong by its place. */
import type { ErrorObject } from "ajv";
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";
import { responses } from "../../generated/validators.js";
import type { Exchange } from "../model/exchange.ts";
import { isObject, type Json, typeOf } from "../model/json.ts";
import type { Finding } from "../model/result.ts";
import { evidenceOf } from "./http/exchange.ts";
import {
  bodyOf,
  fieldOf,
  isBareRefusal,
  isFault,
  isLeftOut,
  isTable,
  refusalIn,
  refuses,
  refusesMethod,
} from "./http/response.ts";

export interface Findings {
  /** Judges a response. Returns true if it has the documented shape. A page in place of JSON may be meant for a refusal. */
  readonly judge: (exchange: Exchange, mayBeRefused?: boolean) => boolean;
  readonly all: () => readonly Finding[];
}

/** Most places that are kept. A portal that is wrong in more is wrong enough. */
const MOST = 200;

export function createFindings(onFinding: (finding: Finding) => void = () => {}): Findings {
  const findings = new Map<string, { finding: Finding; count: number }>();
  return {
    judge(exchange, mayBeRefused = false) {
      const problems = problemsOf(exchange);
      for (const { pointer, problem } of problems) {
        const isRefusal = refuses(exchange) || (mayBeRefused && bodyOf(exchange) === undefined);
        const rule =
          isRefusal && !isFault(exchange)
            ? "errors.envelope"
            : (`${exchange.operation}.response` as const);
        const key = `${rule} ${exchange.operation} ${pointer} ${problem}`;
        const known = findings.get(key);
        if (known !== undefined) known.count += 1;
        else if (findings.size < MOST) {
          const finding: Finding = {
            rule,
            operation: exchange.operation,
            pointer,
            problem,
            documented: documentedAt(exchange.operation, pointer, isRefusal),
            count: 1,
            exchange: evidenceOf(exchange),
          };
          findings.set(key, { finding, count: 1 });
          onFinding(finding);
        }
      }
      return problems.length === 0;
    },
    all: () => [...findings.values()].map(({ finding, count }) => ({ ...finding, count })),
  };
}

interface Problem {
  readonly pointer: string;
  readonly problem: string;
}

function problemsOf(exchange: Exchange): readonly Problem[] {
  if (isTable(exchange) || refusesMethod(exchange)) return [];
  const body = bodyOf(exchange);
  if (isFault(exchange))
    return [{ pointer: "/error/code", problem: "says that the portal failed" }];
  if (body === undefined && (isLeftOut(exchange) || isReadByPost(exchange))) return [];
  // At an unknown path, a portal may send JSON that is no envelope, such as problem details.
  if (exchange.response.isOfUnknownPath && refusalIn(exchange) === undefined) return [];
  if (typeof body !== "object" || body === null)
    return [{ pointer: "", problem: "must be a JSON object" }];
  if (isBareRefusal(exchange)) return [{ pointer: "/error", problem: "is missing" }];
  const validate = responses[exchange.operation];
  if (validate(body)) return [];
  // No source forbids null for a member that may be absent. Scenarios read the same object.
  const nulls = (validate.errors ?? []).map(({ instancePath }) => instancePath);
  for (const pointer of nulls) dropNull(body, pointer);
  if (validate(body)) return [];
  const problems = (validate.errors ?? [])
    // The condition that tells results from refusals is no statement about the response.
    .filter(({ keyword }) => keyword !== "if")
    .map((error): Problem => {
      const { instancePath, keyword, params } = error;
      const place = instancePath.replaceAll(/\/\d+(?=\/|$)/g, "/*");
      if (keyword !== "required") return { pointer: place, problem: describe(error, body) };
      const isNull = nulls.includes(`${instancePath}/${params.missingProperty}`);
      return {
        pointer: `${place}/${params.missingProperty}`,
        problem: isNull ? "is null" : "is missing",
      };
    });
  const keyOf = ({ pointer, problem }: Problem) => `${pointer} ${problem}`;
  const different = new Map(problems.map((problem) => [keyOf(problem), problem]));
  return [...different.values()].filter(({ pointer }) => !repeatsNoPosition(exchange, pointer));
}

/**
 * True if the request gives the member as a parameter whose value is no position. A portal may repeat it: that such a
 * request is refused is only inferred.
 */
function repeatsNoPosition(exchange: Exchange, pointer: string): boolean {
  const name = pointer.slice(1);
  const { parameters }: Operation = operations[exchange.operation];
  if (parameters[name]?.type !== "integer") return false;
  const given = fieldOf(exchange, name);
  return given !== undefined && !/^[1-9]\d*$/.test(given);
}

/** What a value must be and, if it is of another type, what it is. */
function describe({ keyword, instancePath, params, message }: ErrorObject, body: object): string {
  if (keyword !== "type") return message ?? keyword;
  const value = valueAt(body, instancePath.split("/").slice(1));
  const types: string[] = [params.type].flat();
  return `must be ${types.map(nameOfType).join(" or ")}, but is ${typeOf(value)}`;
}

/** A type of JSON Schema, with its article. */
const nameOfType = (type: string): string =>
  type === "null" ? type : `${/^[aio]/.test(type) ? "an" : "a"} ${type}`;

const valueAt = (body: unknown, names: readonly string[]): unknown =>
  names.reduce<unknown>((value, name) => (value as Json | null)?.[name], body);

/** Deletes the member of an object at a JSON pointer, if it is null. */
function dropNull(body: object, pointer: string): void {
  const names = pointer.split("/").slice(1);
  const last = names.pop() ?? "";
  const parent = valueAt(body, names);
  if (isObject(parent) && parent[last] === null) Reflect.deleteProperty(parent, last);
}

/** That a read takes a form is a rule of its own. */
const isReadByPost = ({ operation, request }: Exchange): boolean =>
  request.method === "POST" && operations[operation].method === "GET";

/** What the first example of the operation that has the place has there, as JSON. */
function documentedAt(
  operation: OperationId,
  pointer: string,
  isRefusal: boolean,
): string | undefined {
  const names = pointer.split("/").slice(1);
  for (const { value } of Object.values(outcomes[operation])) {
    if (typeof value !== "object" || value === null || "error" in value !== isRefusal) continue;
    const found = names.reduce<unknown>(
      (parent, name) =>
        name === "*"
          ? Object.values(parent ?? {})[0]
          : (parent as Record<string, unknown> | undefined | null)?.[name],
      value,
    );
    if (found !== undefined) return JSON.stringify(found);
  }
  return undefined;
}
