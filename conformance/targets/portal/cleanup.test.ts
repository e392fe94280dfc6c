/** What a run does to the state of a portal: it empties listings, cleans up after itself, and restores what was there. */
import { readdirSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { offers, purchaser, vendor } from "../../model/needs.ts";
import { scenario } from "../../model/scenario.ts";
import { assignmentEffects } from "../../scenarios/assignmentEffects.ts";
import { expressInterest } from "../../scenarios/expressInterest.ts";
import { flagsOf, purchaseOf } from "../../scenarios/read.ts";
import { DEMO_LISTINGS } from "../demoFixtures.ts";
import { altering, createWorld, FOLDER, judge, smallest, type World } from "./portal.testing.ts";

const { paid = "", byUser = "" } = DEMO_LISTINGS;

const once = expressInterest.filter(({ id }) => id === "interest.once");
const assignment = assignmentEffects.filter(({ id }) => id === "user-entitlements.effect");
const effect = expressInterest.filter(({ id }) => id === "interest.effect");

/** A scenario about deletion, which tolerates what is there. */
const deletion = scenario({
  id: "delete.effect",
  title: "a deletion leaves nothing",
  rules: ["delete.effect"],
  capabilities: ["write", "delete"],
  needs: { seller: vendor.administrates, buyer: purchaser.administrates, listing: offers.interest },
  async check({ seller, buyer, listing, expect }) {
    await buyer.exchange("expressInterest", { itemID: listing });
    await expect("delete.effect").accepted(
      seller.deleteProvision(listing, { purchaserOrgId: buyer.orgId }),
    );
    const purchases = await buyer.listPurchases(buyer.orgId, { status: "all" });
    expect("delete.effect").equal("the purchase", purchaseOf(purchases, listing), undefined);
  },
});

const stageIn = async ({ actor }: World, listing: string) => {
  const admin = actor("purchaserAdmin");
  const purchases = await admin.listPurchases(admin.orgId, { status: "all" });
  return purchaseOf(purchases, listing)?.provision;
};

test("a run leaves nothing behind, and no snapshot", async () => {
  const world = await createWorld();
  const { exitCode, target, said } = await judge(world.file, expressInterest);
  expect({ exitCode, said, remarks: target.remarks }).toEqual({
    exitCode: 0,
    said: [],
    remarks: [],
  });
  const admin = world.actor("purchaserAdmin");
  expect(await admin.listPurchases(admin.orgId, { status: "all" })).toMatchObject({
    purchases: [],
    trials: [],
    interests: [],
  });
  expect(readdirSync(FOLDER)).toEqual([]);
});

test("what was there is restored at the end, and a remark says what is not", async () => {
  const world = await createWorld();
  await world.actor("purchaserUser").startTrial(paid, { purchaserPhone: "555" });
  const before = await stageIn(world, paid);
  const { exitCode, target, said } = await judge(world.file, once);
  expect(exitCode).toBe(0);
  expect(said).toEqual([
    expect.stringMatching(/It is saved to \S+marketplace-snapshot-\S+\.json$/m),
  ]);
  expect(target.remarks?.[0]).toMatch(
    `org2 had a trial of ${paid}, and has it again, except its times (created, modified, startDate), endDate`,
  );
  const { created, modified, startDate, endDate, ...rest } = before ?? {};
  expect(await stageIn(world, paid)).toMatchObject(rest);
});

test("a provision that couldn't be restored stays, and its scenarios don't play", async () => {
  const world = await createWorld();
  await world.actor("purchaserUser").startTrial(paid);
  const before = await stageIn(world, paid);
  const { results, target } = await judge(
    { ...smallest(world.file, "paid"), allow: new Set(["interest", "delete"]) },
    once,
  );
  expect(results).toMatchObject([
    { status: "unsupported", missing: [{ kind: "change", name: "trial" }] },
  ]);
  expect(target.remarks).toEqual([
    `org2 has a trial of ${paid}, which can't be restored, because "allow" lacks trial. Scenarios with this listing are not played.`,
  ]);
  expect(await stageIn(world, paid)).toEqual(before);
});

test("a scenario that would make a change that isn't allowed sends none", async () => {
  const world = await createWorld();
  const [keeps] = expressInterest.filter(({ id }) => id === "interest.not-purchased");
  const { results } = await judge(
    { ...world.file, allow: new Set(["interest", "trial", "delete"]) },
    keeps ? [keeps] : [],
  );
  expect(results).toMatchObject([
    { status: "unsupported", missing: [{ kind: "change", name: "purchase" }], exchanges: [] },
  ]);
});

test("if the portal doesn't delete, scenarios are blocked by the deletion, except those about it", async () => {
  const world = await createWorld();
  const fetch = altering(/\/deleteProvision$/, async () =>
    Response.json({ success: true, itemId: paid, purchaserOrgId: "org2" }),
  );
  const { results, broken, target } = await judge(
    smallest(world.file, "paid"),
    [...effect, ...once, deletion],
    { fetch },
  );
  expect(results).toMatchObject([
    { status: "blocked", operation: "deleteProvision" },
    {
      status: "blocked",
      operation: "deleteProvision",
      reason: expect.stringMatching(`^org2 still has ${paid} after its deletion: `),
      exchange: { operation: "deleteProvision" },
    },
    { status: "failed", failure: { rule: "delete.effect" } },
  ]);
  expect(broken).toEqual(["delete.effect"]);
  expect(target.remarks?.[0]).toMatch(/^Not everything that the run created could be deleted: /);
});

test("a change that is made in spite of a refusal is deleted too", async () => {
  const world = await createWorld();
  const fetch = altering(/\/interest$/, async (send) => {
    await send();
    return Response.json({ error: { code: 400, message: "No.", details: [] } });
  });
  const { results } = await judge(smallest(world.file, "paid"), [...once, ...effect], { fetch });
  expect(results).toMatchObject([{ status: "blocked" }, { status: "failed" }]);
  expect(await stageIn(world, paid)).toBeUndefined();
});

test("cleaning up takes one deletion for each listing, and one list", async () => {
  const world = await createWorld();
  const sent: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    sent.push(new URL(String(input)).pathname.split("/").at(-1) ?? "");
    return globalThis.fetch(input, init);
  };
  // The first scenario finds out how things are.
  await judge(smallest(world.file, "paid"), [...effect, ...once], { fetch });
  const second = sent.slice(sent.indexOf("interest") + 1);
  expect(second).toEqual([
    ...["deleteProvision", "purchases"],
    ...["interest", "interest", "deleteProvision", "purchases"],
  ]);
});

test("what users were assigned is revoked before the provision is deleted", async () => {
  const world = await createWorld();
  const sent: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const operation = new URL(String(input)).pathname.split("/").at(-1) ?? "";
    const assigned = new URLSearchParams(String(init?.body)).get("userEntitlements");
    if (assigned !== null || operation === "deleteProvision") sent.push(assigned ?? operation);
    return globalThis.fetch(input, init);
  };
  await judge(world.file, assignment, { fetch });
  const [revoked, deleted] = sent.slice(-2);
  const { users } = JSON.parse(sent.find((one) => one.includes("standard")) ?? "{}");
  expect(JSON.parse(revoked ?? "")).toEqual({ users, entitlements: [] });
  expect(deleted).toBe("deleteProvision");
});

/** How long lists lag behind, in milliseconds. */
const LAG = 300;

test("a portal whose lists lag behind changes is conformant", async () => {
  const world = await createWorld();
  const nothing = { purchases: [], trials: [], interests: [] };
  let changed: number | undefined;
  let [reads, lagged] = [0, 0];
  const isEarly = async () => {
    if (changed === undefined) return false;
    reads += 1;
    if (reads > 1) return performance.now() - changed < LAG;
    // The suite learns of the lag by the first reads after a change. However slow the machine is, the first of them is
    // early, and no other.
    await setTimeout(LAG);
    return true;
  };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { pathname } = new URL(String(input));
    if (pathname.endsWith("/purchases") && (await isEarly())) {
      lagged += 1;
      return Response.json(nothing);
    }
    const response = await globalThis.fetch(input, init);
    if (/\/(interest|trial|purchase)$/.test(pathname)) changed = performance.now();
    return response;
  };
  const { results, broken } = await judge(smallest(world.file, "paid"), expressInterest, { fetch });
  expect(broken).toEqual([]);
  expect(results.filter(({ status }) => status === "blocked" || status === "errored")).toEqual([]);
  expect(lagged).toBeGreaterThan(0);
});

test("flags and assignments of a purchase are restored", async () => {
  const world = await createWorld();
  const [admin, seller] = [world.actor("purchaserAdmin"), world.actor("vendorAdmin")];
  await admin.expressInterest(byUser);
  await seller.purchaseListing(byUser, { purchaserOrgId: admin.orgId });
  const orgEntitlements = {
    maxUsers: 30,
    entitlements: { standard: { num: 30 }, advanced: { num: 2 } },
  };
  await seller.provisionOrgEntitlements(byUser, { purchaserOrgId: admin.orgId, orgEntitlements });
  const [one = "", other = "", ...rest] = world.file.fixtures.members;
  const assign = (users: string[], entitlements: string[]) =>
    admin.provisionUserEntitlements(byUser, { userEntitlements: { users, entitlements } });
  await assign([one], ["standard", "advanced"]);
  await assign([other, ...rest.slice(0, 10)], ["standard"]);
  await assign(rest.slice(10, 28), ["standard"]);
  const state = async () => ({
    flags: flagsOf(await stageIn(world, byUser)),
    pool: { ...(await stageIn(world, byUser))?.orgEntitlements, entitlementsModified: 0 },
    assignments: (await admin.listUserEntitlements(byUser)).userEntitlements.map(
      ({ username, entitlements }) => [username, entitlements],
    ),
  });
  const before = await state();
  const { exitCode, target } = await judge(smallest(world.file, "byUser"), once);
  expect(exitCode).toBe(0);
  expect(target.remarks).toEqual([
    `org2 had a purchase of ${byUser}, and has it again, except its times (created, modified, startDate).`,
  ]);
  expect(await state()).toEqual(before);
});
