/** The second opinion: what is said of the answers of each operation, and which scenarios have them. */
import { html } from "hono/html";
import type { Finding, SecondOpinion } from "../crossCheck/crossCheck.ts";
import { byOperation, howMany, opinionSentence } from "../crossCheckLines.ts";

export function opinionSection(opinion: SecondOpinion) {
  const findings = "missing" in opinion ? [] : byOperation(opinion);
  return html`<h2 id="second-opinion">Second opinion</h2>
<p>${opinion.by}: ${opinionSentence(opinion)}. The verdict does not depend on it.</p>
${findings.map(([operation, said]) => html`<h3>${operation}</h3>\n<dl>\n${said.map(findingEntry)}</dl>\n`)}`;
}

const findingEntry = ({ message, answers, scenarios }: Finding) =>
  html`<dt>${howMany(answers)}</dt><dd>${message} ${scenarios.map((id) => html`<a href="#scenario-${id}">${id}</a> `)}</dd>
`;
