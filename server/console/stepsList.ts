/** The steps of a provision as buttons: what the account may do next, and what keeps it from the rest. */
import { html } from "hono/html";
import type { Actor } from "../domain/model.ts";
import { isAdministrator } from "../domain/permissions.ts";
import { DAY } from "../domain/time.ts";
import type { Markup } from "../pages/markup.ts";
import { distance } from "./format.ts";
import { callForm } from "./forms.ts";
import { ruleLink, sentenceOf } from "./outcome.ts";
import {
  findCapable,
  findObstacle,
  type Obstacle,
  type Situation,
  STEPS,
  type StepId,
} from "./steps.ts";
import { linkHere, linkTo, nameOf, type View } from "./view.ts";

/** Returns the steps that the account may take as buttons, then the others with the reason and who may. */
export function stepsList(view: View, steps: readonly StepId[], situation: Situation): Markup {
  const { actor } = view;
  if (actor === undefined) return html`<p class="soft">This world has no accounts.</p>`;
  const { purchaserOrgId, listing } = situation;
  if (actor.orgId !== purchaserOrgId && actor.orgId !== listing.orgId)
    return html`<p>${actor.username} belongs neither to the purchaser nor to the vendor.</p>
<ul class="choices">${[purchaserOrgId, listing.orgId].map((orgId) => actAs(view, orgId))}</ul>
<details><summary>Why each step would be refused</summary>${stepsOf(view, steps, situation, actor)}</details>`;
  return stepsOf(view, steps, situation, actor);
}

/** Returns a link to act as an administrator, or else as any member, of an organization. */
function actAs(view: View, orgId: string): Markup | "" {
  const members = view.overview.users.filter((user) => user.orgId === orgId);
  const username = (members.find(isAdministrator) ?? members[0])?.username;
  if (username === undefined) return "";
  return html`<li><a href="${linkHere(view, { as: username })}">Act as ${username}</a> <span class="soft">${nameOf(view, orgId)}</span></li>`;
}

function stepsOf(view: View, steps: readonly StepId[], situation: Situation, actor: Actor): Markup {
  const found = steps.map((step) => ({ step, obstacle: findObstacle(step, actor, situation) }));
  const possible = found.flatMap(({ step, obstacle }) => (obstacle === undefined ? [step] : []));
  const blocked = found.flatMap(({ step, obstacle }) =>
    obstacle === undefined ? [] : [{ step, obstacle }],
  );
  return html`${possible.length === 0 ? "" : html`<div class="buttons">${possible.map((step) => stepForm(view, step, situation))}</div>`}
${blocked.length === 0 ? "" : html`${possible.length + blocked.length === 1 ? "" : html`<h3 class="caption">${possible.length === 0 ? "Nothing is possible now, and this is why" : "Not possible, and why"}</h3>`}<ul class="steps">${blocked.map(({ step, obstacle }) => html`<li><b>${STEPS[step]}</b><div>${whyNot(view, step, situation, obstacle)}</div></li>`)}</ul>`}`;
}

function whyNot(view: View, step: StepId, situation: Situation, obstacle: Obstacle): Markup {
  const { purchaserOrgId, listing } = situation;
  const sides = view.overview.users.filter(
    ({ orgId }) => orgId === purchaserOrgId || orgId === listing.orgId,
  );
  const capable = findCapable(step, sides, situation);
  const why =
    "rule" in obstacle
      ? html`<p>${sentenceOf(obstacle.rule)} ${ruleLink(view, obstacle.rule)}</p>`
      : html`<p>${obstacle.reason}</p>`;
  const who =
    capable === undefined
      ? ""
      : html`<a href="${pageOf(view, step, capable, situation)}">Act as ${capable.username}</a>`;
  // A refusal is worth seeing, so a button sends the request all the same.
  const anyway = SIMPLE.includes(step)
    ? callForm(
        view,
        step,
        html`<button class="link" aria-label="Send it anyway: ${STEPS[step]}">Send it anyway</button>`,
        { hidden: fieldsOf(step, situation) },
      )
    : "";
  return html`${why}<div class="buttons">${who}${anyway}</div>`;
}

/** Returns a page where the account has the step. To a vendor, the page of its listing has no steps. */
const pageOf = (
  view: View,
  step: StepId,
  { username, orgId }: Actor,
  { purchaserOrgId, listing: { itemId } }: Situation,
): string =>
  SIMPLE.includes(step) && orgId !== purchaserOrgId
    ? linkTo(view, `provisions/${itemId}/${purchaserOrgId}`, { as: username })
    : linkHere(view, { as: username });

/** Steps that need no more than one button. */
const SIMPLE: readonly StepId[] = [
  "expressInterest",
  "startTrial",
  "purchaseListing",
  "deleteProvision",
];

/** Returns the form of a step that the account may take. */
export function stepForm(
  view: View,
  step: StepId,
  situation: Situation,
  look = "main",
): Markup | "" {
  const { listing, purchaserOrgId } = situation;
  if (step === "provisionOrgEntitlements" || step === "provisionUserEntitlements")
    return html`<a href="${linkTo(view, `licences/${listing.itemId}/${purchaserOrgId}`)}">${STEPS[step]}</a>`;
  const style = step === "deleteProvision" ? "danger" : look;
  const button = html`<button class="${style}">${STEPS[step]}</button>`;
  const hidden = fieldsOf(step, situation);
  return step === "purchaseListing" && look === "main"
    ? callForm(view, step, html`${button}${endChoice(view)}`, { hidden, class: "inline" })
    : callForm(view, step, button, { hidden });
}

/** A purchase ends only if its request says when, so the form offers ends that the clock can be moved to. */
const endChoice = ({ now }: View): Markup =>
  html`<label>ends <select name="p.endDate"><option value="">never</option>${[30, 365].map(
    (days) => html`<option value="${now + days * DAY}">${distance(now + days * DAY, now)}</option>`,
  )}</select></label>`;

const fieldsOf = (
  step: StepId,
  { listing, purchaserOrgId }: Situation,
): Record<string, string> => ({
  "p.itemID": listing.itemId,
  ...(step === "expressInterest" ||
  step === "startTrial" ||
  isFreePurchase(step, listing.licenseType)
    ? {}
    : { "p.purchaserOrgId": purchaserOrgId }),
});

const isFreePurchase = (step: StepId, licenseType: string): boolean =>
  step === "purchaseListing" && licenseType === "free";
