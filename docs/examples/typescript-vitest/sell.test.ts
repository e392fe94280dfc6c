import { signIn, type World } from "marketplace-provisioning/testing";
import { test } from "marketplace-provisioning/testing/vitest";
import { expect } from "vitest";
import { sell } from "./sell.ts";

async function shopOf(world: World) {
  const sale = { itemID: world.listings.paid.itemId, purchaserOrgId: "org2" };
  await world.as("org2user").expressInterest({ itemID: sale.itemID });
  return { sale, shop: { portal: world.portal, token: await world.token("org1admin") } };
}

test("a sale completes the purchase", async ({ world }) => {
  const { shop, sale } = await shopOf(world);
  expect(await sell(shop, sale)).toMatchObject({ purchased: true, purchaserOrgId: "org2" });
});

test("a sale whose response is lost is made once", async ({ world }) => {
  const { shop, sale } = await shopOf(world);
  await world.failNext("purchaseListing", "applyThenDrop");
  expect(await sell(shop, sale)).toMatchObject({ purchased: true });
  expect((await world.state()).provisions).toHaveLength(1);
  expect(await world.requests({ operation: "purchaseListing" })).toHaveLength(2);
});

test("a sale is repeated after a reset and after a gateway's page", async ({ world }) => {
  const { shop, sale } = await shopOf(world);
  await world.failNext("purchaseListing", "drop");
  await world.failNext("purchaseListing", { status: 502, body: "html" });
  expect(await sell(shop, sale)).toMatchObject({ purchased: true });
});

test("a sale gives up when the portal stays down", async ({ world }) => {
  const { shop, sale } = await shopOf(world);
  await using outage = await world.fail("purchaseListing", { status: 503, body: "empty" });
  await expect(sell(shop, sale)).rejects.toThrow("HTTP 503");
  expect(await outage.hits()).toBe(3);
});

test("a sale signs in again when the token has expired", async ({ world }) => {
  const { shop, sale } = await shopOf(world);
  const { portal } = shop;
  const token = signIn({ portal, username: "org1admin", password: world.password("org1admin") });
  await token();
  await world.clock.advance({ hours: 2 });
  expect(await sell({ portal, token }, sale)).toMatchObject({ purchased: true });
});

test("two sales at the same time are one", async ({ world }) => {
  const { shop, sale } = await shopOf(world);
  const both = await Promise.all([sell(shop, sale), sell(shop, sale)]);
  expect(both.map(({ purchased }) => purchased)).toEqual([true, true]);
  expect((await world.state()).provisions).toHaveLength(1);
});

test("a sale without an interest is refused", async ({ world }) => {
  const { shop, sale } = await shopOf(world);
  const other = { ...sale, purchaserOrgId: "org3" };
  await expect(sell(shop, other)).rejects.toThrow("neither expressed interest nor started a trial");
});
