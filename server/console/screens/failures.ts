/** What a caller meets on purpose, and the rules that the world doesn't enforce. */
import { html } from "hono/html";
import type { ArmedFailure } from "../../../generated/control.types.ts";
import { operationIds } from "../../../generated/operations.ts";
import { type Rule, type RuleId, rules } from "../../../generated/rules.ts";
import { inline, type Markup } from "../../pages/markup.ts";
import { FAILURES, nameOfFailure, REFUSALS } from "../failureKinds.ts";
import { countOf } from "../format.ts";
import { buttonForm, form } from "../forms.ts";
import type { Page } from "../frame.ts";
import { linkTo, type View } from "../view.ts";

export function failuresPage(view: View, armed: readonly ArmedFailure[]): Page {
  const main = html`<section aria-labelledby="armed"><h2 id="armed">What callers meet</h2>
<p>A failure replaces or breaks the responses of the requests that match it, so that you see how your code copes.</p>
${armed.length === 0 ? html`<p class="soft">No failure is armed. Every request gets its own response.</p>` : armedTable(view, armed)}
${armForm(view)}</section>
${rulesSection(view)}`;
  return { screen: "failures", title: "Failures", main };
}

const armedTable = (
  view: View,
  armed: readonly ArmedFailure[],
): Markup => html`<table class="stack"><thead><tr><th scope="col">What happens</th><th scope="col">To which requests</th><th scope="col" class="number">Met</th><th scope="col" class="number">Left</th><th scope="col">Action</th></tr></thead>
<tbody>${armed.map((failure) => row(view, failure))}</tbody></table>
${buttonForm(view, "disarm-all", "Delete all failures", { look: "plain" })}`;

function row(view: View, { id, failure, match = {}, hits, remaining }: ArmedFailure): Markup {
  const { operation, actor, itemId } = match;
  const conditions = [
    operation && `of ${operation}`,
    actor && `by ${actor}`,
    itemId && `about ${itemId}`,
  ].filter(Boolean);
  const isOver = remaining === 0;
  return html`<tr id="f-${id}"><th scope="row">${nameOfFailure(failure)}${isOver ? html` <span class="soft">used up</span>` : ""}</th><td>${conditions.length === 0 ? "all" : conditions.join(" ")}</td>
<td class="number" data-label="Met">${hits > 0 ? html`<a href="${linkTo(view, "requests", { ending: "failed" })}">${hits}</a>` : hits}</td><td class="number" data-label="Left">${remaining}</td>
<td>${buttonForm(view, "disarm", html`Delete<span class="hidden"> ${id}</span>`, { hidden: { failure: id }, look: "plain" })}</td></tr>`;
}

/** How many requests meet a failure. */
const TIMES = [
  ["1", "the next request"],
  ["2", "the next 2 requests"],
  ["5", "the next 5 requests"],
  ["always", "every request"],
] as const;

function armForm(view: View): Markup | "" {
  const kinds = FAILURES.map(
    ([value, label]) => html`<option value="${JSON.stringify(value)}">${label}</option>`,
  );
  const refusals = REFUSALS.map(
    (outcome) =>
      html`<option value="${JSON.stringify({ kind: "refusal", outcome })}">${outcome}</option>`,
  );
  return form(
    view,
    "arm",
    html`<h3>Arm a failure</h3>
<div class="grid">
<div class="field"><label for="failure">What happens</label><select id="failure" name="failure">${kinds}<optgroup label="A refusal of the contract">${refusals}</optgroup></select></div>
<div class="field"><label for="operation">Operation</label><select id="operation" name="operation"><option value="">any</option>${operationIds.map((id) => html`<option>${id}</option>`)}</select></div>
<div class="field"><label for="actor">Account</label><select id="actor" name="actor"><option value="">any</option>${view.overview.users.map(({ username }) => html`<option>${username}</option>`)}</select></div>
<div class="field"><label for="times">How often</label><select id="times" name="times">${TIMES.map(([value, label]) => html`<option value="${value}">${label}</option>`)}</select></div>
</div><button>Arm</button>`,
    { class: "arm" },
  );
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
