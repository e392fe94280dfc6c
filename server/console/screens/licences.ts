/** Pools of entitlements, and how much of them members use. */
import { html } from "hono/html";
import type { Assignment } from "../../domain/model.ts";
import type { Markup } from "../../pages/markup.ts";
import type { Entry } from "../../storage/store.ts";
import type { Page } from "../frame.ts";
import { linkTo, nameOf, type Stage, stageOf, type View } from "../view.ts";

/** Most pools on the page. */
const MAX_POOLS = 100;

export async function licencesPage(view: View): Promise<Page> {
  const entries = view.overview.provisions
    .filter(
      ({ provision, listing }) =>
        listing.licenseBy === "licenseByUser" && (provision.trial || provision.purchased),
    )
    .slice(0, MAX_POOLS);
  const rows = await Promise.all(entries.map((entry) => row(view, entry)));
  const main = html`${
    entries.length === 0
      ? empty(view)
      : html`<table class="stack"><caption>Trials and purchases that are licensed by user</caption>
<thead><tr><th scope="col">Purchaser</th><th scope="col">Listing</th><th scope="col">Stage</th><th scope="col">Members</th><th scope="col">Entitlements in use</th></tr></thead>
<tbody>${rows}</tbody></table>`
  }`;
  return { screen: "licences", title: "Licences", main };
}

async function row(view: View, entry: Entry): Promise<Markup> {
  const { provision, listing, customer } = entry;
  const { itemId, purchaserOrgId, orgEntitlements } = provision;
  const assignments = await view.world.portal.store.assignments(itemId, purchaserOrgId);
  const stage: Stage = stageOf(entry, view.now);
  const used = usersOf(assignments);
  return html`<tr id="e-${itemId}-${purchaserOrgId}"><th scope="row" class="name"><a href="${linkTo(view, `licences/${itemId}/${purchaserOrgId}`)}">${customer.name}</a></th>
<td class="name">${listing.title} <span class="soft">from ${nameOf(view, provision.orgId)}</span></td>
<td><span class="badge ${stage}">${stage}</span></td>
<td data-label="Members">${orgEntitlements === null ? html`<span class="soft">no pool yet</span>` : usage("members", used(), orgEntitlements.maxUsers)}</td>
<td>${Object.entries(orgEntitlements?.entitlements ?? {}).map(([name, { num }]) => html`<div class="usage"><span>${name}</span> ${usage(name, used(name), num)}</div>`)}</td></tr>`;
}

/** Returns a function that counts the members who hold an entitlement or, without a name, any. */
export const usersOf = (assignments: readonly Assignment[]) => (name?: string) =>
  assignments.filter(({ entitlements }) =>
    name === undefined ? entitlements.length > 0 : entitlements.includes(name),
  ).length;

/** Returns a bar with the figures that it shows. */
export const usage = (name: string, used: number, most: number): Markup =>
  html`<meter min="0" max="${Math.max(most, 1)}" value="${Math.min(used, most)}" aria-label="${name} in use"></meter> <span class="fixed">${used} of ${most}</span>`;

const empty = (view: View): Markup => html`<div class="empty"><h2>No licences yet</h2>
<p>A listing that is licensed by user gets a pool once a purchaser has a trial or purchase of it. Start one in the <a href="${linkTo(view, "store")}">store</a>.</p></div>`;
