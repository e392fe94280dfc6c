/** Provisions by stage. */
import { html } from "hono/html";
import { NEVER } from "../../domain/provisions.ts";
import type { Markup } from "../../pages/markup.ts";
import type { Entry } from "../../storage/store.ts";
import { countOf, distance } from "../format.ts";
import type { Page } from "../frame.ts";
import { linkHere, linkTo, nameOf, STAGES, type Stage, stageOf, type View } from "../view.ts";

/** Most provisions of a stage, beside other stages. A stage alone has all. */
const PREVIEW = 25;

/** What a stage means. */
const MEANINGS: Readonly<Record<Stage, string>> = {
  interested: "waiting for the vendor",
  "interested and trial": "waiting for the vendor, during a trial",
  trial: "until it ends",
  purchased: "in use",
  ended: "trial or purchase is over",
};

export function provisionsPage(view: View): Page {
  const { stage, purchaser, vendor, listing } = view.query;
  const all = view.overview.provisions;
  const found = all.filter(
    ({ provision }) =>
      (purchaser === undefined || provision.purchaserOrgId === purchaser) &&
      (vendor === undefined || provision.orgId === vendor) &&
      (listing === undefined || provision.itemId === listing),
  );
  const shown = STAGES.filter((name) => stage === undefined || stage === name);
  const groups = shown.map((name) => {
    const entries = found.filter((entry) => stageOf(entry, view.now) === name);
    return [name, name.endsWith("trial") ? entries.sort(byEnd) : entries] as const;
  });
  const main = html`${filters(view)}
${listing === undefined ? "" : html`<p>Only provisions of <b>${found[0]?.listing.title ?? listing}</b>. <a href="${linkHere(view, { listing: undefined })}">All listings</a></p>`}
${all.length === 0 ? empty(view) : html`<div class="stages">${groups.map(([name, entries]) => column(view, name, entries))}</div>`}
${view.overview.total > all.length ? html`<p class="soft">These are the latest ${countOf(all.length, "provision")} of ${view.overview.total}.</p>` : ""}`;
  return { screen: "provisions", title: "Provisions", main };
}

/** The trial that ends next comes first, because it needs an action. */
const byEnd = (one: Entry, other: Entry): number => one.provision.endDate - other.provision.endDate;

function filters(view: View): Markup {
  const { organizations } = view.overview;
  const { as, stage, purchaser, vendor, listing } = view.query;
  const select = (name: string, label: string, chosen: string | undefined) =>
    html`<select name="${name}" aria-label="${label}"><option value="">Every ${label.toLowerCase()}</option>${organizations.map(({ id, name: text }) => html`<option value="${id}"${id === chosen ? html` selected` : ""}>${text}</option>`)}</select>`;
  const tabs = [undefined, ...STAGES].map(
    (name) =>
      html`<li><a href="${linkHere(view, { stage: name })}"${name === stage ? html` aria-current="true"` : ""}>${name === undefined ? "All" : capital(name)}</a></li>`,
  );
  return html`<div class="filters"><ul class="tabs" aria-label="Stage">${tabs}</ul>
<form method="get">${Object.entries({ as, stage, listing }).map(([name, value]) => (value === undefined ? "" : html`<input type="hidden" name="${name}" value="${value}">`))}
${select("purchaser", "Purchaser", purchaser)}${select("vendor", "Vendor", vendor)}<button class="plain">Filter</button></form></div>`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An id has no spaces. */
const idOf = (stage: Stage): string => stage.replaceAll(" ", "-");

const column = (
  view: View,
  stage: Stage,
  entries: readonly Entry[],
  most = view.query.stage === undefined ? PREVIEW : entries.length,
): Markup => html`<section aria-labelledby="s-${idOf(stage)}">
<h2 id="s-${idOf(stage)}"><span class="badge ${stage}">${capital(stage)}</span> <span class="soft fixed">${entries.length}</span></h2>
<p class="soft">${MEANINGS[stage]}</p>
${entries.length === 0 ? html`<p class="soft">None.</p>` : html`<ul>${entries.slice(0, most).map((entry) => card(view, entry))}</ul>`}
${entries.length > most ? html`<p><a href="${linkHere(view, { stage })}">All ${entries.length}</a></p>` : ""}</section>`;

function card(view: View, { provision, listing, customer }: Entry): Markup {
  const { itemId, purchaserOrgId, orgId, endDate, purchased, modified } = provision;
  return html`<li id="p-${itemId}-${purchaserOrgId}"><a href="${linkTo(view, `provisions/${itemId}/${purchaserOrgId}`)}">${listing.title}</a>
<p>${customer.name} <span class="soft">from ${nameOf(view, orgId)}</span></p>
<p class="soft">${endDate === NEVER ? html`${purchased ? "never ends, " : ""}changed ${distance(modified, view.now)}` : html`${endDate > view.now ? "ends" : "ended"} ${distance(endDate, view.now)}`}</p></li>`;
}

const empty = (view: View): Markup => html`<div class="empty"><h2>No provisions yet</h2>
<p>A provision begins when a purchaser expresses interest or starts a trial. Do that in the <a href="${linkTo(view, "store")}">store</a>.</p></div>`;
