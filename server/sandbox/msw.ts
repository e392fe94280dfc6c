/** The test kit for MSW: a world responds at the address of a real portal, so that the app keeps its configuration. */
import { type HttpHandler, HttpResponse, http } from "msw";
import type { World } from "./testing.ts";

/** Returns handlers that pass requests below an address, such as https://www.arcgis.com/sharing/rest, to a world. */
export function handlers(world: World, { at }: { readonly at: string }): HttpHandler[] {
  const base = at.replace(/\/$/, "");
  return [
    http.all(`${base}/*`, async ({ request }) => {
      const address = `${world.portal}${request.url.slice(base.length)}`;
      const body = request.body === null ? undefined : await request.arrayBuffer();
      const { method, headers, signal } = request;
      const init = { method, headers, signal, ...(body === undefined ? {} : { body }) };
      // A failure that breaks the connection is a network error for the app too.
      return world.fetch(address, init).catch(() => HttpResponse.error());
    }),
  ];
}
