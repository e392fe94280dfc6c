import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { isRefusal, startSandbox, unwrap } from "marketplace-provisioning/testing";

let sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.stop());

test("an organization expresses interest once", async () => {
  await using world = await sandbox.world();
  const buyer = world.as("org2user");
  const { itemId: itemID } = world.listings.paid;
  assert.equal(unwrap(await buyer.expressInterest({ itemID })).interested, true);
  const { error } = await buyer.expressInterest({ itemID });
  assert.ok(isRefusal(error, "alreadyInterested"));
});

test("a trial ends after thirty days", async () => {
  await using world = await sandbox.world();
  const buyer = world.as("org2user");
  unwrap(await buyer.startTrial({ itemID: world.listings.paid.itemId }));
  await world.clock.advance({ days: 30 });
  const active = unwrap(await buyer.listPurchases({ portalID: "self", status: "active" }));
  assert.deepEqual(active.trials, []);
});
