/** What a reader opens: a scenario with its exchanges, a rule with its status. */
import { html } from "hono/html";
import type {
  ExchangeReport,
  Report,
  ResultReport,
  RuleReport,
} from "../../../generated/report.types.ts";
import { RULE_STATUSES } from "../../model/result.ts";
import { brief } from "../../runner/http/response.ts";
import { curl } from "../curl.ts";

/** How much of a text is shown. The JSON report has all of it. */
const ENOUGH = 20_000;
/** No response of the API nests brackets deeper. */
const DEEP = 30;

/** A scenario. The exchanges of one that passed are left out, so that the page stays small. */
export function resultEntry(result: ResultReport, report: Report) {
  const { id, title, status, operations, rules, exchanges, evidence, milliseconds } = result;
  const shown = status === "passed" ? [] : exchanges;
  return html`<details class="entry result" id="scenario-${id}" data-status="${status}" data-operations="${operations.join(" ")}">
<summary><span class="status ${status}">${status}</span> <code>${id}</code>: ${title}</summary>
<dl>
${report.rules.filter((rule) => rules.includes(rule.id)).map(ruleRow)}
${differences(result).map(([name, text]) => html`<dt>${name}</dt><dd>${brief(text, ENOUGH)}</dd>\n`)}<dt>sent</dt><dd>${exchanges.length} requests, ${milliseconds} ms</dd>
</dl>
${shown.map((exchange, place) => exchangeEntry(exchange, { place, open: place === evidence }))}</details>
`;
}

/** A rule. */
export function ruleEntry(rule: RuleReport) {
  const { id, status, sentence, level, certainty, operations, scenarios } = rule;
  return html`<details class="entry rule" id="rule-${id}" data-status="${status}" data-operations="${operations.join(" ")}">
<summary><span class="status ${status}">${status}</span> <code>${id}</code>: ${sentence}</summary>
<dl>
<dt>${status}</dt><dd>${rule.reason ?? RULE_STATUSES[status]}</dd>
<dt>level</dt><dd>${level}, ${certainty}</dd>
<dt>source</dt><dd>${readingOf(rule)}</dd>
<dt>operations</dt><dd>${operations.join(", ") || "all"}</dd>
<dt>scenarios</dt><dd>${scenarios.length === 0 ? "none" : scenarios.map((scenario) => html`<a href="#scenario-${scenario}">${scenario}</a> `)}</dd>
</dl>
</details>
`;
}

/** Where to read about a rule: its page, if the documentation is known, and its source. */
export const readingOf = ({ link, source }: Pick<RuleReport, "link" | "source">) =>
  html`${link === source.url ? "" : html`<a href="${link}" rel="noreferrer">about the rule</a>, from `}<a href="${source.url}" rel="noreferrer">${source.title}</a>`;

const ruleRow = ({ id, level, certainty, sentence }: RuleReport) =>
  html`<dt>rule</dt><dd><a href="#rule-${id}">${id}</a> (${level}, ${certainty}): ${sentence}</dd>
`;

function differences(result: ResultReport): [name: string, text: string][] {
  const failures = [...(result.failure ? [result.failure] : []), ...result.differences];
  return [
    ...failures.flatMap(({ rule, expected, actual }): [string, string][] => [
      ["expected", `${expected} (${rule})`],
      ["actual", actual],
    ]),
    ...(result.reason === undefined ? [] : [["reason", result.reason] as [string, string]]),
    ...(result.missing ?? []).map((need): [string, string] => ["needs", need]),
  ];
}

/** A request and its response. */
export function exchangeEntry(
  exchange: ExchangeReport,
  { place, open }: { readonly place: number; readonly open: boolean },
) {
  const { operation = "", request, response, milliseconds } = exchange;
  const end = response === undefined ? "no response" : `${response.status}, ${milliseconds} ms`;
  return html`<details${open ? " open" : ""}>
<summary>${place + 1}. ${request.method} ${operation}: ${end}</summary>
<pre tabindex="0">${brief(requestText(request), ENOUGH)}</pre>
${response === undefined ? "" : html`<pre tabindex="0">${brief(responseText(response), ENOUGH)}</pre>`}
<pre tabindex="0" class="curl">${brief(curl(request), ENOUGH)}</pre>
</details>
`;
}

/** A request for reading, with the fields of its form. */
function requestText({ method, url, headers, body }: ExchangeReport["request"]): string {
  const fields = [...new URLSearchParams(body)].map(([name, value]) => `${name}=${value}`);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${url}`, ...lines, ...(fields.length === 0 ? [] : ["", ...fields])].join("\n");
}

const responseText = ({ status, type, text }: NonNullable<ExchangeReport["response"]>): string =>
  `${status} ${type}\n\n${indented(text)}`;

/** JSON with a line for each member, if that doesn't make it too long. Other text unchanged. */
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
