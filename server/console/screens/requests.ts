/** The first screen: what clients sent to the world, and how it ended. */
import { html } from "hono/html";
import type { LoggedRequest } from "../../../generated/control.types.ts";
import { isPicture } from "../../control/eventLog.ts";
import type { Markup } from "../../pages/markup.ts";
import { countOf, duration, timeOfDay } from "../format.ts";
import type { Page } from "../frame.ts";
import { type Ending, endingOf, outcomeBadge, ruleLink, sentenceOf } from "../outcome.ts";
import { findMatching } from "../search.ts";
import { linkHere, linkTo, portalOf, STAGES, stageOf, type View } from "../view.ts";

/** Rows that a page shows at first, and how many more at a time. */
const ROWS = 100;

const ENDINGS: readonly Ending[] = ["accepted", "refused", "failed"];

export function requestsPage(view: View): Page {
  const all = view.world.events.requests();
  const { q = "", ending } = view.query;
  const rows = Math.min(Number(view.query.rows) || ROWS, 1_000);
  const matching = findMatching(all, q);
  // A store page loads dozens of pictures, which would hide what it asks for.
  const listed = q === "" ? matching.filter((request) => !isPicture(request)) : matching;
  const isEnding = (request: LoggedRequest) => ending === undefined || endingOf(request) === ending;
  const found = listed.filter(isEnding);
  const pictures = matching.filter(isEnding).length - found.length;
  const main = html`${summary(view, all)}
<div class="filters">
<ul class="tabs" aria-label="Outcome">${[undefined, ...ENDINGS].map((tab) => tabOf(view, listed, tab))}</ul>
<form method="get" role="search">
${Object.entries({ as: view.query.as, ending }).map(([name, value]) => (value === undefined ? "" : html`<input type="hidden" name="${name}" value="${value}">`))}
<input type="search" name="q" value="${q}" aria-label="Filter" placeholder="operation: actor: outcome: rule: or any text" maxlength="200" spellcheck="false" autocomplete="off">
<button class="plain">Filter</button>
</form>
<a href="${linkTo(view, "try")}">Send a request</a>
</div>
${pictures === 0 ? "" : html`<p class="soft">${countOf(pictures, "picture")} not shown. <a href="${linkHere(view, { q: "operation:picture" })}">Show</a></p>`}
${all.length === 0 ? noRequests(view) : found.length === 0 ? (pictures === 0 ? noMatch(view) : "") : table(view, found.slice(0, rows))}
${found.length > rows ? html`<p><a href="${linkHere(view, { rows: String(rows + 2 * ROWS) })}">Show older requests</a> (${found.length - rows} more)</p>` : ""}
${isCut(view) ? html`<p class="soft">The log has the latest ${countOf(all.length, "request")}. Older ones are gone.</p>` : ""}`;
  return { screen: "requests", title: "Requests", main };
}

/** True if the log dropped its oldest requests. */
const isCut = ({ world }: View): boolean => world.events.after(0).isIncomplete;

/** Counts what the filter lets through, of all endings. */
function tabOf(view: View, listed: readonly LoggedRequest[], ending: Ending | undefined): Markup {
  const count = listed.filter(
    (request) => ending === undefined || endingOf(request) === ending,
  ).length;
  const isHere = view.query.ending === ending;
  const label =
    ending === undefined
      ? isCut(view)
        ? "Latest"
        : "All"
      : `${ending.charAt(0).toUpperCase()}${ending.slice(1)}`;
  return html`<li><a href="${linkHere(view, { ending, rows: undefined })}"${isHere ? html` aria-current="true"` : ""}>${label} <span class="soft fixed">${count}</span></a></li>`;
}

/** Figures of the world, and the rules that refused lately. */
function summary(view: View, all: readonly LoggedRequest[]): Markup {
  const { overview, now } = view;
  const stages = STAGES.map(
    (stage) =>
      [stage, overview.provisions.filter((entry) => stageOf(entry, now) === stage).length] as const,
  );
  return html`<div class="summary">
<section aria-labelledby="figures"><h2 id="figures">Provisions in ${view.world.name}</h2>
<dl class="figures">${stages.map(([stage, count]) => html`<div><dt><a href="${linkTo(view, "provisions", { stage })}">${stage}</a></dt><dd>${count}</dd></div>`)}</dl></section>
<section aria-labelledby="refused"><h2 id="refused">Latest refusals, by rule</h2>${refusals(view, all)}</section>
</div>`;
}

/** Rules to show. */
const MAX_RULES = 3;

function refusals(view: View, all: readonly LoggedRequest[]): Markup {
  const counts = new Map<string, number>();
  for (const { rule } of all) if (rule !== undefined) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  if (counts.size === 0) return html`<p class="soft">No rule has refused a request yet.</p>`;
  const rows = [...counts].slice(0, MAX_RULES).map(
    ([
      rule,
      count,
    ]) => html`<li><a class="fixed" href="${linkHere(view, { q: `rule:${rule}`, ending: undefined })}" aria-label="${countOf(count, "request")} refused by ${rule}">${count} ×</a>
<div>${sentenceOf(rule)} ${ruleLink(view, rule)}</div></li>`,
  );
  return html`<ul class="refusals">${rows}</ul>`;
}

const table = (
  view: View,
  requests: readonly LoggedRequest[],
): Markup => html`<table class="stack log">
<thead><tr><th scope="col">World time</th><th scope="col">Operation</th><th scope="col">Account</th><th scope="col">Outcome</th><th scope="col" class="number">Duration</th></tr></thead>
<tbody>${requests.map((request) => row(view, request))}</tbody>
</table>`;

function row(view: View, request: LoggedRequest): Markup {
  const { id, worldTime, method, operation, path, actor, rule, milliseconds } = request;
  return html`<tr id="r-${id}"><td>${timeOfDay(worldTime, view.now)}</td>
<th scope="row"><span${operation === undefined ? "" : html` class="fixed"`}><a href="${linkTo(view, `requests/${id}`)}">${operation ?? path}</a> <span class="soft">${method}</span></span></th>
<td class="name">${actor ?? html`<span class="soft">no account</span>`}</td>
<td>${outcomeBadge(request)}${rule === undefined ? "" : html`<p>${sentenceOf(rule)} ${ruleLink(view, rule)}</p>`}</td>
<td class="number">${duration(milliseconds)}</td></tr>`;
}

const noRequests = (view: View): Markup => html`<div class="empty"><h2>No requests yet</h2>
<p>Requests to this world appear here as they arrive. Send one from a terminal:</p>
<pre id="first" tabindex="0">curl "${portalOf(view, view.world)}/content/listings?q=*&amp;f=pjson"</pre>
<copy-button from="first"></copy-button>
<p>Or start a trial in the <a href="${linkTo(view, "store")}">store</a>, or <a href="${linkTo(view, "connect")}">connect your program</a>.</p></div>`;

const noMatch = (view: View): Markup => html`<div class="empty"><h2>No request matches</h2>
<p><a href="${linkHere(view, { q: undefined, ending: undefined })}">Show all requests</a></p></div>`;
