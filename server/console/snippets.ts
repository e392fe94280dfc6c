/** A request as a program sends it: with curl, the typed client, Esri's client, and in Python. */
import { html } from "hono/html";
import type { LoggedRequest } from "../../generated/control.types.ts";
import { DEMO_PASSWORD } from "../control/demo.ts";
import { BLANK } from "../http/secrets.ts";
import type { Markup } from "../pages/markup.ts";
import { operationOf } from "./outcome.ts";
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

/** Returns the parameters of query or form, without those of the path. */
const sentParameters = (request: Sent): [string, string][] => {
  const known = operationOf(request.operation)?.parameters ?? {};
  return ownParameters(request).filter(([name]) => known[name]?.in !== "path");
};

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
  const portal = portalOf(view, view.world);
  const request = {
    ...sent,
    portal,
    place: sent.path.replace(/^(\/w\/[^/]+)?\/sharing(\/rest)?/, ""),
  };
  return [
    { id: "curl", title: "curl", text: curlOf(request) },
    { id: "client", title: "TypeScript client", text: clientCodeOf(request) },
    { id: "esri", title: "ArcGIS REST JS", text: esriCodeOf(request) },
    { id: "python", title: "Python", text: pythonCodeOf(request) },
  ].filter((snippet): snippet is Snippet => snippet.text !== undefined);
}

interface Request extends Sent {
  /** Address of the world's portal. */
  readonly portal: string;
  /** Path of the operation, after that. */
  readonly place: string;
}

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const json = (value: unknown): string => JSON.stringify(value);

function curlOf(request: Request): string {
  const { method, portal, place, actor } = request;
  const signIn =
    actor === undefined
      ? []
      : [
          `TOKEN=$(curl -s "$PORTAL/generateToken" -d username=${quote(actor)} -d password=${quote(DEMO_PASSWORD)} -d f=json | sed 's/.*"token":"\\([^"]*\\)".*/\\1/')`,
        ];
  const fields = [...sentParameters(request), ["f", "json"]].map(
    ([name, text]) => `--data-urlencode ${quote(`${name}=${text}`)}`,
  );
  const token = actor === undefined ? [] : ['-d token="$TOKEN"'];
  const get = method === "GET" ? " -G" : "";
  const send = [`curl -s${get} "$PORTAL"${quote(place)}`, ...token, ...fields].join(" \\\n  ");
  return [`PORTAL=${quote(portal)}`, ...signIn, send].join("\n");
}

/** Returns undefined if no operation has the path. */
function clientCodeOf(request: Request): string | undefined {
  const { operation, actor, portal } = request;
  const known = operationOf(operation)?.parameters;
  if (known === undefined) return undefined;
  const input = ownParameters(request).map(([name, text]) => {
    const type = known[name]?.type;
    const isLiteral =
      type === "json" ||
      ((type === "integer" || type === "boolean") && /^(-?\d+|true|false)$/.test(text));
    return `${name}: ${isLiteral ? text : json(text)}`;
  });
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
const { data, error } = await client.${operation}(${input.length === 0 ? "" : `{ ${input.join(", ")} }`});
console.log(data ?? error);`;
}

function esriCodeOf(request: Request): string {
  const { method, portal, place, actor } = request;
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
${signIn}const result = await request(portal + ${json(place)}, {${signIn === "" ? "" : "\n  authentication,"}
  httpMethod: ${json(method)},
  params: ${json(Object.fromEntries(sentParameters(request)))},
});
console.log(result);`;
}

function pythonCodeOf(request: Request): string {
  const { method, portal, place, actor } = request;
  const fields = json(Object.fromEntries([...sentParameters(request), ["f", "json"]]));
  const signIn =
    actor === undefined
      ? ""
      : `account = ${json({ username: actor, password: DEMO_PASSWORD, f: "json" })}
token = requests.post(portal + "/generateToken", data=account).json()["token"]\n`;
  return `import requests

portal = ${json(portal)}
${signIn}response = requests.${method === "POST" ? "post" : "get"}(
    portal + ${json(place)},
    ${method === "POST" ? "data" : "params"}=${fields},${signIn === "" ? "" : '\n    headers={"X-Esri-Authorization": "Bearer " + token},'}
)
print(response.json())`;
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
