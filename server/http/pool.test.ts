/** Assignments after the vendor shrinks the pool. */
import { expect, it } from "vitest";
import { accepted, ids, refused, resultOf, startPortal } from "../testing.ts";

it("users beyond a smaller pool lose their entitlements one by one, and no user gets one until then", async () => {
  const portal = await startPortal();
  const [purchaser, vendor] = [portal.as("org2admin"), portal.as("org1admin")];
  const itemID = ids.byUser;
  const provide = async (maxUsers: number) => {
    const orgEntitlements = { maxUsers, entitlements: { standard: { num: 9 } } };
    accepted(
      await vendor.provisionOrgEntitlements({ itemID, purchaserOrgId: "org2", orgEntitlements }),
    );
  };
  const assign = (users: string[], entitlements: string[]) =>
    purchaser.provisionUserEntitlements({ itemID, userEntitlements: { users, entitlements } });
  accepted(await purchaser.startTrial({ itemID }));
  await provide(3);
  accepted(await assign(["org2worker01", "org2worker02", "org2worker03"], ["standard"]));
  await provide(1);
  expect(refused(await assign(["org2worker01"], ["standard"])).messageCode).toBe("MKT_0022");
  accepted(await assign(["org2worker03"], []));
  accepted(await assign(["org2worker02"], []));
  const { userEntitlements } = accepted(await purchaser.listUserEntitlements({ itemID }));
  expect(userEntitlements.map(({ username }) => username)).toEqual(["org2worker01"]);
  accepted(await assign(["org2worker01"], ["standard"]));
});

it("users without a list of entitlements lose theirs, as with an empty list", async () => {
  const portal = await startPortal();
  const [purchaser, vendor] = [portal.as("org2admin"), portal.as("org1admin")];
  const itemID = ids.byUser;
  accepted(await purchaser.startTrial({ itemID }));
  const orgEntitlements = { maxUsers: 2, entitlements: { standard: { num: 2 } } };
  accepted(
    await vendor.provisionOrgEntitlements({ itemID, purchaserOrgId: "org2", orgEntitlements }),
  );
  const users = ["org2worker01", "org2worker02"];
  accepted(
    await purchaser.provisionUserEntitlements({
      itemID,
      userEntitlements: { users, entitlements: ["standard"] },
    }),
  );
  const unnamed = {
    userEntitlements: JSON.stringify({ users: users.slice(0, 1) }),
    f: "json",
    token: portal.token("org2admin"),
  };
  await resultOf(
    await portal.post(`/content/listings/${itemID}/provisionUserEntitlements`, unnamed),
  );
  const { userEntitlements } = accepted(await purchaser.listUserEntitlements({ itemID }));
  expect(userEntitlements.map(({ username }) => username)).toEqual(["org2worker02"]);
});
