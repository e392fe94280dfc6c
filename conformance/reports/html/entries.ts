/** What a reader opens: a scenario with its evidence, a rule with what became of it. */
import { html } from "hono/html";
import { brief } from "../../runner/http/brief.ts";
import { curl } from "../curl.ts";
import type { ExchangeReport, Report, ResultReport } from "../report.ts";
import { RULE_STATUSES, type RuleReport } from "../rules.ts";

/** How much of a text is shown; the JSON report has all of it. */
const ENOUGH = 20_000;
/** No answer of the API has more brackets in brackets. */
const DEEP = 30;

/** A scenario. What did not pass is open from the beginning. */
export function resultEntry(result: ResultReport, report: Report) {
  const { id, title, status, operations, proves, breaks = [], exchanges } = result;
  const open = status === "failed" || status === "errored" ? " open" : "";
  return html`<details class="entry result" id="scenario-${id}" data-status="${status}" data-rules="${[...new Set([...proves, ...breaks])].join(" ")}" data-operations="${operations.join(" ")}"${open}>
<summary><span class="status ${status}">${status}</span> <code>${id}</code>: ${title}</summary>
<dl>
${report.rules.filter((rule) => proves.includes(rule.id)).map(proved)}
${differences(result).map(([name, text]) => html`<dt>${name}</dt><dd>${brief(text, ENOUGH)}</dd>\n`)}</dl>
${exchanges.map((exchange, place) => exchangeEntry(exchange, { place, open: open !== "" && place === result.evidence }))}</details>
`;
}

/** A rule. */
export function ruleEntry({
  id,
  status,
  sentence,
  level,
  certainty,
  source,
  operations,
  scenarios,
  reason,
}: RuleReport) {
  return html`<details class="entry rule" id="rule-${id}" data-status="${status}" data-rules="${id}" data-operations="${operations.join(" ")}">
<summary><span class="status ${status}">${status}</span> <code>${id}</code>: ${sentence}</summary>
<dl>
<dt>${status}</dt><dd>${reason ?? RULE_STATUSES[status]}</dd>
<dt>level</dt><dd>${level}, ${certainty}</dd>
<dt>source</dt><dd><a href="${source.url}" rel="noreferrer">${source.title}</a></dd>
<dt>operations</dt><dd>${operations.join(", ") || "all"}</dd>
<dt>scenarios</dt><dd>${scenarios.length === 0 ? "none" : scenarios.map((scenario) => html`<a href="#scenario-${scenario}">${scenario}</a> `)}</dd>
</dl>
</details>
`;
}

const proved = ({ id, level, certainty, sentence, source }: RuleReport) =>
  html`<dt>rule</dt><dd><a href="#rule-${id}">${id}</a> (${level}, ${certainty}): ${sentence} <a href="${source.url}" rel="noreferrer">${source.title}</a></dd>
`;

function differences({
  expected,
  actual,
  reason,
  lacking,
}: ResultReport): [name: string, text: string][] {
  const entries = { expected, actual, reason, lacking: lacking?.join(", ") };
  return Object.entries(entries).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, text]],
  );
}

/** A request and its answer. */
export function exchangeEntry(
  exchange: ExchangeReport,
  { place, open }: { readonly place: number; readonly open: boolean },
) {
  const { operation = "", request, response, milliseconds } = exchange;
  const answer = response === undefined ? "no answer" : `${response.status}, ${milliseconds} ms`;
  return html`<details${open ? " open" : ""}>
<summary>${place + 1}. ${request.method} ${operation}: ${answer}</summary>
<pre tabindex="0">${brief(requestText(request), ENOUGH)}</pre>
${response === undefined ? "" : html`<pre tabindex="0">${brief(responseText(response), ENOUGH)}</pre>`}
<pre tabindex="0" class="curl">${brief(curl(request), ENOUGH)}</pre>
</details>
`;
}

/** A request for reading: the form as the fields that it holds. */
function requestText({ method, url, headers, body }: ExchangeReport["request"]): string {
  const fields = [...new URLSearchParams(body)].map(([name, value]) => `${name}=${value}`);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${url}`, ...lines, ...(fields.length === 0 ? [] : ["", ...fields])].join("\n");
}

function responseText({ status, type, text }: NonNullable<ExchangeReport["response"]>): string {
  return `${status} ${type}\n\n${indented(text)}`;
}

/** JSON with a line for each member, unless indenting it makes much of little; anything else as it is. */
function indented(text: string): string {
  if (text.length > ENOUGH || depthOf(text) > DEEP) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** How deep brackets are nested at most. */
function depthOf(text: string): number {
  let [depth, most] = [0, 0];
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    most = Math.max(most, depth);
  }
  return most;
}
