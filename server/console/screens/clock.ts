/** The clock of the world, and what ends when. */
import { html } from "hono/html";
import type { Markup } from "../../pages/markup.ts";
import { type Ending, endingsOf, freezeButton, moveButtons, setForm } from "../clockForms.ts";
import { dateTime, distance } from "../format.ts";
import { buttonForm } from "../forms.ts";
import type { Page } from "../frame.ts";
import { linkTo, nameOf, type View } from "../view.ts";

/** Most ends on the page. */
const MAX_ENDS = 100;

export function clockPage(view: View): Page {
  const { frozen } = view.world.clock.state();
  const endings = endingsOf(view).slice(0, MAX_ENDS);
  const main = html`<dl class="facts">
<dt>World time</dt><dd>${dateTime(view.now, true)}, ${frozen ? "frozen" : "running"}</dd>
<dt>Real time</dt><dd>${dateTime(Date.now(), true)}</dd></dl>
${view.isReadOnly ? html`<p class="soft">The console is read-only.</p>` : html`<h2>Move</h2><div class="buttons">${moveButtons(view)}${freezeButton(view)}</div>${setForm(view)}`}
<h2>What ends next</h2>
${endings.length === 0 ? html`<div class="empty"><h2>Nothing is due to end</h2><p>A trial ends after the days of its listing, a purchase at its <code>endDate</code>. Start a trial in the <a href="${linkTo(view, "store")}">store</a>.</p></div>` : html`<table class="stack"><thead><tr><th scope="col">End</th><th scope="col">Listing</th><th scope="col">Purchaser</th><th scope="col">Kind</th><th scope="col">Move</th></tr></thead><tbody>${endings.map((ending) => row(view, ending))}</tbody></table>`}`;
  return { screen: "clock", title: "Clock", main };
}

const row = (
  view: View,
  { endDate, title, itemId, purchaserOrgId, kind }: Ending,
): Markup => html`<tr><td>${dateTime(endDate)} <span class="soft">${distance(endDate, view.now)}</span></td>
<th scope="row" class="name"><a href="${linkTo(view, `provisions/${itemId}/${purchaserOrgId}`)}">${title}</a></th><td class="name">${nameOf(view, purchaserOrgId)}</td><td>${kind}</td>
<td>${buttonForm(view, "clock", html`Move to this end<span class="hidden"> of ${title}</span>`, { hidden: { to: String(endDate) }, look: "plain" })}</td></tr>`;
