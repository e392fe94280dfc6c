/** Responses as a call to a function that the request names. */
import { describe, expect, it } from "vitest";
import { ids, refusalOf, startPortal } from "../testing.ts";

const path = "/portals/self/purchases";

describe("a callback", () => {
  it("is called with the response", async () => {
    const portal = await startPortal();
    const response = await portal.get(path, {
      token: portal.token("org2user"),
      f: "json",
      callback: "a.b$._c1",
    });
    expect(response.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
    expect(await response.text()).toBe('a.b$._c1({"purchases":[],"trials":[],"interests":[]});');
  });

  it("is called with a refusal too", async () => {
    const portal = await startPortal();
    const text = await (await portal.get(path, { f: "pjson", callback: "handle" })).text();
    expect(text).toMatch(/^handle\(\{\n {2}"error": \{\n {4}"code": 499,.*\}\s*\);$/s);
  });

  it("is ignored in a page", async () => {
    const portal = await startPortal();
    const response = await portal.get(path, { callback: "handle" });
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).not.toContain("handle(");
  });

  it("receives escaped line separators", async () => {
    const portal = await startPortal();
    const fields = {
      purchaserFullName: "a\u2028b\u2029c",
      token: portal.token("org2user"),
      f: "json",
      callback: "handle",
    };
    const text = await (await portal.post(`/content/listings/${ids.paid}/interest`, fields)).text();
    expect(text).toContain(String.raw`a\u2028b\u2029c`);
  });

  it.each(["alert(1)//", "a-b", "1a", "a..b", "a;b", "<script>", "a\nb", "x".repeat(129)])(
    "%j is refused, and not called",
    async (callback) => {
      const portal = await startPortal();
      const fields = { token: portal.token("org2user"), f: "json" };
      expect(
        (await portal.get(path, { ...fields, callback: "handle" })).headers.get("Content-Type"),
      ).toMatch(/javascript/);
      const { code, details } = await refusalOf(await portal.get(path, { ...fields, callback }));
      expect(code).toBe(400);
      expect(details).toEqual([expect.stringMatching(/^callback: /)]);
    },
  );

  it("given twice with different names is refused, and neither is called", async () => {
    const portal = await startPortal();
    const token = portal.token("org2user");
    const response = await portal.request(
      `/sharing/rest${path}?f=json&token=${token}&callback=a&callback=b`,
    );
    expect((await refusalOf(response)).details).toEqual([
      "callback: is given more than once, with different values",
    ]);
  });
});
