/**
 * What Esri's clients send in usual journeys, as recorded in a browser and in Node: @arcgis/core 5.1.25, ArcGIS REST JS 4.10.2
 * and 3.8.0. What the Python client sends is known from its source.
 */
import { userIdOf } from "../domain/model.ts";
import { ids } from "../testing.ts";

/** A request: method, path and query, and form. Texts in braces are filled in. */
export type Recorded = readonly [method: "GET" | "POST", path: string, form?: string];

/** Portal.load() without and with a token, PortalItem, and the user's items. */
export const SDK: readonly Recorded[] = [
  ["GET", "/portals/self?f=json"],
  ["GET", "/portals/self?f=json&culture=en-us"],
  ["GET", "?f=json"],
  ["GET", "/portals/self?f=json&culture=en-us&token={token}"],
  ["GET", "/portals/self/resources/thumbnail.jpg"],
  ["GET", "/content/items/{item}?f=json&token={token}"],
  ["GET", "/content/items/{item}/info/thumbnail/Tulips.jpg?f=json&token={token}"],
  [
    "GET",
    "/content/users/{id}?f=json&folders=false&num=5&start=1&sortField=created&sortOrder=asc&token={token}",
  ],
  ["GET", "/content/users/{id}?f=json&num=1&token={token}"],
  ["GET", "/community/users/{id}?f=json&token={token}"],
  [
    "GET",
    "/content/items/{item}/relatedItems?f=json&relationshipType=Listed2Provisioned&direction=forward&token={token}",
  ],
  [
    "POST",
    "/content/users/{id}/addItem",
    "f=json&isOrgItem=false&title=Mine&type=Application&token={token}",
  ],
  ["GET", "/content/items/{added}?f=json&token={token}"],
  ["POST", "/content/users/{id}/items/{added}/delete", "f=json&token={token}"],
  ["GET", "?f=json&token={token}"],
];

/** The functions of the portal package that have to do with portals, users and items. */
export const REST_JS: readonly Recorded[] = [
  ["GET", "/portals/self?f=json&token={token}"],
  ["GET", "/portals/org1?f=json&token={token}"],
  ["GET", "/community/self?f=json&token={token}"],
  ["GET", "/community/users/org1admin?f=json&token={token}"],
  ["GET", "/content/users/org1admin?f=json&start=1&num=10&token={token}"],
  [
    "POST",
    "/content/users/org1admin/addItem",
    "f=json&title=Mine&type=Application&tags=a&owner=org1admin&token={token}",
  ],
  ["GET", "/content/items/{added}?f=json&token={token}"],
  [
    "GET",
    "/content/items/{added}/relatedItems?f=json&direction=forward&relationshipType=Listed2Provisioned&token={token}",
  ],
  ["POST", "/content/users/org1admin/items/{added}/delete", "f=json&token={token}"],
];

/** Signing in: the page as the three JavaScript clients open it, applications, passwords, and the end of it all. */
export const SIGN_IN: readonly Recorded[] = [
  [
    "GET",
    "/oauth2/authorize?client_id=demoapp&response_type=token&expiration=20160&redirect_uri={return}&state=demoapp&locale=",
  ],
  [
    "GET",
    "/oauth2/authorize?client_id=demoapp&response_type=code&expiration=20160&redirect_uri={return}&state=%7B%22id%22%3A%221%22%7D&locale=&style=&code_challenge_method=plain&code_challenge={verifier}",
  ],
  [
    "GET",
    "/oauth2/authorize?client_id=demoapp&response_type=code&state=%7B%22portalUrl%22%3A%22https%3A%2F%2Flocalhost%22%2C%22uid%22%3A%221%22%7D&expiration=20160&locale=en-us&redirect_uri={return}&code_challenge={verifier}&code_challenge_method=S256",
  ],
  [
    "POST",
    "/oauth2/token/",
    "f=json&client_id=demoapp&client_secret=demo-secret&grant_type=client_credentials&expiration=7200",
  ],
  [
    "POST",
    "/oauth2/token",
    "client_id=demoapp&client_secret=demo-secret&grant_type=client_credentials",
  ],
  [
    "POST",
    "/generateToken",
    "f=json&username=org1admin&password=marketplace1&expiration=20160&client=referer&referer=%40esri%2Farcgis-rest-js",
  ],
  [
    "POST",
    "/generateToken",
    "f=json&username=org1admin&password=marketplace1&referer=localhost%3A5173",
  ],
  [
    "POST",
    "/generateToken",
    "request=getToken&username=org1admin&password=marketplace1&expiration=60&referer=http%3A%2F%2Flocalhost%3A5173&f=json",
  ],
  ["POST", "/oauth2/revokeToken/", "f=json&client_id=demoapp&auth_token=none"],
  [
    "POST",
    "/oauth2/revokeToken",
    "f=json&auth_token=none&client_id=demoapp&token_type_hint=refresh_token",
  ],
  ["GET", "/oauth2/signout?client_id=demoapp&redirect_uri={return}&f=json"],
];

/** The Python client: its start, and what its classes for marketplace and licences send. */
export const PYTHON: readonly Recorded[] = [
  ["GET", "/info?f=json"],
  ["GET", "?f=json&token={token}"],
  ["GET", "/portals/self?f=json&token={token}"],
  ["POST", "/portals/self", "f=json&token={token}"],
  ["GET", "/community/users/org1admin?f=json&token={token}"],
  ["POST", "/community/users/org1admin/appBundles", "f=json&start=1&num=10&token={token}"],
  [
    "GET",
    "/community/users/org1admin/provisionedListings?f=json&returnAppClientIds=true&returnAllProvisions=true&includeExpired=true&start=1&num=100&token={token}",
  ],
  [
    "GET",
    "/content/listings?f=json&q=*&mylistings=false&start=1&num=10&sortOrder=asc&token={token}",
  ],
  ["GET", "/content/listings/{item}?f=json&token={token}"],
  ["POST", "/content/listings/{byUser}/trial", "f=json&token={buyer}"],
  ["POST", "/content/listings/{byUser}/purchase", "f=json&purchaserOrgId=org2&token={token}"],
  [
    "POST",
    "/content/listings/{byUser}/provisionOrgEntitlements",
    "f=json&purchaserOrgId=org2&orgEntitlements=%7B%22maxUsers%22%3A2%2C%22entitlements%22%3A%7B%22standard%22%3A%7B%22num%22%3A2%7D%7D%7D&token={token}",
  ],
  [
    "POST",
    "/content/listings/{byUser}/provisionUserEntitlements",
    "f=json&userEntitlements=%7B%22users%22%3A%5B%22org2user%22%5D%2C%22entitlements%22%3A%5B%22standard%22%5D%7D&suppressCustomerEmail=true&token={buyer}",
  ],
  ["GET", "/content/listings/{byUser}/userEntitlements?f=json&start=1&num=100&token={buyer}"],
  ["POST", "/content/listings/{byUser}/userEntitlements/org2user", "f=json&token={buyer}"],
  ["POST", "/portals/self/purchases", "f=json&status=all&token={buyer}"],
  [
    "GET",
    "/portals/self/customers?f=json&status=all&type=PURCHASE&sortOrder=asc&includeListing=true&num=10&start=1&token={token}",
  ],
  [
    "GET",
    "/portals/self/users?f=json&start=1&num=100&sortField=username&sortOrder=asc&token={token}",
  ],
];

export interface Sent {
  /** Address of the portal, up to and including /sharing/rest. */
  readonly portal: string;
  readonly slash: "" | "/";
  readonly request: typeof fetch;
  /** Returns a token of an account. */
  readonly token: (username: string) => Promise<string> | string;
}

/** Sends the requests in order, each as it was recorded or with a slash at the end. Returns the codes of refusals. */
export async function replay(
  requests: readonly Recorded[],
  { portal, slash, request, token }: Sent,
): Promise<number[]> {
  const known: Record<string, string> = {
    ...{ token: await token("org1admin"), buyer: await token("org2admin") },
    ...{ item: ids.paid, byUser: ids.byUser, id: userIdOf("org1admin"), added: "" },
    return: encodeURIComponent("http://localhost:5173/callback?a=1"),
    verifier: "v".repeat(43),
  };
  const codes: number[] = [];
  for (const [method, path, form] of requests) {
    const fill = (text: string) => text.replaceAll(/\{(\w+)\}/g, (_, name) => known[name] ?? "");
    const [address = "", query = ""] = fill(path).split("?");
    const body = form === undefined ? {} : { body: new URLSearchParams(fill(form)) };
    const place = address.endsWith("/") ? address : address + slash;
    const url = `${portal}${place}${query === "" ? "" : `?${query}`}`;
    const response = await request(url, { method, redirect: "manual", ...body });
    const text = await response.text();
    if (!response.headers.get("Content-Type")?.includes("json")) continue;
    const { error, id } = JSON.parse(text) as { error?: { code: number }; id?: string };
    if (path.endsWith("/addItem")) known.added = id ?? "";
    if (error !== undefined) codes.push(error.code);
  }
  return codes;
}
