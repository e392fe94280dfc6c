/** Items are not written with types or fields that the contract doesn't allow. */
import { describe, expect, it } from "vitest";
import { accepted, refusalOf, refused, resultOf, startPortal } from "../testing.ts";
import { add, app, itemOf, send, update } from "./writes.testing.ts";

describe("an item", () => {
  it.each([
    ["No Such Type", "CONT_0113"],
    ["toString", "CONT_0113"],
    ["Dashboard", undefined],
  ])("changed to the type %s: %s", async (type, code) => {
    const portal = await startPortal();
    const itemID = await add(portal);
    const response = await update(portal, itemID, { type, title: "Router" });
    if (code === undefined) accepted(response);
    else expect(refused(response).messageCode).toBe(code);
    expect(await itemOf(portal, itemID)).toMatchObject(
      code === undefined ? { type, title: "Router" } : app,
    );
  });

  it.each([
    [{ snippet: "x".repeat(2049) }, "snippet"],
    [{ description: "x".repeat(16_385) }, "description"],
    [{ title: "x".repeat(257) }, "title"],
    [{ tags: "x".repeat(129) }, "tags"],
    [{ tags: Array.from({ length: 101 }, (_, index) => index).join(",") }, "tags"],
    [{ url: `https://a.example/${"x".repeat(2048)}` }, "url"],
    [{ url: "javascript:alert(1)" }, "url"],
    [{ url: "no address" }, "url"],
    [{ listingAccess: "some" }, "listingAccess"],
    [{ creditsPerTransaction: "-1" }, "creditsPerTransaction"],
  ])("is not added with %j beyond a limit", async (fields, name) => {
    const portal = await startPortal();
    const { code, details: problems } = await refusalOf(
      await send(portal, "/content/users/org1admin/addItem", "org1admin", { ...app, ...fields }),
    );
    expect([code, problems]).toEqual([400, [expect.stringMatching(new RegExp(`^${name}[.:]`))]]);
    await resultOf(await send(portal, "/content/users/org1admin/addItem", "org1admin", app));
  });

  // The contract lists parameters.valid before user.exists.
  it("is refused with every problem of its fields at once, even for an unknown user", async () => {
    const portal = await startPortal();
    const path = "/content/users/unknown/addItem";
    const { message } = await refusalOf(await send(portal, path, "org1admin", app));
    expect(message).toMatch(/^User does not exist/);
    const fields = { ...app, url: "no address", culture: "x".repeat(33) };
    const { details: problems } = await refusalOf(await send(portal, path, "org1admin", fields));
    expect(problems).toEqual([
      "culture: must be at most 32 characters",
      "url: must start with http:// or https:// and contain no spaces",
    ]);
  });
});
