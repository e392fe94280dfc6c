/** One provision: its stage, its history, and what the account may do next. */
import { html } from "hono/html";
import type { LoggedRequest } from "../../../generated/control.types.ts";
import { NEVER } from "../../domain/provisions.ts";
import type { Markup } from "../../pages/markup.ts";
import { dateTime, distance, timeOfDay } from "../format.ts";
import { buttonForm } from "../forms.ts";
import type { Page } from "../frame.ts";
import { operationOf, outcomeBadge, sentenceOf } from "../outcome.ts";
import { loadSituation, STEP_IDS } from "../steps.ts";
import { stepsList } from "../stepsList.ts";
import { linkTo, nameOf, stageOf, type View } from "../view.ts";

/** Returns the page of a purchaser and a listing. Returns undefined if one of them doesn't exist. */
export async function provisionPage(view: View): Promise<Page | undefined> {
  const { item: itemId = "", org: orgId = "" } = view.params;
  const situation = await loadSituation(view, itemId, orgId);
  if (situation === undefined) return undefined;
  const { listing, provision } = situation;
  const stage = provision === undefined ? undefined : stageOf({ provision }, view.now);
  const licences =
    listing.licenseBy === "licenseByUser"
      ? html`<a href="${linkTo(view, `licences/${itemId}/${orgId}`)}">${provision?.orgEntitlements ? `Pool of ${provision.orgEntitlements.maxUsers} users` : "No pool yet"}</a>`
      : "the whole organization has it";
  const facts =
    provision === undefined
      ? html`<p class="soft">${nameOf(view, orgId)} has no provision of this listing.</p>`
      : html`<dl class="facts">
<dt>Stage</dt><dd><span class="badge ${stage}">${stage}</span></dd>
<dt>Started</dt><dd>${dateTime(provision.startDate)}</dd>
<dt>Ends</dt><dd>${provision.endDate === NEVER ? "never" : html`${dateTime(provision.endDate)}, ${distance(provision.endDate, view.now)}${provision.endDate > view.now ? html` ${buttonForm(view, "clock", "Move the clock there", { hidden: { to: String(provision.endDate) }, look: "link" })}` : ""}`}</dd>
<dt>Contact</dt><dd>${provision.purchaserFullName}, ${provision.purchaserEmail}${provision.purchaserPhone === null ? "" : `, ${provision.purchaserPhone}`}</dd>
<dt>Licences</dt><dd>${licences}</dd>
<dt>Last change</dt><dd>${dateTime(provision.modified, true)}</dd>
</dl>`;
  const main = html`<p>${nameOf(view, orgId)} from ${nameOf(view, listing.orgId)} · <a href="${linkTo(view, `store/${itemId}`)}">Listing</a></p>
<div class="columns"><section>
<h2>What ${view.actor?.username ?? "no account"} may do next</h2>
${stepsList(view, STEP_IDS, situation)}
</section><section>
<h2>Provision</h2>
${facts}
<h2>History</h2>
${history(view, itemId, orgId)}
</section></div>`;
  return { screen: "provisions", title: listing.title, main };
}

/** Requests that changed the provision or tried to, from the request log. */
function history(view: View, itemId: string, orgId: string): Markup {
  const members = new Set(
    view.overview.users.filter((user) => user.orgId === orgId).map(({ username }) => username),
  );
  const isAbout = ({ method, parameters, actor }: LoggedRequest) =>
    method === "POST" &&
    parameters.itemID === itemId &&
    (parameters.purchaserOrgId === undefined
      ? members.has(actor ?? "")
      : parameters.purchaserOrgId === orgId);
  const requests = view.world.events.requests().filter(isAbout).slice(0, 50);
  if (requests.length === 0)
    return html`<p class="soft">The request log has no change to this provision. It keeps the latest 1,000 requests since the start or the last reset.</p>`;
  const rows = requests.map(
    (request) =>
      html`<tr id="h-${request.id}"><td>${timeOfDay(request.worldTime, view.now)}</td><th scope="row" class="name"><a href="${linkTo(view, `requests/${request.id}`)}">${operationOf(request.operation)?.summary ?? request.path}</a><p>${request.actor ?? "no account"}</p></th><td>${outcomeBadge(request)}${request.rule === undefined ? "" : html`<p>${sentenceOf(request.rule)}</p>`}</td></tr>`,
  );
  return html`<table class="stack"><thead><tr><th scope="col">World time</th><th scope="col">Request</th><th scope="col">Outcome</th></tr></thead><tbody>${rows}</tbody></table>`;
}
