/** One listing: what it is, and what the account may do with it, and why not. */
import { html } from "hono/html";
import { countOf, plainText } from "../format.ts";
import type { Page } from "../frame.ts";
import { pictureOf } from "../pictures.ts";
import { loadSituation, STEP_IDS } from "../steps.ts";
import { stepsList } from "../stepsList.ts";
import { linkTo, stageOf, type View } from "../view.ts";
import { offerOf } from "./store.ts";

/** Returns the page, or undefined if there is no such listing. */
export async function listingPage(view: View): Promise<Page | undefined> {
  const { item: itemId = "" } = view.params;
  const listing = await view.world.portal.store.offer(itemId);
  if (listing === undefined) return undefined;
  const orgId = view.actor?.orgId ?? "";
  const situation = await loadSituation(view, itemId, orgId);
  const isOwn = listing.vendor?.id === orgId;
  const { screenshots = [], banner, vendor } = listing;
  const facts = {
    Vendor: vendor?.name,
    "Licensed to":
      listing.licenseBy === "licenseByUser"
        ? "named members, by entitlement"
        : "the whole organization",
    Categories: listing.appCategories?.join(", "),
    Industries: listing.industries?.join(", "),
    Languages: listing.languages?.join(", "),
    Type: listing.type,
    Tags: listing.tags?.join(", "),
    Rating: listing.numRatings
      ? `${listing.avgRating} of 5, by ${countOf(listing.numRatings, "user")}`
      : undefined,
    Id: itemId,
  };
  const main = html`${banner ? html`<img class="cover" src="${pictureOf(view, itemId, banner)}" alt="" width="940" height="196">` : ""}
<p>${offerOf(listing)}</p>
<p>${plainText(listing.description) || listing.snippet || ""}</p>
<div class="columns"><section>
<h2>${isOwn ? "Your organization sells this" : `What ${view.actor?.username ?? "a visitor"} may do`}</h2>
${situation === undefined || view.actor === undefined ? "" : isOwn ? html`<p><a href="${linkTo(view, "provisions", { listing: itemId })}">Its customers</a></p>` : html`${situation.provision === undefined ? "" : html`<p><span class="badge ${stageOf({ provision: situation.provision }, view.now)}">${stageOf({ provision: situation.provision }, view.now)}</span> <a href="${linkTo(view, `provisions/${itemId}/${orgId}`)}">The provision</a></p>`}${stepsList(view, STEP_IDS.slice(0, 3), situation)}`}
</section><section>
<h2>About</h2>
<dl class="facts">${Object.entries(facts).map(([name, text]) => (text ? html`<dt>${name}</dt><dd>${text}</dd>` : ""))}</dl>
</section></div>
${screenshots.length === 0 ? "" : html`<h2>Screenshots</h2><div class="shots">${screenshots.map((location, index) => html`<img src="${pictureOf(view, itemId, location)}" alt="Screenshot ${index + 1} of ${listing.title}" width="800" height="500" loading="lazy">`)}</div>`}`;
  return { screen: "store", title: listing.title, main };
}
