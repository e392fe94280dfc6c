/** How a request ended, with the rule that refused it. */
import { html } from "hono/html";
import type { LoggedRequest } from "../../generated/control.types.ts";
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { type Rule, type RuleId, rules, sources } from "../../generated/rules.ts";
import { ruleAddress } from "../pages/address.ts";
import { hrefOf, inline, type Markup } from "../pages/markup.ts";
import { parsed } from "./format.ts";
import { linkTo, type View } from "./view.ts";

/** How a request ended: as it should, refused by a rule, or failed. */
export type Ending = "accepted" | "refused" | "failed";

export function endingOf({ outcome, rule, status }: LoggedRequest): Ending {
  // A connection that broke is a failure to the caller, even if the operation had its effect.
  if (status === 0) return "failed";
  return outcome === "accepted" ? "accepted" : rule === undefined ? "failed" : "refused";
}

const WORDS: Readonly<Record<Ending, string>> = {
  accepted: "Accepted.",
  refused: "Refused.",
  failed: "Failed.",
};

/** Returns the outcome as a word with a sign, so that colour is not needed. */
export function outcomeBadge(request: LoggedRequest): Markup {
  const { failure, outcome } = request;
  const kind = failure?.kind === "status" ? `status ${request.status}` : failure?.kind;
  const met = kind === undefined ? "" : html` <span class="soft">${kind}</span>`;
  return html`<span class="badge ${endingOf(request)}">${outcome}</span>${met}`;
}

/** Returns the sentence of a rule. Undefined if the contract no longer has it. */
export const ruleOf = (id: string | undefined): Rule | undefined =>
  id === undefined || !Object.hasOwn(rules, id) ? undefined : rules[id as RuleId];

export const operationOf = (id: string | undefined): Operation | undefined =>
  id === undefined || !Object.hasOwn(operations, id) ? undefined : operations[id as OperationId];

export const sentenceOf = (id: string | undefined): ReturnType<typeof inline> | "" => {
  const rule = ruleOf(id);
  return rule === undefined ? "" : inline(rule.sentence);
};

/** Returns the id of a rule, as a link to its page in the documentation. */
export const ruleLink = (view: View, id: string): Markup =>
  html`<a href="${hrefOf(view, ruleAddress(id as RuleId))}"><code>${id}</code></a>`;

/** Returns where a rule comes from, as a link to the page of its source. */
export function sourceOf(rule: Rule): Markup {
  const { title, url } = sources[rule.source];
  return html`<a href="${url}" rel="noreferrer">${title}</a>`;
}

/** Returns one line about the outcome of an action. */
export function outcomeLine(view: View, request: LoggedRequest): Markup {
  const name = operationOf(request.operation)?.summary ?? request.path;
  const link = html`<a href="${linkTo(view, `requests/${request.id}`)}">See the request</a>`;
  const { actor = "an anonymous caller", outcome, rule } = request;
  const ending = endingOf(request);
  // A connection that breaks after the operation took effect leaves its caller without the response.
  if (request.status === 0 && outcome === "accepted")
    return html`<p><b>${request.method === "POST" ? "Stored, but the response was lost." : "The response was lost."}</b> ${name}, as ${actor}. ${link}</p>`;
  return html`<p><b>${WORDS[ending]}</b> ${name}, as ${actor}${ending === "accepted" ? "" : html`: <code>${outcome}</code>`}. ${link}</p>
${rule === undefined ? "" : html`<p>${sentenceOf(rule)} ${ruleLink(view, rule)}</p>`}${
  ending === "refused"
    ? errorOf(request)
        .details.slice(0, MAX_DETAILS)
        .map((detail) => html`<p>${detail}</p>`)
    : ""
}`;
}

/** Most details of a refusal in one line. */
const MAX_DETAILS = 5;

/** Returns the members of the error in a response, as far as there are any. */
export function errorOf({ response }: LoggedRequest) {
  const body = parsed(response) as
    | { readonly error?: Partial<Envelope["error"]> }
    | null
    | undefined;
  const { code, messageCode, message, details } = body?.error ?? {};
  return { code, messageCode, message, details: Array.isArray(details) ? details.map(String) : [] };
}
