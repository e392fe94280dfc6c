import { operations } from "../../generated/operations.ts";
import {
  answering,
  asking,
  type Fault,
  isAccepted,
  refusals,
  replying,
  results,
  together,
} from "./fault.ts";
import type { Planted } from "./mutant.ts";

/** A provision wherever one is answered: by a command, and in both lists. */
type Provision = Record<string, unknown>;
export const provisions = (change: (provision: Provision) => void): Fault => {
  const each = (entries: readonly { readonly provision: object }[]) => {
    for (const { provision } of entries) change(provision as Provision);
  };
  return together(
    results(
      ["expressInterest", "startTrial", "purchaseListing", "provisionOrgEntitlements"],
      (body) => change(body as never),
    ),
    results("listPurchases", (groups) => each(Object.values(groups).flat())),
    results("listCustomers", (page) => each(page.provisions)),
  );
};

const withoutHeaders =
  (name: string): Fault =>
  (asked, send) => {
    const headers = new Headers(asked.headers);
    headers.delete(name);
    return send({ ...asked, headers });
  };

/** Gives every operation the change of its fields. */
const everywhere =
  (change: (fields: URLSearchParams) => void): Fault =>
  (asked, send) =>
    asking(asked.operation, change)(asked, send);

export const common: Planted = {
  "errors.status-200": {
    "refuses with the code as HTTP status": () =>
      refusals(({ code }) => ({ status: Math.min(code, 599) })),
  },
  "errors.envelope": {
    "refuses without details": () =>
      refusals(({ details: _, ...error }) => ({ text: JSON.stringify({ error }) })),
    "refuses with a bare message": () =>
      refusals(({ message }) => ({ text: JSON.stringify({ error: message }) })),
  },
  "format.html-default": {
    "answers with JSON by default": () =>
      everywhere((fields) => fields.has("f") || fields.set("f", "json")),
  },
  "format.pjson-indented": {
    "takes pjson for json": () =>
      everywhere((fields) => fields.get("f") === "pjson" && fields.set("f", "json")),
  },
  "format.callback": {
    "ignores the callback": () => everywhere((fields) => fields.delete("callback")),
    "ignores the callback of what it refuses": () => async (asked, send) => {
      const answered = await send(asked);
      const fields = new URLSearchParams(asked.fields);
      fields.delete("callback");
      return answered.text.includes('"error"') ? send({ ...asked, fields }) : answered;
    },
    "leaves the call open": () => async (asked, send) => {
      const answered = await send(asked);
      return asked.fields.has("callback")
        ? { ...answered, text: answered.text.replace(/;\s*$/, "") }
        : answered;
    },
  },
  "transport.post-for-reads": {
    "answers reads to GET alone": () => async (asked, send) =>
      asked.method === "POST" && operations[asked.operation].method === "GET"
        ? answering({ error: { code: 405, message: "Method not allowed.", details: [] } })
        : send(asked),
    "ignores the form of a read": () => (asked, send) => {
      const kept = [...asked.fields].filter(([name]) => name === "f" || name === "token");
      const isRead = asked.method === "POST" && operations[asked.operation].method === "GET";
      return send(isRead ? { ...asked, fields: new URLSearchParams(kept) } : asked);
    },
  },
  "token.in-form-query-or-header": {
    "ignores tokens in headers": () => withoutHeaders("X-Esri-Authorization"),
  },
  "token.in-authorization": {
    "leaves Authorization to others": () => withoutHeaders("Authorization"),
  },
  "provision.members": {
    "keeps the purchaser's address for itself": () =>
      provisions((provision) => delete provision.purchaserEmail),
    "tells the start as text": () =>
      provisions((provision) =>
        Object.assign(provision, { startDate: String(provision.startDate) }),
      ),
  },
  "provision.instants": {
    "tells the start in seconds": () =>
      provisions((provision) =>
        Object.assign(provision, { startDate: Math.floor(Number(provision.startDate) / 1000) }),
      ),
  },
  "provision.one-per-purchaser": {
    "forgets when a provision was created": () =>
      provisions((provision) => Object.assign(provision, { created: provision.modified })),
    "leaves modified as it was": () =>
      provisions((provision) => Object.assign(provision, { modified: provision.created })),
  },
  "provision.vendor-names": {
    "names the vendor once": () => provisions((provision) => delete provision.accountId),
  },
  "provision.ended": {
    "takes what has ended for active": () =>
      asking(
        "listPurchases",
        (fields) => fields.get("status") !== "expired" && fields.set("status", "all"),
      ),
  },
  "provision.stage-start": {
    "counts every stage from the first": () =>
      provisions((provision) => Object.assign(provision, { startDate: provision.created })),
  },
  "purchaser-fields.names": {
    "knows no purchaserEmail": () =>
      asking(["expressInterest", "startTrial", "purchaseListing"], (fields) =>
        fields.delete("purchaserEmail"),
      ),
  },
  "purchaser-fields.optional": {
    "wants to know the purchaser's name": () =>
      replying(
        "expressInterest",
        "invalidParameters",
        ({ fields }) => !fields.has("purchaserFullName"),
      ),
  },
  "info.address": {
    "says that it is somewhere": () =>
      results("getInfo", (info) => ({ ...info, owningSystemUrl: "somewhere" })),
    "says that it wants no tokens": () =>
      results("getInfo", (info) => ({
        ...info,
        authInfo: { ...info.authInfo, isTokenBasedSecurity: false },
      })),
  },
  "info.without-token": {
    "wants a token": () => async (asked, send) =>
      asked.operation === "getInfo" && !asked.fields.has("token")
        ? answering({ error: { code: 499, message: "Token Required", details: [] } })
        : send(asked),
  },
  "self.caller": {
    "describes somebody else": () =>
      results("getSelf", (user) => ({ ...user, username: "somebody.else" })),
  },
  "user.described": {
    "keeps the role for itself": () => results("getUser", ({ role: _, ...user }) => user),
  },
  "user.own-organization": {
    "describes anybody to anybody": () => async (asked, send) => {
      const answered = await send(asked);
      const isRefused = asked.operation === "getUser" && !isAccepted(answered);
      const user = {
        username: asked.path.userName,
        fullName: "",
        email: "",
        orgId: "org",
        role: "org_user",
        privileges: [],
      };
      return isRefused ? answering(user) : answered;
    },
  },
  "portal.self": {
    "takes self for another organization": () =>
      results("getPortal", (portal) => ({ ...portal, id: "another" })),
  },
  "portal.listing-permissions": {
    "keeps the flags for itself": () =>
      results("getPortal", ({ canListApps: _, ...portal }) => portal),
  },
  "portal.public-face": {
    "tells anybody what an organization may list": () =>
      results("getPortal", (portal) => ({ ...portal, canListApps: true })),
  },
};
