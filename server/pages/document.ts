/** Frame around every page. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { html, raw } from "hono/html";
import { about } from "../../generated/forms.ts";
import { CARRIER, hrefOf, lead, type Markup, type Place, wholeDocument } from "./markup.ts";

const STYLE = ["base", "frame", "response", "form"]
  .map((part) => readFileSync(new URL(`style/${part}.css`, import.meta.url), "utf8"))
  .join("\n");
const HASH = createHash("sha256").update(STYLE).digest("base64");

/** Returns a policy that allows the page's own style, and forms as given. */
export const policyOf = ({ formAction }: { readonly formAction: string | undefined }): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${HASH}'`,
    "img-src data:",
    ...(formAction === undefined ? [] : [`form-action ${formAction}`]),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** Headers of every page. They allow its own style and nothing else: no script, no frame, no other origin. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": policyOf({ formAction: "'self'" }),
  // A token that is bound to a web application needs a Referer. Other origins receive none.
  "Referrer-Policy": "same-origin",
  "Cache-Control": "no-store",
};

export interface Frame {
  /** Title of the document and heading of the page. */
  readonly title: string;
  /** Title of the document, if it has one of its own. */
  readonly documentTitle?: string;
  /** Links of the trail, after the directory. */
  readonly trail: readonly (Markup | string)[];
  readonly main: Markup;
  /** Markup for the head, before the style. */
  readonly head?: Markup;
}

/** Returns a whole HTML document. */
export async function documentOf(
  place: Place,
  { title, documentTitle = `${title} · ${about.title}`, trail, main, head = html`` }: Frame,
): Promise<string> {
  const body = html`<header>
${place.path === "/" ? "" : trailOf(place, trail)}
${place.token === undefined ? "" : carrier(place, place.token)}
</header>
<main id="main">
<h1>${title}</h1>
${main}
</main>
<footer>
<p>${about.title} ${about.version}. Not by Esri. <a href="${hrefOf(place, "/docs/")}">Documentation</a></p>
</footer>`;
  return wholeDocument({
    title: documentTitle,
    head: html`${head}<style>${raw(STYLE)}</style>`,
    body,
  });
}

function trailOf(place: Place, trail: Frame["trail"]): Markup {
  const steps = [
    html`<a href="${hrefOf(place, "/")}">Portal</a>`,
    lead(place, place.rest, "Directory"),
    ...trail,
  ];
  return html`<nav aria-label="Trail"><ol>${steps.map((step) => html`<li>${step}</li>`)}</ol></nav>`;
}

const carrier = (place: Place, token: string): Markup => html`<form id="${CARRIER}" method="post">
<input type="hidden" name="token" value="${token}">
<p>These pages pass your token along. <a href="${hrefOf(place, place.rest)}">Drop it</a></p>
</form>`;
