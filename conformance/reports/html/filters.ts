/** The form that filters the lists. Without the script it is hidden. */
import { html } from "hono/html";
import type { Report } from "../../../generated/report.types.ts";

export function filters({ results, rules }: Report) {
  const operations = [...new Set([...results, ...rules].flatMap((entry) => entry.operations))];
  return html`<form hidden role="search">
${choices("Scenarios", "result", results)}
${choices("Rules", "rule", rules)}
<label>Text <input type="search" name="text" autocomplete="off"></label>
${choice("Operation", "operation", operations)}
<button type="reset">Show all</button>
<output></output>
</form>`;
}

/** A box for each status that occurs, with how often it does. */
function choices(legend: string, name: string, entries: readonly { readonly status: string }[]) {
  const byStatus = [...Map.groupBy(entries, ({ status }) => status)];
  return html`<fieldset><legend>${legend}</legend>${byStatus.map(([status, { length }]) => html`<label class="${status}"><input type="checkbox" name="${name}" value="${status}"> ${length} ${status}</label>\n`)}</fieldset>`;
}

const choice = (label: string, name: string, values: readonly string[]) =>
  html`<label>${label} <select name="${name}"><option value="">any</option>${values.map((value) => html`<option>${value}</option>`)}</select></label>`;
