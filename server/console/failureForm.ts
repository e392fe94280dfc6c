/** The form that arms a failure, with every field of the contract. */
import { html } from "hono/html";
import { type Operation, operationIds, operations } from "../../generated/operations.ts";
import { inline, type Markup } from "../pages/markup.ts";
import {
  type FailureField,
  type FailureKind,
  FREQUENCY_FIELDS,
  isDuration,
  KINDS,
  MATCH_FIELDS,
} from "./failureFields.ts";
import { form } from "./forms.ts";
import type { View } from "./view.ts";

/** What the form begins with. The page's address can have others. */
const DEFAULTS: Readonly<Record<string, string>> = {
  "status.status": "503",
  "latency.by": "2",
};

/** Fields that most failures need. The others are below them. */
const USUAL = ["match.operation", "match.actor", "times"];

/** Names of all refusals in the contract, sorted. */
const REFUSALS: readonly string[] = [
  ...new Set(
    (Object.values(operations) as Operation[]).flatMap(({ guards }) =>
      guards.map(({ outcome }) => outcome),
    ),
  ),
].sort();

export function failureForm(view: View): Markup | "" {
  const conditions = [...MATCH_FIELDS, ...FREQUENCY_FIELDS];
  const isUsual = ({ name }: FailureField) => USUAL.includes(name);
  return form(
    view,
    "arm",
    html`<h3>Arm a failure</h3>
<div class="columns"><fieldset><legend>What happens</legend><ul class="kinds">${KINDS.map((kind, index) => kindOf(view, kind, index === 0))}</ul></fieldset>
<fieldset><legend>To which requests, and how often</legend>
${conditions.filter(isUsual).map((field) => fieldOf(view, field))}
<details class="others"><summary>More conditions</summary>${conditions.filter((field) => !isUsual(field)).map((field) => fieldOf(view, field))}</details>
<p><button>Arm</button></p></fieldset></div>`,
    { class: "arm" },
  );
}

/** One kind, to choose. Its fields show once it is chosen. */
const kindOf = (
  view: View,
  { kind, label, description, fields }: FailureKind,
  isFirst: boolean,
): Markup => html`<li><label><input type="radio" name="kind" value="${kind}"${isFirst ? html` checked` : ""}> ${label}</label>
<div class="more"><p class="soft">${inline(description)}</p>${fields.map((field) => fieldOf(view, field))}</div></li>`;

function fieldOf(view: View, field: FailureField): Markup {
  const { name, label, schema } = field;
  const { description = "" } = schema;
  const choices = choicesOf(view, field);
  // Some descriptions say no more than the label.
  const isClear = description === "" || description === `${label}.` || choices !== schema.enum;
  const hint = isClear ? "" : html`<p class="soft" id="${name}-hint">${inline(description)}</p>`;
  const described = isClear ? "" : html` aria-describedby="${name}-hint"`;
  return html`<div class="field"><label for="${name}">${isDuration(field) ? `${label}, in seconds` : label}</label>
${control(view, field, html`id="${name}" name="${name}"${described}`, choices)}${hint}</div>`;
}

function control(view: View, field: FailureField, common: Markup, choices: Choices): Markup {
  const { name, schema, isRequired } = field;
  const { type, minimum, maximum, maxLength, examples = [] } = schema;
  const value = view.query[name] ?? DEFAULTS[name] ?? "";
  if (choices !== undefined) {
    const options = choices.map(
      (choice) => html`<option${choice === value ? html` selected` : ""}>${choice}</option>`,
    );
    return html`<select ${common}>${isRequired ? "" : html`<option value="">${name.startsWith("match.") ? "any" : "default"}</option>`}${options}</select>`;
  }
  if (type === "object")
    return html`<textarea ${common} rows="2" spellcheck="false" placeholder="purchaserOrgId=org2">${value}</textarea>`;
  const isWhole = type === "integer";
  if (isWhole || type === "number" || isDuration(field))
    return html`<input type="number" ${common} value="${value}" min="${minimum ?? 0}" step="${isWhole ? "1" : "any"}"${maximum === undefined ? "" : html` max="${maximum}"`}>`;
  return html`<input ${common} value="${value}"${maxLength === undefined ? "" : html` maxlength="${maxLength}"`} placeholder="${examples.join(" or ")}" spellcheck="false" autocomplete="off">`;
}

/** Texts that a field can have. Undefined if it can have any. */
type Choices = readonly string[] | undefined;

function choicesOf(view: View, { name, schema }: FailureField): Choices {
  if (name === "match.operation") return operationIds;
  if (name === "match.actor") return view.overview.users.map(({ username }) => username);
  if (name === "refusal.outcome") return REFUSALS;
  return schema.enum;
}
