/** Places of a token, and requests without one. */
import { describe, expect, it } from "vitest";
import { refusalOf, resultOf, startPortal } from "../testing.ts";

const path = "/portals/self/purchases";
const json = { f: "json" };
const bearer = (token: string, name = "Authorization") => ({ [name]: `Bearer ${token}` });

describe("a token is accepted", () => {
  it("in the query", async () => {
    const portal = await startPortal();
    await resultOf(await portal.get(path, { ...json, token: portal.token("org2user") }));
  });

  it("in the form", async () => {
    const portal = await startPortal();
    await resultOf(await portal.post(path, { ...json, token: portal.token("org2user") }));
  });

  it.each(["X-Esri-Authorization", "Authorization"])("in the header %s", async (name) => {
    const portal = await startPortal();
    await resultOf(await portal.get(path, json, bearer(portal.token("org2user"), name)));
  });

  it("in the header Authorization whatever the case of Bearer", async () => {
    const portal = await startPortal();
    await resultOf(
      await portal.get(path, json, { Authorization: `bearer ${portal.token("org2user")}` }),
    );
  });

  it.each([
    ["without Bearer", (token: string) => token],
    ["with BEARER and more than one blank", (token: string) => `BEARER   ${token} `],
  ])("in X-Esri-Authorization %s", async (_, write) => {
    const portal = await startPortal();
    await resultOf(
      await portal.get(path, json, { "X-Esri-Authorization": write(portal.token("org2user")) }),
    );
  });

  it("in X-Esri-Authorization while the other header is for a proxy", async () => {
    const portal = await startPortal();
    const headers = {
      ...bearer(portal.token("org2user"), "X-Esri-Authorization"),
      Authorization: "Basic eDp5",
    };
    await resultOf(await portal.get(path, json, headers));
  });

  it("in a header beside an empty field", async () => {
    const portal = await startPortal();
    await resultOf(
      await portal.get(path, { ...json, token: "" }, bearer(portal.token("org2user"))),
    );
  });
});

describe("without a token", () => {
  it.each([
    ["none", {}],
    ["another scheme", { Authorization: "Basic eDp5" }],
    ["an empty one", { Authorization: "Bearer " }],
    ["an empty one of Esri's", { "X-Esri-Authorization": "Bearer" }],
    ["another scheme in Esri's header", { "X-Esri-Authorization": "Basic eDp5" }],
    ["a scheme with commas", { Authorization: 'Digest username="x", realm="y"' }],
  ] as const)("(%s) a request is refused with code 499", async (_, headers) => {
    const portal = await startPortal();
    expect(await refusalOf(await portal.get(path, json, headers))).toEqual({
      code: 499,
      message: "Token Required",
      details: [],
    });
  });
});
