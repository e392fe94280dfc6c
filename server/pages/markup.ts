/** Markup of pages, and texts of the contract as markup. */
import { html } from "hono/html";

/** Markup that is safe to put into a page. */
export type Markup = ReturnType<typeof html>;

/** Returns a description as paragraphs. */
export const paragraphs = (text: string): Markup[] =>
  text.split(/\n{2,}/).map((paragraph) => html`<p>${inline(paragraph)}</p>`);

/** Returns a text in which the parts between backticks are code. */
export const inline = (text: string): (Markup | string)[] =>
  text.split("`").map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));
