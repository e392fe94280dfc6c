/** Arms failures of a portal, and sends what may meet them. */
import { expect } from "vitest";
import type { ArmedFailure } from "../../generated/control.types.ts";
import { ids, type TestPortal } from "../testing.ts";

export const interest = `/content/listings/${ids.paid}/interest`;
export const purchases = "/portals/self/purchases";

/** Arms a failure of the root world. */
export async function arm(portal: TestPortal, body: object): Promise<ArmedFailure> {
  const armed = await portal.control<ArmedFailure>("POST", "/demo/failures", body);
  expect(armed.status, JSON.stringify(armed.body)).toBe(200);
  return armed.body;
}

/** Sends a request as a user to the root portal. */
export const send = (portal: TestPortal, path: string, username = "org2user") =>
  portal[path === interest ? "post" : "get"](path, { f: "json", token: portal.token(username) });
