/** Markup of pages: texts of the contract, and links between pages. */
import { html } from "hono/html";

/** Markup that is safe to put into a page. */
export type Markup = ReturnType<typeof html>;

/** Returns a whole HTML document. `head` is its style and scripts, and `body` has an element with the id `main`. */
export const wholeDocument = async (parts: {
  readonly title: string;
  readonly head: Markup;
  readonly body: Markup;
}): Promise<string> =>
  (
    await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${parts.title}</title>
<link rel="icon" href="data:,">
${parts.head}
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
${parts.body}
</body>
</html>
`
  ).toString();

/** Returns a description as paragraphs. */
export const paragraphs = (text: string): Markup[] =>
  text.split(/\n{2,}/).map((paragraph) => html`<p>${inline(paragraph)}</p>`);

/** Returns a text in which the parts between backticks are code. */
export const inline = (text: string): (Markup | string)[] =>
  text.split("`").map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));

export interface Place {
  /** Path of the request. */
  readonly path: string;
  /** Path of the portal's directory, as /sharing/rest. */
  readonly rest: string;
  /** A token that came in a form. It travels in forms only, never in an address. */
  readonly token?: string | undefined;
}

/** Id of the form that carries the token to the next page. */
export const CARRIER = "carrier";

/** Returns a relative address of another path, so that a proxy can serve the portal at any path. */
export const hrefOf = ({ path }: Pick<Place, "path">, target: string): string =>
  `${"../".repeat(path.split("/").length - 2)}${target.slice(1)}` || "./";

/**
 * Returns a link to a page of the portal. If there is a token, the link is a button of the form that carries it. Only
 * for reads and forms, because it may send a POST.
 */
export function lead(place: Place, target: string, text: Markup | string): Markup {
  const href = hrefOf(place, target);
  return place.token === undefined
    ? html`<a href="${href}">${text}</a>`
    : html`<button class="link" form="${CARRIER}" formaction="${href}">${text}</button>`;
}
