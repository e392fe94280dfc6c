/** Tests of an order of rules: all are broken at first, and each row mends exactly one more. */
import { expect, it } from "vitest";
import type { RuleId } from "../../generated/rules.ts";
import { createDecide, type Guard, Refusal } from "../domain/rule.ts";

/** What is mended, and the rule that refuses now; none once all are kept. */
export type Row<Facts> = readonly [mended: string, change: Partial<Facts>, refuses: RuleId | "nothing"];

/** One test per row. The changes add up, and the rows together break no rule but the listed ones. */
export function precedence<Facts extends object>(guards: readonly Guard<RuleId, Facts>[], rows: readonly Row<Facts>[]): void {
  const order = rows.map(([, , refuses]) => refuses);
  rows.forEach(([mended, , refuses], index) => {
    const facts = Object.assign({}, ...rows.slice(0, index + 1).map(([, change]) => change)) as Facts;
    it(`${mended}: ${refuses} refuses`, () => {
      expect(refusedBy(guards, facts)).toBe(refuses);
    });
    it(`${mended}: what is broken is just the rest`, () => {
      const broken = guards.filter((guard) => guard.isBroken(facts)).map(({ rule }) => rule);
      expect([...broken, "nothing"]).toEqual(order.slice(index));
    });
  });
}

function refusedBy<Facts>(guards: readonly Guard<RuleId, Facts>[], facts: Facts): RuleId | "nothing" {
  try {
    createDecide()({ refuse: guards, accept: () => {} }, facts);
    return "nothing";
  } catch (error) {
    if (error instanceof Refusal) return error.rule;
    throw error;
  }
}
