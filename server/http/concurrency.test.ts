/** Of many equal concurrent requests one succeeds; the others get the response of a later request. */
import { describe, expect, it } from "vitest";
import { openStore } from "../storage/open.ts";
import { engines } from "../storage/store.testing.ts";
import { tally } from "../tally.testing.ts";
import { accepted, ids, startPortal } from "../testing.ts";

const MANY = 60;

describe.each(engines)("of many at once, on $engine,", ({ fresh }) => {
  const start = async () => startPortal({ store: await openStore(await fresh()) });

  it("one expresses interest", async () => {
    const purchaser = (await start()).as("org2user");
    expect(await tally(MANY, () => purchaser.expressInterest({ itemID: ids.paid }))).toEqual({
      done: 1,
      MKT_0003: MANY - 1,
    });
  });

  it("one starts a trial", async () => {
    const purchaser = (await start()).as("org2admin");
    expect(await tally(MANY, () => purchaser.startTrial({ itemID: ids.paid }))).toEqual({
      done: 1,
      MKT_0006: MANY - 1,
    });
  });

  it("one completes a purchase, and one deletes it", async () => {
    const portal = await start();
    const [vendor, provision] = [
      portal.as("org1admin"),
      { itemID: ids.paid, purchaserOrgId: "org2" },
    ];
    accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
    expect(await tally(MANY, () => vendor.purchaseListing(provision))).toEqual({
      done: 1,
      MKT_0009: MANY - 1,
    });
    expect(await tally(MANY, () => vendor.deleteProvision(provision))).toEqual({
      done: 1,
      MKT_0016: MANY - 1,
    });
  });

  it("one relates two items, and one separates them", async () => {
    const vendor = (await start()).as("org1user");
    const relationship = {
      userName: "org1user",
      originItemId: ids.free,
      destinationItemId: ids.unrelated,
      relationshipType: "Listed2Provisioned",
    } as const;
    expect(await tally(MANY, () => vendor.addRelationship(relationship))).toEqual({
      done: 1,
      MKT_0026: MANY - 1,
    });
    expect(await tally(MANY, () => vendor.deleteRelationship(relationship))).toEqual({
      done: 1,
      MKT_0027: MANY - 1,
    });
  });
});
