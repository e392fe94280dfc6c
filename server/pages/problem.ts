/** Page for a request that has no operation. */
import { html } from "hono/html";
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import { documentOf } from "./document.ts";
import { lead, type Place } from "./place.ts";
import { refusalOf } from "./refusal.ts";

export function problemPage(place: Place, { error }: Envelope): Promise<string> {
  const main = html`${refusalOf(place, { error })}
<p>What there is stands in the ${lead(place, place.rest, "services directory")}.</p>`;
  return documentOf(place, { title: "No answer", trail: [html`<span aria-current="page">No answer</span>`], main });
}
