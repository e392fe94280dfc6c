/** Pictures load at the addresses that responses give. */
import { describe, expect, it } from "vitest";
import { drawPicture, SIZES } from "../pictures/drawPicture.ts";
import { accepted, ids, refusalOf, startPortal } from "../testing.ts";

const HOSTILE = `</text><script>alert(1)</script>&"'\u0000\u{1F5FA}`;

describe("a picture", () => {
  it("is there for each location of each listing, without a token, for an hour", async () => {
    const portal = await startPortal();
    const { listings } = accepted(await portal.as("org2user").searchListings({ q: "*" }));
    expect(listings.length).toBeGreaterThan(4);
    for (const { itemId, thumbnail, largeThumbnail, banner, screenshots = [] } of listings)
      for (const location of [thumbnail, largeThumbnail, banner, ...screenshots]) {
        if (!location) continue;
        const { headers } = await portal.get(`/content/listings/${itemId}/info/${location}`);
        const names = ["Content-Type", "Cache-Control", "X-Content-Type-Options"];
        expect([location, ...names.map((name) => headers.get(name))]).toEqual([
          location,
          "image/svg+xml; charset=utf-8",
          "public, max-age=3600",
          "nosniff",
        ]);
        expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
      }
  });

  it("of a private item is for those who see the item, and for their browser only", async () => {
    const portal = await startPortal();
    const path = `/content/items/${ids.paid}/info/thumbnail/Tulips.jpg`;
    expect((await refusalOf(await portal.get(path, { f: "json" }))).messageCode).toBe("CONT_0001");
    const own = await portal.get(path, { token: portal.token("org1member"), f: "json" });
    expect(own.headers.get("Cache-Control")).toBe("private, max-age=3600");
    expect(await own.text()).toContain("Network Planner");
  });

  it("that nothing names is refused, and the refusal isn't kept", async () => {
    const portal = await startPortal();
    for (const path of [
      `/content/listings/${ids.paid}/info/thumbnail/other.jpg`,
      `/content/listings/${ids.paid}/info/banner/Tulips.jpg`,
      "/portals/org1/resources/other.jpg",
      "/portals/self/resources/other.jpg",
    ]) {
      const response = await portal.get(path);
      expect(response.headers.get("Cache-Control")).toBe("no-store");
      expect([path, (await refusalOf(response)).messageCode]).toEqual([path, "MKT_0043"]);
    }
  });

  it("of an organization is there, and of the portal itself without a token", async () => {
    const portal = await startPortal();
    const textAt = async (id: string, fields = {}) =>
      (await portal.get(`/portals/${id}/resources/thumbnail.jpg`, fields)).text();
    expect(await textAt("org2")).toContain("Org 2");
    expect(await textAt("self", { token: portal.token("org3admin") })).toContain("Org 3");
    expect(await textAt("self")).toContain("Marketplace reference portal");
  });

  it("reaches the typed client as a blob", async () => {
    const portal = await startPortal();
    const place = { itemID: ids.paid, kind: "thumbnail", fileName: "Tulips.jpg" } as const;
    const picture = accepted(await portal.as("org1user").getItemPicture(place));
    expect(picture.type).toBe("image/svg+xml");
    expect(await picture.text()).toMatch(/^<svg .*<\/svg>$/s);
  });
});

describe.each(Object.keys(SIZES) as (keyof typeof SIZES)[])("a drawn %s", (kind) => {
  it("is small, always the same, and another one for another item", () => {
    const title = "Wide title ".repeat(20);
    const drawn = drawPicture({ kind, id: "a", title });
    expect(Buffer.byteLength(drawn)).toBeLessThan(8 * 1024);
    expect(drawPicture({ kind, id: "a", title })).toBe(drawn);
    expect(drawPicture({ kind, id: "b", title })).not.toBe(drawn);
    expect(drawPicture({ kind, id: "a", title, variant: "2" })).not.toBe(drawn);
  });

  it("contains a title as text only", () => {
    const drawn = drawPicture({ kind, id: "a", title: HOSTILE });
    expect(drawn).not.toContain("<script");
    expect(drawn).not.toContain("\u0000");
    expect(drawn).toContain("&lt;/text&gt;");
    expect(drawn.match(/<text/g)).toHaveLength(drawn.match(/<\/text>/g)?.length ?? 0);
  });
});
