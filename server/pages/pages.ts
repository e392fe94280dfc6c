/** Pages of the services directory, loaded together on first use. */
import { html, raw } from "hono/html";
import { about, hints, tags } from "../../generated/forms.ts";
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import {
  type Operation,
  type OperationId,
  operationIds,
  operations,
} from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import { addressOf, formAddress, type PathTexts, pathNames, referenceAddress } from "./address.ts";
import { documentOf } from "./document.ts";
import { formOf } from "./form.ts";
import { hrefOf, inline, lead, type Markup, type Place } from "./markup.ts";
import { isEnvelope, isOnlyOpened, openedMarkup, refusalMarkup } from "./refusal.ts";
import { valueMarkup } from "./value.ts";

/** An account to sign in with. */
interface Sample {
  readonly username: string;
  readonly text: string;
  /** Undefined if it is secret. */
  readonly password: string | undefined;
}

/**
 * Returns the page with all operations by group, with fields for their path parameters, and the accounts to sign in with.
 * A browser scrolls to the fields of `chosen`.
 */
export function directoryPage(
  place: Place,
  accounts: readonly Sample[],
  chosen?: OperationId,
): Promise<string> {
  const groups = tags.map(({ name, description, operations: ids }) => {
    return html`<section aria-labelledby="${name}">
<h2 id="${name}">${name}</h2>
<p>${inline(description)}</p>
<ul class="operations">${ids.map((id) => html`<li>${entry(place, id, id === chosen)}</li>`)}</ul>
</section>`;
  });
  const main = html`<p class="lede">The ${about.title}, version ${about.version}, for manual use. Each operation has a page with a form. Programs
send the same requests with <code>f=json</code>.</p>
${place.token === undefined ? signInForm(place, accounts) : ""}
${place.token === undefined ? tokenForm(place) : ""}
${groups}`;
  return documentOf(place, { title: "Services directory", trail: [], main });
}

/** Form that signs in as one of the accounts, by the operation that issues tokens. It sends one password for all. */
function signInForm(place: Place, accounts: readonly Sample[]): Markup | "" {
  const password = accounts.find((account) => account.password !== undefined)?.password;
  if (password === undefined) return "";
  const options = accounts
    .filter((account) => account.password === password)
    .map(({ username, text }) => html`<option value="${username}">${username}: ${text}</option>`);
  return html`<form class="inline" method="post" action="${hrefOf(place, `${place.rest}/generateToken`)}">
<input type="hidden" name="password" value="${password}">
<label for="account">Account</label>
<select id="account" name="username">${options}</select>
<button>Sign in</button>
</form>`;
}

/** Form that takes a token, which the pages then carry along. */
const tokenForm = (
  place: Place,
): Markup => html`<p id="token-hint">Most operations need a token. ${lead(place, formAddress(place.rest, "generateToken", {}), "Generate one")}, or enter
one. These pages pass it along in forms, never in addresses.</p>
<form class="inline" method="post" action="${hrefOf(place, place.rest)}">
<label for="token">Token</label>
<input id="token" name="token" autocomplete="off" spellcheck="false" required aria-describedby="token-hint">
<button>Use token</button>
</form>`;

function entry(place: Place, id: OperationId, isChosen: boolean): Markup {
  const { summary, method, path, parameters }: Operation = operations[id];
  const names = pathNames(id);
  const head = html`<h3 id="${id}">${names.length === 0 ? lead(place, formAddress(place.rest, id, {}), summary) : summary}</h3>
<p class="route"><span class="method">${method}</span> <code>${path}</code></p>`;
  if (names.length === 0) return head;
  const fields = names.map((name, index) => {
    const field = `${id}-${name}`;
    return html`<label for="${field}">${name}</label>
<input id="${field}" name="${name}" value="${hints[id][name]?.example}" title="${parameters[name]?.description}" autocomplete="off" spellcheck="false" required${isChosen && index === 0 ? raw(" autofocus") : ""}>`;
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

export interface OperationPage {
  readonly id: OperationId;
  readonly path: PathTexts;
  readonly sent: ReadonlyMap<string, string>;
  /** Body of the response. Undefined if only the form was requested. */
  readonly body?: object;
  /** The rule that refused. */
  readonly rule?: RuleId | undefined;
}

/** Returns the page of an operation: the response, the form, and related operations. */
export function operationPage(place: Place, page: OperationPage): Promise<string> {
  const { id, path, sent, body } = page;
  const { summary, method, path: route } = operations[id];
  const problems = body !== undefined && isEnvelope(body) ? body.error.details : [];
  const main = html`<p class="route"><span class="method">${method}</span> <code>${addressOf(route, path)}</code>
<a href="${hrefOf(place, referenceAddress(id))}">Rules and reference</a>
<a href="#form">Form</a></p>
${body === undefined ? "" : isOnlyOpened(page.rule) ? openedMarkup(place, page.rule, id) : responseSection(place, page, body)}
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

/** Returns the page for a request that has no operation. */
export function problemPage(place: Place, { error }: Envelope): Promise<string> {
  const main = html`${refusalMarkup(place, { error })}
<p>The ${lead(place, place.rest, "services directory")} lists all operations.</p>`;
  return documentOf(place, {
    title: "No such operation",
    trail: [html`<span aria-current="page">No such operation</span>`],
    main,
  });
}
