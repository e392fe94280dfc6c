/** The effects of accepted requests. */
import { describe, expect, it } from "vitest";
import type { RuleId } from "../../generated/rules.ts";
import { listing, NOW, people, provision } from "../domain/model.testing.ts";
import { createDecide, type Decision } from "../domain/rule.ts";
import { deleteProvision } from "./deleteProvision.ts";
import { expressInterest } from "./expressInterest.ts";
import { provisionOrgEntitlements } from "./provisionOrgEntitlements.ts";
import { purchaseListing } from "./purchaseListing.ts";
import { startTrial } from "./startTrial.ts";

const DAY = 24 * 60 * 60 * 1000;
const itemID = listing().itemId;
const base = {
  listing: listing(),
  purchaser: { orgId: "org2", exists: true },
  isRelated: false,
  isSecure: true,
  now: NOW,
};
const interestFacts = {
  ...base,
  actor: people.org2user,
  parameters: { itemID },
  provision: undefined,
};
const purchaseFacts = {
  ...base,
  actor: people.org1user,
  parameters: { itemID },
  provision: provision({ interested: true }),
};

/** Returns the effect with some rules disabled. Throws a `Refusal` if another rule is broken. */
const outcome = <Facts, Effect>(
  rules: Decision<Facts, Effect>,
  facts: NoInfer<Facts>,
  disabled: readonly RuleId[] = [],
): Effect => createDecide((rule) => !disabled.includes(rule))(rules, facts);

describe("an interest", () => {
  it("creates a provision that never ends", () => {
    expect(outcome(expressInterest, interestFacts)).toEqual({
      itemId: itemID,
      provisionedItemId: itemID,
      orgId: "org1",
      purchaserOrgId: "org2",
      purchaserUsername: "org2user",
      purchaserFullName: "Name of org2user",
      purchaserEmail: "org2user@example.com",
      purchaserPhone: null,
      startDate: NOW,
      endDate: -1,
      purchased: false,
      trial: false,
      interested: true,
      created: NOW,
      modified: NOW,
      orgEntitlements: null,
    });
  });

  it("does not change an earlier trial", () => {
    const trial = provision({ trial: true, endDate: NOW + DAY });
    expect(outcome(expressInterest, { ...interestFacts, provision: trial })).toMatchObject({
      trial: true,
      interested: true,
      startDate: trial.startDate,
      endDate: NOW + DAY,
      created: trial.created,
      modified: NOW,
    });
  });

  it("stores the purchaser fields of the request", () => {
    const parameters = {
      itemID,
      purchaserFullName: "A",
      purchaserEmail: "b@c.example",
      purchaserPhone: "1",
    };
    expect(outcome(expressInterest, { ...interestFacts, parameters })).toMatchObject({
      purchaserFullName: "A",
      purchaserEmail: "b@c.example",
      purchaserPhone: "1",
    });
  });
});

describe("a trial", () => {
  it("ends after the listing's trial duration", () => {
    expect(
      outcome(startTrial, { ...interestFacts, listing: listing({ trialDuration: 7 }) }),
    ).toMatchObject({
      trial: true,
      interested: false,
      purchased: false,
      startDate: NOW,
      endDate: NOW + 7 * DAY,
      created: NOW,
    });
  });

  it("keeps an earlier interest and its creation date", () => {
    const existing = provision({ interested: true });
    expect(outcome(startTrial, { ...interestFacts, provision: existing })).toMatchObject({
      trial: true,
      interested: true,
      startDate: NOW,
      created: existing.created,
    });
  });
});

describe("a purchase", () => {
  it("ends interest and trial, and never expires by default", () => {
    const existing = provision({ interested: true, trial: true, endDate: NOW - 1 });
    expect(outcome(purchaseListing, { ...purchaseFacts, provision: existing })).toEqual({
      ...existing,
      purchased: true,
      trial: false,
      interested: false,
      startDate: NOW,
      endDate: -1,
      modified: NOW,
    });
  });

  it("expires at the end date that the vendor sets", () => {
    expect(
      outcome(purchaseListing, { ...purchaseFacts, parameters: { itemID, endDate: NOW + 1 } }),
    ).toMatchObject({
      endDate: NOW + 1,
    });
  });

  it("provisions the item that the vendor names", () => {
    const parameters = { itemID, provisionedItemId: "10ba62fe50864339a8a3e0f18ca85506" };
    expect(
      outcome(purchaseListing, { ...purchaseFacts, parameters, isRelated: true }),
    ).toMatchObject({
      itemId: itemID,
      provisionedItemId: "10ba62fe50864339a8a3e0f18ca85506",
    });
  });

  it("of a free listing ignores parameters for vendors", () => {
    const parameters = {
      itemID,
      purchaserOrgId: "org3",
      provisionedItemId: "2d2a9c99bb2a43548c31cd8e32217af6",
    };
    const facts = { ...interestFacts, listing: listing({ licenseType: "free" }), parameters };
    expect(purchaseListing.purchaser(facts)).toBe("org2");
    expect(outcome(purchaseListing, facts)).toMatchObject({
      purchaserOrgId: "org2",
      provisionedItemId: itemID,
    });
  });

  it("needs no interest if the vendor may provision directly", () => {
    const direct = {
      ...purchaseFacts,
      listing: listing({ canProvisionDirectPurchase: true }),
      provision: undefined,
    };
    expect(outcome(purchaseListing, direct)).toMatchObject({
      purchaserOrgId: "org2",
      purchased: true,
    });
  });

  it("by the vendor keeps the purchaser's contact", () => {
    const existing = provision({ interested: true, purchaserPhone: "9097932853" });
    expect(outcome(purchaseListing, { ...purchaseFacts, provision: existing })).toMatchObject({
      purchaserUsername: "org2user",
      purchaserFullName: "Test Full Name",
      purchaserEmail: "test@email.com",
      purchaserPhone: "9097932853",
    });
  });
});

describe("entitlements", () => {
  const orgEntitlements = { maxUsers: 10, entitlements: { standard: { num: 8 } } };
  const parameters = { itemID, purchaserOrgId: "org2", orgEntitlements };
  const facts = { ...purchaseFacts, listing: listing({ licenseBy: "licenseByUser" }), parameters };

  it("replace the earlier pool and record the time", () => {
    const earlier = {
      maxUsers: 1,
      entitlementsModified: 1,
      entitlements: { advanced: { num: 1 } },
    };
    const existing = provision({ purchased: true, orgEntitlements: earlier });
    expect(outcome(provisionOrgEntitlements, { ...facts, provision: existing })).toEqual({
      ...existing,
      modified: NOW,
      orgEntitlements: { ...orgEntitlements, entitlementsModified: NOW },
    });
  });

  it("are refused from the moment a trial ends", () => {
    const trying = (endDate: number) => ({
      ...facts,
      provision: provision({ trial: true, endDate }),
    });
    expect(outcome(provisionOrgEntitlements, trying(NOW + 1))).toMatchObject({ orgEntitlements });
    expect(() => outcome(provisionOrgEntitlements, trying(NOW))).toThrow(
      "org-entitlements.not-expired",
    );
  });
});

describe("a deletion", () => {
  it("removes the purchaser's provision", () => {
    const facts = {
      ...purchaseFacts,
      actor: people.org1admin,
      parameters: { itemID, purchaserOrgId: "org2" },
    };
    expect(outcome(deleteProvision, facts)).toBe(facts.provision);
  });
});

describe("a disabled rule", () => {
  it("does not refuse, but the next broken rule does", () => {
    const facts = { ...interestFacts, provision: provision({ interested: true }) };
    expect(outcome(expressInterest, facts, ["interest.once"])).toMatchObject({ interested: true });
    const bought = { ...facts, provision: provision({ interested: true, purchased: true }) };
    expect(() => outcome(expressInterest, bought, ["interest.not-purchased"])).toThrow(
      "interest.once",
    );
  });
});
