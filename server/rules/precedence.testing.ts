/** Tests the order of rules: at first all are broken, then each row fixes one more. */
import { expect, it } from "vitest";
import type { RuleId } from "../../generated/rules.ts";
import { createDecide, type Decision, Refusal } from "../domain/rule.ts";

/** What the row fixes, and the rule that refuses now. */
export type Row<Facts> = readonly [
  fix: string,
  change: Partial<Facts>,
  refuses: RuleId | "nothing",
];

/** Creates tests for each row. Changes accumulate, and the rows may break only the listed rules. */
export function precedence<Facts extends object>(
  rules: Pick<Decision<Facts, unknown>, "refuse" | "problems">,
  rows: readonly Row<Facts>[],
): void {
  const order = rows.map(([, , refuses]) => refuses);
  rows.forEach(([fix, , refuses], index) => {
    const facts = Object.assign(
      {},
      ...rows.slice(0, index + 1).map(([, change]) => change),
    ) as Facts;
    it(`${fix}: ${refuses} refuses`, () => {
      expect(refusedBy(rules, facts)).toBe(refuses);
    });
    it(`${fix}: only the remaining rules are broken`, () => {
      const broken = rules.refuse.filter((guard) => guard.isBroken(facts)).map(({ rule }) => rule);
      const invalid = rules.problems?.(facts).length ? ["parameters.valid"] : [];
      expect([...broken, ...invalid, "nothing"]).toEqual(order.slice(index));
    });
  });
}

function refusedBy<Facts>(
  rules: Pick<Decision<Facts, unknown>, "refuse" | "problems">,
  facts: Facts,
): RuleId | "nothing" {
  try {
    createDecide()({ ...rules, accept: () => {} }, facts);
    return "nothing";
  } catch (error) {
    if (error instanceof Refusal) return error.rule;
    throw error;
  }
}
