/** What a program needs to use the world: address, account, token, and a first request with each kind of client. */
import { html } from "hono/html";
import { operations } from "../../../generated/operations.ts";
import { createToken } from "../../control/accounts.ts";
import { DEMO_PASSWORD } from "../../control/demo.ts";
import { hrefOf, type Markup } from "../../pages/markup.ts";
import type { Page } from "../frame.ts";
import { type Sent, type Snippet, snippetList, snippetsOf } from "../snippets.ts";
import { portalOf, type View } from "../view.ts";

export async function connectPage(view: View): Promise<Page> {
  const { world, actor } = view;
  const { method, path } = operations.searchListings;
  const first: Sent = {
    ...{ operation: "searchListings", method, parameters: { q: "*" } },
    path: `/w/${world.name}/sharing/rest${path}`,
    ...(actor === undefined ? {} : { actor: actor.username }),
  };
  const [curl, client, ...others] = snippetsOf(view, first);
  const snippets = [curl, client, testKitOf(view), ...others].filter(
    (snippet) => snippet !== undefined,
  );
  const main = html`<p>What your program needs to use the world ${world.name}${actor === undefined ? "" : html` as ${actor.username}`}. Choose another world or account above. Its requests appear in this console at once.</p>
<div class="columns"><section><h2>Settings</h2>${await settings(view)}</section>
<section><h2>First request</h2>${snippetList(snippets, snippets.length)}</section></div>`;
  return { screen: "connect", title: "Connect", main };
}

const GUIDES = [
  ["/docs/guides/build-a-store-page", "Build a store page"],
  ["/docs/guides/sign-in-from-a-browser", "Sign in from a browser"],
  ["/docs/guides/test-a-back-end", "Test a back end"],
] as const;

async function settings(view: View): Promise<Markup> {
  const { world, actor, isReadOnly } = view;
  const portal = portalOf(view, world);
  // A token can change the world, which a console that is read-only doesn't.
  const token =
    actor === undefined || isReadOnly
      ? undefined
      : (await createToken(world, actor.username)).token;
  const lines = [`PORTAL=${portal}`, ...(token === undefined ? [] : [`TOKEN=${token}`])];
  return html`<dl class="facts">
<dt>Portal</dt><dd class="mono">${portal}</dd>
${actor === undefined ? "" : html`<dt>Account</dt><dd class="mono">${actor.username}</dd><dt>Password</dt><dd><span class="mono">${DEMO_PASSWORD}</span> <span class="soft">unless a seed gave another</span></dd>`}
${token === undefined ? "" : html`<dt>Token</dt><dd>below, does not expire</dd>`}
</dl>
${snippetList([{ id: "settings", title: "Environment variables", text: lines.join("\n") }], 1)}
<h2>Guides</h2>
<ul class="choices">${GUIDES.map(([path, title]) => html`<li><a href="${hrefOf(view, path)}">${title}</a></li>`)}</ul>`;
}

/** A test that works on a copy of the world. */
const testKitOf = ({ world, actor, origin }: View): Snippet => ({
  id: "testing",
  title: "Test kit",
  text: `import { connectSandbox } from "marketplace-provisioning/testing";

await using sandbox = await connectSandbox(${JSON.stringify(origin)});
const snapshot = await sandbox.control.getSnapshot({ world: ${JSON.stringify(world.name)} });
await using world = await sandbox.world({ snapshot }); // a copy, deleted at the end
const client = world.${actor === undefined ? "anonymous()" : `as(${JSON.stringify(actor.username)})`};
const { data, error } = await client.searchListings({ q: "*" });
console.log(data ?? error);`,
});
