/** What a caller meets on purpose, and the rules that the world doesn't enforce. */
import { html } from "hono/html";
import type { ArmedFailure } from "../../../generated/control.types.ts";
import { type Rule, type RuleId, rules } from "../../../generated/rules.ts";
import { inline, type Markup } from "../../pages/markup.ts";
import { detailsOf, labelOf } from "../failureFields.ts";
import { failureForm } from "../failureForm.ts";
import { countOf } from "../format.ts";
import { buttonForm, form } from "../forms.ts";
import type { Page } from "../frame.ts";
import { linkTo, type View } from "../view.ts";

export function failuresPage(view: View): Page {
  const armed = view.world.failures.all().map((failure) => failure.toJson());
  const main = html`<section aria-labelledby="armed"><h2 id="armed">What callers meet</h2>
<p>A failure replaces or breaks the responses of the requests that match it, so that you see how your code copes.</p>
${armed.length === 0 ? html`<p class="soft">No failure is armed. Every request gets its own response.</p>` : armedTable(view, armed)}
${failureForm(view)}</section>
${rulesSection(view)}`;
  return { screen: "failures", title: "Failures", main };
}

const armedTable = (
  view: View,
  armed: readonly ArmedFailure[],
): Markup => html`<table class="stack"><thead><tr><th scope="col">What happens</th><th scope="col">To which requests</th><th scope="col" class="number">Met</th><th scope="col" class="number">Left</th><th scope="col">Action</th></tr></thead>
<tbody>${armed.map((failure) => row(view, failure))}</tbody></table>
${buttonForm(view, "disarm-all", "Delete all failures", { look: "plain" })}`;

function row(view: View, armed: ArmedFailure): Markup {
  const { id, failure, hits, remaining } = armed;
  const isOver = remaining === 0;
  return html`<tr id="f-${id}"><th scope="row">${labelOf(failure)}${isOver ? html` <span class="soft">used up</span>` : ""}<p>${detailsOf(failure)}</p></th><td class="name">${requestsOf(armed)}</td>
<td class="number" data-label="Met">${hits > 0 ? html`<a href="${linkTo(view, "requests", { ending: "failed" })}">${hits}</a>` : hits}</td><td class="number" data-label="Left">${remaining}</td>
<td>${buttonForm(view, "disarm", html`Delete<span class="hidden"> ${id}</span>`, { hidden: { failure: id }, look: "plain" })}</td></tr>`;
}

/** Says which requests meet a failure. */
function requestsOf({ match = {}, nth, probability, randomSeed }: ArmedFailure): string {
  const { operation, actor, itemId, parameters = {} } = match;
  const conditions = [
    operation && `of ${operation}`,
    actor && `by ${actor}`,
    itemId && `about ${itemId}`,
    ...Object.entries(parameters).map(([name, text]) => `with ${name}=${text}`),
    nth && `from request ${nth} on`,
    probability !== undefined && `with a probability of ${probability}`,
    randomSeed !== undefined && `by random seed ${randomSeed}`,
  ];
  return conditions.filter(Boolean).join(", ") || "all";
}

function rulesSection(view: View): Markup {
  const { disabledRules } = view.world;
  const refusing = (Object.entries(rules) as [RuleId, Rule][]).filter(([, { refuses }]) => refuses);
  const isDisabled = (id: RuleId) => disabledRules.has(id);
  const sorted = [
    ...refusing.filter(([id]) => isDisabled(id)),
    ...refusing.filter(([id]) => !isDisabled(id)),
  ];
  const rows = sorted.map(([id, { sentence, operations }]) => {
    const box = view.isReadOnly
      ? ""
      : html`<input type="checkbox" name="rules" value="${id}" id="rule-${id}"${isDisabled(id) ? html` checked` : ""}> `;
    return html`<tr><th scope="row">${box}<label for="rule-${id}"><code>${id}</code></label></th><td>${inline(sentence)}</td><td class="soft">${operations.length > 3 ? countOf(operations.length, "operation") : operations.join(", ")}</td></tr>`;
  });
  const table = html`<table class="stack"><thead><tr><th scope="col">Don't enforce</th><th scope="col">Rule</th><th scope="col">Operations</th></tr></thead><tbody>${rows}</tbody></table>`;
  return html`<section aria-labelledby="rules"><h2 id="rules">Rules that this world doesn't enforce</h2>
<p>Disable a rule to see whether your tests notice a portal that lacks it. ${disabledRules.size === 0 ? "All rules are enforced now." : `${countOf(disabledRules.size, "rule")} disabled now.`}</p>
<details${disabledRules.size === 0 ? "" : html` open`}><summary>${countOf(refusing.length, "rule")} that refuse requests</summary>
${view.isReadOnly ? table : form(view, "rules", html`<div class="buttons"><button>Save rules</button></div>${table}`)}</details></section>`;
}
