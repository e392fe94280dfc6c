/** A fetch with a fault in it. */
import { operations } from "../../generated/operations.ts";
import { filled, operationAt } from "../runner/http/request.ts";
import type { Fault, Next, WireRequest, WireResponse } from "./fault.ts";

export interface Planted {
  readonly fetch: typeof globalThis.fetch;
  /** How many exchanges the fault has altered. */
  readonly alterations: () => number;
}

/** Where the paths of the contract begin. */
const ROOT = /^.*?\/sharing\/rest/;

/**
 * Puts a fault between the suite and the portals of a server. A fault may remember what it has seen, so each portal has
 * one of its own. What is no operation of a portal passes.
 */
export function plant(create: () => Fault, fetch = globalThis.fetch): Planted {
  let alterations = 0;
  const faults = new Map<string, Fault>();
  return {
    alterations: () => alterations,
    async fetch(input, init) {
      const url = new URL(String(input));
      const root = ROOT.exec(url.pathname)?.[0] ?? "";
      const portal = url.origin + root;
      const at = root === "" ? undefined : operationAt(url.pathname.slice(root.length));
      if (at === undefined) return fetch(input, init);
      const fault = faults.get(portal) ?? create();
      faults.set(portal, fault);
      const request: WireRequest = {
        operation: at.id,
        method: init?.method ?? "GET",
        path: at.names,
        fields: new URLSearchParams(init?.body ? String(init.body) : url.search),
        headers: new Headers(init?.headers),
      };
      const sent: (readonly [request: string, response: string])[] = [];
      const next: Next = async (altered) => {
        const response = await send(altered, { portal, fetch, init });
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

async function send(
  { operation, method, path, fields, headers }: WireRequest,
  {
    portal,
    fetch,
    init,
  }: {
    readonly portal: string;
    readonly fetch: typeof globalThis.fetch;
    readonly init: RequestInit | undefined;
  },
): Promise<WireResponse> {
  const url = portal + filled(operations[operation].path, path);
  const { body: _, ...rest } = init ?? {};
  const response = await fetch(method === "GET" ? `${url}?${fields}` : url, {
    ...rest,
    method,
    headers,
    ...(method === "GET" ? {} : { body: fields.toString() }),
  });
  return {
    status: response.status,
    type: response.headers.get("Content-Type") ?? "",
    text: await response.text(),
    location: response.headers.get("Location") ?? undefined,
    rule: response.headers.get("X-Rule") ?? undefined,
  };
}

const requestText = ({ operation, method, path, fields, headers }: WireRequest): string =>
  JSON.stringify([operation, method, path, String(fields), [...headers]]);

const responseText = ({ status, type, text, location }: WireResponse): string =>
  JSON.stringify([status, type, text, location]);
