/** What Esri's clients send in usual journeys. Nothing is unknown, and what is left out says so. */
import { describe, expect, it } from "vitest";
import { startPortal } from "../testing.ts";
import { PYTHON, REST_JS, type Recorded, replay, SDK, SIGN_IN } from "./clientJourneys.testing.ts";

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

/** Plays a journey in a portal of its own. Returns the codes of refusals. */
async function play(requests: readonly Recorded[], slash: "" | "/"): Promise<number[]> {
  const { request, token } = await startPortal();
  const direct = ((url: string, init?: RequestInit) => request(url, init)) as typeof fetch;
  return replay(requests, { portal: "/sharing/rest", slash, request: direct, token });
}

describe.each(["", "/"] as const)("with %j at the end of paths", (slash) => {
  it("the Maps SDK loads a portal, an item and a user's items", async () => {
    expect(await play(SDK, slash)).toEqual([]);
  });

  it("ArcGIS REST JS reads and changes users and items", async () => {
    expect(await play(REST_JS, slash)).toEqual([]);
  });

  it("all sign in", async () => {
    expect(await play(SIGN_IN, slash)).toEqual([]);
  });

  it("the Python client reads the marketplace and assigns licences", async () => {
    expect(await play(PYTHON, slash)).toEqual([]);
  });

  it("what they send besides is named as not offered", async () => {
    expect(await play(LEFT_OUT, slash)).toEqual(LEFT_OUT.map(() => 501));
  });
});
