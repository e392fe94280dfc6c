/** What another tool says of the responses of a run. It is shown beside the verdict, and changes nothing of it. */
import type { Checked, CrossCheck, Discrepancy } from "../../../generated/report.types.ts";
import { brief } from "../../runner/http/response.ts";
import { printable } from "../printable.ts";
import { countOf } from "../words.ts";

/** How much of it is for the terminal. The other reports have all. */
const DISCREPANCIES = 3;
const SCENARIOS = 3;
/** How much of a message is shown. It may quote the portal. */
const ENOUGH = 600;

/** The cross-check in one sentence. */
export function crossCheckSentence(check: CrossCheck): string {
  if ("reason" in check) return `none, because ${check.reason}`;
  const { checked, omitted, differing } = check;
  const responses = countOf(checked, "response");
  const where = differing === 0 ? responses : `${differing} of ${responses}`;
  return `${differing === 0 ? "no difference" : "differences"} from the contract in ${where}${omitted === 0 ? "" : `; ${omitted} more can't be checked`}`;
}

/** The cross-check as lines for a terminal. */
export function crossCheckLines(check: CrossCheck): string {
  const operations = "reason" in check ? [] : byOperation(check);
  return printable(
    [
      `cross-check (${check.by}): ${crossCheckSentence(check)}`,
      ...operations.flatMap(operationLines),
    ].join("\n"),
  );
}

/** Each operation with what is said of its responses. */
export const byOperation = ({ discrepancies }: Checked) => [
  ...Map.groupBy(discrepancies, ({ operation }) => operation),
];

function operationLines([operation, said]: ReturnType<typeof byOperation>[number]): string[] {
  const lines = said
    .slice(0, DISCREPANCIES)
    .map((one) => `    ${brief(one.message, ENOUGH)} (${whereOf(one)})`);
  const more = said.length - lines.length;
  return [`  ${operation}`, ...lines, ...(more === 0 ? [] : [`    and ${more} more`])];
}

function whereOf({ responses, scenarios }: Discrepancy): string {
  const more = scenarios.length > SCENARIOS ? [`${scenarios.length - SCENARIOS} more`] : [];
  const where = [...scenarios.slice(0, SCENARIOS), ...more].join(", ") || "between scenarios";
  return `${countOf(responses, "response")}: ${where}`;
}
