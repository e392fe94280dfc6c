/** Paths of the contract, and the request of a call. */
import { encode } from "../../../generated/client.ts";
import {
  type Operation,
  type OperationId,
  operationIds,
  operations,
} from "../../../generated/operations.ts";
import type { Sent } from "../../model/actor.ts";
import type { Exchange } from "../../model/exchange.ts";

/** The names of the parameters in a path of the contract, in their order. */
export const pathNames = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);

/** A path of the contract with its parameters filled in. */
export const filled = (path: string, input: Readonly<Record<string, unknown>>): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(input[name])));

/** Parameters have no slash, so the patterns are linear. */
const PATTERNS = operationIds.map((id) => ({
  id,
  pattern: new RegExp(`^${operations[id].path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}/?$`),
}));

/** The operation at a path below the portal's address, and what fills its parameters. Undefined for an unknown path. */
export function operationAt(
  path: string,
): { readonly id: OperationId; readonly names: Readonly<Record<string, string>> } | undefined {
  for (const { id, pattern } of PATTERNS) {
    const found = pattern.exec(path);
    if (found) return { id, names: decoded(found.groups) };
  }
  return undefined;
}

/** Texts of a path. One whose escapes are wrong stays as it is. */
function decoded(texts: Readonly<Record<string, string>> = {}): Record<string, string> {
  const pairs = Object.entries(texts);
  try {
    return Object.fromEntries(pairs.map(([name, text]) => [name, decodeURIComponent(text)]));
  } catch {
    return { ...texts };
  }
}

/** The request of an operation. Path parameters fill the path, the rest makes the form or query. */
export function requestOf(
  id: OperationId,
  input: Readonly<Record<string, unknown>>,
  {
    portal,
    token,
    sent,
  }: { readonly portal: string; readonly token: string | undefined; readonly sent: Sent },
): Exchange["request"] {
  const { method, path, parameters, text }: Operation = operations[id];
  const inPath = (name: string) => parameters[name]?.in === "path";
  const rest = Object.entries(input).filter(([name]) => !inPath(name));
  const fields = encode({ f: text === "text/csv" ? "csv" : "json", ...Object.fromEntries(rest) });
  const headers: Record<string, string> = { ...sent.headers };
  const { tokenIn = "parameter" } = sent;
  if (token !== undefined) {
    if (tokenIn === "parameter") fields.set("token", token);
    else headers[tokenIn] = `Bearer ${token}`;
  }
  for (const [name, text] of Object.entries(sent.fields ?? {})) {
    if (text === undefined) fields.delete(name);
    else fields.set(name, text);
  }
  const url = portal + filled(path, input);
  if ((sent.method ?? method) === "GET") return { method: "GET", url: `${url}?${fields}`, headers };
  headers["Content-Type"] = "application/x-www-form-urlencoded";
  return { method: "POST", url, headers, body: fields.toString() };
}
