/** Well-formed requests are valid; malformed ones differ from them in every part. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Operation, operationIds, operations } from "../../generated/operations.ts";
import { readParameters } from "../http/parameters.ts";
import { malformed } from "./malformed.ts";
import type { GeneratedRequest } from "./request.ts";
import { requestFor } from "./wellFormed.ts";

it.each(operationIds)("a request for %s is valid", (id) => {
  const { path: template, parameters }: Operation = operations[id];
  const pattern = new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
  /** Returns the problems with a request's parameters, except for constraints between parameters. */
  const problemsOf = ({ path, query, body }: GeneratedRequest): readonly string[] => {
    const { groups = {} } = pattern.exec(path) ?? {};
    const values = Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]);
    const fields = [...new URLSearchParams(query), ...new URLSearchParams(body)];
    // Some well-formed purchases end in the past.
    const { problems } = readParameters(id, Object.fromEntries(values), fields, -Infinity);
    return problems.filter(
      (problem) => parameters[/^(\w+): is missing$/.exec(problem)?.[1] ?? ""]?.required !== false,
    );
  };
  expect(fc.sample(requestFor(id), { numRuns: 100, seed: 1 }).flatMap(problemsOf)).toEqual([]);
});

const requests = fc.sample(malformed, { numRuns: 2000, seed: 1 });

it.each<[string, (request: GeneratedRequest) => boolean]>([
  ["path", ({ path }) => !/^\/[\w%/.-]+$/.test(path)],
  ["method", ({ method }) => method !== "GET" && method !== "POST"],
  ["type", ({ headers }) => headers.some(([, text]) => text === "application/json")],
  ["header", ({ headers }) => headers.some(([name]) => name === "X-Forwarded-Proto")],
  ["tokens", ({ query, body }) => /token=.*token=/.test(query + body)],
  ["encoding", ({ query, body }) => /%(?![0-9A-F]{2})/.test(query + body)],
  ["fields", ({ query, body }) => /(^|&)__proto__=/.test(query + body)],
  ["length", ({ body }) => body.length > 60_000],
])("some malformed requests differ in %s", (_, isOther) => {
  expect(requests.some(isOther)).toBe(true);
});
