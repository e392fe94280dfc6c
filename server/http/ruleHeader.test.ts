/** The response header that names the rule that refused. */
import { describe, expect, it } from "vitest";
import { ids, startPortal } from "../testing.ts";

const path = `/content/listings/${ids.paid}/interest`;

describe("X-Rule", () => {
  it("names the rule that refused, in every format", async () => {
    const portal = await startPortal();
    for (const f of ["html", "json", "pjson"]) {
      expect((await portal.get(path, { f })).headers.get("X-Rule")).toBe("transport.post-only");
    }
    expect((await portal.get("/portals/self/customers/export")).headers.get("X-Rule")).toBe(
      "token.required",
    );
  });

  it("is absent if no rule refused", async () => {
    const portal = await startPortal();
    expect((await portal.get("/info", { f: "json" })).headers.has("X-Rule")).toBe(false);
    expect((await portal.get("/nothing", { f: "json" })).headers.has("X-Rule")).toBe(false);
  });
});
