/** A logged request as a program sends it: with curl, and with the typed client. */
import type { LoggedRequest } from "../../generated/control.types.ts";
import { DEMO_PASSWORD } from "../control/demo.ts";
import { BLANK } from "../http/secrets.ts";
import { operationOf } from "./outcome.ts";
import type { View } from "./view.ts";

/** Fields that say how to respond or who calls, and not what to do. */
const ASIDE = ["f", "callback", "token"];

/** Returns the parameters of a request that the operation itself reads. */
export function ownParameters({ operation, parameters }: LoggedRequest): [string, string][] {
  const known = operationOf(operation)?.parameters ?? {};
  return Object.entries(parameters).filter(
    ([name]) => !ASIDE.includes(name) && (operation === undefined || name in known),
  );
}

/** Returns the parameters of query or form, without those of the path. */
export const sentParameters = (request: LoggedRequest): [string, string][] => {
  const known = operationOf(request.operation)?.parameters ?? {};
  return ownParameters(request).filter(([name]) => known[name]?.in !== "path");
};

/** True if a parameter can't be repeated, because the log hides or cuts it. */
export const isIncomplete = (text: string): boolean => text.includes(BLANK) || text.endsWith("…");

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Returns commands that repeat a request. They sign in first, with the password that accounts have unless a seed gives another. */
export function curlOf({ world }: View, request: LoggedRequest, origin: string): string {
  const { method, path, actor } = request;
  const rest = `${origin}/w/${world.name}/sharing/rest`;
  const signIn =
    actor === undefined
      ? []
      : [
          `TOKEN=$(curl -s ${rest}/generateToken -d username=${quote(actor)} -d password=${quote(DEMO_PASSWORD)} -d f=json | sed 's/.*"token":"\\([^"]*\\)".*/\\1/')`,
        ];
  const fields = [...sentParameters(request), ["f", "json"]].map(
    ([name, text]) => ` --data-urlencode ${quote(`${name}=${text}`)}`,
  );
  const token = actor === undefined ? "" : ` -d token="$TOKEN"`;
  const get = method === "GET" ? " -G" : "";
  return [...signIn, `curl -s${get} ${quote(origin + path)}${token}${fields.join("")}`].join("\n");
}

/** Returns code that repeats a request with the typed client. Returns undefined if no operation has the path. */
export function clientCodeOf(
  { world }: View,
  request: LoggedRequest,
  origin: string,
): string | undefined {
  const { operation, actor } = request;
  const known = operationOf(operation)?.parameters;
  if (known === undefined) return undefined;
  const input = ownParameters(request).map(([name, text]) => {
    const type = known[name]?.type;
    const isLiteral =
      type === "json" ||
      ((type === "integer" || type === "boolean") && /^(-?\d+|true|false)$/.test(text));
    return `${name}: ${isLiteral ? text : JSON.stringify(text)}`;
  });
  const options = [
    `portal: ${JSON.stringify(`${origin}/w/${world.name}/sharing/rest`)}`,
    ...(actor === undefined ? [] : ["token"]),
  ];
  return `import { createClient } from "marketplace-provisioning/client";

const client = createClient({ ${options.join(", ")} });
const { data, error } = await client.${operation}(${input.length === 0 ? "" : `{ ${input.join(", ")} }`});`;
}
