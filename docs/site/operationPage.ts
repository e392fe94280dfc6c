/** The page of an operation. */
import { cells } from "../../conformance/scenarios/stateMatrix.ts";
import type { Rule } from "../../openapi/model/contract.ts";
import { isRefusal, type Operation, objectOf } from "../../openapi/model/operations.ts";
import { accessTable } from "./lifeCycle.ts";
import { example, inline, join, table } from "./markdown.ts";
import { provoking } from "./provoke.ts";
import {
  codesOf,
  conflictsOf,
  contract,
  linkToRule,
  linkToSource,
  questionList,
  refusalOf,
  scenariosOf,
} from "./register.ts";
import { fieldsOf, sampleTabs, textOf } from "./samples.ts";
import { parameterTable } from "./schemaPage.ts";

/** Returns the page as Markdown: who may call the operation, when it is refused, what changes, and what it returns. */
export function operationPage(operation: Operation): string {
  const { id, method, path, summary, description, parameters, rules } = operation;
  const refusing = rules.filter((rule) => refusalOf(operation, rule) !== undefined);
  const others = rules.filter((rule) => !refusing.includes(rule));
  return join(
    `# ${inline(summary)}`,
    `\`${method} ${path}\` · ${id}`,
    description.replaceAll("<", "&lt;"),
    "## Samples",
    "`$PORTAL` and `portal` are the portal's address up to `/sharing/rest`, `$TOKEN` and `token` a [token](/start/first-purchase#get-a-token). [The client](/client) and [Sign in from a browser](/guides/sign-in-from-a-browser) show how to create `client` and `authentication`.",
    sampleTabs(operation),
    tryLink(operation),
    access(id),
    "## Parameters",
    parameterTable(parameters),
    "## When it is refused",
    "The first of these rules that a request breaks decides the response. A refusal has HTTP status 200 and the member `error`.",
    refusalTable(operation, refusing),
    howToProvoke(operation, refusing),
    "## What a success promises",
    table(["Rule", "Level", "Certainty"], others.map(ruleCells)),
    "## Responses",
    successes(operation),
    "## Sources",
    sources(operation),
    "## Scenarios",
    `The conformance suite tests these rules. To play all of them: \`npm run conformance -- --only ${id}\``,
    scenarioList(rules),
  );
}

/** Returns a link to the console of the portal that serves the site, with the sample filled in. Other hosts have none. */
export function tryLink(operation: Operation): string {
  if (process.env.DOCS_BASE !== undefined)
    return "To send it yourself, start the [sandbox](/start/first-purchase): its copy of this page links to a form.";
  const { id, parameters } = operation;
  const isBuying = cells.some(
    (cell) => cell.operation === id && cell.account === "purchaserAdmin" && cell.isAccepted,
  );
  const placed = parameters.filter((one) => one.in === "path");
  const values = { ...fieldsOf(operation) };
  for (const { name, example: value } of placed) values[name] = value;
  const query = new URLSearchParams({ operation: id, as: isBuying ? "org2admin" : "org1admin" });
  for (const [name, value] of Object.entries(values)) query.set(`p.${name}`, textOf(value));
  return `<a class="try" href="../../../console/w/demo/try?${String(query).replaceAll("&", "&amp;")}" target="_self">Try it in the console</a>`;
}

/** Returns who may call it at which stage, if the sources say that. */
function access(id: string): string | undefined {
  const found = accessTable(id);
  if (found === undefined) return undefined;
  const legend =
    "By stage of the purchaser's [provision](/concepts/life-of-a-provision): ✓ accepted, ✗ refused, by the documented rule; – no source says, so the sandbox follows an [inferred](/concepts/certainty) rule.";
  return join("## Who may call it", legend, found);
}

const ruleCells = ({ id, level, sentence, certainty, source }: Rule): string[] => [
  `${inline(sentence)}<br>${linkToRule(id)}`,
  level,
  `[${certainty}](/concepts/certainty)<br>${linkToSource(source)}`,
];

function refusalTable(operation: Operation, refusing: readonly Rule[]): string {
  return table(
    ["Rule", "Level", "Certainty", "Response"],
    refusing.map((rule) => [...ruleCells(rule), responseOf(operation, rule)]),
  );
}

/** Returns codes and message of a refusal. The page of its rule has the whole response. */
function responseOf(operation: Operation, rule: Rule): string {
  const refusal = refusalOf(operation, rule);
  if (refusal === undefined) return "";
  const { name, error } = refusal;
  return `${codesOf(error)} \`${name}\`<br>${inline(error.message)}`;
}

/** Returns the shortest way to each refusal. */
function howToProvoke(operation: Operation, refusing: readonly Rule[]): string {
  const ways = refusing.map((rule) => {
    const { name: outcome = "" } = refusalOf(operation, rule) ?? {};
    const way = provoking(rule.id, { outcome, operation: operation.id });
    return `- ${linkToRule(rule.id)}: ${way ?? "no scenario does."}`;
  });
  return join(
    "::: details How to provoke each",
    `The last call is refused. Users and listings are those of the [demo world](/reference/demo-world); … is a secret, or comes from an earlier response. In a test, [a failure](/guides/test-a-back-end#make-requests-fail) gives you any refusal without the steps.`,
    ways.join("\n"),
    ":::",
  );
}

const successes = ({ outcomes }: Operation): string =>
  join(
    ...Object.entries(outcomes)
      .filter(([, outcome]) => !isRefusal(outcome))
      .map(([name, { summary, value }]) => join(`### ${name}`, inline(summary), example(value))),
  );

function sources({ id, rules }: Operation): string {
  const { externalDocs } = objectOf(contract, { id });
  const [source = ""] =
    Object.entries(contract["x-sources"]).find(([, { url }]) => url === externalDocs.url) ?? [];
  const conflicts = conflictsOf(source);
  const questions = questionList(rules.map((rule) => rule.id));
  return join(
    `Esri's page: ${linkToSource(source)}.`,
    conflicts.length === 0
      ? undefined
      : join(
          "Where it disagrees with another source:",
          conflicts
            .map((one) => `- [${inline(one.subject)}](/reference/conflicts#${one.id})`)
            .join("\n"),
        ),
    questions && join("What no source says:", questions),
  );
}

function scenarioList(rules: readonly Rule[]): string {
  const found = new Map(
    rules.flatMap(({ id }) => scenariosOf(id)).map((one) => [one.id, one.title]),
  );
  return join(
    `::: details ${found.size} scenarios`,
    [...found].map(([id, title]) => `- \`${id}\`: ${inline(title)}`).join("\n"),
    ":::",
  );
}
