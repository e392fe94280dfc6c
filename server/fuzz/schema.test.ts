/** Well-formed requests are valid; most badly formed ones aren't. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Operation, operationIds, operations } from "../../generated/operations.ts";
import { readParameters } from "../http/parameters.ts";
import type { Draft } from "./draft.ts";
import { badlyFormed } from "./spoil.ts";
import { requestFor } from "./wellFormed.ts";

/** Returns the problems with a request's parameters, except for constraints between parameters. */
function problemsOf({ operation, path, query, form }: Draft): readonly string[] {
  const { path: template, parameters }: Operation = operations[operation];
  const pattern = template.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  const { groups = {} } = new RegExp(`^${pattern}$`).exec(path) ?? {};
  const values = Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]);
  const fields = [...query, ...form];
  // Some well-formed purchases end in the past.
  const { problems } = readParameters(operation, Object.fromEntries(values), fields, -Infinity);
  return problems.filter(
    (problem) => parameters[/^(\w+): is missing$/.exec(problem)?.[1] ?? ""]?.required !== false,
  );
}

it.each(operationIds)("a request for %s is valid", (id) => {
  const drafts = fc.sample(requestFor(id), { numRuns: 100, seed: 1 });
  expect(drafts.flatMap(problemsOf)).toEqual([]);
});

it("spoilt requests differ from well-formed ones in every part", () => {
  const drafts = fc.sample(badlyFormed, { numRuns: 500, seed: 1 });
  const usual = /^\/[\w%/.-]+$/;
  expect(drafts.some(({ path }) => !usual.test(path))).toBe(true);
  expect(drafts.some(({ method }) => method !== "GET" && method !== "POST")).toBe(true);
  expect(drafts.some(({ contentType }) => contentType === "application/json")).toBe(true);
  expect(drafts.some(({ tokens }) => tokens.length > 1)).toBe(true);
  expect(drafts.some(({ tail }) => tail.form !== "" || tail.query !== "")).toBe(true);
  expect(
    drafts.some((draft) => [...draft.form, ...draft.query].some(([name]) => name === "__proto__")),
  ).toBe(true);
});
