/** The page of a rule, and the list of all rules. */
import { explain } from "../../generated/errors.ts";
import { example, inline, join, table } from "./markdown.ts";
import { provoking } from "./provoke.ts";
import {
  codesOf,
  linkToOperation,
  linkToSource,
  operations,
  questionList,
  type RuleEntry,
  rules,
  scenariosOf,
} from "./register.ts";

/** Returns the page as Markdown: the sentence, how certain it is, its refusal, and how to provoke it. */
export function rulePage(rule: RuleEntry): string {
  const { id, level, sentence, certainty, source, refusal } = rule;
  const questions = questionList([id]);
  return join(
    `# ${id}`,
    `> ${inline(sentence)}`,
    `${level} · [${certainty}](/concepts/certainty) · source: ${linkToSource(source)} · ${applies(rule)}`,
    refusal === undefined ? undefined : refusalOfRule(refusal),
    questions && join("## What no source says", questions),
    "## How to see it",
    refusal === undefined ? undefined : shortestWay(id, refusal.name),
    scenarios(id),
  );
}

const applies = ({ operations: own }: RuleEntry): string =>
  own.length === 0
    ? "every response"
    : `operation${own.length > 1 ? "s" : ""}: ${own.map(linkToOperation).join(", ")}`;

function refusalOfRule({ name, error }: NonNullable<RuleEntry["refusal"]>): string {
  const entry = explain(error);
  return join(
    "## The refusal",
    `A request that breaks the rule gets the outcome \`${name}\`, with HTTP status 200:`,
    example({ error }),
    ...(entry === undefined
      ? []
      : [`**Cause.** ${inline(entry.cause)}`, `**What to do.** ${inline(entry.cure)}`]),
  );
}

function shortestWay(id: string, outcome: string): string | undefined {
  const way = provoking(id, { outcome });
  if (way === undefined) return undefined;
  return `With users and listings of the [demo world](/reference/demo-world), the last call is refused: ${way}.`;
}

function scenarios(id: string): string {
  const found = scenariosOf(id);
  if (found.length === 0) return "No scenario judges this rule alone.";
  return join(
    `These scenarios test the rule. \`npm run conformance -- --only ${id} --verbose\` plays them and prints each request and response.`,
    found.map((one) => `- \`${one.id}\`: ${inline(one.title)}`).join("\n"),
  );
}

/** Returns the page with every rule, which a reader can filter. */
export function ruleIndex(): string {
  const shared = rules.filter((rule) => rule.operations.length === 0);
  return join(
    "# Rules",
    "Every rule of the contract, how certain it is, and the code of its refusal. A rule is a MUST unless its row says otherwise.",
    "<RuleFilter />",
    "## Every response",
    ruleTable(shared),
    ...operations.map((operation) =>
      join(
        `## ${operation.id}`,
        ruleTable(rules.filter((rule) => rule.operations[0]?.id === operation.id)),
      ),
    ),
  );
}

// One cell less in four hundred rows keeps the page small, and fits a phone.
const ruleTable = (listed: readonly RuleEntry[]): string =>
  table(
    ["Rule", "Certainty and code"],
    listed.map(({ id, sentence, level, certainty, refusal }) => [
      `[${id}](./${id})<br>${inline(sentence)}`,
      [
        level === "MUST" ? certainty : `${level}, ${certainty}`,
        refusal === undefined ? "" : `<br>${codesOf(refusal.error)}`,
      ].join(""),
    ]),
  );
