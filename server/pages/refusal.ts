/** Refusals on a page, with the rule that refused. */
import { html } from "hono/html";
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import type { OperationId } from "../../generated/operations.ts";
import { type RuleId, rules } from "../../generated/rules.ts";
import { referenceAddress, ruleAddress } from "./address.ts";
import { hrefOf, inline, type Markup, type Place } from "./markup.ts";

export interface Refusal {
  readonly error: Envelope["error"];
  readonly rule?: RuleId | undefined;
  readonly operation?: OperationId | undefined;
}

export const isEnvelope = (body: object): body is Envelope => "error" in body;

export function refusalMarkup(place: Place, { error, rule, operation }: Refusal): Markup {
  const { code, messageCode, message, details } = error;
  return html`<div class="refusal">
<p class="message">${message}</p>
<dl>
<div><dt>code</dt><dd>${code}</dd></div>
${messageCode === undefined ? "" : html`<div><dt>messageCode</dt><dd>${messageCode}</dd></div>`}
${details.length === 0 ? "" : html`<div><dt>details</dt><dd><ul>${details.map((detail) => html`<li>${detail}</li>`)}</ul></dd></div>`}
</dl>
${rule === undefined ? "" : ruleOf(place, rule, operation)}
</div>`;
}

/** True if a page was only opened, although its operation changes data and therefore needs POST. */
export const isOnlyOpened = (rule: RuleId | undefined): boolean =>
  rule === "transport.post-only" || rule === "transport.post-only-likewise";

/** What a person reads who opened the address of an operation that changes data. The form does the rest. */
export const openedMarkup = (
  place: Place,
  rule: RuleId | undefined,
  operation: OperationId,
): Markup => html`<div class="notice">
<p class="message">Nothing has changed yet. Fill in the form, and send it.</p>
${rule === undefined ? "" : ruleOf(place, rule, operation)}
</div>`;

function ruleOf(place: Place, id: RuleId, operation: OperationId | undefined): Markup {
  const { sentence, level, certainty } = rules[id];
  const link =
    operation === undefined
      ? ""
      : html` <a href="${hrefOf(place, referenceAddress(operation))}">All rules of this operation</a>`;
  return html`<blockquote><p>${inline(sentence)}</p></blockquote>
<p>Rule <a href="${hrefOf(place, ruleAddress(id))}"><code>${id}</code></a>, ${level}, ${certainty}.${link}</p>`;
}
