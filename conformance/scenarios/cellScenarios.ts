import type { Actor } from "../actor.ts";
import { refuses } from "../answered.ts";
import { holds } from "../broken.ts";
import type { Expiry } from "../expiry.ts";
import { assumed } from "../rehearsal.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { ACCOUNTS, type AccountName } from "../targetSchema.ts";
import { type Cell, type CellOperation, cells, type ProvisionStage, STAGES } from "./cells.ts";
import { POOL } from "./entitled.ts";
import { groupsWith } from "./find.ts";

type Company = Readonly<Record<AccountName, Actor>> & {
  readonly byUser: string;
  readonly purchaserOrg: string;
  readonly strangerOrg: string;
  readonly members: readonly string[];
  readonly expiry: Expiry;
};

const NEEDS = [
  "stateful",
  "expiry",
  "write",
  "delete",
  ...ACCOUNTS,
  "purchaserOrg",
  "strangerOrg",
  "byUser",
  "members",
] as const;

/** Brings purchaser and stranger to a stage; false where the portal knows no such stage. */
async function reach(stage: ProvisionStage, company: Company): Promise<boolean> {
  const { vendorAdmin, purchaserAdmin, purchaserOrg, strangerOrg, byUser, expiry } = company;
  const purchaser = { purchaserOrgId: purchaserOrg };
  for (const purchaserOrgId of [purchaserOrg, strangerOrg]) {
    await vendorAdmin.exchange("deleteProvision", { itemID: byUser, purchaserOrgId });
  }
  if (stage === "none") return true;
  if (stage !== "trial") {
    const { modified } = await purchaserAdmin.expressInterest(byUser, { expect: "interested" });
    if (stage === "expired") return expired(company, modified + expiry.ahead);
  }
  if (stage === "interested") return true;
  if (stage === "purchased")
    await vendorAdmin.purchaseListing(byUser, { ...purchaser, expect: "purchased" });
  // Whether there is a trial after an interest is open, and so is one after a deletion.
  else if (refuses(await purchaserAdmin.exchange("startTrial", { itemID: byUser }))) return false;
  if (stage === "both" && !(await isBoth(company))) return false;
  await vendorAdmin.provisionOrgEntitlements(byUser, {
    ...purchaser,
    orgEntitlements: POOL,
    expect: "entitlementsProvisioned",
  });
  return true;
}

async function isBoth({ purchaserAdmin, purchaserOrg, byUser }: Company): Promise<boolean> {
  const answer = await purchaserAdmin.listPurchases(purchaserOrg, { expect: "oneTrial" });
  return assumed(groupsWith(answer, byUser).length === 2);
}

async function expired(
  { vendorAdmin, purchaserAdmin, purchaserOrg, byUser, expiry }: Company,
  endDate: number,
) {
  await vendorAdmin.purchaseListing(byUser, {
    purchaserOrgId: purchaserOrg,
    endDate,
    expect: "purchasedUntil",
  });
  return expiry.reached(async () => {
    const answer = await purchaserAdmin.listPurchases(purchaserOrg, {
      status: "expired",
      expect: "onePurchase",
    });
    return groupsWith(answer, byUser).length > 0;
  });
}

/** What the actor of a cell sends; the rest of the request is the same for all. */
function inputOf(
  operation: CellOperation,
  { byUser, purchaserOrg, members }: Company,
): Readonly<Record<string, unknown>> {
  if (operation === "listPurchases") return { portalID: purchaserOrg };
  return {
    itemID: byUser,
    ...(TO_PURCHASER.includes(operation) ? { purchaserOrgId: purchaserOrg } : {}),
    ...(operation === "provisionOrgEntitlements" ? { orgEntitlements: POOL } : {}),
    ...(operation === "provisionUserEntitlements"
      ? { userEntitlements: { users: members.slice(0, 1), entitlements: ["standard"] } }
      : {}),
  };
}
const TO_PURCHASER: readonly CellOperation[] = [
  "purchaseListing",
  "deleteProvision",
  "provisionOrgEntitlements",
];

/** Tries cells of one stage. What changes something is tried on a stage of its own. */
async function tryAll(
  stage: ProvisionStage,
  tried: readonly Cell[],
  company: Company,
): Promise<void> {
  let isThere = false;
  for (const { operation, actor, outcome, rule } of tried) {
    // A setting of the portal lifts that rule.
    if (rule === "purchase.after-interest-or-trial" && (await mayPurchaseDirectly(company)))
      continue;
    isThere ||= await reach(stage, company);
    if (!isThere) return;
    const made = await company[actor].exchange(operation, inputOf(operation, company));
    const wasAccepted = !refuses(made);
    const claim = `${operation} by ${actor} at the stage ${stage} to be ${outcome}`;
    holds(
      claim,
      outcome === "open" || wasAccepted === (outcome === "accepted"),
      made.response.text,
    );
    if (outcome !== "refused" && !operation.startsWith("list")) isThere = false;
  }
}

async function mayPurchaseDirectly({ vendorAdmin }: Company): Promise<boolean> {
  const { canProvisionDirectPurchase = false } = await vendorAdmin.getPortal("self", {
    expect: "ownPortal",
  });
  return canProvisionDirectPurchase;
}

const hasEnded = ({ stage }: Cell) => stage === "expired";
const isRefused = ({ outcome }: Cell) => outcome === "refused";

const keyOf = ({ operation, rule }: Cell): string => `${operation} ${rule ?? "open"}`;

/** One scenario per operation and rule, so that a fault is booked to the rule that it breaks. */
const byRule: Scenario[] = [...new Set(cells.map(keyOf))].flatMap((key) => {
  // What is open of what has ended is waited for once for all.
  const own = cells.filter((cell) => keyOf(cell) === key && (!hasEnded(cell) || isRefused(cell)));
  const [first] = own;
  if (first === undefined) return [];
  const { operation, rule } = first;
  return scenario({
    id: `cells.${rule ?? `open.${operation}`}`,
    title:
      rule === undefined
        ? `${operation} where no source speaks`
        : `${rule} holds for every stage and actor`,
    proves: rule === undefined ? [] : [rule],
    needs: NEEDS,
    async run(company) {
      for (const stage of STAGES) {
        const tried = own.filter((cell) => cell.stage === stage);
        if (tried.length > 0) await tryAll(stage, tried, company);
      }
    },
  });
});

export const cellScenarios: readonly Scenario[] = [
  ...byRule,
  scenario({
    id: "cells.open.expired",
    title: "what has ended leaves room for whatever the portal lets in",
    proves: [],
    needs: NEEDS,
    async run(company) {
      // One after the other on what the one before leaves: what comes of it is open, that it comes to an end is not.
      if (!(await reach("expired", company))) return;
      for (const { operation, actor } of cells.filter((cell) => hasEnded(cell) && !isRefused(cell)))
        await company[actor].exchange(operation, inputOf(operation, company));
    },
  }),
];
