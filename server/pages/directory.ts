/** Directory page of a portal: all operations by group, with fields for their path parameters. */
import { html } from "hono/html";
import { about, hints, tags } from "../../generated/forms.ts";
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { formAddress, pathNames } from "./address.ts";
import { documentOf } from "./document.ts";
import { hrefOf, inline, lead, type Markup, type Place } from "./markup.ts";

export function directoryPage(place: Place): Promise<string> {
  const groups = tags.map(({ name, description, operations: ids }) => {
    return html`<section aria-labelledby="${name}">
<h2 id="${name}">${name}</h2>
<p>${inline(description)}</p>
<ul class="operations">${ids.map((id) => html`<li>${entry(place, id)}</li>`)}</ul>
</section>`;
  });
  const main = html`<p class="lede">The ${about.title}, version ${about.version}, for manual use. Each operation has a page with a form. Programs
send the same requests with <code>f=json</code>.</p>
${place.token === undefined ? tokenForm(place) : ""}
${groups}`;
  return documentOf(place, { title: "Services directory", trail: [], main });
}

/** Form that takes a token, which the pages then carry along. */
const tokenForm = (
  place: Place,
): Markup => html`<p id="token-hint">Most operations need a token. ${lead(place, formAddress(place.rest, "generateToken", {}), "Generate one")}, or enter
one. The pages carry it along in forms, never in addresses.</p>
<form class="inline" method="post" action="${hrefOf(place, place.rest)}">
<label for="token">Token</label>
<input id="token" name="token" autocomplete="off" spellcheck="false" required aria-describedby="token-hint">
<button>Use token</button>
</form>`;

function entry(place: Place, id: OperationId): Markup {
  const { summary, method, path, parameters }: Operation = operations[id];
  const names = pathNames(id);
  const head = html`<h3 id="${id}">${names.length === 0 ? lead(place, formAddress(place.rest, id, {}), summary) : summary}</h3>
<p class="route"><span class="method">${method}</span> <code>${path}</code></p>`;
  if (names.length === 0) return head;
  const fields = names.map((name) => {
    const field = `${id}-${name}`;
    return html`<label for="${field}">${name}</label>
<input id="${field}" name="${name}" value="${hints[id][name]?.example}" title="${parameters[name]?.description}" autocomplete="off" spellcheck="false" required>`;
  });
  const token =
    place.token === undefined
      ? ""
      : html`<input type="hidden" name="token" value="${place.token}">`;
  return html`${head}
<form class="inline" method="${place.token === undefined ? "get" : "post"}" action="${hrefOf(place, place.rest)}">
<input type="hidden" name="operation" value="${id}">${token}
${fields}
<button aria-label="Open: ${summary}">Open</button>
</form>`;
}
