/** All worlds: create, reset, save, restore and delete. */
import { html } from "hono/html";
import { templateNames } from "../../control/templates.ts";
import { ROOT, type World } from "../../control/worlds.ts";
import { hrefOf, type Markup } from "../../pages/markup.ts";
import { dateTime, distance } from "../format.ts";
import { buttonForm, form } from "../forms.ts";
import type { Page } from "../frame.ts";
import type { DeletedWorld } from "../trash.ts";
import { portalOf, type View } from "../view.ts";

/** The template that the root portal begins with. */
const USUAL = "catalogue";

/** What each template has. */
const CONTENTS: Readonly<Record<string, string>> = {
  demo: "a few listings and accounts",
  empty: "nothing",
  catalogue: "demo and 25 more listings",
  marketplace: "40 listings, 500 provisions",
  large: "the same with 5,000 provisions",
};

/** Returns the page. `deleted` are the worlds whose deletion can be undone. */
export function worldsPage(view: View, deleted: readonly DeletedWorld[]): Page {
  const { worlds } = view;
  const main = html`${deletedWorlds(view, deleted)}<table class="stack"><thead><tr><th scope="col">World</th><th scope="col">Portal</th><th scope="col">Template</th><th scope="col">World time</th><th scope="col" class="number">Requests</th><th scope="col">Actions</th></tr></thead>
<tbody>${worlds.map((world) => row(view, world))}</tbody></table>
${view.isReadOnly ? html`<p class="soft">The console is read-only.</p>` : changes(view)}`;
  return { screen: "worlds", title: "Worlds", main };
}

function row(view: View, world: World): Markup {
  const { name, source, clock, events } = world;
  const href = (path: string) => hrefOf(view, path);
  const isHere = world === view.world;
  return html`<tr id="w-${name}"><th scope="row"><a href="${href(`/console/w/${name}/requests`)}">${name}</a>${isHere ? html` <span class="soft">this one</span>` : ""}</th>
<td class="mono">${portalOf(view, world)}</td><td>${source.template}</td><td>${dateTime(clock.now())}${clock.state().frozen ? html` <span class="soft">frozen</span>` : ""}</td><td class="number" data-label="Requests">${events.requests().length}</td>
<td><div class="buttons"><a href="${href(`/control/worlds/${name}/snapshot`)}" download="${name}.json">Save snapshot</a>
${buttonForm(view, "reset", html`Reset<span class="hidden"> ${name}</span>`, { hidden: { world: name }, look: "plain" })}
${name === ROOT ? "" : buttonForm(view, "delete", html`Delete<span class="hidden"> ${name}</span>`, { hidden: { world: name }, look: "danger" })}</div></td></tr>`;
}

function deletedWorlds(view: View, deleted: readonly DeletedWorld[]): Markup | "" {
  if (deleted.length === 0 || view.isReadOnly) return "";
  const rows = deleted.map(
    ({ name, deleted: at }) =>
      html`<li><b>${name}</b> <span class="soft">deleted ${distance(at, Date.now())}</span> ${buttonForm(view, "undelete", html`Undo<span class="hidden"> the deletion of ${name}</span>`, { hidden: { world: name }, look: "plain" })} <a href="${hrefOf(view, `/console/deleted/${name}`)}" download="${name}.json">Save snapshot</a></li>`,
  );
  return html`<div class="banner"><ul class="deleted">${rows}</ul><p class="soft">Undo restores data, clock and disabled rules, not requests and failures. The portal keeps the latest few deleted worlds until it stops.</p></div>`;
}

function changes(view: View): Markup {
  const name = (id: string) =>
    html`<div class="field"><label for="${id}">Name <span class="soft">lower-case letters, digits and hyphens; leave it empty to have one generated</span></label><input id="${id}" name="world" pattern="[a-z0-9][a-z0-9\\-]{0,62}" maxlength="63" spellcheck="false" autocomplete="off"></div>`;
  return html`<div class="columns"><section><h2>New world</h2>
${form(
  view,
  "create",
  html`${name("new")}
<div class="field"><label for="template">Template</label><select id="template" name="template">${templateNames().map((template) => html`<option value="${template}"${template === USUAL ? html` selected` : ""}>${template}${template in CONTENTS ? `: ${CONTENTS[template]}` : ""}</option>`)}</select></div>
<button>Create</button>`,
)}</section>
<section><h2>From a file</h2>
${form(
  view,
  "create",
  html`${name("new-file")}
<div class="field"><label for="file">Snapshot or seed, as JSON</label><input id="file" name="file" type="file" accept="application/json,.json" required></div>
<button>Create from file</button>`,
  { upload: true },
)}</section></div>
<section><h2>Restore ${view.world.name}</h2><p>Replaces data, clock and disabled rules of this world.</p>
${form(view, "restore", html`<label for="snapshot">Snapshot</label><input id="snapshot" name="file" type="file" accept="application/json,.json" required><button class="plain">Restore</button>`, { upload: true, class: "inline" })}</section>`;
}
