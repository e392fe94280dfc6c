/** What a run found, with its causes: the beginning of the page. */
import { html } from "hono/html";
import type {
  CrossCheck,
  Discrepancy,
  Ended,
  FindingReport,
  Place,
  Report,
  RuleFailure,
} from "../../../generated/report.types.ts";
import { brief } from "../../runner/http/response.ts";
import { byOperation, crossCheckSentence } from "../crossCheck/crossCheck.ts";
import { countOf } from "../words.ts";
import { exchangeEntry, readingOf } from "./entries.ts";

/** How much of a text is shown. The JSON report has all of it. */
const ENOUGH = 4_000;

export function foundSections(report: Report) {
  const { failures, findings, errored, differences, blocked, notJudged, gains } = report;
  const responseRules = [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule]) => rule);
  return html`${section("Broken rules", failures, (one) => failureEntry(one, report, "broken"))}
${section("Responses without the documented shape", responseRules, (rule) => findingsEntry(rule, report))}
${section("Errors", errored, (one) => endedEntry(one, report))}
${section("Blocked: a preparation failed", blocked, (one) => endedEntry(one, report))}
${section("Differences from inferred rules; they don't change the verdict", differences, (one) => failureEntry(one, report, "differs"))}
${section("Not judged", notJudged, ({ needs, scenarios }) => scenariosEntry(`${countOf(scenarios.length, "scenario")}: needs ${needs}`, scenarios))}
${gains.length === 0 ? "" : html`<section><h2>To judge more, add</h2><ul>${gains.map(({ add, scenarios }) => html`<li>${add}: ${scenarios} more</li>\n`)}</ul></section>`}`;
}

const section = <Entry>(
  heading: string,
  all: readonly Entry[],
  entryOf: (entry: Entry) => ReturnType<typeof html>,
) => (all.length === 0 ? "" : html`<section><h2>${heading}</h2>\n${all.map(entryOf)}</section>`);

function failureEntry(failure: RuleFailure, report: Report, kind: "broken" | "differs") {
  const { rule, level, certainty, sentence, expected, actual, scenarios } = failure;
  return html`<details class="entry"${kind === "broken" ? html` id="broken-${rule}" open` : ""}>
<summary><code class="${kind}">${rule}</code>: ${sentence}</summary>
<dl>
<dt>expected</dt><dd>${brief(expected, ENOUGH)}</dd>
<dt>actual</dt><dd>${brief(actual, ENOUGH)}</dd>
<dt>rule</dt><dd>${level}, ${certainty}: ${readingOf(failure)}</dd>
<dt>scenarios</dt><dd>${links(scenarios)}</dd>
</dl>
${shown(failure, report)}</details>
`;
}

/** The findings of one rule. */
function findingsEntry(rule: string, report: Report) {
  const findings = report.findings.filter((one) => one.rule === rule);
  const [first] = findings;
  if (first === undefined) return html``;
  return html`<details class="entry" id="broken-${rule}" open>
<summary><code class="broken">${rule}</code>: ${first.sentence}</summary>
<dl>
${findings.map(findingRow)}<dt>rule</dt><dd>${first.level}, ${first.certainty}: ${readingOf(first)}</dd>
</dl>
${shown(first, report)}</details>
`;
}

const findingRow = ({ operation, pointer, problem, documented, count, at }: FindingReport) =>
  html`<dt>${operation}</dt><dd><code>${pointer || "the whole"}</code> ${problem} (${countOf(count, "response")}${documented === undefined ? "" : html`; documented: <code>${brief(documented, 200)}</code>`}) ${at === undefined ? "" : links([at.scenario])}</dd>
`;

function endedEntry(ended: Ended, report: Report) {
  const { operation, reason, scenarios } = ended;
  return html`<details class="entry">
<summary>${countOf(scenarios.length, "scenario")}: ${operation === undefined || reason.startsWith(operation) ? "" : html`<code>${operation}</code> `}${brief(reason, 300)}</summary>
<p>${links(scenarios)}</p>
${shown(ended, report)}</details>
`;
}

const scenariosEntry = (heading: string, scenarios: readonly string[]) =>
  html`<details class="entry"><summary>${heading}</summary><p>${links(scenarios)}</p></details>
`;

const links = (ids: readonly string[]) =>
  ids.map((id) => html`<a href="#scenario-${id}">${id}</a> `);

/** The exchange that shows it. Only the first is unfolded at the start, so that the page is short. */
function shown(entry: { readonly at?: Place }, { results, failures, findings }: Report) {
  const { at } = entry;
  const exchange = results.find(({ id }) => id === at?.scenario)?.exchanges[at?.exchange ?? -1];
  if (at === undefined || exchange === undefined) return "";
  const shownOpen: readonly object[] = [...failures, ...findings];
  const open = !shownOpen.includes(entry) || shownOpen[0] === entry;
  return exchangeEntry(exchange, { place: at.exchange, open });
}

/** What another tool says of the responses of each operation, and which scenarios have them. */
export function crossCheckSection(check: CrossCheck) {
  const operations = "reason" in check ? [] : byOperation(check);
  return html`<section id="cross-check"><h2>Cross-check</h2>
<p>${check.by}: ${crossCheckSentence(check)}. The verdict doesn't depend on it.</p>
${operations.map(([operation, said]) => html`<h3>${operation}</h3>\n<dl>\n${said.map(discrepancyEntry)}</dl>\n`)}</section>`;
}

const discrepancyEntry = ({ message, responses, scenarios }: Discrepancy) =>
  html`<dt>${countOf(responses, "response")}</dt><dd>${message} ${scenarios.map((id) => html`<a href="#scenario-${id}">${id}</a> `)}</dd>
`;
