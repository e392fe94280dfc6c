/** The console of a portal in this process, for tests without a browser. */
import type { LoggedRequest } from "../../generated/control.types.ts";
import { ids, startPortal } from "../testing.ts";

/** Address of the console of the world demo. */
export const BASE = "/console/w/demo";

/** Fields of a form that expresses interest. */
export const interest = { operation: "expressInterest", as: "org2user", "p.itemID": ids.paid };

export type Console = Awaited<ReturnType<typeof startConsole>>;

/** Starts a portal, and returns it with functions for its console. */
export async function startConsole(options: Parameters<typeof startPortal>[0] = {}) {
  const portal = await startPortal(options);
  return {
    portal,
    /** Returns a page. The path starts after the world. */
    page: async (path: string) => (await portal.request(`${BASE}/${path}`)).text(),
    /** Sends a form. */
    send: (action: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      portal.request(`${BASE}/do/${action}`, {
        method: "POST",
        body: new URLSearchParams({ back: `${BASE}/requests`, ...fields }),
        headers,
      }),
    /** Returns the latest request of the world. */
    async latest() {
      const { body } = await portal.control<{ requests: LoggedRequest[] }>("GET", "/demo/requests");
      return body.requests[0];
    },
  };
}
