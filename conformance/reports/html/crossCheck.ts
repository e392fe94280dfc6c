/** The cross-check: what is said of the responses of each operation, and which scenarios have them. */
import { html } from "hono/html";
import type { CrossCheck, Discrepancy } from "../crossCheck/crossCheck.ts";
import { byOperation, crossCheckSentence } from "../crossCheckLines.ts";
import { countOf } from "../words.ts";

export function crossCheckSection(check: CrossCheck) {
  const operations = "reason" in check ? [] : byOperation(check);
  return html`<section id="cross-check"><h2>Cross-check</h2>
<p>${check.by}: ${crossCheckSentence(check)}. The verdict doesn't depend on it.</p>
${operations.map(([operation, said]) => html`<h3>${operation}</h3>\n<dl>\n${said.map(entry)}</dl>\n`)}</section>`;
}

const entry = ({ message, responses, scenarios }: Discrepancy) =>
  html`<dt>${countOf(responses, "response")}</dt><dd>${message} ${scenarios.map((id) => html`<a href="#scenario-${id}">${id}</a> `)}</dd>
`;
