/** Every sentence of the sources has a rule or says why it has none, and every documented rule has a sentence. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { operationIds } from "../generated/operations.ts";
import { type RuleId, rules, sources } from "../generated/rules.ts";

interface Sentence {
  readonly id: string;
  readonly says: string;
  readonly rules?: readonly string[];
  /** Why no rule expresses it. */
  readonly why?: string;
}

const pages = parse(readFileSync(new URL("sentences.yaml", import.meta.url), "utf8")) as Record<
  string,
  readonly Sentence[]
>;
/** Generated rules: the page as a whole says what a response looks like. */
const ofShape = new Set<string>(operationIds.map((id) => `${id}.response`));

const sentences = Object.values(pages).flat();

test("pages are sources, and their sentences name them", () => {
  expect(sentences.length).toBeGreaterThan(90);
  expect(Object.keys(pages).filter((page) => !(page in sources))).toEqual([]);
  for (const [page, own] of Object.entries(pages)) {
    expect(own.filter(({ id }) => !id.startsWith(`${page}.`))).toEqual([]);
  }
  expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
});

test("every sentence has rules of the contract, or says why it has none, and never both", () => {
  const uncovered = sentences.filter(
    ({ rules: carriers = [], why = "" }) =>
      (carriers.length === 0) !== (why !== "") || carriers.some((id) => !(id in rules)),
  );
  expect(uncovered).toEqual([]);
});

test("every documented rule has a sentence", () => {
  const carriers = new Set(sentences.flatMap((sentence) => sentence.rules ?? []));
  const documented = (Object.keys(rules) as RuleId[]).filter(
    (id) => rules[id].certainty === "documented" && !ofShape.has(id),
  );
  expect(documented.filter((id) => !carriers.has(id))).toEqual([]);
});
