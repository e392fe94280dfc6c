/** Where a page stands, and how it leads to others. */
import { html } from "hono/html";

/** Markup that is safe to put into a page. */
export type Markup = ReturnType<typeof html>;

export interface Place {
  /** Path of the request. */
  readonly path: string;
  /** Path of the portal's directory, as /sharing/rest. */
  readonly rest: string;
  /** The token that came by form; it travels on by form, and never in an address. */
  readonly token?: string | undefined;
}

/** Id of the form that carries the token from page to page. */
export const CARRIER = "carrier";

/** A relative address of another path of this origin, so that a proxy may put the portal anywhere. */
export const hrefOf = ({ path }: Place, target: string): string =>
  `${"../".repeat(path.split("/").length - 2)}${target.slice(1)}` || "./";

/**
 * What leads to a page of the portal: a link or, where a token is at hand, a button of the form that carries it. Only for
 * reads and for forms, since it may be a POST.
 */
export function lead(place: Place, target: string, text: Markup | string): Markup {
  const href = hrefOf(place, target);
  return place.token === undefined
    ? html`<a href="${href}">${text}</a>`
    : html`<button class="link" form="${CARRIER}" formaction="${href}">${text}</button>`;
}
