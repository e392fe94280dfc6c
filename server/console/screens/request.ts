/** One request: the rule that decided, what was sent and received, and how to send it again. */
import { html } from "hono/html";
import type { LoggedRequest } from "../../../generated/control.types.ts";
import { explain } from "../../../generated/errors.ts";
import type { OperationId } from "../../../generated/operations.ts";
import { referenceAddress } from "../../pages/address.ts";
import { hrefOf, type Markup } from "../../pages/markup.ts";
import { dateTime, duration, parsed } from "../format.ts";
import { callForm } from "../forms.ts";
import type { Page } from "../frame.ts";
import {
  endingOf,
  errorOf,
  operationOf,
  outcomeBadge,
  ruleLink,
  ruleOf,
  sentenceOf,
  sourceOf,
} from "../outcome.ts";
import { ASIDE, isIncomplete, ownParameters, snippetList, snippetsOf } from "../snippets.ts";
import { linkHere, linkTo, type View } from "../view.ts";
import { differenceSection } from "./difference.ts";

export function requestPage(view: View): Page {
  const request = view.world.events.find(view.params.id ?? "");
  if (request === undefined) return missingRequestPage(view);
  const { operation, path, method, actor, worldTime, realTime, milliseconds } = request;
  const title = operationOf(operation)?.summary ?? "No such operation";
  const other = otherOf(view);
  const main = html`<p class="mono"><b>${method}</b> ${path}</p>
${verdict(view, request)}
${other === undefined ? "" : differenceSection(view, request, other)}
<div class="columns">
<div>
<h2>Request</h2>
<dl class="facts">
<dt>Account</dt><dd>${actor ?? "none, or its token was refused"}</dd>
<dt>World time</dt><dd>${dateTime(worldTime, true)}</dd>
<dt>Real time</dt><dd>${dateTime(realTime, true)}</dd>
<dt>Duration</dt><dd>${duration(milliseconds)}</dd>
<dt>HTTP status</dt><dd>${request.status === 0 ? "none, the connection broke" : request.status}</dd>
${request.failure === undefined ? "" : html`<dt>Failure</dt><dd>${request.failure.kind}, <a href="${linkTo(view, "failures")}">${request.failure.id}</a></dd>`}
${Object.entries(request.parameters)
  .filter(([name]) => !ASIDE.includes(name))
  .map(
    ([name, text]) =>
      html`<dt class="mono">${name}</dt><dd><span class="mono">${text}</span>${isKnown(operation, name) ? "" : html` <span class="soft">ignored: not a parameter of this operation</span>`}</dd>`,
  )}
</dl>
${comparison(view, request)}
<h2>Send it again</h2>
${replay(view, request)}
${operation === undefined || view.isReadOnly ? "" : html`<p><a href="${linkTo(view, "failures", { "match.operation": operation, "match.actor": actor })}#armed">Make the next one fail</a></p>`}
</div>
<div>
<h2>Response</h2>
<pre tabindex="0">${indented(request.response)}</pre>
<h2>As code</h2>
${snippetList(snippetsOf(view, request), 1)}
</div>
</div>`;
  return { screen: "requests", title, main };
}

/** Returns the request to compare with. It can be of another world. */
function otherOf({ query, world, worlds }: View): LoggedRequest | undefined {
  const { with: id, of: name = world.name } = query;
  return id === undefined ? undefined : worlds.find((each) => each.name === name)?.events.find(id);
}

const isKnown = (operation: string | undefined, name: string): boolean => {
  const known = operationOf(operation)?.parameters;
  return known === undefined || name in known;
};

/** Returns a link to the provision that a request is about, where its next steps are. */
function provisionLink(view: View, request: LoggedRequest): Markup | "" {
  const { parameters, actor } = request;
  const { itemID } = parameters;
  // A caller that had to name the purchaser, and didn't, is not the purchaser.
  if (namedParameters(request).includes("purchaserOrgId")) return "";
  const orgId =
    parameters.purchaserOrgId ??
    view.overview.users.find(({ username }) => username === actor)?.orgId;
  return itemID === undefined || orgId === undefined || parameters.userName !== undefined
    ? ""
    : html`<p><a href="${linkTo(view, `provisions/${itemID}/${orgId}`)}">The provision and its next steps</a></p>`;
}

/** Returns the parameters that a refusal names: its details begin with them. */
const namedParameters = (request: LoggedRequest): string[] =>
  errorOf(request).details.flatMap((detail) => /^([\w.]+):/.exec(detail)?.[1] ?? []);

/** Outcome, and for a refusal its rule in words, its source, and how to fix the request. */
function verdict(view: View, request: LoggedRequest): Markup {
  const rule = ruleOf(request.rule);
  const operation = operationOf(request.operation);
  const reference =
    operation === undefined
      ? ""
      : html`<a href="${hrefOf(view, referenceAddress(request.operation as OperationId))}">All rules of this operation</a>`;
  const error = errorOf(request);
  const cure = explain(error)?.cure;
  return html`<div class="verdict ${endingOf(request)}"><p>${outcomeBadge(request)}${error.message === undefined ? "" : html` <span class="soft">${error.code}${error.messageCode === undefined ? "" : ` ${error.messageCode}`}</span> ${error.message}`}</p>
${rule === undefined ? "" : html`<p class="sentence">${sentenceOf(request.rule)}</p><p>Rule ${ruleLink(view, request.rule ?? "")}, ${rule.certainty}. Source: ${sourceOf(rule)}. ${reference}</p>`}
${error.details.map((detail) => html`<p>${detail}</p>`)}
${cure === undefined ? "" : html`<p><b>To fix it:</b> ${cure}</p>`}
${request.outcome === "accepted" ? "" : provisionLink(view, request)}</div>`;
}

const indented = (response: string | undefined): string => {
  const value = parsed(response);
  return value === undefined
    ? (response ?? "A failure of the world sent the response, so the log does not have it.")
    : JSON.stringify(value, null, 2);
};

/** Most other requests to compare with. */
const MAX_OTHERS = 5;

/** Links to the difference from other requests of the same operation. */
function comparison(view: View, request: LoggedRequest): Markup | "" {
  const others = view.world.events
    .requests()
    .filter(
      ({ id, operation, path }) =>
        id !== request.id &&
        operation === request.operation &&
        (operation !== undefined || path === request.path),
    )
    .slice(0, MAX_OTHERS);
  if (others.length === 0) return "";
  return html`<h2>Compare</h2><ul class="choices">${others.map(
    (other) =>
      html`<li><a href="${linkHere(view, { with: other.id, of: undefined })}">With ${other.actor ?? "no account"}, ${dateTime(other.worldTime, true)}</a> ${outcomeBadge(other)}</li>`,
  )}</ul>`;
}

/** A form with the request's parameters, to send it again as any account. */
function replay(view: View, request: LoggedRequest): Markup | "" {
  const { operation, actor } = request;
  const known = operationOf(operation)?.parameters;
  if (operation === undefined || known === undefined)
    return html`<p class="soft">No operation has this path, so there is nothing to send.</p>`;
  if (view.isReadOnly)
    return html`<p class="soft">The console is read-only. Use the commands instead.</p>`;
  const sent = new Map(ownParameters(request));
  const names = Object.keys(known).filter((name) => !["f", "callback", "token"].includes(name));
  const fieldOf = (name: string): Markup => {
    const text = sent.get(name) ?? "";
    const isLost = isIncomplete(text);
    const id = `p-${name}`;
    const value = isLost ? "" : text;
    return html`<div class="field"><label for="${id}"><code>${name}</code>${isLost ? html` <span class="soft">hidden or cut in the log; enter it</span>` : ""}</label>
${known[name]?.type === "json" ? html`<textarea id="${id}" name="p.${name}" rows="3" spellcheck="false">${"\n"}${value}</textarea>` : html`<input id="${id}" name="p.${name}" value="${value}" spellcheck="false" autocomplete="off">`}</div>`;
  };
  const named = namedParameters(request);
  // What the refusal names is what the reader is about to fill in.
  const [first, others] = [true, false].map((isFirst) =>
    names.filter((name) => (sent.has(name) || named.includes(name)) === isFirst),
  ) as [string[], string[]];
  const content = html`<div class="field"><label for="as">Account</label><select id="as" name="as">${view.overview.users.map(
    ({ username, orgId }) =>
      html`<option value="${username}"${username === (actor ?? view.actor?.username) ? html` selected` : ""}>${username} (${orgId})</option>`,
  )}</select></div>
${view.worlds.length === 1 ? "" : html`<div class="field"><label for="into">World</label><select id="into" name="into">${view.worlds.map(({ name }) => html`<option${name === view.world.name ? html` selected` : ""}>${name}</option>`)}</select></div>`}
${first.map(fieldOf)}
${others.length === 0 ? "" : html`<details class="others"><summary>Other parameters</summary>${others.map(fieldOf)}</details>`}
<button>Send again</button>`;
  return callForm(view, operation, content, {
    back: `/console/w/${view.world.name}/requests/`,
    hidden: { compare: request.id },
  });
}

/** Returns the page for a request that the log no longer has. */
const missingRequestPage = (view: View): Page => ({
  screen: "requests",
  title: "No such request",
  main: html`<p>The log keeps the latest 1,000 requests, until the world is reset. <a href="${linkTo(view, "requests")}">All requests</a></p>`,
});
