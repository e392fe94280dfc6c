/** Worlds are created, reset and removed, and are isolated from each other. */
import { describe, expect, it } from "vitest";
import type { NewWorld } from "../../generated/control.types.ts";
import { accepted, ids, refused, startPortal } from "../testing.ts";
import { createWorld, purchaserOf, worldNames } from "./worlds.testing.ts";

interface ErrorBody {
  readonly error: { readonly message: string };
}

describe("a world", () => {
  it("has a portal, a clock and signed-in accounts", async () => {
    const portal = await startPortal();
    const world = await createWorld(portal, { world: "spring", template: "demo" });
    expect(world).toMatchObject({
      world: "spring",
      template: "demo",
      portal: "https://portal.example/w/spring/sharing/rest",
      clock: { frozen: false },
    });
    expect(Object.keys(world.accounts).toSorted()).toEqual([
      "org1admin",
      "org1member",
      "org1user",
      "org2admin",
      "org2member",
      "org2user",
      "org3admin",
    ]);
    for (const [username, { token, password }] of Object.entries(world.accounts)) {
      expect(token).not.toBe(portal.token(username));
      accepted(await portal.client({ world: "spring" }).generateToken({ username, password }));
    }
    expect(
      accepted(await purchaserOf(portal, world).listPurchases({ portalID: "self" })).interests,
    ).toEqual([]);
  });

  it("gets a generated name if none is given", async () => {
    const portal = await startPortal();
    const [one, other] = [await createWorld(portal), await createWorld(portal)];
    expect(one.world).not.toBe(other.world);
    expect(await worldNames(portal)).toEqual(["demo", one.world, other.world]);
  });

  it("does not see changes in another", async () => {
    const portal = await startPortal();
    const [one, other] = [await createWorld(portal), await createWorld(portal)];
    accepted(await purchaserOf(portal, one).expressInterest({ itemID: ids.paid }));
    expect(
      accepted(await purchaserOf(portal, one).listPurchases({ portalID: "self" })).interests,
    ).toHaveLength(1);
    expect(
      accepted(await purchaserOf(portal, other).listPurchases({ portalID: "self" })).interests,
    ).toEqual([]);
    expect(
      accepted(await portal.as("org2user").listPurchases({ portalID: "self" })).interests,
    ).toEqual([]);
  });

  it("has its own clock and disabled rules", async () => {
    const portal = await startPortal();
    const [one, other] = [await createWorld(portal), await createWorld(portal)];
    await portal.control("PUT", `/${one.world}/clock`, { now: 1000, frozen: true });
    await portal.control("PUT", `/${one.world}/faults`, { without: ["interest.once"] });
    const clock = await portal.control<{ now: number }>("GET", `/${other.world}/clock`);
    expect(clock.body.now).toBeGreaterThan(1000);
    const twice = async (world: NewWorld) => {
      accepted(await purchaserOf(portal, world).expressInterest({ itemID: ids.paid }));
      return purchaserOf(portal, world).expressInterest({ itemID: ids.paid });
    };
    accepted(await twice(one));
    expect(refused(await twice(other)).messageCode).toBe("MKT_0003");
  });

  it("that is reset is like new, with a running clock and all rules enabled", async () => {
    const portal = await startPortal();
    const world = await createWorld(portal, { world: "spring" });
    accepted(await purchaserOf(portal, world).expressInterest({ itemID: ids.paid }));
    await portal.control("PUT", "/spring/clock", { now: 1000, frozen: true });
    await portal.control("PUT", "/spring/faults", { without: ["interest.once"] });
    const { status, body } = await portal.control<NewWorld>("POST", "/spring/reset");
    expect(status).toBe(200);
    expect(body.clock.frozen).toBe(false);
    expect(body.clock.now).toBeGreaterThan(1000);
    accepted(await purchaserOf(portal, body).expressInterest({ itemID: ids.paid }));
    expect(
      refused(await purchaserOf(portal, body).expressInterest({ itemID: ids.paid })).messageCode,
    ).toBe("MKT_0003");
  });

  it("that is removed is gone, and its name is free again", async () => {
    const portal = await startPortal();
    await createWorld(portal, { world: "spring" });
    expect((await portal.control("DELETE", "/spring")).body).toMatchObject({ world: "spring" });
    expect(await worldNames(portal)).toEqual(["demo"]);
    expect(
      (await portal.request("/w/spring/sharing/rest/portals/self/purchases?f=json")).status,
    ).toBe(404);
    expect((await createWorld(portal, { world: "spring" })).world).toBe("spring");
  });

  it("that is removed while it is used finishes what runs, and is unknown to later requests", async () => {
    const portal = await startPortal();
    for (let round = 0; round < 10; round += 1) {
      const world = await createWorld(portal, { world: "spring", template: "catalogue" });
      const snapshot = (await portal.control("GET", "/spring/snapshot")).body;
      const controlled = Promise.all([
        portal.control("POST", "/spring/reset"),
        portal.control("GET", "/spring/snapshot"),
        portal.control("DELETE", "/spring"),
        portal.control("PUT", "/spring/snapshot", snapshot),
        portal.control("DELETE", "/spring"),
      ]);
      const token = world.accounts.org2user?.token;
      const asked = await Promise.all(
        ["portals/self/purchases", "portals/self/users", "content/listings"].map((path) =>
          portal.request(`/w/spring/sharing/rest/${path}?f=json&token=${token}`),
        ),
      );
      const statuses = [...(await controlled), ...asked].map(({ status }) => status);
      expect(statuses.filter((status) => status !== 200 && status !== 404)).toEqual([]);
      expect(await worldNames(portal)).toEqual(["demo"]);
    }
  });

  it("can be one of a thousand, which share no data and no tokens", async () => {
    const portal = await startPortal();
    const worlds = await Promise.all(Array.from({ length: 1_000 }, () => createWorld(portal)));
    const tokens = worlds.map(({ accounts }) => accounts.org2user?.token);
    expect(new Set(tokens).size).toBe(worlds.length);
    const [first, second, last] = worlds.splice(-3) as [NewWorld, NewWorld, NewWorld];
    for (const world of [first, last])
      accepted(await purchaserOf(portal, world).expressInterest({ itemID: ids.paid }));
    const interestsIn = async (world: NewWorld) =>
      accepted(await purchaserOf(portal, world).listPurchases({ portalID: "self" })).interests;
    expect(await interestsIn(first)).toHaveLength(1);
    expect(await interestsIn(second)).toEqual([]);
    await portal.control("POST", `/${first.world}/reset`);
    expect(await interestsIn(first)).toEqual([]);
    expect(await interestsIn(last)).toHaveLength(1);
    const stranger = portal.client({
      world: second.world,
      token: last.accounts.org2user?.token ?? "",
    });
    expect(refused(await stranger.listPurchases({ portalID: "self" })).code).toBe(498);
  });

  it("is refused beyond two thousand, and a message names only some of them", async () => {
    const portal = await startPortal();
    const createEmpty = () => portal.control<ErrorBody>("POST", "", { template: "empty" });
    const created = await Promise.all(Array.from({ length: 2_010 }, createEmpty));
    const refusals = created.filter(({ status }) => status !== 200);
    // The world demo is one of them.
    expect(refusals).toHaveLength(11);
    expect(refusals[0]?.body.error.message).toBe(
      "There are 2000 worlds, which is the limit. Delete some.",
    );
    const unknown = await portal.control<ErrorBody>("GET", "/winter");
    expect(unknown.body.error.message).toMatch(
      /^There is no world winter\. Worlds: demo, .*, and 1980 more\.$/,
    );
    expect(unknown.body.error.message.length).toBeLessThan(500);
  });

  it("named demo is the root portal", async () => {
    const portal = await startPortal();
    const query = `f=json&token=${portal.token("org2user")}`;
    accepted(
      await portal
        .client({ world: "demo", token: portal.token("org2user") })
        .expressInterest({ itemID: ids.paid }),
    );
    const response = await portal.request(`/sharing/rest/portals/self/purchases?${query}`);
    expect(await response.json()).toMatchObject({
      interests: [{ provision: { itemId: ids.paid } }],
    });
  });
});
