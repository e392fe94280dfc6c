/** The catalogue of errors has each refusal of the contract exactly once. */
import { expect, test } from "vitest";
import { type ErrorEntry, errors, explain } from "../generated/errors.ts";
import type { Error as Envelope } from "../generated/openapi.types.ts";
import { outcomes } from "../generated/outcomes.ts";

const refusals = Object.entries(outcomes).flatMap(([operation, examples]) =>
  Object.entries(examples).flatMap(([name, { value }]) =>
    typeof value === "object" && value !== null && "error" in value
      ? [{ name: `${operation}.${name}`, ...(value as Envelope) }]
      : [],
  ),
);

/** Server errors, paths that are unknown or not offered, and a busy portal, which no operation has as an example. */
const BEYOND_OPERATIONS = [404, 500, 501, 503];

test("every refusal has a cause and a fix", () => {
  expect(refusals.length).toBeGreaterThan(100);
  expect(
    refusals.filter(({ error }) => explain(error) === undefined).map(({ name }) => name),
  ).toEqual([]);
});

test("every entry describes a refusal", () => {
  const used = new Set(refusals.map(({ error }) => explain(error)));
  expect(
    errors.filter((entry) => !used.has(entry) && !BEYOND_OPERATIONS.includes(entry.code)),
  ).toEqual([]);
});

test("details that real responses don't have are marked as ours", () => {
  const withDetails = new Set(
    refusals.flatMap(({ error }) => (error.details.length > 0 ? (explain(error) ?? []) : [])),
  );
  // The one refusal whose details a real response shows.
  const recorded = "Unable to generate token.";
  const unmarked = [...withDetails].filter(
    (entry) =>
      entry.details !== "ours" &&
      !entry.messageCode?.startsWith("MKT_") &&
      entry.message !== recorded,
  );
  expect(unmarked).toEqual([]);
  const marked = errors.filter((entry) => entry.details === "ours" && !withDetails.has(entry));
  expect(marked.filter(({ code }) => !BEYOND_OPERATIONS.includes(code))).toEqual([]);
});

test("no two entries describe the same refusal", () => {
  const key = ({ code, messageCode, message }: ErrorEntry) => `${code} ${messageCode ?? message}`;
  expect(new Set(errors.map(key)).size).toBe(errors.length);
});

test("an error with a unique code is explained, whatever its message", () => {
  expect(explain({ code: 403, message: "Keep out." })?.messageCode).toBe("GWM_0003");
  expect(explain({ code: 499, messageCode: "GWM_0003", message: "Token required." })?.code).toBe(
    499,
  );
});

test("an unknown error is not explained", () => {
  expect(explain({ code: 400, message: "Something else." })).toBeUndefined();
});
