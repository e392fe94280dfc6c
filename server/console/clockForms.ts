/** The clock of a world: its menu in the header, and the forms that move it. */
import { html } from "hono/html";
import { DAY, HOUR } from "../domain/time.ts";
import type { Markup } from "../pages/markup.ts";
import { dateText, distance } from "./format.ts";
import { buttonForm, form } from "./forms.ts";
import { linkTo, type View } from "./view.ts";

/** Steps of the clock, in milliseconds. */
const MOVES = [
  ["1 hour", HOUR],
  ["1 day", DAY],
  ["30 days", 30 * DAY],
] as const;

/** A trial or purchase that is going to end. */
export interface Ending {
  readonly endDate: number;
  readonly title: string;
  readonly kind: "trial" | "purchase";
  readonly purchaserOrgId: string;
  readonly itemId: string;
}

/** Returns the trials and purchases that are going to end, the next one first. */
export const endingsOf = ({ overview, now }: View): Ending[] =>
  overview.provisions
    .filter(({ provision: { endDate, trial, purchased } }) => endDate > now && (trial || purchased))
    .map(({ provision, listing }) => ({
      endDate: provision.endDate,
      title: listing.title,
      kind: provision.purchased ? ("purchase" as const) : ("trial" as const),
      ...{ purchaserOrgId: provision.purchaserOrgId, itemId: provision.itemId },
    }))
    .sort((one, other) => one.endDate - other.endDate);

/** Returns the buttons that move the clock, also to the next end of a trial or purchase. */
export function moveButtons(view: View): Markup {
  const next = endingsOf(view)[0];
  const moves = MOVES.map(([label, milliseconds]) =>
    buttonForm(view, "clock", `+${label}`, {
      hidden: { advance: String(milliseconds) },
      look: "plain",
    }),
  );
  const end =
    next === undefined
      ? ""
      : buttonForm(view, "clock", "To the next end", {
          hidden: { to: String(next.endDate) },
          look: "plain",
        });
  return html`${moves}${end}`;
}

/** Returns the button that freezes the clock or lets it run. */
export const freezeButton = (view: View): Markup | "" =>
  view.world.clock.state().frozen
    ? buttonForm(view, "clock", "Let it run", { hidden: { frozen: "false" }, look: "plain" })
    : buttonForm(view, "clock", "Freeze", { hidden: { frozen: "true" }, look: "plain" });

/** Returns a form that sets the clock. */
export const setForm = (view: View): Markup | "" =>
  form(
    view,
    "clock",
    html`<label for="set-clock">Time in UTC</label>
<input id="set-clock" type="datetime-local" name="set" step="1" value="${localText(view.now)}" required>
<button class="plain">Set</button>`,
    { class: "inline" },
  );

/** Returns a time as an input of a date and time holds it. Empty for years of more than four digits. */
const localText = (ms: number): string => {
  const text = new Date(ms).toISOString();
  return text.length === 24 ? text.slice(0, 19) : "";
};

export function clockMenu(view: View): Markup {
  const { frozen } = view.world.clock.state();
  const next = endingsOf(view)[0];
  return html`<details class="menu" name="menu"><summary><span class="caption">Clock</span> <b><world-clock now="${Math.round(view.now)}"${frozen ? html` frozen` : ""}>${dateText(view.now, true)}</world-clock></b> <span class="soft">${frozen ? "UTC, frozen" : "UTC"}</span></summary>
<div class="sheet"><div class="buttons">${moveButtons(view)}${freezeButton(view)}</div>
${next === undefined ? html`<p class="soft">No trial or purchase is due to end.</p>` : html`<p>Next: the ${next.kind} of ${next.title} by ${next.purchaserOrgId} ends ${distance(next.endDate, view.now)}.</p>`}
<p><a href="${linkTo(view, "clock")}">Set the clock, and see what ends</a></p></div></details>`;
}
