/** Sends responses as HTML pages. The pages are loaded on first use, for a faster start. */
import type { Context } from "hono";
import type { Error as Envelope, SignInRequest } from "../../generated/openapi.types.ts";
import { type OperationId, operationIds } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import { describeRequest } from "../operations/signIn.ts";
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
  const signIn = id === "authorizeApplication" || id === "signIn";
  const page = signIn ? await signInPageOf(context, sent, body) : undefined;
  if (page !== undefined) return page;
  if (id === "getAuthorizationCode" && "code" in body) {
    const { codePage } = await import("../pages/signIn.ts");
    return sendPage(context, await codePage(placeOf(context, NOTHING), String(body.code)));
  }
  const { operationPage, problemPage } = await import("../pages/pages.ts");
  const place = placeOf(context, sent);
  if (id === undefined) return sendPage(context, await problemPage(place, body as Envelope));
  const shown = { id, path: context.req.param(), sent: new Map(sent.fields), body, rule };
  return sendPage(context, await operationPage({ ...place, ...issuedToken(body) }, shown));
}

/** Returns the sign-in page, with a refusal if there is one. Undefined if the refusal leaves nothing to sign in to. */
async function signInPageOf(
  context: Context<Env>,
  { fields }: Sent,
  body: object,
): Promise<Response | undefined> {
  const { error } = body as Partial<Envelope>;
  const portal = context.get("portal");
  const isPending =
    context.get("operation") === "signIn" && context.get("rule") !== "sign-in.request-valid";
  const request = isPending
    ? await describeRequest(portal, fieldOf(fields, "oauth_state") ?? "")
    : error === undefined
      ? (body as SignInRequest)
      : undefined;
  if (request === undefined) return undefined;
  const { signInPage, SIGN_IN_HEADERS } = await import("../pages/signIn.ts");
  const username =
    fieldOf(fields, "username") || fieldOf(fields, "prepopulatedusername") || undefined;
  const accounts = context.get("origin").trusted ? portal.accounts : [];
  const place = placeOf(context, NOTHING);
  const page = await signInPage(place, { request, accounts, username, error });
  return sendPage(context, page, SIGN_IN_HEADERS);
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
    return sendPage(context, await directoryPage(place, context.get("portal").accounts, id));
  return sendPage(context, await operationPage(place, { id, path, sent: new Map() }));
}

/** Sends a page with the headers of every page, and with those of its kind. */
export async function sendPage(
  context: Context<Env>,
  page: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const { PAGE_HEADERS } = await import("../pages/document.ts");
  return context.body(page, 200, { ...context.get("headers"), ...PAGE_HEADERS, ...more });
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
function placeOf({ req: { url } }: Context, { form }: Sent): Place {
  // Hono's path lacks a slash at the end, which counts for relative addresses.
  const path = new URL(url).pathname;
  const rest = `${/^(.*?\/sharing)\//.exec(path)?.[1] ?? "/sharing"}/rest`;
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
