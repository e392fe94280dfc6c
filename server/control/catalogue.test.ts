/** The catalogue: what a front-end developer builds a store with. */
import { expect, it } from "vitest";
import { accepted, ids, startPortal } from "../testing.ts";

const start = async () => {
  const portal = await startPortal({ template: "catalogue" });
  await portal.control("POST", "/demo/reset");
  return portal;
};

it("has 30 listings by five vendors, each with a text and pictures that load", async () => {
  const portal = await start();
  const { listings, total } = accepted(await portal.client().searchListings({ q: "*", num: 100 }));
  expect(total).toBe(30);
  expect(new Set(listings.map(({ vendor }) => vendor?.id)).size).toBe(5);
  for (const { itemId, snippet, description, appCategories, ...listing } of listings) {
    expect([snippet, description, appCategories?.length]).not.toContainEqual(
      expect.toBeOneOf(["", null, undefined, 0]),
    );
    const pictures = [listing.thumbnail, listing.largeThumbnail, listing.banner];
    for (const picture of [...pictures, ...(listing.screenshots ?? [])]) {
      const response = await portal.get(`/content/listings/${itemId}/info/${picture}`);
      expect(response.headers.get("Content-Type")).toMatch(/^image\/svg/);
    }
  }
});

it("has 12 organizations, provisions in all stages, and pools in use", async () => {
  const portal = await start();
  const { body } = await portal.control<{
    data: Record<"organizations" | "assignments", unknown[]>;
  }>("GET", "/demo/snapshot");
  expect(body.data.organizations).toHaveLength(12);
  expect(body.data.assignments.length).toBeGreaterThan(10);
  const purchasesOf = async (username: string, status: "active" | "expired") => {
    const { token } = (
      await portal.control<{ token: string }>("POST", "/demo/tokens", { username })
    ).body;
    return accepted(await portal.client({ token }).listPurchases({ portalID: "self", status }));
  };
  const active = await purchasesOf("alderfalls_admin", "active");
  const ended = await purchasesOf("alderfalls_admin", "expired");
  expect(
    [active.interests, active.trials, active.purchases, ended.trials].map(
      ({ length }) => length > 0,
    ),
  ).toEqual([true, true, true, true]);
});

it("leaves the organizations of the demo world without provisions, as the README shows them", async () => {
  const portal = await start();
  for (const username of ["org1admin", "org2admin", "org3admin"]) {
    const client = portal.as(username);
    expect(accepted(await client.listPurchases({ portalID: "self", status: "all" }))).toEqual({
      ...{ purchases: [], trials: [], interests: [] },
    });
    const customers = await client.listCustomers({ portalID: "self" });
    if (username === "org1admin") expect(accepted(customers).total).toBe(0);
  }
  expect(
    accepted(await portal.as("org2user").expressInterest({ itemID: ids.byUser })).interested,
  ).toBe(true);
});
