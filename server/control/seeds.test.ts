/** Seeds and snapshots, on both engines. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import seedSchema from "../../generated/seed.schema.json" with { type: "json" };
import snapshotSchema from "../../generated/snapshot.schema.json" with { type: "json" };
import { openStore } from "../storage/open.ts";
import { engines } from "../storage/store.testing.ts";
import { accepted, DAY, ids, START, startPortal } from "../testing.ts";

import { acme, createWorld, PLANNER, snapshotOf } from "./seeds.testing.ts";

describe("a world from a seed", () => {
  const clock = { now: START, frozen: true };

  it("has its data, with defaults, and signs its users in", async () => {
    const portal = await startPortal();
    const world = await createWorld(portal, { world: "own", seed: acme(), clock });
    expect(world).toMatchObject({ template: "empty", clock });
    expect(Object.keys(world.accounts)).toEqual(acme().users.map(({ username }) => username));
    const as = (username: string) =>
      portal.client({ world: "own", token: world.accounts[username]?.token ?? "" });
    const { trials } = accepted(await as("globex_admin").listPurchases({ portalID: "self" }));
    expect(trials[0]?.provision).toMatchObject({
      orgId: "acme",
      purchaserUsername: "globex_admin",
      startDate: START - 10 * DAY,
      endDate: START + 20 * DAY,
    });
    const customers = accepted(await as("acme_admin").listCustomers({ portalID: "self" }));
    expect(customers.total).toBe(2);
    const own = accepted(
      await as("globex_user").getUserEntitlements({ itemID: PLANNER, userName: "globex_user" }),
    );
    expect(JSON.stringify(own)).toContain("standard");
  });

  it("accepts the passwords and secrets of the seed, and the usual password of others", async () => {
    const portal = await startPortal();
    const world = await createWorld(portal, { world: "own", seed: acme() });
    const { accounts, application } = world;
    expect(accounts.globex_user?.password).toBe("open sesame");
    for (const username of ["globex_user", "acme_admin"]) {
      const { password } = accounts[username] as { password: string };
      accepted(await portal.client({ world: "own" }).generateToken({ username, password }));
    }
    accepted(
      await portal.client({ world: "own" }).createOAuthToken({
        grant_type: "client_credentials",
        client_id: application.clientId,
        client_secret: application.clientSecret,
      }),
    );
  });

  it("is reset to it, at the clock that it was created with", async () => {
    const portal = await startPortal();
    await createWorld(portal, { world: "own", seed: acme(), clock });
    const before = await snapshotOf(portal, "own");
    await portal.control("POST", "/own/clock/advance", { days: 5 });
    await portal.control("PUT", "/own/seed", { organizations: [{ id: "more" }] });
    expect(await snapshotOf(portal, "own")).not.toEqual(before);
    await portal.control("POST", "/own/reset");
    expect(await snapshotOf(portal, "own")).toEqual(before);
  });
});

describe.each(engines)("a seed and a snapshot on $engine", ({ fresh }) => {
  const start = async () => startPortal({ store: await openStore(await fresh()) });

  it("adds to what is there, and replaces what has the same id", async () => {
    const portal = await start();
    const { body } = await portal.control("PUT", "/demo/seed", acme());
    expect(body).toMatchObject({ organizations: 6, users: 41, listings: 6, provisions: 2 });
    const again = { organizations: [{ id: "acme", name: "Acme Two" }] };
    expect((await portal.control("PUT", "/demo/seed", again)).body).toEqual(body);
    const { data } = await snapshotOf(portal);
    expect(data.organizations?.find(({ id }) => id === "acme")?.name).toBe("Acme Two");
    accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
  });

  it("restores data, clock and disabled rules, and gives the same snapshot again", async () => {
    const portal = await start();
    await portal.control("PUT", "/demo/seed", acme());
    await portal.control("PUT", "/demo/disabled-rules", { rules: ["interest.once"] });
    accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
    const saved = await snapshotOf(portal);
    await portal.control("POST", "/demo/reset");
    expect(await snapshotOf(portal)).not.toEqual(saved);
    const restored = await portal.control("PUT", "/demo/snapshot", saved);
    expect(restored.body).toMatchObject({ provisions: 3, assignments: 1 });
    expect(await snapshotOf(portal)).toEqual(saved);
    accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
    const copy = await createWorld(portal, { world: "copy", snapshot: saved });
    expect(copy.clock).toEqual(saved.clock);
    expect(await snapshotOf(portal, "copy")).toEqual(saved);
  });
});

it("a snapshot with an item of the largest fields can be restored", async () => {
  const portal = await startPortal();
  const fields = {
    title: "t".repeat(256),
    type: "Application",
    description: "d".repeat(16_384),
    licenseInfo: "l".repeat(8_192),
    tags: Array.from({ length: 100 }, (_, i) => `${i}`.padEnd(128, "t")),
    typeKeywords: Array.from({ length: 100 }, (_, i) => `${i}`.padEnd(128, "k")),
    licenseType: "ela" as const,
  };
  const vendor = portal.as("org1admin");
  const { id } = accepted(await vendor.addItem({ userName: "org1admin", ...fields }));
  accepted(await vendor.listItem({ userName: "org1admin", itemID: id }));
  const saved = await snapshotOf(portal);
  expect((await portal.control("PUT", "/demo/snapshot", saved)).body).toMatchObject({
    listings: 6,
  });
});

it("a snapshot with entitlements that the pool has lost can be restored", async () => {
  const portal = await startPortal();
  const [vendor, purchaser] = [portal.as("org1admin"), portal.as("org2admin")];
  const itemID = ids.byUser;
  accepted(await purchaser.startTrial({ itemID }));
  for (const name of ["standard", "advanced"]) {
    const orgEntitlements = { maxUsers: 1, entitlements: { [name]: { num: 1 } } };
    accepted(
      await vendor.provisionOrgEntitlements({ itemID, purchaserOrgId: "org2", orgEntitlements }),
    );
    const userEntitlements = { users: ["org2member"], entitlements: ["standard"] };
    await purchaser.provisionUserEntitlements({ itemID, userEntitlements });
  }
  const saved = await snapshotOf(portal);
  expect((await portal.control("PUT", "/demo/snapshot", saved)).body).toMatchObject({
    assignments: 1,
  });
  await createWorld(portal, { world: "copy", snapshot: saved });
  expect(await snapshotOf(portal, "copy")).toEqual(saved);
});

it("the published schemas accept seeds and snapshots, and refuse others", async () => {
  const ajv = new Ajv2020({ strict: false });
  const isSeed = ajv.compile(seedSchema);
  const isSnapshot = ajv.compile(snapshotSchema);
  const portal = await startPortal();
  await portal.control("PUT", "/demo/seed", acme());
  expect([isSeed(acme()), isSnapshot(await snapshotOf(portal))]).toEqual([true, true]);
  expect([isSeed({ organisations: [] }), isSnapshot(acme())]).toEqual([false, false]);
});
