/** One pool: the vendor sets its size, the purchaser assigns its entitlements to members. */
import { html } from "hono/html";
import type { Assignment, Provision } from "../../domain/model.ts";
import type { Markup } from "../../pages/markup.ts";
import { parsed } from "../format.ts";
import { callForm } from "../forms.ts";
import type { Page } from "../frame.ts";
import { endingOf } from "../outcome.ts";
import { findObstacle, loadSituation, type Situation, type StepId } from "../steps.ts";
import { stepsList } from "../stepsList.ts";
import { linkTo, nameOf, type View } from "../view.ts";
import { usage, usersOf } from "./licences.ts";

/** Returns the page of a purchaser and a listing. Returns undefined if one of them doesn't exist. */
export async function licencePage(view: View): Promise<Page | undefined> {
  const { item: itemId = "", org: orgId = "" } = view.params;
  const situation = await loadSituation(view, itemId, orgId);
  if (situation === undefined) return undefined;
  const assignments = await view.world.portal.store.assignments(itemId, orgId);
  const { listing } = situation;
  const main = html`<p>${nameOf(view, orgId)} from ${nameOf(view, listing.orgId)} · <a href="${linkTo(view, `provisions/${itemId}/${orgId}`)}">Provision</a></p>
<div class="columns"><section><h2>Members of ${nameOf(view, orgId)}</h2>${members(view, situation, assignments)}</section>
<section><h2>Pool</h2>${pool(view, situation, assignments)}</section></div>`;
  return { screen: "licences", title: `Licences of ${listing.title}`, main };
}

const isAllowed = (view: View, step: StepId, situation: Situation): boolean =>
  view.actor !== undefined &&
  !view.isReadOnly &&
  findObstacle(step, view.actor, situation) === undefined;

function members(view: View, situation: Situation, assignments: readonly Assignment[]): Markup {
  const { purchaserOrgId, listing, provision } = situation;
  const people = view.overview.users.filter(({ orgId }) => orgId === purchaserOrgId);
  const names = Object.keys(provision?.orgEntitlements?.entitlements ?? {});
  const mayAssign = isAllowed(view, "provisionUserEntitlements", situation);
  const chosen = refusedChoice(view, listing.itemId);
  const rows = people.map(({ username, fullName }) => {
    const has =
      assignments.find((assignment) => assignment.username === username)?.entitlements ?? [];
    const box = mayAssign
      ? html`<input type="checkbox" name="users" value="${username}" id="u-${username}"${chosen.users.includes(username) ? html` checked` : ""}> `
      : "";
    return html`<tr id="m-${username}"><th scope="row" class="name">${box}<label for="u-${username}">${username}</label>${fullName === username ? "" : html` <span class="soft">${fullName}</span>`}</th><td class="name">${has.length === 0 ? html`<span class="soft">none</span>` : has.join(", ")}</td></tr>`;
  });
  const table = html`<table><thead><tr><th scope="col">Member</th><th scope="col">Entitlements</th></tr></thead><tbody>${rows}</tbody></table>`;
  if (!mayAssign) return html`${stepsList(view, ["provisionUserEntitlements"], situation)}${table}`;
  const choices = names.map(
    (name) =>
      html`<label><input type="checkbox" name="entitlements" value="${name}"${chosen.entitlements.includes(name) ? html` checked` : ""}> ${name}</label>`,
  );
  return html`${callForm(
    view,
    "provisionUserEntitlements",
    html`<fieldset class="inline"><legend>Give the chosen members</legend>${names.length === 0 ? html`<span class="soft">The pool has no entitlements.</span>` : choices}</fieldset>
<p class="soft">If you choose no entitlement, the members lose theirs.</p>
<div class="buttons"><button>Assign</button></div>${table}`,
    { hidden: { "p.itemID": listing.itemId } },
  )}`;
}

/** Returns what the assignment chose that was just refused, so that the reader corrects it instead of choosing again. */
function refusedChoice(
  { done }: View,
  itemId: string,
): Record<"users" | "entitlements", unknown[]> {
  const isIt =
    done?.operation === "provisionUserEntitlements" &&
    done.parameters.itemID === itemId &&
    endingOf(done) !== "accepted";
  const sent = isIt
    ? (parsed(done.parameters.userEntitlements) as Record<string, unknown> | null | undefined)
    : undefined;
  const listOf = (value: unknown) => (Array.isArray(value) ? value : []);
  return { users: listOf(sent?.users), entitlements: listOf(sent?.entitlements) };
}

/** Rows of the form that hold a new entitlement. */
const SPARE = 2;

function pool(view: View, situation: Situation, assignments: readonly Assignment[]): Markup {
  const { listing, purchaserOrgId, provision } = situation;
  const current = provision?.orgEntitlements ?? null;
  const figures =
    current === null ? html`<p class="soft">No pool yet.</p>` : poolFacts(current, assignments);
  if (!isAllowed(view, "provisionOrgEntitlements", situation))
    return html`${figures}${stepsList(view, ["provisionOrgEntitlements"], situation)}`;
  const entries = Object.entries(current?.entitlements ?? { standard: { num: 10 } });
  const lines = [
    ...entries.map(([name, { num }]) => [name, String(num)] as const),
    ...Array.from({ length: SPARE }, () => ["", ""] as const),
  ];
  return html`${figures}${callForm(
    view,
    "provisionOrgEntitlements",
    html`<div class="field"><label for="maxUsers">Most members</label><input id="maxUsers" name="maxUsers" type="number" min="0" value="${current?.maxUsers ?? 10}" required></div>
<fieldset><legend>Entitlements and their number</legend>${lines.map(([name, num], index) => html`<div class="inline"><input name="names" value="${name}" aria-label="Entitlement ${index + 1}" placeholder="name" maxlength="256"><input name="nums" type="number" min="0" value="${num}" aria-label="Number of entitlement ${index + 1}" placeholder="number"></div>`)}</fieldset>
<button>Set pool</button>`,
    { hidden: { "p.itemID": listing.itemId, "p.purchaserOrgId": purchaserOrgId } },
  )}`;
}

function poolFacts(
  current: NonNullable<Provision["orgEntitlements"]>,
  assignments: readonly Assignment[],
): Markup {
  const used = usersOf(assignments);
  return html`<dl class="facts"><dt>Members</dt><dd>${usage("members", used(), current.maxUsers)}</dd>
${Object.entries(current.entitlements).map(([name, { num }]) => html`<dt>${name}</dt><dd>${usage(name, used(name), num)}</dd>`)}</dl>`;
}
