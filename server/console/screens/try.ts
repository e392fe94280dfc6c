/** A form for any operation, which sends a request as the acting account. The documentation leads here. */
import { html } from "hono/html";
import { type Hint, hints, tags } from "../../../generated/forms.ts";
import { type OperationId, operations } from "../../../generated/operations.ts";
import { referenceAddress } from "../../pages/address.ts";
import { fieldOf, isPassword } from "../../pages/field.ts";
import { hrefOf, type Markup, paragraphs } from "../../pages/markup.ts";
import { callForm } from "../forms.ts";
import type { Page } from "../frame.ts";
import { operationOf } from "../outcome.ts";
import { linkTo, type View } from "../view.ts";

/** Parameters that the console sends itself. */
const OWN = ["f", "callback", "token"];

/** Returns the form of the operation that the address names, or the list of all. Undefined if there is no such operation. */
export function tryPage(view: View): Page | undefined {
  const { operation: id } = view.query;
  if (id === undefined)
    return { screen: "requests", title: "Send a request", main: html`${operationList(view)}` };
  const operation = operationOf(id);
  if (operation === undefined) return undefined;
  const { summary, description, method, path } = operation;
  const reference = hrefOf({ path: view.path }, referenceAddress(id as OperationId));
  const main = html`<p class="mono"><b>${method}</b> ${path}</p>
${paragraphs(description)}
<p><a href="${reference}">Rules and reference</a>. <a href="${linkTo(view, "try")}">Other operations</a></p>
${formOf(view, id as OperationId)}`;
  return { screen: "requests", title: summary, main };
}

const operationList = (view: View): Markup[] =>
  tags.map(
    ({ name, operations: ids }) => html`<h2>${name}</h2>
<ul>${ids.map((id) => html`<li><a href="${linkTo(view, "try", { operation: id })}">${operations[id].summary}</a> <code>${id}</code></li>`)}</ul>`,
  );

/** Fields have the values of the page's address, or the contract's examples if they are required. */
function formOf(view: View, id: OperationId): Markup | "" {
  if (view.isReadOnly)
    return html`<p>The console is read-only. Start the portal with <code>CONSOLE=on</code> to send requests.</p>`;
  const known = operationOf(id)?.parameters ?? {};
  const fields = Object.entries(known)
    .filter(([name]) => !OWN.includes(name))
    .map(([name, parameter]) => {
      const hint: Hint = hints[id][name] ?? {};
      const example = parameter.required ? hint.example : undefined;
      const text = isPassword(name) ? "" : (view.query[`p.${name}`] ?? example ?? "");
      return fieldOf({ name, field: `p.${name}`, parameter, hint, text, problems: [] });
    });
  const account = view.actor?.username ?? "no account";
  return callForm(view, id, html`${fields}<button>Send as ${account}</button>`, {
    back: `/console/w/${view.world.name}/requests/`,
  });
}
