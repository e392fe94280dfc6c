/** Who may use the control API while it is closed to others: programs of its own machine, and pages that it has served itself. */
import type { Context } from "hono";
import type { Env } from "../http/app.ts";
import { incomingOf } from "../http/incoming.ts";
import { Mistake } from "./mistake.ts";

/** Refuses whoever is not of this machine: another machine, or a page of the web in a browser of this one. */
export function assertLocal(context: Context<Env>): void {
  const { req } = context;
  if (!context.get("origin").local) throw new Mistake(403, "The control API answers its own machine only; see OPEN_CONTROL.");
  const { hostname, origin: own } = new URL(req.url);
  // Whose domain is made to lead here, its pages are of the portal's origin to the browser; an address nobody can take over.
  // Who makes a request within the process names the portal as he likes.
  if (incomingOf(context) !== undefined && !OWN_NAME.test(hostname)) {
    throw new Mistake(403, `The control API does not answer to the name ${hostname}; use localhost, or see OPEN_CONTROL.`);
  }
  const page = req.header("Origin");
  // A browser sends a page's simple requests anywhere, so a page found on the web could reset worlds.
  if (page !== undefined && page !== own) {
    throw new Mistake(403, `The control API does not answer pages of ${page}; see OPEN_CONTROL.`);
  }
}

/** The machine's own name, or an address, as a parsed URL spells them. */
const OWN_NAME = /^(localhost|[\d.]+|\[.*\])$/;
