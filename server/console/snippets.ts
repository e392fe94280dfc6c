/** Programs that send a request as an account of a world. */
import { html } from "hono/html";
import type { LoggedRequest } from "../../generated/control.types.ts";
import type { OperationId } from "../../generated/operations.ts";
import { DEMO_PASSWORD } from "../control/demo.ts";
import { BLANK } from "../http/secrets.ts";
import type { Markup } from "../pages/markup.ts";
import { operationOf } from "./outcome.ts";
import { CLIENTS, codeOf, quote } from "./requestCode.ts";
import { portalOf, type View } from "./view.ts";

/** Parameters that say how to respond, who calls and in which world, and not what to do. */
export const ASIDE = ["f", "callback", "token", "world"];

/** Returns the parameters of a request that the operation itself reads. */
export function ownParameters({
  operation,
  parameters,
}: Pick<Sent, "operation" | "parameters">): [string, string][] {
  const known = operationOf(operation)?.parameters ?? {};
  return Object.entries(parameters).filter(
    ([name]) => !ASIDE.includes(name) && (operation === undefined || name in known),
  );
}

/** True if a parameter can't be repeated, because the log hides or cuts it. */
export const isIncomplete = (text: string): boolean => text.includes(BLANK) || text.endsWith("…");

/** A request that snippets send. */
export type Sent = Pick<LoggedRequest, "method" | "path" | "operation" | "parameters" | "actor">;

export interface Snippet {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/**
 * Returns code that sends a request, for each kind of client. It signs in first, with the password that accounts have
 * unless a seed gives another.
 */
export function snippetsOf(view: View, sent: Sent): readonly Snippet[] {
  const { method, actor } = sent;
  const code = codeOf({
    operation: sent.operation as OperationId | undefined,
    method,
    place: sent.path.replace(/^(\/w\/[^/]+)?\/sharing(\/rest)?/, ""),
    parameters: Object.fromEntries(ownParameters(sent)),
    hasToken: actor !== undefined,
  });
  const portal = portalOf(view, view.world);
  const whole = {
    curl: `PORTAL=${quote(portal)}\n${actor === undefined ? "" : curlSignIn(actor)}${code.curl}`,
    client: code.client && clientProgram(portal, actor, code.client),
    esri: esriProgram(portal, actor, code.esri),
    python: pythonProgram(portal, actor, code.python),
  };
  return Object.entries(whole).flatMap(([id, text]) =>
    text === undefined ? [] : [{ id, title: CLIENTS[id as keyof typeof CLIENTS], text }],
  );
}

const json = (value: unknown): string => JSON.stringify(value);

const curlSignIn = (actor: string): string =>
  `TOKEN=$(curl -s "$PORTAL/generateToken" -d username=${quote(actor)} -d password=${quote(DEMO_PASSWORD)} -d f=json | sed 's/.*"token":"\\([^"]*\\)".*/\\1/')\n`;

function clientProgram(portal: string, actor: string | undefined, code: string): string {
  const [imports, token] =
    actor === undefined
      ? ["createClient", ""]
      : [
          "createClient, signIn",
          `const token = signIn({ portal, username: ${json(actor)}, password: ${json(DEMO_PASSWORD)} });\n`,
        ];
  return `import { ${imports} } from "marketplace-provisioning/client";

const portal = ${json(portal)};
${token}const client = createClient({ portal${token === "" ? "" : ", token"} });
${code}
console.log(data ?? error);`;
}

function esriProgram(portal: string, actor: string | undefined, code: string): string {
  const [imports, signIn] =
    actor === undefined
      ? ["request", ""]
      : [
          "ArcGISIdentityManager, request",
          `const authentication = await ArcGISIdentityManager.signIn({
  portal,
  username: ${json(actor)},
  password: ${json(DEMO_PASSWORD)},
});\n`,
        ];
  return `import { ${imports} } from "@esri/arcgis-rest-request";

const portal = ${json(portal)};
${signIn}${code}
console.log(result instanceof Response ? await result.text() : result);`;
}

function pythonProgram(portal: string, actor: string | undefined, code: string): string {
  const signIn =
    actor === undefined
      ? ""
      : `account = ${json({ username: actor, password: DEMO_PASSWORD, f: "json" })}
token = requests.post(portal + "/generateToken", data=account).json()["token"]\n`;
  return `import requests

portal = ${json(portal)}
${signIn}${code}
print(response.text)`;
}

/** Returns snippets to copy. The first `open` of them are open. */
export const snippetList = (snippets: readonly Snippet[], open: number): Markup =>
  html`${snippets.map(
    (
      { id, title, text },
      index,
    ) => html`<details class="snippet"${index < open ? html` open` : ""}><summary>${title}</summary>
<copy-button from="${id}" label="Copy ${title}"></copy-button>
<pre id="${id}" tabindex="0">${text}</pre></details>`,
  )}`;
