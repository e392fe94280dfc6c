/** First page of the process: what it is, and where to go. */
import { html } from "hono/html";
import { documentOf } from "./document.ts";
import { hrefOf } from "./markup.ts";

/** An account or item to try. */
export interface Sample {
  readonly id: string;
  readonly text: string;
}

export interface HomePage {
  /** Path of the root portal's directory. */
  readonly rest: string;
  /** True if the console and the control API serve the visitor. */
  readonly hasConsole: boolean;
  readonly hasControl: boolean;
  readonly accounts: readonly Sample[];
  readonly password: string;
  readonly items: readonly Sample[];
  /** A client application for OAuth 2.0. */
  readonly application: { readonly clientId: string; readonly clientSecret: string };
}

export function homePage({
  rest,
  hasConsole,
  hasControl,
  accounts,
  password,
  items,
  application,
}: HomePage): Promise<string> {
  const place = { path: "/", rest };
  const table = (
    caption: string,
    head: readonly [string, string],
    samples: readonly Sample[],
  ) => html`<table>
<caption>${caption}</caption>
<thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${samples.map(({ id, text }) => html`<tr><th scope="row"><code>${id}</code></th><td>${text}</td></tr>`)}</tbody>
</table>`;
  const door = (path: string, name: string, text: string) =>
    html`<li><a href="${hrefOf(place, path)}">${name}</a><p>${text}</p></li>`;
  const program = (path: string, name: string, text: string) =>
    html`<a href="${hrefOf(place, path)}">${name}</a>, ${text}`;
  const main = html`<p class="lede">A reference portal for the ArcGIS Marketplace provisioning API: a sandbox that enforces the
documented rules of the marketplace.</p>
<ul class="doors">${hasConsole ? door("/console", "Console", "See the marketplace and every request, act as any account, move the clock.") : ""}${door("/docs/", "Documentation", "Guides, every operation, and every rule with its source.")}${door(rest, "Services directory", "A page with a form for every operation, without JavaScript.")}</ul>
<p>For programs: ${hasControl ? html`${program("/control/worlds", "Control API", "worlds, their clocks and request logs, for tests")}; ` : ""}${program("/healthz", "Health", "state of the database")}; ${program("/metrics", "Metrics", "requests and durations for Prometheus")}.</p>
<section aria-labelledby="demo">
<h2 id="demo">The demo world</h2>
<p>Every account has the password <code>${password}</code>. The application <code>${application.clientId}</code> has the secret
<code>${application.clientSecret}</code>.${hasControl ? html` <code>POST /control/worlds/demo/reset</code> resets it.` : ""}${
    hasConsole
      ? html` The console shows more <a href="${hrefOf(place, "/console/w/demo/people")}">accounts</a> and <a href="${hrefOf(place, "/console/w/demo/store")}">listings</a>.`
      : ""
  }</p>
${table("Accounts", ["User name", "Role"], accounts)}
${table("Items of org1", ["Id", "Title"], items)}
</section>`;
  return documentOf(place, { title: "Marketplace reference portal", trail: [], main });
}
