/** The test kit against real sandboxes: over a socket, without one, and in another process. */
import { describe, expect, it } from "vitest";
import { connectSandbox, isRefusal, startSandbox, unwrap } from "./testing.ts";
import { test } from "./vitest.ts";

const DAY = 24 * 60 * 60 * 1000;

test("a world is isolated, and its clients act as users", async ({ sandbox, world }) => {
  await using other = await sandbox.world({ name: "other" });
  const { itemId: itemID } = world.listings.paid;
  unwrap(await world.as("org2user").expressInterest({ itemID }));
  const interestsIn = async (place: typeof world) =>
    unwrap(await place.as("org2admin").listPurchases({ portalID: "self" })).interests.length;
  expect([await interestsIn(world), await interestsIn(other)]).toEqual([1, 0]);
  expect((await world.anonymous().getSelf()).error).toMatchObject({ outcome: "tokenRequired" });
  expect(unwrap(await world.as("org2worker07").getSelf()).username).toBe("org2worker07");
  const token = await world.token("org2user", { expiresIn: { minutes: 5 } });
  const response = await fetch(`${world.portal}/community/self?f=json&token=${token}`);
  expect(await response.json()).toMatchObject({ username: "org2user" });
});

test("a trial ends when the clock says so, and tokens of the world stay valid", async ({
  world,
}) => {
  const buyer = world.as("org2user");
  const { itemId: itemID } = world.listings.paid;
  const start = await world.clock.freeze("2026-01-01T00:00:00Z");
  unwrap(await buyer.startTrial({ itemID }));
  expect((await world.clock.advance({ days: 1, hours: 12 })).getTime() - start.getTime()).toBe(
    1.5 * DAY,
  );
  const end = await world.clock.advanceTo("trial-end", { listing: itemID, purchaser: "org2" });
  expect(end.getTime() - start.getTime()).toBe(30 * DAY);
  const active = async () =>
    unwrap(await buyer.listPurchases({ portalID: "self", status: "active" })).trials.length;
  expect(await active()).toBe(0);
  await world.clock.set(new Date(end.getTime() - 1));
  expect([await active(), await world.clock.now()]).toEqual([1, new Date(end.getTime() - 1)]);
  await world.clock.run();
  await expect.poll(() => world.clock.now()).not.toEqual(new Date(end.getTime() - 1));
});

test("a purchase whose response is lost is stored", async ({ world }) => {
  const purchase = { itemID: world.listings.paid.itemId, purchaserOrgId: "org2" };
  unwrap(await world.as("org2user").expressInterest({ itemID: purchase.itemID }));
  const armed = await world.failNext("purchaseListing", "applyThenDrop");
  const seller = world.as("org1admin");
  await expect(seller.purchaseListing(purchase)).rejects.toThrow("no complete response");
  expect(await armed.hits()).toBe(1);
  const { error } = await seller.purchaseListing(purchase);
  expect(isRefusal(error, "alreadyPurchased")).toBe(true);
  expect((await world.state()).provisions).toMatchObject([{ purchased: true }]);
});

test("each kind of failure can be armed in short form", async ({ world }) => {
  const self = () => world.as("org2user").getSelf({}, { timeout: 20_000 });
  const met = async (failure: Parameters<typeof world.failNext<"getSelf">>[1]) => {
    await world.failNext("getSelf", failure);
    return self().then(
      ({ data, error }) => data?.username ?? error,
      (cause: Error) => cause.message,
    );
  };
  expect(await met({ status: 429, retryAfter: { seconds: 2 }, body: "empty" })).toMatchObject({
    status: 429,
    body: "",
  });
  expect(await met({ status: 502, body: "html" })).toMatchObject({ kind: "http" });
  expect(await met({ refusal: "tokenRequired" })).toMatchObject({ code: 499 });
  expect(await met("drop")).toMatch(/ECONNRESET/);
  expect(await met({ applyThenDrop: "half" })).toMatch(/no complete response/);
  expect(await met({ latency: { milliseconds: 1 } })).toBe("org2user");
  expect(await met({ latency: { min: 1, max: 2 } })).toBe("org2user");
  expect(await met({ trickle: { bytes: 500, every: 1 } })).toBe("org2user");
  expect(await met("trickle")).toBe("org2user");
  await world.failNext("getSelf", "hang");
  await expect(world.as("org2user").getSelf({}, { timeout: 1 })).rejects.toThrow("TimeoutError");
  expect(await met("expiredToken")).toMatchObject({ code: 498 });
  const { itemId: itemID } = world.listings.paid;
  await using _ = await world.fail("listPurchases", { staleLists: { minutes: 5 } });
  unwrap(await world.as("org2user").expressInterest({ itemID }));
  expect(unwrap(await world.as("org2user").listPurchases({ portalID: "self" })).interests).toEqual(
    [],
  );
});

test("a failure meets the requests that it names, and ends with its block", async ({ world }) => {
  const buyer = world.as("org2user");
  const read = async (itemID: string) => (await buyer.getListing({ itemID })).error?.kind;
  const { paid, free } = world.listings;
  {
    await using outage = await world.fail(
      "getListing",
      { status: 500, body: "html" },
      { listing: paid.itemId },
    );
    expect([await read(paid.itemId), await read(free.itemId)]).toEqual(["http", undefined]);
    expect(await outage.hits()).toBe(1);
    const met = await world.requests({ as: "org2user", failure: outage.id });
    expect(met).toMatchObject([{ operation: "getListing", outcome: "failure" }]);
  }
  expect(await read(paid.itemId)).toBeUndefined();
  await world.failNext("*", { status: 500, body: "empty" }, { as: "org2admin", nth: 2, times: 1 });
  const states = [];
  for (let turn = 0; turn < 3; turn += 1)
    states.push((await world.as("org2admin").getSelf()).error?.kind);
  expect(states).toEqual([undefined, "http", undefined]);
  await world.fail("getSelf", "drop");
  await expect(world.assertFailuresMet()).rejects.toThrow(/failure-\d \(drop of getSelf\)/);
  await world.clearFailures();
  expect(await world.failures()).toEqual([]);
});

test("a disabled rule is enforced again after its block", async ({ world }) => {
  const interest = { itemID: world.listings.paid.itemId };
  const buyer = world.as("org2user");
  unwrap(await buyer.expressInterest(interest));
  {
    await using _ = await world.disableRule("interest.once");
    unwrap(await buyer.expressInterest(interest));
  }
  expect((await buyer.expressInterest(interest)).error).toMatchObject({ rule: "interest.once" });
});

test("rules that are disabled at once are all disabled", async ({ world }) => {
  await Promise.all([world.disableRule("interest.once"), world.disableRule("trial.once")]);
  expect((await world.snapshot()).disabledRules).toEqual(["interest.once", "trial.once"]);
});

test("requests are listed oldest first, filtered, and waited for", async ({ world }) => {
  const buyer = world.as("org2user");
  await buyer.getSelf();
  const mark = await world.mark();
  const interest = { itemID: world.listings.free.itemId };
  setImmediate(() => void buyer.expressInterest(interest));
  const request = await world.waitForRequest({ operation: "expressInterest", as: "org2user" });
  expect(request).toMatchObject({ outcome: "listingIsFree", rule: "interest.not-free" });
  await buyer.getPortal({ portalID: "self" });
  expect((await world.requests({ since: mark })).map(({ operation }) => operation)).toEqual([
    "expressInterest",
    "getPortal",
  ]);
  await expect(
    world.waitForRequest({ operation: "addItem" }, { timeout: { milliseconds: 1 } }),
  ).rejects.toThrow(/expressInterest {2}org2user {2}200 {2}listingIsFree \(interest\.not-free\)/);
});

test("a seed adds data; a snapshot can be restored, and begins other worlds", async ({
  sandbox,
  world,
}) => {
  await world.seed({
    organizations: [{ id: "acme" }],
    users: [{ username: "acme_admin", orgId: "acme", role: "org_admin" }],
  });
  expect(unwrap(await world.as("acme_admin").getSelf()).orgId).toBe("acme");
  const snapshot = await world.snapshot();
  const { itemId: itemID } = await world.listing("Network Planner");
  unwrap(await world.as("acme_admin").startTrial({ itemID }));
  expect((await world.state()).provisions).toHaveLength(1);
  await using other = await sandbox.world({ snapshot });
  expect(unwrap(await other.as("acme_admin").getSelf()).orgId).toBe("acme");
  await world.restore(snapshot);
  expect((await world.state()).provisions).toEqual([]);
  await world.reset();
  await expect(world.as("acme_admin").getSelf()).rejects.toThrow("There is no user acme_admin");
  await using large = await sandbox.world({ template: "empty", now: "2030-01-01", frozen: true });
  expect([await large.clock.now(), (await large.state()).users]).toEqual([
    new Date("2030-01-01"),
    [],
  ]);
});

describe("without a socket", () => {
  it("the sandbox's fetch reaches a world, fails and aborts as the network does", async () => {
    await using sandbox = await startSandbox({ listen: false });
    await using world = await sandbox.world();
    const buyer = world.as("org2user");
    expect(unwrap(await buyer.getSelf()).username).toBe("org2user");
    await world.failNext("getSelf", "drop");
    await expect(buyer.getSelf()).rejects.toThrow("ECONNRESET");
    await world.failNext("getSelf", "hang");
    await expect(
      world.fetch(`${world.portal}/community/self`, { signal: AbortSignal.timeout(1) }),
    ).rejects.toMatchObject({ name: "TimeoutError" });
    await expect(fetch(world.portal)).rejects.toThrow("fetch failed");
  });
});

it("a sandbox leaves the globals of the process as they are", async () => {
  const before = [globalThis.Request, globalThis.Response];
  await using sandbox = await startSandbox();
  await sandbox.world();
  expect([globalThis.Request, globalThis.Response]).toEqual(before);
});

it("connectSandbox uses a sandbox that runs elsewhere, and leaves it running", async () => {
  await using running = await startSandbox();
  const sandbox = await connectSandbox(`${running.url}/docs`);
  const world = await sandbox.world();
  expect(unwrap(await world.as("org2user").getSelf()).username).toBe("org2user");
  await sandbox.stop();
  expect((await running.control.listWorlds({})).worlds.map((each) => each.world)).toContain(
    world.name,
  );
});
