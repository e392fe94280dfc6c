/** A second opinion in words. */
import type { Finding, Given, SecondOpinion } from "./crossCheck/crossCheck.ts";
import { brief } from "../runner/http/brief.ts";
import { printable } from "./printable.ts";

/** How much of it is for the terminal; the other reports have all. */
const FINDINGS = 3;
const SCENARIOS = 3;
/** How much of a message is shown; it may quote the portal. */
const ENOUGH = 600;

/** The opinion in one sentence. */
export function opinionSentence(opinion: SecondOpinion): string {
  if ("missing" in opinion) return `none, since ${opinion.missing}`;
  const { held, leftOut, misfits } = opinion;
  const differences = misfits === 0 ? "no difference" : "differences";
  const where = misfits === 0 ? howMany(held) : `${misfits} of ${howMany(held)}`;
  return `${differences} from the contract in ${where}${leftOut === 0 ? "" : `; it cannot tell of ${leftOut} more`}`;
}

/** The opinion as lines for a terminal. */
export function opinionLines(opinion: SecondOpinion): string {
  const findings = "missing" in opinion ? [] : byOperation(opinion);
  return printable(
    [
      `second opinion (${opinion.by}): ${opinionSentence(opinion)}`,
      ...findings.flatMap(operationLines),
    ].join("\n"),
  );
}

/** Each operation with what is said of its answers. */
export const byOperation = ({ findings }: Given) => [
  ...Map.groupBy(findings, ({ operation }) => operation),
];

function operationLines([operation, findings]: ReturnType<typeof byOperation>[number]): string[] {
  const lines = findings
    .slice(0, FINDINGS)
    .map((finding) => `    ${brief(finding.message, ENOUGH)} (${whereOf(finding)})`);
  const more = findings.length - lines.length;
  return [`  ${operation}`, ...lines, ...(more === 0 ? [] : [`    and ${more} more`])];
}

function whereOf({ answers, scenarios }: Finding): string {
  const more = scenarios.length > SCENARIOS ? [`${scenarios.length - SCENARIOS} more`] : [];
  const where = [...scenarios.slice(0, SCENARIOS), ...more].join(", ") || "between scenarios";
  return `${howMany(answers)}: ${where}`;
}

export const howMany = (answers: number): string =>
  `${answers} ${answers === 1 ? "answer" : "answers"}`;
