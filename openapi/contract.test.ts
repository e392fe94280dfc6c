/** Properties of the whole contract that neither a schema nor the linter can check. */
import { describe, expect, it } from "vitest";
import control from "../generated/control.json" with { type: "json" };
import published from "../generated/openapi.json" with { type: "json" };
import { responses } from "../generated/validators.js";
import { type Rule, readContract } from "./model/contract.ts";
import { isRefusal, type Operation, readOperations } from "./model/operations.ts";

const contract = readContract();
const operations = readOperations(contract);

/** Every rule, once per occurrence in the contract. */
const standing = [...contract["x-rules"], ...operations.flatMap(({ rules }) => rules)];

describe.each(operations)("$id", ({ id, rules, outcomes }) => {
  it("puts its refusing rules before those about success", () => {
    const refusing = rules.map((rule) => refuses(rule, outcomes));
    expect(refusing).toEqual(refusing.toSorted((a, b) => Number(b) - Number(a)));
  });

  it.each(Object.entries(outcomes))("shows %s by a valid example", (_, { value }) => {
    const validate = responses[id as keyof typeof responses];
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  });

  it("has a different envelope for each refusal", () => {
    const refusals = Object.values(outcomes).filter(isRefusal);
    const texts = refusals.map(({ value }) => JSON.stringify(value));
    expect(new Set(texts).size).toBe(refusals.length);
  });
});

it("says for every operation that changes data which unknown fields are refused", () => {
  const changing = operations.filter(({ method, tag }) => method === "POST" && tag !== "Sign-in");
  expect(changing.length).toBeGreaterThan(0);
  expect(
    changing.filter(({ unknownFields }) => unknownFields === undefined).map(({ id }) => id),
  ).toEqual([]);
});

it.each([
  ["marketplace", published],
  ["control", control],
])("says in words what each pattern allows, in the contract %s", (_, document) => {
  const schemas: object[] = [];
  JSON.stringify(document, (_, value) => {
    if (typeof value?.pattern === "string") schemas.push(value);
    return value;
  });
  expect(schemas.length).toBeGreaterThan(0);
  expect(schemas.filter((schema) => !("x-allowed" in schema))).toEqual([]);
});

describe("the rules together", () => {
  it("have the same text under the same id", () => {
    const readings = new Map<string, Set<string>>();
    for (const { id, outcome: _, ...reading } of standing) {
      const text = JSON.stringify({
        ...reading,
        sentence: reading.sentence.trim().replaceAll("\n", " "),
      });
      readings.set(id, (readings.get(id) ?? new Set()).add(text));
    }
    expect([...readings].filter(([, texts]) => texts.size > 1)).toEqual([]);
  });

  it("have a unique code, if the code is ours", () => {
    const codes = new Map<string, Set<string>>();
    for (const { rules, outcomes } of operations) {
      for (const { id, outcome } of rules) {
        const code = outcome === undefined ? undefined : codeOf(at(outcomes, outcome));
        if (code?.startsWith("MKT_")) codes.set(code, (codes.get(code) ?? new Set()).add(id));
      }
    }
    expect(codes.size).toBeGreaterThan(0);
    expect([...codes].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });
});

type Outcome = Operation["outcomes"][string];

function at(outcomes: Operation["outcomes"], name: string): Outcome {
  const outcome = outcomes[name];
  if (outcome === undefined) throw new Error(`there is no outcome ${name}`);
  return outcome;
}

const refuses = ({ outcome }: Rule, outcomes: Operation["outcomes"]): boolean =>
  outcome !== undefined && isRefusal(at(outcomes, outcome));

const codeOf = ({ value }: Outcome): string | undefined =>
  (value as { error?: { messageCode?: string } }).error?.messageCode;
