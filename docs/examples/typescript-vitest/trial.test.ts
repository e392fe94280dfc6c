import { isRefusal } from "marketplace-provisioning/testing";
import { test } from "marketplace-provisioning/testing/vitest";
import { expect } from "vitest";

test("an ended trial is listed as expired, and can't start again", async ({ world }) => {
  const buyer = world.as("org2user");
  const { itemId: itemID } = world.listings.paid;
  await buyer.startTrial({ itemID });
  await world.clock.advanceTo("trial-end"); // or advance({ days: 30 })
  const { data } = await buyer.listPurchases({ portalID: "self", status: "expired" });
  expect(data?.trials).toHaveLength(1);
  const { error } = await buyer.startTrial({ itemID });
  expect(isRefusal(error, "alreadyTried")).toBe(true);
});
