/** The store as a shopper sees it, with what the account may do with each listing. */
import { html } from "hono/html";
import type { Listing as ListingResponse } from "../../../generated/openapi.types.ts";
import type { Markup } from "../../pages/markup.ts";
import { countOf, plainText } from "../format.ts";
import type { Page } from "../frame.ts";
import { pictureOf } from "../pictures.ts";
import { findObstacle, loadSituation, type StepId } from "../steps.ts";
import { stepForm } from "../stepsList.ts";
import { linkHere, linkTo, type Query, stageOf, type View } from "../view.ts";

/** Most listings on the page. */
const MAX_LISTINGS = 200;

export async function storePage(view: View): Promise<Page> {
  const all = (await view.world.portal.store.offers()).filter(
    ({ listingAccess, vendor }) => listingAccess !== "private" || vendor?.id === view.actor?.orgId,
  );
  const found = filter(all, view.query).sort((one, other) =>
    one.title.localeCompare(other.title, "en"),
  );
  const entries = await Promise.all(
    found.slice(0, MAX_LISTINGS).map((listing) => shelfEntry(view, listing)),
  );
  const main = html`${filters(view, all)}
<p class="soft">${countOf(found.length, "listing")}, as ${view.actor?.username ?? "a visitor"} sees them.</p>
${found.length === 0 ? empty(view, all.length > 0) : html`<ul class="shelf">${entries}</ul>`}`;
  return { screen: "store", title: "Store", main };
}

function filter(
  all: readonly ListingResponse[],
  { q = "", vendor, category }: Query,
): ListingResponse[] {
  const text = q.slice(0, 200).toLowerCase();
  return all.filter(
    (listing) =>
      (vendor === undefined || listing.vendor?.id === vendor) &&
      (category === undefined || listing.appCategories?.includes(category)) &&
      [
        listing.title,
        listing.snippet ?? "",
        plainText(listing.description),
        ...(listing.tags ?? []),
      ].some((part) => part.toLowerCase().includes(text)),
  );
}

function filters(view: View, all: readonly ListingResponse[]): Markup {
  const { q = "", vendor, category, as } = view.query;
  const vendors = new Map(
    all.map((listing) => [listing.vendor?.id ?? "", listing.vendor?.name ?? ""]),
  );
  const categories = [...new Set(all.flatMap(({ appCategories = [] }) => appCategories))].sort();
  const options = (entries: Iterable<readonly [string, string]>, chosen: string | undefined) =>
    [...entries].map(
      ([value, label]) =>
        html`<option value="${value}"${value === chosen ? html` selected` : ""}>${label}</option>`,
    );
  return html`<form class="inline" method="get" role="search">
${as === undefined ? "" : html`<input type="hidden" name="as" value="${as}">`}
<input type="search" name="q" value="${q}" aria-label="Search" placeholder="Title, description or tag" maxlength="200">
<select name="category" aria-label="Category"><option value="">All categories</option>${options(
    categories.map((name) => [name, name] as const),
    category,
  )}</select>
<select name="vendor" aria-label="Vendor"><option value="">All vendors</option>${options(
    [...vendors].sort((one, other) => one[1].localeCompare(other[1], "en")),
    vendor,
  )}</select>
<button class="plain">Search</button></form>`;
}

/** Steps of a shopper. */
const SHOPPING: readonly StepId[] = ["expressInterest", "startTrial", "purchaseListing"];

async function shelfEntry(view: View, listing: ListingResponse): Promise<Markup> {
  const { actor } = view;
  const { itemId, title, vendor, snippet } = listing;
  const situation = await loadSituation(view, itemId, actor?.orgId);
  const isOwn = actor?.orgId === vendor?.id;
  const steps =
    actor === undefined || situation === undefined || isOwn
      ? []
      : SHOPPING.filter((step) => findObstacle(step, actor, situation) === undefined).map((step) =>
          stepForm(view, step, situation, "plain"),
        );
  const provision = situation?.provision;
  const stage = provision === undefined ? undefined : stageOf({ provision }, view.now);
  const page = linkTo(view, `store/${itemId}`);
  return html`<li id="l-${itemId}"><a href="${page}" tabindex="-1" aria-hidden="true"><img src="${pictureOf(view, itemId, listing.largeThumbnail || "largethumbnail/drawn")}" alt="" width="600" height="400" loading="lazy"></a>
<h2><a href="${page}">${title}</a></h2>
<p class="soft">${vendor?.name ?? ""}</p>
${snippet ? html`<p>${snippet}</p>` : ""}
<p>${offerOf(listing)}</p>
<p>${stage === undefined ? "" : html`<span class="badge ${stage}">${stage}</span>`} ${isOwn ? html`<span class="soft">Your organization sells this.</span>` : ""}</p>
<div class="buttons">${steps}${steps.length === 0 && !isOwn ? html`<a href="${page}">Why nothing is possible now</a>` : ""}</div></li>`;
}

/** Returns price, trial and rating in one line. */
export const offerOf = ({
  priceDesc,
  trialSupported,
  trialDuration,
  avgRating,
  numRatings,
}: ListingResponse): Markup =>
  html`<b>${priceDesc ?? "No price"}</b> <span class="soft">· ${trialSupported ? `trial of ${countOf(trialDuration ?? 0, "day")}` : "no trial"}${(numRatings ?? 0) > 0 ? ` · rated ${avgRating} of 5` : ""}</span>`;

const empty = (view: View, isFiltered: boolean): Markup =>
  isFiltered
    ? html`<div class="empty"><h2>No listing matches</h2><p><a href="${linkHere(view, { q: undefined, category: undefined, vendor: undefined })}">Show all listings</a></p></div>`
    : html`<div class="empty"><h2>Nothing is listed</h2><p>A vendor lists an item with <code>listItem</code>.</p></div>`;
