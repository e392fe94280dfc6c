/** Both lists, as provisions change over time. */
import { describe, expect, it } from "vitest";
import { accepted, DAY, ids, refused, startPortal } from "../testing.ts";

describe("listPurchases", () => {
  it("shows a trial that has ended as expired and its interest as active", async () => {
    const portal = await startPortal();
    const purchaser = portal.as("org2user");
    accepted(await purchaser.startTrial({ itemID: ids.paid }));
    accepted(await purchaser.expressInterest({ itemID: ids.paid }));
    const groups = async (status?: "active" | "expired" | "all") => {
      const { purchases, trials, interests } = accepted(
        await purchaser.listPurchases({
          portalID: "self",
          ...(status === undefined ? {} : { status }),
        }),
      );
      return [purchases.length, trials.length, interests.length];
    };
    expect([await groups(), await groups("expired"), await groups("all")]).toEqual([
      [0, 1, 1],
      [0, 0, 0],
      [0, 1, 1],
    ]);
    await portal.control("POST", "/demo/clock/advance", { milliseconds: 30 * DAY });
    expect([await groups(), await groups("expired"), await groups("all")]).toEqual([
      [0, 0, 1],
      [0, 1, 0],
      [0, 1, 1],
    ]);
  });

  it("is for members of the organization who may purchase", async () => {
    const portal = await startPortal();
    accepted(await portal.as("org2user").listPurchases({ portalID: "org2" }));
    expect(
      refused(await portal.as("org2member").listPurchases({ portalID: "org2" })).messageCode,
    ).toBe("GWM_0003");
    expect(
      refused(await portal.as("org3admin").listPurchases({ portalID: "org2" })).messageCode,
    ).toBe("GWM_0003");
  });
});

describe("listCustomers", () => {
  it("has each provision once across its pages", async () => {
    const portal = await startPortal();
    for (const username of ["org2user", "org3admin"]) {
      accepted(await portal.as(username).startTrial({ itemID: ids.byUser }));
      accepted(await portal.as(username).startTrial({ itemID: ids.paid }));
    }
    const seen: string[] = [];
    const starts: number[] = [];
    for (let start = 1; start !== -1; ) {
      starts.push(start);
      const page = accepted(
        await portal.as("org1user").listCustomers({ portalID: "self", start, num: 3 }),
      );
      expect(page).toMatchObject({ total: 4, start, num: 3 });
      seen.push(
        ...page.provisions.map(
          ({ provision }) => `${provision.itemId} ${provision.purchaserOrgId}`,
        ),
      );
      start = page.nextStart ?? -1;
    }
    expect(starts).toEqual([1, 4]);
    expect(new Set(seen).size).toBe(4);
  });

  it("has no next page after a full last one, nor beyond the end", async () => {
    const portal = await startPortal();
    accepted(await portal.as("org2user").startTrial({ itemID: ids.paid }));
    const list = async (start: number) =>
      accepted(await portal.as("org1user").listCustomers({ portalID: "self", start, num: 1 }));
    expect(await list(1)).toMatchObject({ total: 1, nextStart: -1 });
    expect(await list(2)).toMatchObject({ total: 1, nextStart: -1, provisions: [] });
  });

  it("omits listings on request, and keeps the title", async () => {
    const portal = await startPortal();
    accepted(await portal.as("org2user").startTrial({ itemID: ids.paid }));
    const { provisions } = accepted(
      await portal.as("org1user").listCustomers({ portalID: "self", includeListing: false }),
    );
    expect(Object.keys(provisions[0] ?? {})).toEqual(["provision", "customer"]);
    expect(provisions[0]?.provision.title).toBe("Network Planner");
  });

  it("is for members of the vendor who may sell", async () => {
    const portal = await startPortal();
    accepted(await portal.as("org1user").listCustomers({ portalID: "org1" }));
    expect(
      refused(await portal.as("org1member").listCustomers({ portalID: "org1" })).messageCode,
    ).toBe("GWM_0003");
    expect(
      refused(await portal.as("org2admin").listCustomers({ portalID: "org1" })).messageCode,
    ).toBe("GWM_0003");
  });
});
