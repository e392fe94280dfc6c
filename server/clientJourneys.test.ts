/**
 * What Esri's clients send in usual journeys, as recorded in a browser and in Node: @arcgis/core 5.1.25 and
 * @esri/arcgis-rest-portal 4.10.2 and 3.8.0. Nothing is unknown, and what is left out says so.
 */
import { describe, expect, it } from "vitest";
import { userIdOf } from "./domain/userId.ts";
import { ids, startPortal } from "./testing.ts";

/** A request: method, path and query, and form. Texts in braces are filled in. */
type Recorded = readonly [method: "GET" | "POST", path: string, form?: string];

/** Portal.load() without and with a token, PortalItem, and the user's items. */
const SDK: readonly Recorded[] = [
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
const REST_JS: readonly Recorded[] = [
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

/** What the same clients send and the contract leaves out. */
const LEFT_OUT: readonly Recorded[] = [
  ["GET", "/search?f=json&bbox=&q=x&num=10&start=1&token={token}"],
  ["GET", "/community/users?f=json&q=x&num=10&sortField=username&start=1&token={token}"],
  ["GET", "/community/groups?f=json&q=x&num=10&start=1&token={token}"],
  ["GET", "/portals/self/users/search?f=json&q=x&token={token}"],
  ["GET", "/community/users/{id}/tags?f=json&token={token}"],
  ["GET", "/community/users/org1admin/notifications?f=json&token={token}"],
  ["GET", "/community/users/org1admin/properties?f=json&token={token}"],
  ["GET", "/content/items/{item}/rating?f=json&token={token}"],
  ["POST", "/content/items/{item}/resources", "f=json&num=1000&token={token}"],
  ["GET", "/content/items/{item}/data?f=json&token={token}"],
  ["GET", "/content/items/{item}/groups?f=json&token={token}"],
  ["GET", "/content/items/{item}/info/iteminfo.xml?f=json&token={token}"],
  ["GET", "/portals/self/settings?f=json&token={token}"],
  ["GET", "/portals/self/subscriptionInfo?f=json&token={token}"],
  ["POST", "/community/createGroup", "f=json&title=g&token={token}"],
  ["POST", "/content/users/org1admin/createFolder", "f=json&title=f&token={token}"],
  ["POST", "/content/users/org1admin/items/{item}/status", "f=json&token={token}"],
  ["POST", "/content/users/org1admin/items/{item}/parts", "f=json&token={token}"],
  ["POST", "/content/users/org1admin/items/{item}/protect", "f=json&token={token}"],
  ["POST", "/content/users/org1admin/items/{item}/share", "f=json&everyone=false&token={token}"],
  ["POST", "/content/users/org1admin/items/{item}/move", "f=json&folder=x&token={token}"],
  ["POST", "/content/users/org1admin/items/{item}/reassign", "f=json&token={token}"],
];

/** Sends the requests in order, each as it was recorded or with a slash at the end. Returns the codes of refusals. */
async function replay(requests: readonly Recorded[], slash: "" | "/"): Promise<number[]> {
  const portal = await startPortal();
  const known = { token: portal.token("org1admin"), item: ids.paid, id: userIdOf("org1admin") };
  let added = "";
  const codes: number[] = [];
  for (const [method, path, form] of requests) {
    const fill = (text: string) =>
      text.replaceAll(/\{(\w+)\}/g, (_, name) => ({ ...known, added })[name as keyof typeof known]);
    const [address = "", query = ""] = fill(path).split("?");
    const body = form === undefined ? {} : { body: new URLSearchParams(fill(form)) };
    const url = `/sharing/rest${address}${slash}?${query}`;
    const response = await portal.request(url, { method, ...body });
    const text = await response.text();
    if (response.headers.get("Content-Type")?.startsWith("image/")) continue;
    const { error, id } = JSON.parse(text) as { error?: { code: number }; id?: string };
    if (path.endsWith("/addItem")) added = id ?? "";
    if (error !== undefined) codes.push(error.code);
  }
  return codes;
}

describe.each(["", "/"] as const)("with %j at the end of paths", (slash) => {
  it("the Maps SDK loads a portal, an item and a user's items", async () => {
    expect(await replay(SDK, slash)).toEqual([]);
  });

  it("ArcGIS REST JS reads and changes users and items", async () => {
    expect(await replay(REST_JS, slash)).toEqual([]);
  });

  it("what both send besides is named as not offered", async () => {
    expect(await replay(LEFT_OUT, slash)).toEqual(LEFT_OUT.map(() => 501));
  });
});
