import { expect } from "vitest";
import type { NewWorld, Seed, Snapshot } from "../../generated/control.types.ts";
import type { TestPortal } from "../testing.ts";

export const PLANNER = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const BUILD = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

/** A vendor and two purchasers, with one provision of each stage that the portal distinguishes. */
export const acme = (): Required<Omit<Seed, "$schema">> => ({
  organizations: [
    { id: "acme", name: "Acme Maps", canListApps: true },
    { id: "globex" },
    { id: "hooli" },
  ],
  users: [
    { username: "acme_admin", orgId: "acme", role: "org_admin" },
    { username: "globex_user", orgId: "globex", password: "open sesame" },
    { username: "globex_admin", orgId: "globex", role: "org_admin" },
    { username: "hooli_admin", orgId: "hooli", role: "org_admin" },
  ],
  applications: [{ clientId: "acmeapp", clientSecret: "acme-secret", owner: "acme_admin" }],
  items: [{ itemId: BUILD, owner: "acme_admin", title: "Planner, private build" }],
  listings: [
    {
      itemId: PLANNER,
      owner: "acme_admin",
      title: "Planner",
      priceDesc: "250$",
      licenseBy: "licenseByUser",
      trialDuration: 30,
    },
  ],
  relationships: [{ originItemId: PLANNER, destinationItemId: BUILD }],
  provisions: [
    {
      itemId: PLANNER,
      purchaserOrgId: "globex",
      stage: "trial",
      startDate: { days: -10 },
      orgEntitlements: { maxUsers: 5, entitlements: { standard: { num: 5 } } },
    },
    { itemId: PLANNER, purchaserOrgId: "hooli", stage: "purchased", endDate: "2013-01-01" },
  ],
  assignments: [{ itemId: PLANNER, username: "globex_user", entitlements: ["standard"] }],
});

/** Creates a world, and returns it. Fails if it is refused. */
export const createWorld = async (portal: TestPortal, body: object) => {
  const created = await portal.control<NewWorld & { error?: { message: string } }>(
    "POST",
    "",
    body,
  );
  expect(created.body.error?.message).toBeUndefined();
  return created.body;
};
export const snapshotOf = async (portal: TestPortal, world = "demo") =>
  (await portal.control<Snapshot>("GET", `/${world}/snapshot`)).body;
