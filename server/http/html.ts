/** Sends responses as HTML pages. The pages are loaded on first use, for a faster start. */
import type { Context } from "hono";
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import { type OperationId, operationIds } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import { type PathTexts, pathNames } from "../pages/address.ts";
import type { Place } from "../pages/markup.ts";
import { ENDS, type Env } from "./context.ts";
import { fieldOf, type Sent } from "./request.ts";

const NOTHING: Sent = { fields: [], form: [] };

/** Sends a response as the page of its operation, or as an error page if the request has no operation. */
export async function sendResponsePage(
  context: Context<Env>,
  body: object,
  rule: RuleId | undefined,
): Promise<Response> {
  const sent = context.get("sent") ?? NOTHING;
  const id = context.get("operation");
  const { operationPage, problemPage } = await import("../pages/pages.ts");
  const place = placeOf(context, sent);
  if (id === undefined) return sendPage(context, await problemPage(place, body as Envelope));
  const page = { id, path: context.req.param(), sent: new Map(sent.fields), body, rule };
  return sendPage(context, await operationPage({ ...place, ...issuedToken(body) }, page));
}

/** Sends the directory, or the form of the operation that the request names. */
export async function sendDirectory(context: Context<Env>): Promise<Response> {
  const sent = context.get("sent") ?? NOTHING;
  const { operationPage, directoryPage } = await import("../pages/pages.ts");
  const place = placeOf(context, sent);
  context.set("outcome", ENDS.accepted);
  const id = operationIds.find((candidate) => candidate === fieldOf(sent.fields, "operation"));
  const path = id === undefined ? undefined : pathOf(id, sent);
  if (id === undefined || path === undefined)
    return sendPage(context, await directoryPage(place, context.get("portal").samples));
  return sendPage(context, await operationPage(place, { id, path, sent: new Map() }));
}

/** Sends a page with the headers of every page. */
export async function sendPage(context: Context<Env>, page: string): Promise<Response> {
  const { PAGE_HEADERS } = await import("../pages/document.ts");
  return context.body(page, 200, { ...context.get("headers"), ...PAGE_HEADERS });
}

/** Returns the path parameters that the request contains. Returns undefined if one is missing. */
function pathOf(id: OperationId, { fields }: Sent): PathTexts | undefined {
  const texts = Object.fromEntries(
    pathNames(id).map((name) => [name, fieldOf(fields, name) ?? ""]),
  );
  return Object.values(texts).includes("") ? undefined : texts;
}

/**
 * Returns the location of a page. Carries a token on only if it came in a form, because a token in an address would be
 * repeated.
 */
function placeOf({ req: { path } }: Context, { form }: Sent): Place {
  const rest = /^.*?\/sharing\/rest/.exec(path)?.[0] ?? "/sharing/rest";
  return { path, rest, token: fieldOf(form, "token") || undefined };
}

/** Returns the token in a response, which the next pages carry along. */
function issuedToken(body: object): { readonly token?: string } {
  const { token, access_token: access = token } = body as {
    readonly token?: unknown;
    readonly access_token?: unknown;
  };
  return typeof access === "string" ? { token: access } : {};
}
