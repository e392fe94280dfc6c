/** Forms that change something. They work without scripts, and lead back to the page that they are on. */
import { html } from "hono/html";
import { hrefOf, type Markup } from "../pages/markup.ts";
import { linkHere, type View } from "./view.ts";

/** Values of fields that the reader doesn't see. */
export type Hidden = Readonly<Record<string, string>>;

export interface FormOptions {
  readonly hidden?: Hidden;
  /** The page to show after the action, if it isn't this one. */
  readonly back?: string;
  readonly class?: string;
  /** True if the form uploads a file. */
  readonly upload?: boolean;
}

/** Returns a form that posts to an action of the world. Returns nothing if the console is read-only. */
export function form(
  view: View,
  action: string,
  content: Markup | readonly Markup[],
  { hidden = {}, back, upload = false, ...options }: FormOptions = {},
): Markup | "" {
  if (view.isReadOnly) return "";
  const { path, world, actor } = view;
  const target = hrefOf({ path }, `/console/w/${world.name}/do/${action}`);
  const fields = {
    ...(actor === undefined ? {} : { as: actor.username }),
    back: back ?? `${path}${queryHere(view)}`,
    ...hidden,
  };
  return html`<form method="post" action="${target}"${options.class === undefined ? "" : html` class="${options.class}"`}${upload ? html` enctype="multipart/form-data"` : ""}>
${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${content}</form>`;
}

function queryHere(view: View): string {
  const link = linkHere(view, {});
  const at = link.indexOf("?");
  return at < 0 ? "" : link.slice(at);
}

/** Returns a form that is one button. */
export const buttonForm = (
  view: View,
  action: string,
  label: Markup | string,
  options: FormOptions & { readonly look?: "plain" | "danger" | "link" } = {},
): Markup | "" =>
  form(
    view,
    action,
    html`<button${options.look === undefined ? "" : html` class="${options.look}"`}>${label}</button>`,
    options,
  );

/** Returns a form that sends a request of an operation. Its fields are those of the contract. */
export const callForm = (
  view: View,
  operation: string,
  content: Markup | readonly Markup[],
  { hidden = {}, ...options }: FormOptions = {},
): Markup | "" => form(view, "call", content, { ...options, hidden: { operation, ...hidden } });
