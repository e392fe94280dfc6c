/** The difference between two requests. */
import { html } from "hono/html";
import type { LoggedRequest } from "../../../generated/control.types.ts";
import { hrefOf, type Markup } from "../../pages/markup.ts";
import { dateText, parsed } from "../format.ts";
import { ASIDE } from "../snippets.ts";
import { linkHere, type View } from "../view.ts";

/** Most rows, so that a long list in a response stays readable. */
const MAX_ROWS = 200;

/** Returns a table of what differs between two requests and their responses. */
export function differenceSection(view: View, one: LoggedRequest, other: LoggedRequest): Markup {
  const [left, right] = [factsOf(one), factsOf(other)];
  const names = [...new Set([...left.keys(), ...right.keys()])];
  const changed = names.filter((name) => left.get(name) !== right.get(name));
  const rows = changed
    .slice(0, MAX_ROWS)
    .map(
      (name) =>
        html`<tr><th scope="row" class="mono">${name}</th><td class="mono changed" data-label="Other">${right.get(name) ?? html`<span class="soft">absent</span>`}</td><td class="mono changed" data-label="This">${left.get(name) ?? html`<span class="soft">absent</span>`}</td></tr>`,
    );
  const table = html`<table class="stack"><thead><tr><th scope="col">Field</th><th scope="col">Other, ${dateText(other.worldTime, true)}</th><th scope="col">This, ${dateText(one.worldTime, true)}</th></tr></thead><tbody>${rows}</tbody></table>`;
  return html`<section aria-labelledby="difference"><h2 id="difference">Difference from <a href="${hrefOf(view, `/console/w/${view.query.of ?? view.world.name}/requests/${other.id}`)}">the other request</a>${view.query.of === undefined ? "" : html`, in the world ${view.query.of}`}</h2>
${changed.length === 0 ? html`<p>Parameters, outcome and response are the same.</p>` : table}
<p class="soft">${names.length - changed.length} fields are the same. <a href="${linkHere(view, { with: undefined, of: undefined })}">Close</a></p></section>`;
}

/** Returns every compared field of a request as text, by its path. */
function factsOf({
  actor,
  outcome,
  rule,
  parameters,
  response,
}: LoggedRequest): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const [name, text] of Object.entries({ account: actor, outcome, rule }))
    if (text !== undefined) facts.set(name, text);
  for (const [name, text] of Object.entries(parameters))
    if (!ASIDE.includes(name)) facts.set(`parameter ${name}`, text);
  const body = parsed(response);
  if (body === undefined) facts.set("response", response ?? "");
  else flatten(body, "response", facts);
  return facts;
}

function flatten(value: unknown, path: string, facts: Map<string, string>): void {
  if (typeof value !== "object" || value === null) facts.set(path, JSON.stringify(value));
  else for (const [key, member] of Object.entries(value)) flatten(member, `${path}.${key}`, facts);
}
