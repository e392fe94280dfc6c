/** A fetch with a fault in it. */
import { text } from "node:stream/consumers";
import { operations } from "../../generated/operations.ts";
import { filled, operationAt } from "../runner/http/request.ts";
import { type Fetch, send } from "../runner/http/send.ts";
import type { Fault, Next, WireRequest, WireResponse } from "./fault.ts";

export interface Planted {
  readonly fetch: Fetch;
  /** How many exchanges the fault has altered. */
  readonly alterations: () => number;
}

/** Where the paths of the contract begin. */
const ROOT = /^.*?\/sharing\/rest/;

/**
 * Puts a fault between the suite and the portals of a server. A fault may remember what it has seen, so each portal has
 * one of its own. What is no operation of a portal passes.
 */
export function plant(create: () => Fault, fetch = send): Planted {
  let alterations = 0;
  const faults = new Map<string, Fault>();
  return {
    alterations: () => alterations,
    async fetch(address, init) {
      const url = new URL(address);
      const root = ROOT.exec(url.pathname)?.[0] ?? "";
      const portal = url.origin + root;
      const at = root === "" ? undefined : operationAt(url.pathname.slice(root.length));
      if (at === undefined) return fetch(address, init);
      const fault = faults.get(portal) ?? create();
      faults.set(portal, fault);
      const request: WireRequest = {
        operation: at.id,
        method: init.method,
        path: at.names,
        fields: new URLSearchParams(init.body ?? url.search),
        headers: new Headers(init.headers),
      };
      const sent: (readonly [request: string, response: string])[] = [];
      const next: Next = async (altered) => {
        const response = await pass(altered, { portal, fetch, init });
        sent.push([requestText(altered), responseText(response)]);
        return response;
      };
      const response = await fault(request, next);
      const [only] = sent;
      const isUnaltered =
        sent.length === 1 &&
        only?.[0] === requestText(request) &&
        only[1] === responseText(response);
      if (!isUnaltered) alterations += 1;
      const { status, type, text, location } = response;
      const headers = { "Content-Type": type, ...(location === undefined ? {} : { location }) };
      return new Response(text, { status, headers });
    },
  };
}

interface Context {
  readonly portal: string;
  readonly fetch: Fetch;
  readonly init: Parameters<Fetch>[1];
}

async function pass(
  { operation, method, path, fields, headers }: WireRequest,
  { portal, fetch, init }: Context,
): Promise<WireResponse> {
  const url = portal + filled(operations[operation].path, path);
  const response = await fetch(method === "GET" ? `${url}?${fields}` : url, {
    ...init,
    method,
    headers: Object.fromEntries(headers),
    body: method === "GET" ? null : fields.toString(),
  });
  return {
    status: response.status,
    type: response.headers.get("Content-Type") ?? "",
    text: response.body === null ? "" : await text(response.body),
    location: response.headers.get("Location") ?? undefined,
    rule: response.headers.get("X-Rule") ?? undefined,
  };
}

const requestText = ({ operation, method, path, fields, headers }: WireRequest): string =>
  JSON.stringify([operation, method, path, String(fields), [...headers]]);

const responseText = ({ status, type, text, location }: WireResponse): string =>
  JSON.stringify([status, type, text, location]);
