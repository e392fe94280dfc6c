/** The form that filters the entries, which is of use with the script only. */
import { html } from "hono/html";
import type { Report } from "../report.ts";

export function filters({ results, rules }: Report) {
  const statuses = [...new Set([...results, ...rules].map(({ status }) => status))];
  const operations = [...new Set([...results, ...rules].flatMap((entry) => entry.operations))];
  return html`<form hidden role="search">
<label>Text <input type="search" name="text" autocomplete="off"></label>
${choice("Verdict", "status", statuses)}
${choice(
  "Rule",
  "rule",
  rules.map(({ id }) => id),
)}
${choice("Operation", "operation", operations)}
<button type="reset">Show all</button>
<output></output>
</form>`;
}

const choice = (label: string, name: string, values: readonly string[]) =>
  html`<label>${label} <select name="${name}"><option value="">any</option>${values.map((value) => html`<option>${value}</option>`)}</select></label>`;
