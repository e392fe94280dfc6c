/** Frame around every page of the console: world, clock and account, the navigation, and the outcome of the last action. */
import { html } from "hono/html";
import { hrefOf, type Markup, wholeDocument } from "../pages/markup.ts";
import { addressOf as assetAddress } from "./assets.ts";
import { clockMenu } from "./clockForms.ts";
import { countOf } from "./format.ts";
import { endingOf, outcomeLine } from "./outcome.ts";
import { linkHere, linkTo, nameOf, SCREENS, type Screen, type View } from "./view.ts";

export interface Page {
  readonly screen: Screen;
  readonly title: string;
  readonly main: Markup;
}

/** Returns a whole HTML document. */
export function documentOf(view: View, { screen, title, main }: Page): Promise<string> {
  const { path, world } = view;
  const at = (target: string) => hrefOf({ path }, target);
  const body = html`<header class="bar" id="bar">
<a class="brand" href="${at("/")}">Marketplace</a>
${worldMenu(view)}
${accountMenu(view)}
${clockMenu(view)}
<live-page events="${at(`/control/worlds/${world.name}/events?since=${world.events.mark}`)}" names="request clock failure rules data reset missed deleted"><a href="${linkHere(view, {})}">Reload</a></live-page>
</header>
<nav class="screens" aria-label="Console"><ul>${Object.entries(SCREENS).map(
    ([name, label]) =>
      html`<li><a href="${linkTo(view, name)}"${name === screen ? html` aria-current="page"` : ""}>${label}</a></li>`,
  )}<li><a href="${at("/docs")}">Docs</a></li></ul>${keyHelp}</nav>
<main id="main" tabindex="-1">
${disabledBanner(view)}
${outcomeBanner(view)}
<h1>${title}</h1>
${main}
</main>`;
  return wholeDocument({
    title: `${title} · ${world.name} · Console`,
    head: html`${styleAt(path)}<script type="module" src="${at(assetAddress("console.js"))}"></script>`,
    body,
  });
}

const styleAt = (path: string): Markup =>
  html`<link rel="stylesheet" href="${hrefOf({ path }, assetAddress("console.css"))}">`;

/** The keyboard shortcuts. Without scripts, there are none, and nothing shows. */
const keyHelp = html`<key-help><dialog aria-labelledby="keys"><h2 id="keys">Keyboard shortcuts</h2>
<dl class="facts"><dt><kbd>/</kbd></dt><dd>go to the filter or search</dd><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next and previous row; <kbd>Enter</kbd> opens it</dd><dt><kbd>?</kbd></dt><dd>show this list</dd></dl>
<p><label><input type="checkbox"> Use these shortcuts</label></p>
<form method="dialog"><button class="plain">Close</button></form></dialog></key-help>`;

function worldMenu(view: View): Markup {
  const links = view.worlds.map(
    (world) =>
      html`<li><a href="${hrefOf(view, `/console/w/${world.name}/requests`)}"${world === view.world ? html` aria-current="true"` : ""}>${world.name}</a></li>`,
  );
  return html`<details class="menu world" name="menu"><summary><span class="caption">World</span> <b>${view.world.name}</b></summary>
<div class="sheet"><ul class="choices">${links}</ul><p><a href="${linkTo(view, "worlds")}">All worlds, and new ones</a></p></div></details>`;
}

/** Most members of one organization in the menu. The page People has all of them. */
const MAX_MEMBERS = 5;

/** The accounts, by organization. Choosing one keeps the page. */
function accountMenu(view: View): Markup | "" {
  const { actor, overview } = view;
  if (actor === undefined) return "";
  const groups = overview.organizations.map(({ id, name }) => {
    const members = overview.users.filter(({ orgId }) => orgId === id);
    const links = members
      .slice(0, MAX_MEMBERS)
      .map(
        ({ username, role }) =>
          html`<li><a href="${linkHere(view, { as: username })}"${username === actor.username ? html` aria-current="true"` : ""}>${username}</a>${role === "org_admin" ? html` <span class="soft">administrator</span>` : ""}</li>`,
      );
    const others = members.length - MAX_MEMBERS;
    return html`<section><h2>${name}</h2><ul class="choices">${links}</ul>${others > 0 ? html`<p><a href="${linkTo(view, "people")}#${id}">${countOf(others, "more account")}</a></p>` : ""}</section>`;
  });
  return html`<details class="menu acting" name="menu"><summary><span class="caption">Act as</span> <b>${actor.username}</b> <span class="soft">${nameOf(view, actor.orgId)}</span></summary>
<div class="sheet"><div class="accounts">${groups}</div></div></details>`;
}

/** A warning as long as the world doesn't enforce every rule. */
function disabledBanner(view: View): Markup | "" {
  const { size } = view.world.disabledRules;
  return size === 0
    ? ""
    : html`<p class="banner warn">${countOf(size, "rule")} not enforced in this world. <a href="${linkTo(view, "failures")}">Failures</a></p>`;
}

function outcomeBanner(view: View): Markup | "" {
  const { done, problem } = view;
  if (problem !== undefined)
    return html`<p class="banner warn" id="result" tabindex="-1" autofocus>${problem}</p>`;
  if (done === undefined) return "";
  return html`<div class="banner ${endingOf(done) === "accepted" ? "ok" : "warn"}" id="result" tabindex="-1" autofocus>${outcomeLine(view, done)}</div>`;
}

/** Returns the page of an error. It works for any path, also if there is no such world. */
export function errorDocument(path: string, message: string): Promise<string> {
  const at = (target: string) => hrefOf({ path }, target);
  return wholeDocument({
    title: "Not possible · Console",
    head: styleAt(path),
    body: html`<header class="bar"><a class="brand" href="${at("/")}">Marketplace</a></header>
<main id="main"><h1>This is not possible</h1><p>${message}</p><p><a href="${at("/console")}">Console</a></p></main>`,
  });
}
