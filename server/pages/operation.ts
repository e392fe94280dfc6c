/** Page of an operation: the response, the form, and related operations. */
import { html } from "hono/html";
import { type OperationId, operationIds, operations } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import { addressOf, formAddress, type PathTexts, pathNames, referenceAddress } from "./address.ts";
import { documentOf } from "./document.ts";
import { formOf } from "./form.ts";
import { hrefOf, lead, type Markup, type Place } from "./markup.ts";
import { isEnvelope, refusalMarkup } from "./refusal.ts";
import { valueMarkup } from "./value.ts";

export interface OperationPage {
  readonly id: OperationId;
  readonly path: PathTexts;
  readonly sent: ReadonlyMap<string, string>;
  /** Body of the response. Undefined if only the form was requested. */
  readonly body?: object;
  /** The rule that refused. */
  readonly rule?: RuleId | undefined;
}

export function operationPage(place: Place, page: OperationPage): Promise<string> {
  const { id, path, sent, body } = page;
  const { summary, method, path: route } = operations[id];
  const problems = body !== undefined && isEnvelope(body) ? body.error.details : [];
  const main = html`<p class="route"><span class="method">${method}</span> <code>${addressOf(route, path)}</code>
<a href="${hrefOf(place, referenceAddress(id))}">Rules and reference</a>
<a href="#form">Form</a></p>
${body === undefined ? "" : responseSection(place, page, body)}
${formOf(place, { id, path, sent, problems })}
${relatedOperations(place, page)}`;
  return documentOf(place, {
    title: summary,
    trail: [html`<span aria-current="page">${summary}</span>`],
    main,
  });
}

const responseSection = (
  place: Place,
  { id, rule }: OperationPage,
  body: object,
): Markup => html`<section aria-labelledby="response">
<h2 id="response">${isEnvelope(body) ? "Refused" : "Response"}</h2>
${isEnvelope(body) ? refusalMarkup(place, { error: body.error, rule, operation: id }) : valueMarkup(place, body, resultName(id))}
${id === "generateToken" || id === "createOAuthToken" ? nextStep(place) : ""}
<details><summary>As JSON, which programs request with <code>f=json</code></summary>
<pre tabindex="0">${JSON.stringify(body, null, 2)}</pre>
</details>
</section>`;

/** Link from a new token to the directory. */
const nextStep = (place: Place): Markup | "" =>
  place.token === undefined
    ? ""
    : html`<p>${lead(place, place.rest, "Continue with this token")}</p>`;

/** Returns the name of a result that is a single object, as a list would name it. */
const resultName = (id: OperationId): string => (id === "getPortal" ? "vendor" : "");

/** Operations that need no path parameters but those of this page. */
function relatedOperations(place: Place, { id, path }: OperationPage): Markup | "" {
  const known = new Set(Object.keys(path));
  const others = operationIds.filter((other) => {
    const names = pathNames(other);
    return other !== id && names.length > 0 && names.every((name) => known.has(name));
  });
  if (others.length === 0) return "";
  return html`<section aria-labelledby="related">
<h2 id="related">With the same ${pathNames(id).join(" and ")}</h2>
<ul>${others.map((other) => html`<li>${lead(place, formAddress(place.rest, other, path), operations[other].summary)}</li>`)}</ul>
</section>`;
}
