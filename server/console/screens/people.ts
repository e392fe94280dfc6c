/** Organizations and their people: roles, privileges, and acting as them. */
import { html } from "hono/html";
import type { Actor, Organization } from "../../domain/model.ts";
import {
  isAdministrator,
  mayManageLicenses,
  mayPurchase,
  maySell,
} from "../../domain/permissions.ts";
import type { Markup } from "../../pages/markup.ts";
import { countOf, plainText } from "../format.ts";
import type { Page } from "../frame.ts";
import { linkHere, linkTo, type View } from "../view.ts";

export function peoplePage(view: View): Page {
  const { organizations, users, provisions } = view.overview;
  const sections = organizations.map((organization) => {
    const members = users.filter(({ orgId }) => orgId === organization.id);
    const bought = provisions.filter(
      ({ provision }) => provision.purchaserOrgId === organization.id,
    ).length;
    const sold = provisions.filter(({ provision }) => provision.orgId === organization.id).length;
    return section(view, organization, members, bought, sold);
  });
  const main = html`<p>${countOf(organizations.length, "organization")}, ${countOf(users.length, "account")}. The console sends what you do as the account that you act as.</p>
${organizations.length === 0 ? html`<div class="empty"><h2>No organizations</h2><p>Add some with a seed: <code>PUT /control/worlds/${view.world.name}/seed</code>.</p></div>` : sections}`;
  return { screen: "people", title: "Organizations and people", main };
}

function section(
  view: View,
  organization: Organization,
  members: readonly Actor[],
  bought: number,
  sold: number,
): Markup {
  const { id, name, description } = organization;
  const flags = [
    organization.canListApps && "may list apps",
    organization.canListData && "may list data",
    organization.canListPreProvisionedItems && "may list pre-provisioned items",
    organization.canProvisionDirectPurchase && "may complete purchases that no one asked for",
  ].filter((flag) => flag !== false);
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${name} <code class="soft">${id}</code></h2>
<p>${plainText(description)} <span class="soft">${flags.length === 0 ? "Lists nothing." : `${flags.join(", ")}.`}</span></p>
<p><a href="${linkTo(view, "provisions", { purchaser: id })}">${countOf(bought, "provision")} as purchaser</a>, <a href="${linkTo(view, "provisions", { vendor: id })}">${countOf(sold, "provision")} as vendor</a></p>
<table class="stack people"><thead><tr><th scope="col">Account</th><th scope="col">Role</th><th scope="col">May</th><th scope="col">Act as</th></tr></thead>
<tbody>${members.map((member) => row(view, member))}</tbody></table></section>`;
}

function row(view: View, actor: Actor): Markup {
  const { username, fullName, email, role } = actor;
  const isHere = username === view.actor?.username;
  return html`<tr><th scope="row">${username} <span class="soft">${fullName === username ? "" : `${fullName}, `}${email}</span></th>
<td>${isAdministrator(actor) ? "administrator" : role}</td>
<td>${abilities(actor).join(", ") || html`<span class="soft">no privilege of the marketplace</span>`}</td>
<td>${isHere ? html`<b>acting</b>` : html`<a href="${linkHere(view, { as: username })}">Act as ${username}</a>`}</td></tr>`;
}

/** Returns what the rules let an account do. */
const abilities = (actor: Actor): string[] =>
  (
    [
      ["ask, try and buy", mayPurchase(actor)],
      ["sell", maySell(actor)],
      ["manage licences", mayManageLicenses(actor)],
      ["delete provisions", isAdministrator(actor)],
    ] as const
  ).flatMap(([text, may]) => (may ? [text] : []));
