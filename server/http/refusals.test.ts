/**
 * Refusals of commands, exactly as the contract prints them: an accepted request, and the same with one change. That every
 * rule refuses is proved by its scenario.
 */
import { describe, expect, it } from "vitest";
import type { Answer, Client } from "../../generated/client.ts";
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";
import { accepted, DAY, ids, refused, startPortal, type TestPortal } from "../testing.ts";

type Step = (portal: TestPortal) => Promise<Answer<object>>;

const by =
  (username: string, call: (client: Client) => Promise<Answer<object>>): Step =>
  (portal) =>
    call(portal.as(username));

const interest = (username: string, itemID = ids.paid) =>
  by(username, (user) => user.expressInterest({ itemID }));
const trial = (username: string, itemID = ids.paid) =>
  by(username, (user) => user.startTrial({ itemID }));
const purchase = (
  username: string,
  more: { itemID?: string; purchaserOrgId?: string; provisionedItemId?: string } = {},
) => by(username, (user) => user.purchaseListing({ itemID: ids.paid, ...more }));
const remove = (username: string, purchaserOrgId = "org2") =>
  by(username, (user) => user.deleteProvision({ itemID: ids.paid, purchaserOrgId }));
const orgEntitlements = { maxUsers: 1, entitlements: {} };
const provide = (username: string, itemID = ids.byUser) =>
  by(username, (user) =>
    user.provisionOrgEntitlements({ itemID, purchaserOrgId: "org2", orgEntitlements }),
  );
const later =
  (step: Step): Step =>
  async (portal) => {
    await portal.control("POST", "/demo/clock/advance", { milliseconds: 30 * DAY });
    return step(portal);
  };

const toOrg2 = { purchaserOrgId: "org2" };
const unsigned: Step = (portal) =>
  portal
    .client({ scheme: "http", token: portal.token("org1user") })
    .provisionOrgEntitlements({ itemID: ids.signed, purchaserOrgId: "org2", orgEntitlements });

type Case = readonly [outcome: string, before: readonly Step[], accepted: Step, refused: Step];

const asked = [interest("org2user")];
const tried = [trial("org2user", ids.byUser)];
const sold = purchase("org1user", toOrg2);

/** For each operation: preparation, the accepted request, and the refused one. */
const table: Readonly<Partial<Record<OperationId, readonly Case[]>>> = {
  expressInterest: [
    ["ownListing", [], interest("org2user"), interest("org1user")],
    ["noPrivilege", [], interest("org2user"), interest("org2member")],
    ["listingIsFree", [], interest("org2user"), interest("org2user", ids.free)],
    ["listingNotFound", [], interest("org2user"), interest("org2user", ids.unrelated)],
    ["alreadyPurchased", [trial("org2user"), sold], interest("org3admin"), interest("org2user")],
    ["alreadyInterested", asked, interest("org3admin"), interest("org2admin")],
  ],
  startTrial: [
    ["ownListing", [], trial("org2user"), trial("org1admin")],
    ["noPrivilege", [], trial("org2user"), trial("org2member")],
    ["trialNotSupported", [], trial("org2user"), trial("org2user", ids.noTrial)],
    ["alreadyPurchased", [...asked, sold], trial("org3admin"), trial("org2user")],
    ["alreadyTried", [trial("org2user")], trial("org3admin"), later(trial("org2admin"))],
  ],
  purchaseListing: [
    [
      "freeForPurchaser",
      [],
      purchase("org2user", { itemID: ids.free }),
      purchase("org1admin", { itemID: ids.free, ...toOrg2 }),
    ],
    ["paidForVendor", asked, sold, purchase("org2admin", toOrg2)],
    ["noPrivilege", asked, sold, purchase("org1member", toOrg2)],
    ["purchaserRequired", asked, sold, purchase("org1user")],
    ["unknownPurchaser", asked, sold, purchase("org1user", { purchaserOrgId: "org9" })],
    ["unknownPurchaser", asked, sold, purchase("org1user", { purchaserOrgId: "org1" })],
    [
      "alreadyPurchased",
      [...asked, interest("org3admin"), sold],
      purchase("org1user", { purchaserOrgId: "org3" }),
      sold,
    ],
    ["neitherInterestedNorTried", asked, sold, purchase("org1user", { purchaserOrgId: "org3" })],
    [
      "unrelatedItem",
      asked,
      purchase("org1user", { ...toOrg2, provisionedItemId: ids.provisioned }),
      purchase("org1user", { ...toOrg2, provisionedItemId: ids.unrelated }),
    ],
  ],
  deleteProvision: [
    ["notVendorAdmin", asked, remove("org1admin"), remove("org1user")],
    ["notVendorAdmin", asked, remove("org1admin"), remove("org2admin")],
    ["notProvisioned", asked, remove("org1admin"), remove("org1admin", "org3")],
  ],
  provisionOrgEntitlements: [
    ["notVendor", tried, provide("org1user"), provide("org2admin")],
    ["noPrivilege", tried, provide("org1user"), provide("org1member")],
    ["httpsRequired", [trial("org2user", ids.signed)], provide("org1user", ids.signed), unsigned],
    [
      "notLicensedByUser",
      [...tried, trial("org2user")],
      provide("org1user"),
      provide("org1user", ids.paid),
    ],
    [
      "notProvisioned",
      [...tried, interest("org2user", ids.noTrial)],
      provide("org1user"),
      provide("org1user", ids.noTrial),
    ],
    ["provisionEnded", tried, provide("org1user"), later(provide("org1user"))],
  ],
};
const cases = Object.entries(table).flatMap(([id, rows]) =>
  rows.map((row) => [id as OperationId, ...row] as const),
);

/** Returns the rules of an operation that refuse with an outcome. */
const guards = (id: OperationId, outcome: string) => {
  const { guards }: Operation = operations[id];
  return guards.filter((guard) => guard.outcome === outcome).map(({ rule }) => rule);
};

describe.each(cases)("%s", (id, outcome, before, good, bad) => {
  it(`refuses with ${outcome} what breaks that rule alone`, async () => {
    for (const last of [good, bad]) {
      const portal = await startPortal();
      for (const step of before) accepted(await step(portal));
      if (last === good) accepted(await last(portal));
      else {
        const { kind: _, rule, outcome: name, ...error } = refused(await last(portal));
        expect(name).toBe(outcome);
        expect({ error }).toEqual(outcomes[id][outcome]?.value);
        expect(guards(id, outcome)).toContain(rule);
      }
    }
  });
});
