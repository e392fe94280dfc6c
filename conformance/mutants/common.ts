/** Faults in what every operation shares: refusals, formats, methods, tokens, and parameters. */

import { operations } from "../../generated/operations.ts";
import { assume, demandToken, show } from "./edits.ts";
import {
  alterRefusals,
  alterRequest,
  alterRequests,
  around,
  errorOf,
  type Fault,
  respond,
  respondInstead,
  type WireRequest,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";
import { COMMANDS } from "./places.ts";
import { USING_TOKENS } from "./signIn.ts";

const withoutHeader =
  (name: string): Fault =>
  (request, next) => {
    const headers = new Headers(request.headers);
    headers.delete(name);
    return next({ ...request, headers });
  };

const isReadByPost = ({ method, operation }: WireRequest): boolean =>
  method === "POST" && operations[operation].method === "GET";

const METHOD_NOT_ALLOWED = { error: { code: 405, message: "Method not allowed.", details: [] } };

/** Refuses a format, by the HTTP status too. */
const refuseFormat =
  (isRefused: (fields: URLSearchParams) => boolean): Fault =>
  async (request, next) => {
    const error = { code: 400, message: "Output format not supported.", details: [] };
    const refusal = { status: 400, type: "application/json", text: JSON.stringify({ error }) };
    return isRefused(request.fields) ? refusal : next(request);
  };

const STATUSES = ["active", "expired", "all"];
const TYPES = "REQUEST TRIAL PURCHASE REQUESTANDTRIAL REQUESTANDPURCHASE TRIALANDPURCHASE";

/** Ignores a value that isn't among the known ones. */
const ignoreUnknown = (name: string, known: readonly string[]): Fault =>
  alterRequest(["listPurchases", "listCustomers"], (fields) => {
    if (!known.includes(fields.get(name) ?? "")) fields.delete(name);
  });

/** True for a token that isn't one that scenarios forge. */
const isWhole = (token: string | null): boolean => token !== null && token !== "forged";

/** Sends JSON with another content type. */
export const typedAs =
  (type: string): Fault =>
  async (request, next) => {
    const response = await next(request);
    return response.type.startsWith("application/json") ? { ...response, type } : response;
  };

export const common: Catalogue = {
  "errors.status-200": {
    "refuses with the code as HTTP status": () =>
      alterRefusals(({ code }) => ({ status: Math.min(Number(code), 599) })),
    "refuses with HTTP status 500, and tells callbacks so, too": () => async (request, next) => {
      const response = await next(request);
      const isText = response.status === 200 && !response.text.startsWith("<");
      return response.rule !== undefined && isText ? { ...response, status: 500 } : response;
    },
  },
  "errors.envelope": {
    "refuses without details": () =>
      alterRefusals(({ details: _, ...error }) => ({ text: JSON.stringify({ error }) })),
    "refuses with a bare message": () =>
      alterRefusals(({ message }) => ({ text: JSON.stringify({ error: message }) })),
    "refuses without the envelope": () =>
      alterRefusals((error) => ({ text: JSON.stringify(error) })),
    "refuses changes on a page of status 200": () =>
      alterRefusals(({ message }, { operation }) =>
        (COMMANDS as readonly string[]).includes(operation)
          ? { type: "text/html", text: `<!doctype html><title>${message}</title>` }
          : {},
      ),
    "refuses with a code of letters": () =>
      alterRefusals((error) => ({
        text: JSON.stringify({ error: { ...error, code: "REFUSED" } }),
      })),
  },
  "format.html-default": {
    "sends JSON by default": breaking(["approval.title", "sign-in.code"], () =>
      alterRequests((fields) => fields.has("f") || fields.set("f", "json")),
    ),
    "sends lists of customers as JSON by default": () => assume("listCustomers", "f", "json"),
  },
  "format.pjson-indented": {
    "sends pjson in one line": () =>
      alterRequests((fields) => fields.get("f") === "pjson" && fields.set("f", "json")),
    "refuses pjson with HTTP status 400": () =>
      refuseFormat((fields) => fields.get("f") === "pjson"),
  },
  "format.callback": {
    "refuses callbacks with HTTP status 400": () =>
      refuseFormat((fields) => fields.has("callback")),
    "ignores the callback": () => alterRequests((fields) => fields.delete("callback")),
    "ignores the callback of what it refuses": () => async (request, next) => {
      const response = await next(request);
      const fields = new URLSearchParams(request.fields);
      fields.delete("callback");
      return response.text.includes('"error"') ? next({ ...request, fields }) : response;
    },
    "doesn't close the call": () => async (request, next) => {
      const response = await next(request);
      return request.fields.has("callback")
        ? { ...response, text: response.text.replace(/\);?\s?$/, "") }
        : response;
    },
  },
  "format.json-type": { "sends JSON as text/html": () => typedAs("text/html") },
  "transport.post-for-reads": {
    "reads only by GET": () => async (request, next) =>
      isReadByPost(request) ? respond(request, METHOD_NOT_ALLOWED) : next(request),
    "lists purchases only by GET": () =>
      around("listPurchases", async (request, next) =>
        isReadByPost(request) ? respond(request, METHOD_NOT_ALLOWED) : next(request),
      ),
    "ignores the form of a read": () => (request, next) => {
      const kept = [...request.fields].filter(([name]) => name === "f" || name === "token");
      return next(
        isReadByPost(request) ? { ...request, fields: new URLSearchParams(kept) } : request,
      );
    },
  },
  "token.in-form-query-or-header": {
    "ignores tokens in X-Esri-Authorization": () => withoutHeader("X-Esri-Authorization"),
    "ignores tokens in a query": breaking(
      [
        "item.provisioned-access",
        "transport.post-for-reads",
        "portal.listing-permissions",
        "search.own",
        ...USING_TOKENS,
      ],
      () => alterRequests((fields, { method }) => method === "GET" && fields.delete("token")),
    ),
    "ignores tokens in a form": breaking(["transport.post-for-reads"], () =>
      alterRequests((fields, { method }) => method === "POST" && fields.delete("token")),
    ),
  },
  "token.in-authorization": { "ignores Authorization": () => withoutHeader("Authorization") },
  "token.required": {
    "lists customers without a token": () =>
      around("listCustomers", async (request, next) => {
        const response = await next(request);
        return errorOf(response)?.code === 499
          ? respond(request, { total: 0, start: 1, num: 10, nextStart: -1, provisions: [] })
          : response;
      }),
    "says that a missing token is forbidden": () =>
      alterRefusals((error) =>
        error.code === 499 ? { text: JSON.stringify({ error: { ...error, code: 403 } }) } : {},
      ),
  },
  "token.valid": {
    "says that a forged token is missing": () =>
      alterRefusals((error, { operation }) =>
        error.code === 498 && operation !== "createOAuthToken"
          ? { text: JSON.stringify({ error: { ...error, code: 499 } }) }
          : {},
      ),
  },
  "parameters.valid": {
    "ignores an unknown status": () => ignoreUnknown("status", STATUSES),
    "ignores an unknown type": () => ignoreUnknown("type", TYPES.split(" ")),
  },
  "purchaser-fields.names": {
    "doesn't know purchaserEmail": () =>
      alterRequest(["expressInterest", "startTrial", "purchaseListing"], (fields) =>
        fields.delete("purchaserEmail"),
      ),
  },
  "purchaser-fields.optional": {
    "demands the purchaser's name": () =>
      respondInstead(
        "expressInterest",
        "invalidParameters",
        ({ fields }) => isWhole(fields.get("token")) && !fields.has("purchaserFullName"),
      ),
    "demands the purchaser's name for a vendor's purchase": () =>
      respondInstead(
        "purchaseListing",
        "invalidParameters",
        ({ fields }) =>
          isWhole(fields.get("token")) &&
          fields.has("purchaserOrgId") &&
          !fields.has("purchaserFullName"),
      ),
    "demands a phone for a trial": () =>
      respondInstead(
        "startTrial",
        "invalidParameters",
        ({ fields }) => isWhole(fields.get("token")) && !fields.has("purchaserPhone"),
      ),
  },
  "info.address": {
    "says that it is somewhere": breaking(["getInfo.response"], () =>
      show("getInfo", { owningSystemUrl: "somewhere" }),
    ),
    "says that it needs no tokens": () =>
      show("getInfo", (info) => ({ authInfo: { ...info.authInfo, isTokenBasedSecurity: false } })),
  },
  "info.without-token": {
    "demands a token for its address": () => demandToken("getInfo"),
  },
};
