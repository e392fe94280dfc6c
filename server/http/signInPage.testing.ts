/** Signs in by the page of a portal under test, as the browser of an application does. */
import { expect } from "vitest";
import { accepted, type TestPortal } from "../testing.ts";

export const RETURN = "http://localhost:5173/callback";
export const ACCOUNT = { username: "org2user", password: "marketplace1" };
export const asked = (more: Record<string, string> = {}) => ({
  ...{ client_id: "demoapp", redirect_uri: RETURN, response_type: "code" },
  ...more,
});
export const ELSEWHERE = { "X-Forwarded-For": "203.0.113.7", "X-Forwarded-Proto": "https" };

export async function stateOf(
  portal: TestPortal,
  more: Record<string, string> = {},
): Promise<string> {
  return accepted(await portal.client().authorizeApplication(asked(more))).oauth_state;
}

/** Signs in by the form, and returns where the browser goes. */
export async function signIn(
  portal: TestPortal,
  more: Record<string, string> = {},
  path = "/sharing/rest",
): Promise<string> {
  const body = new URLSearchParams({ oauth_state: await stateOf(portal, more), ...ACCOUNT });
  const response = await portal.request(`${path}/oauth2/signin`, { method: "POST", body });
  expect([response.status, response.headers.get("Cache-Control")]).toEqual([302, "no-store"]);
  return response.headers.get("Location") ?? "";
}

export const codeIn = (location: string) => new URL(location).searchParams.get("code") ?? "";

export const buy = (portal: TestPortal, code: string, more: object = {}) =>
  portal.client().createOAuthToken({
    ...{ grant_type: "authorization_code", client_id: "demoapp", redirect_uri: RETURN, code },
    ...more,
  });
