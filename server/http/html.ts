/** Answers as pages for people. The pages are loaded with the first that is asked for, so that a start does not wait for them. */
import type { Context } from "hono";
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import { type OperationId, operationIds } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import { type PathTexts, pathNames } from "../pages/address.ts";
import type { Place } from "../pages/place.ts";
import { ENDS, type Env } from "./context.ts";
import { fieldOf, type Sent } from "./request.ts";

const NOTHING: Sent = { fields: [], form: [] };

/** Shows an answer: on the page of its operation, or on one of its own where there is none. */
export async function show(context: Context<Env>, body: object, rule: RuleId | undefined): Promise<Response> {
  const sent = context.get("sent") ?? NOTHING;
  const id = context.get("operation");
  const headers = context.get("headers");
  const { operationPage, problemPage } = await import("../pages/pages.ts");
  if (id === undefined) return send(context, headers, await problemPage(placeOf(context, sent), body as Envelope));
  const place = { ...placeOf(context, sent), ...issued(body) };
  const page = { id, path: context.req.param(), sent: new Map(sent.fields), body, rule };
  return send(context, headers, await operationPage(place, page));
}

/** Shows the directory, or the form of the operation that is asked for. */
export async function directory(context: Context<Env>): Promise<Response> {
  const headers = context.get("headers");
  const sent = context.get("sent") ?? NOTHING;
  const { operationPage, directoryPage } = await import("../pages/pages.ts");
  const place = placeOf(context, sent);
  context.set("outcome", ENDS.accepted);
  const id = operationIds.find((candidate) => candidate === fieldOf(sent.fields, "operation"));
  const path = id === undefined ? undefined : pathOf(id, sent);
  if (id === undefined || path === undefined) return send(context, headers, await directoryPage(place));
  return send(context, headers, await operationPage(place, { id, path, sent: new Map() }));
}

/** Sends a page with the headers that every page has. */
export async function send(context: Context, headers: Readonly<Record<string, string>>, page: string): Promise<Response> {
  const { PAGE_HEADERS } = await import("../pages/pages.ts");
  return context.body(page, 200, { ...headers, ...PAGE_HEADERS });
}

/** What an address needs, out of what was sent; undefined where something is missing. */
function pathOf(id: OperationId, { fields }: Sent): PathTexts | undefined {
  const texts = Object.fromEntries(pathNames(id).map((name) => [name, fieldOf(fields, name) ?? ""]));
  return Object.values(texts).includes("") ? undefined : texts;
}

/** Where a page stands. A token goes on only if it came in a form; one in an address is not repeated. */
function placeOf({ req: { path } }: Context, { form }: Sent): Place {
  const rest = /^.*?\/sharing\/rest/.exec(path)?.[0] ?? "/sharing/rest";
  return { path, rest, token: fieldOf(form, "token") || undefined };
}

/** The token that an answer brings, which the pages carry along from there. */
function issued(body: object): { readonly token?: string } {
  const { token, access_token: access = token } = body as { readonly token?: unknown; readonly access_token?: unknown };
  return typeof access === "string" ? { token: access } : {};
}
