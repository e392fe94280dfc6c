/** The page on which a user signs in for an application, and the one that shows a code. */
import { html, raw } from "hono/html";
import type { Error as Envelope, SignInRequest } from "../../generated/openapi.types.ts";
import { documentOf, policyOf } from "./document.ts";
import { hrefOf, type Markup, type Place } from "./markup.ts";

export interface SignInPage {
  readonly request: SignInRequest;
  /** Accounts to choose from, without a password. */
  readonly accounts: readonly { readonly username: string; readonly text: string }[];
  /** The user name to fill in. */
  readonly username?: string | undefined;
  /** Why the last attempt was refused. */
  readonly error?: Envelope["error"] | undefined;
}

/**
 * Headers of the page, besides those of every page. Browsers apply `form-action` to all redirects after a form, and an
 * application may redirect to another origin, so the policy doesn't limit it; the page has no markup but its own.
 */
export const SIGN_IN_HEADERS = { "Content-Security-Policy": policyOf({ formAction: undefined }) };

export function signInPage(place: Place, page: SignInPage): Promise<string> {
  const { request, accounts, error } = page;
  const { client_id, organization, redirect_uri } = request;
  const from = organization === undefined ? "" : html` of ${organization}`;
  const main = html`<p class="lede"><strong>${client_id}</strong>${from} asks to act as you on this portal.</p>
<ul class="terms">
<li>It can do everything that your account can do here, such as start trials and purchase listings.</li>
<li>${termsOf(request)}</li>
<li>${whereTo(redirect_uri)}</li>
</ul>
${error === undefined || isOfPassword(error) ? "" : problemOf(error)}
${accounts.length === 0 ? "" : chooser(place, page)}
${passwordForm(place, page)}`;
  return documentOf(place, { title: "Sign in", trail: [], main, head: requestData(page) });
}

/**
 * The data that Esri's Python client reads from the page: from its first line with braces, or from a script with this
 * variable. The script has no type that a browser runs.
 */
function requestData({ request: { oauth_state, client_id }, error }: SignInPage): Markup {
  const messages = error === undefined ? {} : { messages: [error.message] };
  const data = JSON.stringify({ oauth_state, client_id, ...messages });
  return html`<script type="text/plain">
var oAuthInfo = ${raw(data.replaceAll("<", "\\u003c"))};
</script>
`;
}

/** Says how long the application may act for the user. */
function termsOf({ response_type, minutes }: SignInRequest): string {
  const time = durationOf(minutes);
  return response_type === "token"
    ? `It can do so for ${time}.`
    : `It can do so for ${time}, or until it signs out.`;
}

const UNITS = [
  ["day", 24 * 60],
  ["hour", 60],
  ["minute", 1],
] as const;

/** Returns a duration in the largest unit of which it is a whole number. */
function durationOf(minutes: number): string {
  const [name, size] = UNITS.find(([, each]) => minutes % each === 0) ?? UNITS[2];
  const count = minutes / size;
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}

/** Returns an address without its query, which means nothing to people. */
const addressOf = (uri: string): string => uri.split("?", 1)[0] ?? uri;

const whereTo = (uri: string): Markup | string =>
  uri.startsWith("urn:")
    ? "You get a code, which you copy into it."
    : html`You return to <code>${addressOf(uri)}</code>.`;

const problemOf = ({ message, details, messageCode }: Envelope["error"]): Markup =>
  html`<div class="refusal" id="problem" role="alert">
<p class="message">${message}</p>
${details.map((detail) => html`<p>${detail}</p>`)}
${messageCode === undefined ? "" : html`<p><code>${messageCode}</code></p>`}
</div>`;

/** True if the refusal is about the name and password. The page shows it at their fields. */
const isOfPassword = ({ message, messageCode }: Envelope["error"]): boolean =>
  messageCode === "OAUTH_0015" || message.startsWith("Too many invalid attempts");

const formOf = (place: Place, { request }: SignInPage, fields: Markup): Markup =>
  html`<form class="sign-in" method="post" action="${hrefOf(place, `${place.rest}/oauth2/signin`)}">
<input type="hidden" name="oauth_state" value="${request.oauth_state}">
${fields}
</form>`;

function chooser(place: Place, page: SignInPage): Markup {
  const buttons = page.accounts.map(
    ({ username, text }) =>
      html`<li><button name="account" value="${username}"><strong>${username}</strong> <span>${text}</span></button></li>`,
  );
  return html`<section aria-labelledby="accounts">
<h2 id="accounts">Choose a demo account</h2>
<p>They need no password, because the portal's control API is open to you.</p>
${formOf(place, page, html`<ul class="accounts">${buttons}</ul>`)}
</section>`;
}

function passwordForm(place: Place, page: SignInPage): Markup {
  const { accounts, username = "", error } = page;
  const isWrong = error !== undefined && isOfPassword(error);
  const invalid = isWrong ? html` aria-invalid="true" aria-describedby="problem"` : "";
  const fields = html`${isWrong ? problemOf(error) : ""}
<div class="field">
<label for="username">User name</label>
<input id="username" name="username" value="${username}" autocomplete="username" autocapitalize="none" spellcheck="false" required${invalid}>
</div>
<div class="field">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${invalid}${isWrong ? html` autofocus` : ""}>
</div>
<p class="actions"><button>Sign in</button>
<button class="plain" name="cancel" value="true" formnovalidate>Cancel</button></p>`;
  const title = accounts.length === 0 ? "Your account" : "Or use a password";
  return html`<section aria-labelledby="account">
<h2 id="account">${title}</h2>
${formOf(place, page, fields)}
</section>`;
}

/** The page that shows a code. Esri's Python client reads the code from the title. */
export const codePage = (place: Place, code: string): Promise<string> =>
  documentOf(place, {
    title: "Your code",
    documentTitle: `SUCCESS code=${code}`,
    trail: [],
    main: html`<p class="lede">Copy this code into the application that asked for it. It works once, within ten minutes.</p>
<p><code>${code}</code></p>`,
  });
