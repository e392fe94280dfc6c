/** Formats of a response. */
import { describe, expect, it } from "vitest";
import { ids, refusalOf, resultOf, startPortal } from "../testing.ts";

const path = "/portals/self/purchases";

describe("an answer", () => {
  it("is an HTML page where no format is asked for", async () => {
    const portal = await startPortal();
    const response = await portal.get(path, { token: portal.token("org2user") });
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toMatch(
      /^<!doctype html>.*<h1>List the purchases of an organization<\/h1>/s,
    );
  });

  it("is a page for a refusal as well", async () => {
    const portal = await startPortal();
    const page = await (await portal.get(path)).text();
    expect(page).toMatch(/Token Required/);
    expect(page).toMatch(/499/);
  });

  it("as a page holds markup as text", async () => {
    const portal = await startPortal();
    const markup = `<script>alert("1")</script>&'`;
    const fields = { purchaserFullName: markup, token: portal.token("org2user") };
    const page = await (await portal.post(`/content/listings/${ids.paid}/interest`, fields)).text();
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;alert(\\&quot;1\\&quot;)&lt;/script&gt;&amp;&#39;");
    // The same field as JSON equals the sent text, so the page must contain only its escaped form.
    const { interests } = await resultOf<{ interests: { provision: object }[] }>(
      await portal.get(path, { token: portal.token("org2user"), f: "json" }),
    );
    expect(interests[0]?.provision).toMatchObject({ purchaserFullName: markup });
  });

  it("as a page holds markup of a refusal as text", async () => {
    const portal = await startPortal();
    const orgEntitlements = { maxUsers: 1, entitlements: { "<script>": {} } };
    const fields = { purchaserOrgId: "org2", orgEntitlements, token: portal.token("org1user") };
    const page = await (
      await portal.post(`/content/listings/${ids.byUser}/provisionOrgEntitlements`, fields)
    ).text();
    expect(page).toContain("orgEntitlements.entitlements.&lt;script&gt;.num: is missing");
    expect(page).not.toContain("<script");
  });

  it("is JSON on one line with f=json", async () => {
    const portal = await startPortal();
    const response = await portal.get(path, { token: portal.token("org2user"), f: "json" });
    expect(response.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
    expect(await response.text()).toBe('{"purchases":[],"trials":[],"interests":[]}');
  });

  it("is the same JSON indented with f=pjson", async () => {
    const portal = await startPortal();
    const response = await portal.get(path, { token: portal.token("org2user"), f: "pjson" });
    expect(response.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
    expect((await response.text()).trimEnd()).toBe(
      '{\n  "purchases": [],\n  "trials": [],\n  "interests": []\n}',
    );
  });

  it("may be told to be nothing but what its type says", async () => {
    const portal = await startPortal();
    expect((await portal.get(path, { f: "json" })).headers.get("X-Content-Type-Options")).toBe(
      "nosniff",
    );
  });

  it("is readable from pages of other origins", async () => {
    const portal = await startPortal();
    const response = await portal.get(path, { f: "json" }, { Origin: "https://store.example" });
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("https://store.example");
  });
});

describe("an unknown format", () => {
  it.each(["xml", "JSON", "json ", "constructor"])("%j is refused as JSON", async (f) => {
    const portal = await startPortal();
    const fields = { token: portal.token("org2user") };
    await resultOf(await portal.get(path, { ...fields, f: "json" }));
    expect(await refusalOf(await portal.get(path, { ...fields, f }))).toEqual({
      code: 400,
      message: "Output format not supported.",
      details: ["f: must be one of html, json, pjson"],
    });
  });
});
